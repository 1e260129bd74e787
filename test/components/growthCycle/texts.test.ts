import * as fc from "fast-check";
import {describe, expect, test} from "vitest";
import {changeOf, latestValue} from "../../../src/components/growthCycle/card.js";
import {layoutChip, stripDomain} from "../../../src/components/growthCycle/chip.js";
import {middleLines} from "../../../src/components/growthCycle/renderMiddle.js";
import {sparkline} from "../../../src/components/growthCycle/sparkline.js";
import {shaftDashes} from "../../../src/components/growthCycle/stroke.js";
import {fitText, textWidth, wrapText} from "../../../src/components/growthCycle/textFit.js";
import {
  arrowLabel,
  estimateParts,
  gainCaption,
  gainTexts,
  spanText,
  unitText,
} from "../../../src/components/growthCycle/texts.js";
import {linkNames} from "../../../src/domain/links.js";
import {anySummary, closedReport} from "./reports.js";

const seed = 20261;
const locales = fc.constantFrom("en" as const, "ja" as const);

describe("the diagram's words", () => {
  test("never show a missing value, an infinity or an object, whatever the report", () => {
    fc.assert(
      fc.property(anySummary, locales, (summary, locale) => {
        const measures = Object.values(summary.measures);
        const texts = [
          spanText(summary, locale),
          gainCaption(summary, locale),
          ...Object.values(gainTexts(summary.report, locale)),
          ...Object.values(middleLines(summary, 240, locale)).flat(),
          ...linkNames.map((link) => arrowLabel(summary, link, locale)),
          ...linkNames.flatMap((link) => layoutChip(summary, link, locale, 212).lines.map(({text}) => text)),
          ...measures.map((measure) => unitText(measure, locale)),
          ...measures.flatMap((measure) => Object.values(changeOf(measure, summary.cadence, locale) ?? {})),
        ];
        for (const text of texts) {
          expect(text).not.toMatch(/NaN|undefined|null|\[object|Infinity|∞/);
          expect(text).not.toBe("");
        }
      }),
      {seed, numRuns: 400},
    );
  });

  test("say of a learning curve what doubling the rows does to the error", () => {
    const {learning} = closedReport().links;
    const doubling = {value: -0.08, low: -0.099, high: -0.06, level: 0.95};
    expect(estimateParts({...learning, doubling}, "en").join(" ")).toBe(
      "doubling the rows: error −8\u00a0% (−9.9 to −6\u00a0%)",
    );
    expect(estimateParts({...learning, doubling}, "ja").join("")).toBe("データ倍で誤差−8%(−9.9〜−6%)");
  });

  test("say of a link that a lever sets its value and that it is set, without an interval", () => {
    const {business} = closedReport().links;
    const set = {value: 0.3, low: 0.3, high: 0.3, level: 0.95};
    const assumed = {...business, elasticity: set, evidence: "none", assumed: true, doubling: null} as const;
    expect(estimateParts(assumed, "en")).toEqual(["+0.30", "set by a lever"]);
    expect(estimateParts(assumed, "ja")).toEqual(["+0.30", "レバーで設定"]);
  });

  test("name the links without an estimate where there is no gain", () => {
    const report = closedReport({gain: null});
    report.links.business.elasticity = null;
    expect(gainTexts(report, "en")).toEqual({value: "no gain", detail: "no estimate for 2"});
  });

  test("give a small gain the digits to tell it from zero", () => {
    const gain = {value: 0.0031, low: -0.004, high: 0.01, level: 0.95};
    expect(gainTexts(closedReport({gain}), "en")).toEqual({
      value: "0.003",
      detail: "−0.004 to 0.010 (95\u00a0% interval)",
    });
  });
});

describe("changeOf", () => {
  const measure = {
    label: {en: "Users", ja: "利用者"},
    unit: "people",
    better: "higher",
    transform: "log",
  } as const;

  test("compares the newest value with the one a year before", () => {
    const values = [50, ...Array.from({length: 52}, () => 100), 110];
    expect(changeOf({...measure, values}, "week", "en")).toEqual({amount: "+10\u00a0%", over: "in a year"});
  });

  test("says over how many periods where the series is shorter than a year or starts with gaps", () => {
    expect(changeOf({...measure, values: [null, 100, 90, null]}, "week", "en")).toEqual({
      amount: "−10\u00a0%",
      over: "in 1 week",
    });
  });

  test("counts shares in percentage points and other scales in their unit", () => {
    const values = [0.5, 0.59];
    expect(changeOf({...measure, transform: "logit", values}, "month", "en")?.amount).toBe("+9 points");
    expect(changeOf({...measure, transform: "none", values: [-2, 1]}, "month", "ja")?.amount).toBe("+3");
  });

  test("is null where there are not two values", () => {
    expect(changeOf({...measure, values: [null, 3, null]}, "week", "en")).toBeNull();
    expect(latestValue([null, null])).toBeNull();
  });
});

describe("sparkline", () => {
  const box = {x: 0, y: 0, width: 30, height: 10};

  test("leaves a gap where a value is missing and keeps a lone value as a dot", () => {
    const drawn = sparkline([0, 10, null, 5], ["2023-12-18", "2023-12-25", "2024-01-01", "2024-01-08"], box);
    expect(drawn.path).toBe("M0,10L10,0M30,5Z");
    expect(drawn.lone).toEqual([[30, 5]]);
    expect(drawn.last).toEqual([30, 5]);
    expect(drawn.years).toEqual([20]);
  });

  test("draws a constant series through the middle and nothing without values", () => {
    expect(sparkline([7, 7], [], box).path).toBe("M0,5L30,5");
    expect(sparkline([null], [], box)).toMatchObject({path: "", last: null});
  });
});

describe("stripDomain", () => {
  test("is one scale for all chips, held within −1 and 2", () => {
    const report = closedReport();
    report.links.customer.elasticity = {value: 0, low: -8, high: 8, level: 0.95};
    const summary = {report} as Parameters<typeof stripDomain>[0];
    expect(stripDomain(summary)).toEqual([-1, 2]);
  });
});

describe("shaftDashes", () => {
  test("tells every verdict by its stroke alone", () => {
    const patterns = (["holds", "unclear", "fails", "no-data"] as const).map((verdict) =>
      shaftDashes(verdict, 10, 134),
    );
    expect(patterns).toEqual([null, "12 8.5", "50 34 50 0", "1.5 5"]);
  });
});

describe("wrapText", () => {
  test("keeps every letter and every line within the width", () => {
    const letters = fc.string({unit: fc.constantFrom(..."ab c成長。、(−5%)".split("")), maxLength: 60});
    fc.assert(
      fc.property(letters, fc.integer({min: 60, max: 300}), (text, width) => {
        const lines = wrapText(text, width, 12);
        for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
        if (!lines.some((line) => line.endsWith("…")))
          expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
      {seed},
    );
  });

  test("breaks Japanese between letters but not before a full stop", () => {
    expect(wrapText("成長する。", 48, 12)).toEqual(["成長す", "る。"]);
  });

  test("ends in an ellipsis where more lines are needed than allowed", () => {
    expect(wrapText("one two three four", 40, 12, {lines: 2})).toEqual(["one", "two…"]);
    expect(fitText("成長サイクル", 40, 12)).toBe("成長…");
  });
});
