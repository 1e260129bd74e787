import {conditionNames} from "../../../domain/conditions.js";
import type {ConditionName} from "../../../domain/conditions.js";
import type {WorkCanvas} from "../../../domain/project/workCanvas.js";
import {arrowRoute} from "./arrowRoute.js";
import type {Box, Point} from "./arrowRoute.js";
import {badgePlace} from "./badgePlace.js";

/** The way of an arrow, corner by corner, and where its number stands. */
export interface Route {
  points: Point[];
  badge: Point;
}

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
  const boxes = [...cards.values(), ...others];
  const ways = conditionNames.flatMap((name, lane) => {
    const from = cards.get(arrows[name].from ?? "");
    const to = cards.get(arrows[name].to ?? "");
    if (from === undefined || to === undefined) return [];
    return [{name, points: arrowRoute(from, to, {lane: lane as 0 | 1 | 2, boxes, bounds})}];
  });
  const routes = new Map<ConditionName, Route>();
  for (const {name, points} of ways) {
    const strange = ways.filter((way) => way.name !== name).map((way) => way.points);
    const badges = [...routes.values()].map(({badge}) => badge);
    routes.set(name, {points, badge: badgePlace(points, {boxes, others: strange, badges})});
  }
  return routes;
}
