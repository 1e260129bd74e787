import {brushX} from "d3-brush";
import type {D3BrushEvent} from "d3-brush";
import {select} from "d3-selection";
import {periodOf} from "./periodRange.js";
import type {IndexRange} from "./periodRange.js";
import type {TimeScale} from "./timeScale.js";

export interface PeriodBrushOptions {
  periods: readonly string[];
  scale: TimeScale;
  /** Top of the strip that a finger drags along, its bottom, and the bottom of the last panel, in pixels. */
  strip: number;
  stripEnd: number;
  bottom: number;
  /** Heights between which the panels' lines run, and are dimmed. */
  bands: readonly (readonly [top: number, bottom: number])[];
  /** The stretch under the pointer while it is drawn. */
  onPreview: (range: IndexRange) => void;
  /** The stretch when the gesture has ended. */
  onChoose: (range: IndexRange) => void;
}

export interface PeriodBrush {
  /** Shows a stretch without telling anybody. */
  show(range: IndexRange): void;
}

/** A drag shorter than this is a click. */
const CLICK = 4;

/**
 * One brush over all panels of a drawing that snaps to periods; what lies outside is dimmed. With a finger it is drawn on the strip
 * alone, so that the page scrolls everywhere else.
 *
 * @example
 * periodBrush(svg, {periods, scale, strip: 24, stripEnd: 52, bottom: 600, bands, onPreview: say, onChoose: set}).show([0, 51])
 */
export function periodBrush(svg: SVGSVGElement, options: PeriodBrushOptions): PeriodBrush {
  const {periods, scale, strip, stripEnd, bottom, bands, onPreview, onChoose} = options;
  const all: IndexRange = [0, periods.length - 1];
  const dims = select(svg)
    .append("g")
    .attr("class", "outside")
    .selectAll("rect")
    .data(bands.flatMap((band) => [0, 1].map((side) => ({band, side}))))
    .join("rect")
    .attr("y", ({band}) => band[0] - 6)
    .attr("height", ({band}) => band[1] - band[0] + 12);
  const dim = (from: number, to: number) => {
    const [left, right] = [scale.left - 6, scale.right + 6];
    const stretches = [
      [left, from === scale.left ? left : from],
      [to === scale.right ? right : to, right],
    ];
    dims
      .attr("x", ({side}) => stretches[side][0])
      .attr("width", ({side}) => stretches[side][1] - stretches[side][0]);
  };
  const rangeOf = (selection: readonly [number, number] | null): IndexRange =>
    selection === null || selection[1] - selection[0] < CLICK ? all : scale.snap(selection);

  const group = select(svg).append("g").attr("class", "period-brush");
  const brush = brushX<unknown>()
    .extent([
      [scale.left, strip],
      [scale.right, bottom],
    ])
    .keyModifiers(false)
    .on("brush end", ({type, selection, sourceEvent}: D3BrushEvent<unknown>) => {
      // A move by `show` has no event behind it.
      if (sourceEvent === undefined || sourceEvent === null) return;
      const stretch = selection as [number, number] | null;
      const range = rangeOf(stretch);
      if (type === "end") onChoose(range);
      else if (stretch !== null) {
        dim(...stretch);
        onPreview(range);
      }
    });
  group.call(brush);
  group.selectAll(".overlay, .selection, .handle").style("touch-action", "pan-y");
  group.style("touch-action", "pan-y");
  keepFingersToStrip(group.node()!, svg, stripEnd);

  return {
    show(range) {
      const [from, to] = range.map(scale.at);
      group.call(brush.move, periodOf(periods, range) === null ? null : [from, to]);
      dim(from, to);
    },
  };
}

/** A touch that starts below the strip never reaches the brush, which would keep the page from scrolling. */
function keepFingersToStrip(group: SVGGElement, svg: SVGSVGElement, stripEnd: number) {
  let scrolling = false;
  group.addEventListener(
    "touchstart",
    (event) => {
      const {top, height} = svg.getBoundingClientRect();
      const drawn = svg.viewBox.baseVal.height;
      scrolling = (event.touches[0].clientY - top) * (drawn / height) > stripEnd;
      if (scrolling) event.stopImmediatePropagation();
    },
    {capture: true, passive: true},
  );
  for (const type of ["touchmove", "touchend", "touchcancel"] as const)
    group.addEventListener(
      type,
      (event) => {
        if (scrolling) event.stopImmediatePropagation();
      },
      {capture: true, passive: true},
    );
}
