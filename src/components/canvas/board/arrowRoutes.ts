import {conditionNames} from "../../../domain/conditions.js";
import type {ConditionName} from "../../../domain/conditions.js";
import type {WorkCanvas} from "../../../domain/project/workCanvas.js";
import {arrowRoute} from "./arrowRoute.js";
import type {Box, Point, Route} from "./arrowRoute.js";

/**
 * The ways of those arrows of a canvas that have both ends, by their condition.
 *
 * @param options.cards Where each note stands, by its id.
 * @param options.others Further boxes that arrows should not cover, such as headings.
 * @example
 * arrowRoutes(canvas, {cards, others: [], bounds: {width: 900, height: 600}}).get("customer")?.points
 */
export function arrowRoutes(
  {arrows}: WorkCanvas,
  {
    cards,
    others,
    bounds,
  }: {cards: ReadonlyMap<string, Box>; others: readonly Box[]; bounds: {width: number; height: number}},
): Map<ConditionName, Route> {
  const routes = new Map<ConditionName, Route>();
  const badges: Point[] = [];
  const boxes = [...cards.values(), ...others];
  for (const [lane, name] of conditionNames.entries()) {
    const from = cards.get(arrows[name].from ?? "");
    const to = cards.get(arrows[name].to ?? "");
    if (from === undefined || to === undefined) continue;
    const route = arrowRoute(from, to, {lane: lane as 0 | 1 | 2, boxes, bounds, badges});
    routes.set(name, route);
    badges.push(route.badge);
  }
  return routes;
}
