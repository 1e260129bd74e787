import type {LoopReport} from "../../analysis/loop/report.js";
import {shaftDashes} from "../growthCycle/stroke.js";
import {conditionVerdict} from "../sentences.js";

const size = 96;
const radius = 34;
const stroke = 7;
/** Conditions clockwise, each by the angle at which its arrow starts; 0 is the top, where experience stands. */
const arcs = [
  {condition: 1, start: 240, colour: "var(--customer)"},
  {condition: 2, start: 0, colour: "var(--business)"},
  {condition: 3, start: 120, colour: "var(--data)"},
] as const;
/** Room that a node and a head take at the ends of an arrow, in degrees. */
const [before, after] = [18, 34];

/**
 * The cycle at the size of a stamp: three nodes and an arrow for each condition, with the diagram's strokes, so that one that fails
 * has a gap. For decoration beside words that say the same; hidden from screen readers.
 *
 * @example
 * element("div", {}, cycleGlyph(summary.report))
 */
export function cycleGlyph(report: LoopReport): SVGSVGElement {
  const root = svg("svg", {
    class: "cycle-glyph",
    "aria-hidden": "true",
    width: size,
    height: size,
    viewBox: `0 0 ${size} ${size}`,
  });
  for (const {condition, start, colour} of arcs) {
    const [from, to] = [start + before, start + 120 - after];
    const verdict = conditionVerdict(report, condition);
    const length = (Math.PI / 180) * (to - from) * radius;
    const [x1, y1, x2, y2] = [...at(from), ...at(to)];
    root.append(
      svg("path", {
        d: `M${x1},${y1}A${radius},${radius} 0 0 1 ${x2},${y2}`,
        fill: "none",
        stroke: colour,
        "stroke-width": stroke,
        "stroke-dasharray": shaftDashes(verdict, stroke, length, 16),
      }),
      svg("path", {
        d: "M0,-8L12,0L0,8Z",
        fill: colour,
        transform: `translate(${x2},${y2}) rotate(${to + 6})`,
      }),
    );
    const [x, y] = at(start);
    root.append(svg("circle", {cx: x, cy: y, r: 6, fill: "var(--ink)"}));
    if (verdict === "fails") root.append(cross(...at((from + to) / 2)));
  }
  return root;
}

/** A point on the circle. */
function at(degrees: number): [x: number, y: number] {
  const angle = (Math.PI / 180) * degrees;
  const round = (value: number) => Math.round(value * 100) / 100;
  return [round(size / 2 + radius * Math.sin(angle)), round(size / 2 - radius * Math.cos(angle))];
}

function cross(x: number, y: number): SVGElement {
  return svg("path", {
    d: `M${x - 4},${y - 4}l8,8m0,-8l-8,8`,
    stroke: "var(--ink)",
    "stroke-width": 2,
    "stroke-linecap": "round",
  });
}

function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number | null>>,
): SVGElementTagNameMap[Name] {
  const node = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== null) node.setAttribute(key, String(value));
  return node;
}
