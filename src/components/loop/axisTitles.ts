import * as Plot from "@observablehq/plot";
import {wrapText} from "../growthCycle/textFit.js";

/** A title of an axis, wrapped so that it is never cut, and the margin that it takes. */
interface AxisTitle {
  mark: Plot.Markish;
  margin: number;
}

const size = 12;
const step = 15;

/**
 * The vertical axis's title, above the frame and flush with the figure's left edge.
 *
 * @param options.left The plot's left margin.
 * @example
 * const top = titleAbove("RMSE (rating points)", {width: 640, left: 56}); // marks: [top.mark], marginTop: top.margin
 */
export function titleAbove(label: string, {width, left}: {width: number; left: number}): AxisTitle {
  const lines = wrapText(label, width - 8, size, {bold: true});
  const mark = Plot.text([lines.join("\n")], {
    frameAnchor: "top-left",
    lineAnchor: "bottom",
    textAnchor: "start",
    dx: -left,
    dy: -12,
    lineHeight: step / size,
    fontSize: size,
    fontWeight: 600,
    fill: "currentColor",
  });
  return {mark, margin: 16 + step * lines.length};
}

/** The horizontal axis's title, centred below the axis; see `titleAbove`. */
export function titleBelow(label: string, {width, left}: {width: number; left: number}): AxisTitle {
  const lines = wrapText(label, width - left - 8, size, {bold: true});
  const mark = Plot.text([lines.join("\n")], {
    frameAnchor: "bottom",
    lineAnchor: "top",
    dy: 26,
    lineHeight: step / size,
    fontSize: size,
    fontWeight: 600,
    fill: "currentColor",
  });
  return {mark, margin: 32 + step * lines.length};
}
