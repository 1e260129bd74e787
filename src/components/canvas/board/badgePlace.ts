import type {Box, Point} from "./arrowRoute.js";
import {headLength} from "./arrowShape.js";

/** Radius of the round mark with an arrow's number, in pixels. */
export const badgeRadius = 9;

/**
 * Where an arrow's number stands on its way: clear of boxes, of its own head, of the other arrows and of their numbers where it can be,
 * and as near to the middle as it can be.
 *
 * @param points The way, corner by corner.
 * @param options.others The ways of the other arrows.
 * @param options.badges Numbers that stand already.
 * @example
 * badgePlace(points, {boxes, others: [], badges: []}) // {x: 120, y: 44}
 */
export function badgePlace(
  points: readonly Point[],
  {
    boxes,
    others,
    badges,
  }: {boxes: readonly Box[]; others: readonly (readonly Point[])[]; badges: readonly Point[]},
): Point {
  const places = samples(points);
  const strange = others.flatMap(samples);
  const tip = points.at(-1)!;
  const penalty = (place: Point, i: number) => {
    const covered = boxes.reduce((sum, box) => sum + overlap(place, box), 0);
    const crossed = strange.filter((each) => distance(each, place) < badgeRadius + 3).length;
    const hidden = Math.max(0, badgeRadius + headLength - distance(tip, place));
    const near = badges.some((badge) => distance(badge, place) < 2 * badgeRadius + 4);
    return (
      10 * covered +
      5 * crossed +
      hidden +
      (near ? 1000 : 0) +
      Math.abs(i - places.length / 2) / places.length
    );
  };
  const penalties = places.map(penalty);
  return places[penalties.indexOf(Math.min(...penalties))]!;
}

/** Points along a way, some six pixels apart. */
const samples = (points: readonly Point[]): Point[] =>
  points.slice(1).flatMap((end, i) => {
    const start = points[i]!;
    const steps = Math.max(1, Math.round(distance(start, end) / 6));
    return Array.from({length: steps}, (_, step) => ({
      x: start.x + ((end.x - start.x) * (step + 0.5)) / steps,
      y: start.y + ((end.y - start.y) * (step + 0.5)) / steps,
    }));
  });

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** How far a mark reaches into a box, in pixels. */
function overlap({x, y}: Point, box: Box): number {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width);
  const dy = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.max(0, badgeRadius - Math.hypot(dx, dy));
}
