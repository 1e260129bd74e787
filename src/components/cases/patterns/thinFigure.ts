import * as Plot from "@observablehq/plot";
import type {SupportCount} from "../../../analysis/cases/casePatterns.js";
import {conditionNames, conditions} from "../../../domain/conditions.js";
import {supportLabels, supportLevels} from "../../../domain/supportLevels.js";
import type {Locale} from "../../../domain/texts.js";
import {formatPercent, formatPercentRange} from "../../format.js";
import {plotFigure} from "../../loop/plotFigure.js";
import {thinNumbers, thinTitle} from "./patternSentences.js";
import {patternWords} from "./patternWords.js";

/**
 * How many cases support which condition how well: a cell a pair, darker for more.
 *
 * @param counts Of at least one case.
 * @example
 * thinFigure(supportCounts(cases), {width: 640, locale: "en"})
 */
export function thinFigure(
  counts: readonly SupportCount[],
  {width, locale}: {width: number; locale: Locale},
): HTMLElement {
  const isWide = width >= 560;
  const cells = counts.map((each) => ({
    ...each,
    row: rowName(each, locale),
    column: columnName(each, locale),
    part: formatPercent(each.share, locale),
    range: formatPercentRange(each.low, each.high, locale),
    colour: `var(--${each.condition})`,
  }));
  const middle = {x: "column", y: "row", fill: "currentColor"} as const;
  const plot = Plot.plot({
    width,
    height: 3 * 78 + 40,
    marginLeft: isWide ? 110 : 8,
    marginRight: 4,
    marginTop: 36,
    marginBottom: 4,
    style: {fontSize: isWide ? "13px" : "12px", fontFamily: "inherit", background: "none", color: "inherit"},
    x: {
      type: "band",
      domain: supportLevels.map((support) => columnName({support}, locale)),
      axis: "top",
      tickSize: 0,
      label: null,
      padding: 0.04,
    },
    y: {
      type: "band",
      domain: conditionNames.map((condition) => rowName({condition}, locale)),
      axis: isWide ? "left" : null,
      tickSize: 0,
      label: null,
      padding: isWide ? 0.06 : 0.24,
    },
    marks: [
      // Never so dark that the ink upon it is hard to read.
      Plot.cell(cells, {
        x: "column",
        y: "row",
        fill: "colour",
        fillOpacity: ({share}: SupportCount) => 0.04 + 0.26 * share,
        stroke: "colour",
        strokeOpacity: 0.5,
        rx: 6,
      }),
      Plot.text(cells, {...middle, text: "count", fontSize: 20, fontWeight: 700, dy: isWide ? -14 : -8}),
      Plot.text(cells, {...middle, text: "part", dy: isWide ? 6 : 12}),
      isWide ? Plot.text(cells, {...middle, text: "range", dy: 24, fill: "var(--ink-muted)"}) : null,
      isWide
        ? null
        : Plot.text(conditionNames, {
            y: (condition: SupportCount["condition"]) => rowName({condition}, locale),
            text: (condition: SupportCount["condition"]) => rowName({condition}, locale),
            frameAnchor: "left",
            textAnchor: "start",
            dy: -35,
            fontWeight: 600,
            fill: "currentColor",
          }),
    ],
  }) as SVGSVGElement;
  return plotFigure(plot, {
    title: thinTitle(counts, locale),
    numbers: thinNumbers(counts, locale),
    note: patternWords.thinNote[locale],
    name: "patterns-evidence",
    source: patternWords.source[locale],
    locale,
    rows: () =>
      counts.map(({condition, support, count, of, share, low, high}) => ({
        ...{condition, support, count, of, share, low, high},
      })),
  });
}

const rowName = ({condition}: Pick<SupportCount, "condition">, locale: Locale) =>
  `${conditions[condition].number} ${conditions[condition].name[locale]}`;

const columnName = ({support}: Pick<SupportCount, "support">, locale: Locale) =>
  `${supportLabels[support].mark} ${supportLabels[support].name[locale]}`;
