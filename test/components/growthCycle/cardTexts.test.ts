import * as fc from "fast-check";
import {describe, expect, test} from "vitest";
import {changeOf} from "../../../src/components/growthCycle/card.js";
import {cardPadding, layoutCardTexts} from "../../../src/components/growthCycle/cardTexts.js";
import {layoutGrowthCycle} from "../../../src/components/growthCycle/layout.js";
import {legendItems, placeLegend} from "../../../src/components/growthCycle/renderLegend.js";
import {textWidth} from "../../../src/components/growthCycle/textFit.js";
import type {LoopSummary} from "../../../src/analysis/loop/summary.js";
import {measureNames} from "../../../src/domain/links.js";
import type {MeasureName} from "../../../src/domain/links.js";
import type {Locale} from "../../../src/domain/texts.js";
import {anySummary, closedReport} from "./reports.js";

const seed = 20262;
const widths = fc.integer({min: 320, max: 1600});
const locales = fc.constantFrom("en" as const, "ja" as const);
const labels = fc.constantFrom(
  "Share of good recommendations",
  "Share of ratings of 4 or 5",
  "People active in the week",
  "適切なレコメンドが並んだ回の割合",
);

const changeIn = ({measures, cadence}: LoopSummary, name: MeasureName, locale: Locale) =>
  measures[name] === undefined ? null : changeOf(measures[name], cadence, locale);

describe("layoutCardTexts", () => {
  test("shows the whole of a label of a few words at any width, on two lines at most", () => {
    fc.assert(
      fc.property(widths, labels, fc.constantFrom(...measureNames), locales, (width, label, name, locale) => {
        const card = layoutGrowthCycle(width).cards[name];
        const {lines} = layoutCardTexts(undefined, label, null, card.width, locale).label;
        expect(lines.length).toBeLessThanOrEqual(2);
        expect(lines.join("").replaceAll(" ", "")).toBe(label.replaceAll(" ", ""));
      }),
      {seed, numRuns: 400},
    );
  });

  test("keeps figure and change apart and every line within the card, whatever the values", () => {
    fc.assert(
      fc.property(widths, anySummary, labels, locales, (width, summary, label, locale) => {
        const {cards} = layoutGrowthCycle(width);
        for (const name of measureNames) {
          const inner = cards[name].width - cardPadding.left - cardPadding.right;
          const texts = layoutCardTexts(
            summary.measures[name],
            label,
            changeIn(summary, name, locale),
            cards[name].width,
            locale,
          );
          const figure = textWidth(texts.figure.text, texts.figure.size, true);
          const amount = textWidth(texts.amount.text, texts.amount.size, true);
          expect(figure + Math.max(amount, textWidth(texts.over, 11))).toBeLessThanOrEqual(inner - 8);
          for (const line of texts.label.lines)
            expect(textWidth(line, texts.label.size, true)).toBeLessThanOrEqual(inner);
          for (const line of texts.unit.lines)
            expect(textWidth(line, texts.unit.size)).toBeLessThanOrEqual(inner);
        }
      }),
      {seed, numRuns: 300},
    );
  });

  test("leaves the sparkline twelve pixels or more between the figure and the dates", () => {
    fc.assert(
      fc.property(widths, anySummary, labels, locales, (width, summary, label, locale) => {
        const {cards} = layoutGrowthCycle(width);
        for (const name of measureNames) {
          const {y} = layoutCardTexts(
            summary.measures[name],
            label,
            changeIn(summary, name, locale),
            cards[name].width,
            locale,
          );
          expect(cards[name].height - 24 - (y + 11)).toBeGreaterThanOrEqual(12);
        }
      }),
      {seed},
    );
  });

  test("writes a change of a share beside its value on the narrowest ring", () => {
    const measure = {
      label: {en: "", ja: ""},
      unit: "share",
      better: "higher",
      transform: "logit",
      values: [0.5966, 0.682],
    } as const;
    const {cards} = layoutGrowthCycle(640);
    const texts = layoutCardTexts(
      {...measure, values: [...measure.values]},
      "Share of ratings of 4 or 5",
      changeOf({...measure, values: [...measure.values]}, "week", "en"),
      cards.customer_experience.width,
      "en",
    );
    expect(texts.figure.text).toBe("0.682");
    expect(texts.amount.text).toBe("+8.5 points");
    expect(texts.label.lines).toEqual(["Share of ratings", "of 4 or 5"]);
  });
});

describe("layoutCardTexts with an outlook", () => {
  test("writes a forecast beside the value, and what is known of a measure without one", () => {
    const texts = (values: number[] | null, amount: string) =>
      layoutCardTexts(
        values === null
          ? undefined
          : {label: {en: "", ja: ""}, unit: "people", better: "higher", transform: "log", values},
        "People active in the week",
        {amount, over: "in 52 weeks"},
        layoutGrowthCycle(640).cards.business_kpi.width,
        "en",
      );
    expect(texts([11_042], "→ 12,400")).toMatchObject({
      figure: {text: "11,042"},
      amount: {text: "→ 12,400"},
      over: "in 52 weeks",
    });
    expect(texts(null, "+3.1 %")).toMatchObject({figure: {text: "no data"}, amount: {text: "+3.1 %"}});
  });
});

describe("placeLegend", () => {
  test("keeps the verdicts together on a line of their own where the legend takes two", () => {
    const summary = {report: closedReport(), cadence: "week"} as LoopSummary;
    const items = legendItems(summary, 20, 1, "en");
    expect(placeLegend(items, 908).map(({line}) => line)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1]);
    expect(new Set(placeLegend(items, 1180).map(({line}) => line))).toEqual(new Set([0]));
  });
});
