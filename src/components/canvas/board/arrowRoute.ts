import {cheapestPath} from "./cheapestPath.js";

/** A rectangle in pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

/** Width that cards leave free on either side, so that three arrows can run beside them. */
export const gutter = 16;

/** A pixel across a card costs as much as so many beside it; a corner as much as so many pixels. */
const crossing = 40;
const corner = 14;

/**
 * The way of one arrow between two cards, corner by corner: along horizontal and vertical lines through the gaps between boxes, across a box only where
 * there is no other way. It leaves and arrives at a card's left or right side. Each of the three arrows has a lane of its own, so that
 * two of them do not lie on one another.
 *
 * @param options.lane 0 to 2.
 * @param options.boxes What is not to be covered, the two cards among them.
 * @example
 * arrowRoute(from, to, {lane: 0, boxes, bounds: {width: 900, height: 600}}).length // 4
 */
export function arrowRoute(
  from: Box,
  to: Box,
  {
    lane,
    boxes,
    bounds,
  }: {
    lane: 0 | 1 | 2;
    boxes: readonly Box[];
    bounds: {width: number; height: number};
  },
): Point[] {
  const across = gutter / 2 + 4 * lane;
  const down = 3 + 2 * lane;
  const portOf = (box: Box) => {
    // Cards beside one another are joined by a straight line where they can be.
    const top = Math.max(from.y, to.y);
    const bottom = Math.min(from.y + from.height, to.y + to.height);
    const [middle, height] =
      bottom - top >= 30 ? [(top + bottom) / 2, bottom - top] : [box.y + box.height / 2, box.height];
    return middle + (lane - 1) * Math.min(9, height / 5);
  };
  const inside = (value: number, most: number) => Math.min(Math.max(Math.round(value), 2), most - 2);
  const columns = sorted(
    boxes.flatMap(({x, width}) => [x - across, x + width + across]).map((x) => inside(x, bounds.width)),
  );
  const rows = sorted([
    ...boxes.flatMap(({y, height}) => [y - down, y + height + down]).map((y) => inside(y, bounds.height)),
    Math.round(portOf(from)),
    Math.round(portOf(to)),
  ]);
  const ports = (box: Box, sides: readonly ("left" | "right")[]) =>
    sides.map((side) => ({
      edge: {x: side === "left" ? box.x : box.x + box.width, y: Math.round(portOf(box))},
      node: {
        x: inside(side === "left" ? box.x - across : box.x + box.width + across, bounds.width),
        y: Math.round(portOf(box)),
      },
    }));
  const isLoop = from === to;
  const starts = ports(from, isLoop ? ["right"] : ["left", "right"]);
  const ends = ports(to, isLoop ? ["left"] : ["left", "right"]);
  const at = ({x, y}: Point) => rows.indexOf(y) * columns.length + columns.indexOf(x);
  const pointAt = (node: number): Point => ({
    x: columns[node % columns.length]!,
    y: rows[Math.floor(node / columns.length)]!,
  });
  const cost = (a: number, b: number) => segmentCost(pointAt(a), pointAt(b), boxes);
  const path = cheapestPath({
    columns: columns.length,
    rows: rows.length,
    starts: starts.map(({node}) => at(node)),
    ends: ends.map(({node}) => at(node)),
    cost,
    corner,
  }).map(pointAt);
  const port = (sides: typeof starts, node: Point) =>
    sides.find((side) => side.node.x === node.x && side.node.y === node.y)!.edge;
  return straightened([port(starts, path[0]!), ...path, port(ends, path.at(-1)!)]);
}

const sorted = (values: readonly number[]) => [...new Set(values)].sort((a, b) => a - b);

/** Length of a horizontal or vertical segment, with what it crosses counted many times. */
function segmentCost(a: Point, b: Point, boxes: readonly Box[]): number {
  const [left, right] = a.x < b.x ? [a.x, b.x] : [b.x, a.x];
  const [top, bottom] = a.y < b.y ? [a.y, b.y] : [b.y, a.y];
  let covered = 0;
  for (const {x, y, width, height} of boxes) {
    if (right <= x || left >= x + width || bottom <= y || top >= y + height) {
      // A segment has no area: one that runs within the box still overlaps it in one direction.
      const isWithin =
        top === bottom
          ? top > y && top < y + height && right > x && left < x + width
          : left > x && left < x + width && bottom > y && top < y + height;
      if (!isWithin) continue;
    }
    covered +=
      top === bottom
        ? Math.min(right, x + width) - Math.max(left, x)
        : Math.min(bottom, y + height) - Math.max(top, y);
  }
  return right - left + bottom - top + crossing * covered;
}

/** Without points on a straight line between their neighbours. */
const straightened = (points: readonly Point[]): Point[] =>
  points.filter((point, i) => {
    const before = points[i - 1];
    const after = points[i + 1];
    if (before === undefined || after === undefined) return true;
    const isOnLine =
      (before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y);
    return !isOnLine;
  });
