export interface Point {
  x: number;
  y: number;
}

/** An arrow's axis: corners are rounded, and the last leg keeps a straight run for the head. */
export interface Arrow {
  vertices: Point[];
  /** Straight length before the tip, in pixels. */
  run: number;
}

/** An elasticity from which on arrows are drawn no wider. */
export const widestElasticity = 1.5;

/**
 * Stroke width of an arrow in pixels: proportional to the square root of the size of the elasticity, so that a learning
 * elasticity of 0.1 stays visible beside one of 1. From 1.5 up the width is `widest`; below 2.5 pixels a stroke could
 * not show its pattern, so it ends there. Unknown (null) is the thinnest.
 *
 * @example
 * arrowWidth(1.5, 20) // 20
 */
export function arrowWidth(elasticity: number | null, widest: number): number {
  const size = Math.min(Math.abs(elasticity ?? 0), widestElasticity);
  return Math.max(2.5, widest * Math.sqrt(size / widestElasticity));
}

/** Length and half width of the head on a stroke, in pixels. */
export function headSize(stroke: number): {length: number; half: number} {
  return {length: 8 + 0.7 * stroke, half: 5 + 0.6 * stroke};
}

/** A quarter of an ellipse as one cubic curve: the distance of its control points from its ends. */
const kappa = 0.5523;

interface Corner {
  from: Point;
  control1: Point;
  control2: Point;
  to: Point;
}

function corners({vertices, run}: Arrow): Corner[] {
  const last = vertices.length - 1;
  return vertices.slice(1, last).map((corner, index) => {
    const before = vertices[index]!;
    const after = vertices[index + 2]!;
    const arriving = distance(before, corner) / (index === 0 ? 1 : 2);
    const leaving = index + 2 === last ? distance(corner, after) - run : distance(corner, after) / 2;
    const reachIn = Math.min(arriving, 1.4 * leaving);
    const reachOut = Math.min(leaving, 1.4 * arriving);
    const from = towards(corner, before, reachIn);
    const to = towards(corner, after, reachOut);
    return {
      from,
      control1: towards(corner, before, reachIn * (1 - kappa)),
      control2: towards(corner, after, reachOut * (1 - kappa)),
      to,
    };
  });
}

/**
 * The arrow's axis as an SVG path, `trim` pixels short of the tip, where the head begins.
 *
 * @example
 * arrowPath({vertices: [{x: 0, y: 0}, {x: 0, y: 90}], run: 20}, 10) // "M0,0L0,80"
 */
export function arrowPath(arrow: Arrow, trim: number): string {
  const {vertices} = arrow;
  const end = towards(vertices.at(-1)!, vertices.at(-2)!, trim);
  const turns = corners(arrow).map(
    ({from, control1, control2, to}) => `L${at(from)}C${at(control1)} ${at(control2)} ${at(to)}`,
  );
  return `M${at(vertices[0]!)}${turns.join("")}L${at(end)}`;
}

/** Points along the arrow's axis, close enough to measure distances by, `trim` pixels short of the tip. */
export function arrowPoints(arrow: Arrow, trim = 0): Point[] {
  const {vertices} = arrow;
  const points = [vertices[0]!];
  for (const {from, control1, control2, to} of corners(arrow)) {
    for (let step = 0; step <= 16; step++) points.push(bezier(from, control1, control2, to, step / 16));
  }
  points.push(towards(vertices.at(-1)!, vertices.at(-2)!, trim));
  return points;
}

/** Length of a run of points, in pixels. */
export function lengthOf(points: readonly Point[]): number {
  return points.slice(1).reduce((sum, point, index) => sum + distance(points[index]!, point), 0);
}

/**
 * The point at a fraction of the way along, and the direction of travel there as a unit vector.
 *
 * @example
 * pointAt([{x: 0, y: 0}, {x: 10, y: 0}], 0.5) // {x: 5, y: 0, dx: 1, dy: 0}
 */
export function pointAt(points: readonly Point[], fraction: number): Point & {dx: number; dy: number} {
  let rest = lengthOf(points) * fraction;
  for (let index = 1; index < points.length; index++) {
    const from = points[index - 1]!;
    const to = points[index]!;
    const leg = distance(from, to);
    if (leg > 0 && (rest <= leg || index === points.length - 1)) {
      const {x, y} = towards(from, to, rest);
      return {x, y, dx: (to.x - from.x) / leg, dy: (to.y - from.y) / leg};
    }
    rest -= leg;
  }
  return {...points[0]!, dx: 1, dy: 0};
}

function bezier(p0: Point, p1: Point, p2: Point, p3: Point, t: number): Point {
  const mix = (key: "x" | "y") =>
    (1 - t) ** 3 * p0[key] +
    3 * (1 - t) ** 2 * t * p1[key] +
    3 * (1 - t) * t ** 2 * p2[key] +
    t ** 3 * p3[key];
  return {x: mix("x"), y: mix("y")};
}

function towards(from: Point, to: Point, pixels: number): Point {
  const length = distance(from, to);
  if (length === 0) return from;
  return {x: from.x + ((to.x - from.x) * pixels) / length, y: from.y + ((to.y - from.y) * pixels) / length};
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function at({x, y}: Point): string {
  return `${round(x)},${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
