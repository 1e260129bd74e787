import type {Point} from "./arrowRoute.js";

/** Of an arrow's head, in pixels. */
export const headLength = 8;
const headWidth = 9;

/**
 * An arrow's line and head as path data: corners are rounded, the line ends where the head begins.
 *
 * @param points At least two, each straight left, right, above or below the one before; see `arrowRoute`.
 * @example
 * arrowShape([{x: 0, y: 0}, {x: 40, y: 0}]).shaft // "M0,0L34,0"
 */
export function arrowShape(points: readonly Point[]): {shaft: string; head: string} {
  const tip = points.at(-1)!;
  const previous = points.at(-2)!;
  const direction = Math.sign(tip.x - previous.x) || 1;
  const neck = {x: tip.x - direction * headLength, y: tip.y};
  const ends = [...points.slice(0, -1), {x: tip.x - direction * (headLength - 2), y: tip.y}];
  const shaft = ends
    .map((point, i) => {
      const before = ends[i - 1];
      const after = ends[i + 1];
      if (before === undefined) return `M${point.x},${point.y}`;
      if (after === undefined) return `L${point.x},${point.y}`;
      const radius = Math.min(6, length(before, point) / 2, length(point, after) / 2);
      const enter = towards(point, before, radius);
      const leave = towards(point, after, radius);
      return `L${enter.x},${enter.y}Q${point.x},${point.y} ${leave.x},${leave.y}`;
    })
    .join("");
  const head = `M${tip.x},${tip.y}L${neck.x},${neck.y - headWidth / 2}L${neck.x},${neck.y + headWidth / 2}Z`;
  return {shaft, head};
}

const length = (a: Point, b: Point) => Math.hypot(b.x - a.x, b.y - a.y);

const towards = (from: Point, to: Point, by: number): Point => {
  const whole = length(from, to);
  return whole === 0
    ? from
    : {x: from.x + ((to.x - from.x) * by) / whole, y: from.y + ((to.y - from.y) * by) / whole};
};
