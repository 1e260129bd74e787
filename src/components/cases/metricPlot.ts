import * as Plot from "@observablehq/plot";
import type {Locale} from "../../domain/texts.js";
import {textWidth} from "../growthCycle/textFit.js";
import {axisDomain} from "./axisDomain.js";
import {caseWords} from "./caseWords.js";
import type {MetricGroup} from "./metricGroups.js";
import {endLabels, metricSpan} from "./metricSpan.js";
import type {EndLabel, Side, Span} from "./metricSpan.js";

/** Room beside the frame where nothing stands, and between a dot and its label, in pixels. */
const margin = 12;
const gap = 11;

/**
 * One group of metrics on one axis: values before (hollow) and after (filled), or changes from the line at zero. Every
 * value is written beside its dot. Of several metrics each has its name above, after the number of its condition, so
 * colour is never alone; of one, the name is left to the figure's caption.
 *
 * @example
 * metricPlot(metricGroups(fannieMae.metrics)[0], {width: 640, locale: "en"})
 */
export function metricPlot(
  group: Exclude<MetricGroup, {kind: "single"}>,
  {width, locale}: {width: number; locale: Locale},
): SVGSVGElement {
  const spans = group.metrics.map((metric, index) => metricSpan(metric, String(index), locale));
  const domain = axisDomain(spans.flatMap(({from, to}) => [from, to]));
  const labels = spans.flatMap(endLabels);
  const room = (side: Side) =>
    Math.max(
      margin,
      ...labels.filter((label) => label.side === side).map(({text}) => textWidth(text, 13, true) + gap),
    );
  const [marginLeft, marginRight] = [room("left"), room("right")];
  const named = spans.length > 1;
  return Plot.plot({
    width,
    height: spans.length * (named ? 78 : 52) + 44,
    marginLeft,
    marginRight,
    marginTop: 0,
    marginBottom: 44,
    style: {fontSize: "13px", fontFamily: "inherit", background: "none", color: "inherit"},
    x: {
      domain,
      ticks: Math.max(3, Math.floor(width / 110)),
      label: axisLabel(group, locale),
      labelAnchor: "center",
      labelArrow: "none",
      tickSize: 4,
    },
    y: {type: "band", domain: spans.map(({row}) => row), axis: null},
    marks: [
      Plot.gridX({stroke: "var(--grid)", strokeOpacity: 1}),
      domain[0] <= 0 && domain[1] >= 0 ? Plot.ruleX([0], {stroke: "var(--ink-muted)"}) : null,
      named ? names(spans, {width, marginLeft}) : null,
      Plot.link(spans, {
        x1: "from",
        x2: "to",
        y1: "row",
        y2: "row",
        stroke: "colour",
        strokeWidth: group.kind === "pair" ? 2 : 6,
      }),
      group.kind === "pair"
        ? Plot.dot(spans, {
            x: "from",
            y: "row",
            r: 6,
            fill: "var(--surface)",
            stroke: "colour",
            strokeWidth: 2,
          })
        : null,
      Plot.dot(spans, {x: "to", y: "row", r: 6.5, fill: "colour"}),
      ...(["left", "right"] as const).map((side) => ends(labels, side)),
    ],
  }) as SVGSVGElement;
}

function ends(labels: readonly EndLabel[], side: Side) {
  return Plot.text(
    labels.filter((label) => label.side === side),
    {
      x: "x",
      y: "row",
      text: "text",
      dx: side === "right" ? gap : -gap,
      textAnchor: side === "right" ? "start" : "end",
      fontWeight: 600,
      // A halo keeps the label apart from the line at zero, which may lie below it.
      stroke: "var(--surface)",
      strokeWidth: 5,
      fill: "currentColor",
    },
  );
}

function names(spans: readonly Span[], {width, marginLeft}: {width: number; marginLeft: number}) {
  return Plot.text(spans, {
    y: "row",
    text: "name",
    frameAnchor: "left",
    textAnchor: "start",
    lineAnchor: "bottom",
    dx: margin - marginLeft,
    dy: -14,
    lineWidth: (width - 2 * margin) / 13,
    stroke: "var(--surface)",
    strokeWidth: 5,
    fill: "currentColor",
  });
}

function axisLabel(group: Exclude<MetricGroup, {kind: "single"}>, locale: Locale): string {
  if (group.kind === "relative") return caseWords.relativeAxis[locale];
  const unit = group.unit[locale];
  return group.kind === "pair" ? unit : `${caseWords.changeAxis[locale]} (${unit})`;
}
