import * as Plot from "@observablehq/plot";
import type {ClosingCount} from "../../../analysis/cases/casePatterns.js";
import type {Locale} from "../../../domain/texts.js";
import {plotFigure} from "../../loop/plotFigure.js";
import {closingName, closingNumbers, closingTitle} from "./patternSentences.js";
import {patternWords} from "./patternWords.js";

/**
 * Ways in which the third condition closes, each with its share of the cases and the interval.
 *
 * @param counts Of at least one case.
 * @example
 * closingFigure(closingCounts(cases), {width: 640, locale: "en"})
 */
export function closingFigure(
  counts: readonly ClosingCount[],
  {width, locale}: {width: number; locale: Locale},
): HTMLElement {
  const rows = counts.map((each) => ({
    ...each,
    name: closingName(each, locale),
    label: `${each.count}/${each.of}`,
  }));
  const colour = ({closing}: ClosingCount) => (closing === null ? "var(--ink-muted)" : "var(--data)");
  const plot = Plot.plot({
    width,
    height: rows.length * 48 + 48,
    marginLeft: 8,
    marginRight: 52,
    marginTop: 8,
    marginBottom: 40,
    style: {fontSize: "13px", fontFamily: "inherit", background: "none", color: "inherit"},
    x: {
      domain: [0, 100],
      percent: true,
      ticks: 5,
      label: locale === "ja" ? "事例の割合(%)" : "Share of cases, %",
      labelAnchor: "center",
      labelArrow: "none",
    },
    y: {type: "band", domain: rows.map(({name}) => name), axis: null},
    marks: [
      Plot.gridX({stroke: "var(--grid)", strokeOpacity: 1}),
      Plot.text(rows, {
        y: "name",
        text: "name",
        frameAnchor: "left",
        textAnchor: "start",
        dy: -10,
        stroke: "var(--card)",
        strokeWidth: 5,
        fill: "currentColor",
      }),
      Plot.link(rows, {
        x1: "low",
        x2: "high",
        y1: "name",
        y2: "name",
        dy: 10,
        stroke: colour,
        strokeWidth: 3,
      }),
      Plot.dot(rows, {x: "share", y: "name", dy: 10, r: 5.5, fill: colour}),
      Plot.text(rows, {
        x: "high",
        y: "name",
        dx: 8,
        dy: 10,
        text: "label",
        textAnchor: "start",
        fontWeight: 600,
        stroke: "var(--card)",
        strokeWidth: 4,
        fill: "currentColor",
      }),
    ],
  }) as SVGSVGElement;
  return plotFigure(plot, {
    title: closingTitle(counts, locale),
    numbers: closingNumbers(counts, locale),
    note: patternWords.closingNote[locale],
    name: "patterns-third-condition",
    source: patternWords.source[locale],
    locale,
    rows: () =>
      counts.map(({closing, count, of, share, low, high, cases}) => ({
        way: closing ?? "not said",
        ...{count, of, share, low, high},
        cases: cases.map(({id}) => id).join(" "),
      })),
  });
}
