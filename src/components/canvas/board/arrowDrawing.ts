import {conditionNames} from "../../../domain/conditions.js";
import type {ConditionName} from "../../../domain/conditions.js";
import {svgNode} from "../../cases/page/svgNode.js";
import type {Route} from "./arrowRoutes.js";
import {arrowShape} from "./arrowShape.js";
import {badgeRadius} from "./badgePlace.js";

/**
 * Arrows with their numbers as SVG groups, each with a rim in the ground's colour, so that one is seen where it crosses another. Numbers
 * lie above all lines.
 *
 * @example
 * svg.append(...arrowDrawing(routes))
 */
export const arrowDrawing = (routes: ReadonlyMap<ConditionName, Route>): SVGGElement[] => [
  ...[...routes].map(([name, {points}]) => {
    const {shaft, head} = arrowShape(points);
    return svgNode(
      "g",
      {class: `arrow ${name}`, "data-arrow": name},
      svgNode("path", {class: "rim", d: shaft}),
      svgNode("path", {class: "shaft", d: shaft}),
      svgNode("path", {class: "head", d: head}),
    );
  }),
  ...[...routes].map(([name, {badge}]) =>
    svgNode(
      "g",
      {class: `arrow-badge ${name}`},
      svgNode("circle", {class: "badge-ground", cx: badge.x, cy: badge.y, r: badgeRadius}),
      svgNode(
        "text",
        {class: "badge-number", x: badge.x, y: badge.y + 4.5},
        String(conditionNames.indexOf(name) + 1),
      ),
    ),
  ),
];
