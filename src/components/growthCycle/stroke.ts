import type {Verdict} from "../../analysis/loop/report.js";

/**
 * The dash pattern of an arrow's shaft: solid where the link holds, dashed where it is unclear, one gap in the middle
 * where it fails, dotted without data. Null is solid.
 *
 * @param stroke width in pixels
 * @param length of the shaft in pixels
 * @param gap of a failing link in pixels
 */
export function shaftDashes(verdict: Verdict, stroke: number, length: number, gap = 34): string | null {
  if (verdict === "holds") return null;
  if (verdict === "unclear") return `${round(stroke * 0.7 + 5)} ${round(stroke * 0.45 + 4)}`;
  if (verdict === "no-data") return "1.5 5";
  const side = round((length - gap) / 2);
  return `${side} ${gap} ${side} 0`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Arrows a push travels on; a link that fails or has no data shows no delay. */
export function carries(verdict: Verdict): boolean {
  return verdict === "holds" || verdict === "unclear";
}
