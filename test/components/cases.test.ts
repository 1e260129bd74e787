import {beforeAll, describe, expect, it} from "vitest";
import {readCases} from "../../loaders/readCases.js";
import {axisDomain} from "../../src/components/cases/axisDomain.js";
import {boundedFigure, exactFigure} from "../../src/components/cases/exactFigure.js";
import {metricGroups} from "../../src/components/cases/metricGroups.js";
import {metricSentence} from "../../src/components/cases/metricSentence.js";
import {endLabels, metricSpan} from "../../src/components/cases/metricSpan.js";
import {chosenLocale} from "../../src/components/localeSwitch.js";
import type {CaseStudy, Metric} from "../../src/domain/index.js";

let cases: CaseStudy[];
const metricsOf = (id: string) => cases.find((study) => study.id === id)!.metrics;

beforeAll(async () => {
  // Five by name, so that searches find the same whatever other cases there are.
  const five = ["bizreach", "fannie-mae", "pomelo", "spotify-enhance", "uber-eats"];
  cases = (await readCases("data/cases")).filter(({id}) => five.includes(id));
});

const metric: Metric = {
  name: {en: "Waiting time", ja: "待ち時間"},
  unit: {en: "minutes", ja: "分"},
  better: "lower",
  condition: "customer",
};

describe("chosenLocale", () => {
  it.each([
    ["?lang=ja", "en", "ja"],
    ["?lang=fr", "ja", "ja"],
    ["", null, "en"],
    ["", "<script>", "en"],
  ] as const)("takes the address %j before the earlier choice %j: %s", (search, stored, expected) => {
    expect(chosenLocale(search, stored)).toBe(expected);
  });
});

describe("exactFigure", () => {
  it("keeps all digits of the source, unlike figures that are rounded for reading", () => {
    expect(exactFigure(500000, "images", "en")).toBe("500,000\u00a0images");
    expect(exactFigure(0.0123456, "%", "ja")).toBe("0.0123456%");
  });

  it("signs a change with a true minus", () => {
    expect(exactFigure(-7.5, "%", "en", {sign: true})).toBe("−7.5\u00a0%");
    expect(exactFigure(18, "%", "ja", {sign: true})).toBe("+18%");
  });

  it("says the bound that the source puts on a value", () => {
    const bounded = {...metric, after: 30, bound: "at-most"} as const;
    expect(boundedFigure(bounded, "en")).toBe("at most 30\u00a0minutes");
    expect(boundedFigure(bounded, "ja")).toBe("30\u00a0分以下");
  });
});

describe("metricSentence", () => {
  it("says in both languages what the figure shows", () => {
    const [accuracy] = metricsOf("fannie-mae");
    expect(metricSentence(accuracy, "en")).toBe(
      "Accuracy of identifying applicants who may default: from 3.5\u00a0% to 48\u00a0%.",
    );
    expect(metricSentence(accuracy, "ja")).toBe("債務不履行になりうる申請者の特定精度:3.5%から48%へ。");
    expect(metricSentence(metricsOf("pomelo")[2], "en")).toBe(
      "Return on investment: a change of +400\u00a0%.",
    );
  });

  it("claims no direction where only one value is known", () => {
    expect(metricSentence({...metric, before: 12}, "en")).toBe("Waiting time: 12\u00a0minutes before.");
    expect(metricSentence({...metric, after: 9}, "ja")).toBe("待ち時間:9\u00a0分。");
  });
});

describe("metricGroups", () => {
  it("draws a value alone as a number and a relative change on an axis", () => {
    expect(metricGroups(metricsOf("bizreach")).map(({kind}) => kind)).toEqual([
      "relative",
      "single",
      "single",
    ]);
    expect(metricGroups(metricsOf("pomelo")).map(({metrics}) => metrics.length)).toEqual([3]);
  });

  it("never puts unlike units, or a relative and an absolute change, on one axis", () => {
    const pair = {...metric, before: 30, after: 20};
    const share = {...pair, unit: {en: "%", ja: "%"}};
    const groups = metricGroups([
      pair,
      share,
      {...pair, before: 12, after: 9},
      {...metric, change: -10, relative: false},
      {...metric, change: -10, relative: true},
    ]);
    expect(groups.map(({kind, metrics}) => [kind, metrics.map(({unit}) => unit.en)])).toEqual([
      ["pair", ["minutes", "minutes"]],
      ["pair", ["%"]],
      ["change", ["minutes"]],
      ["relative", ["minutes"]],
    ]);
  });
});

describe("metricSpan", () => {
  it("starts a change at zero and labels its end on the side it points to", () => {
    const span = metricSpan({...metric, change: -7, relative: false}, "0", "en");
    expect([span.from, span.to]).toEqual([0, -7]);
    expect(endLabels(span)).toEqual([{row: "0", x: -7, text: "−7\u00a0minutes", side: "left"}]);
  });

  it("labels values before and after on either side of their line, rising or falling", () => {
    const sides = (before: number, after: number) =>
      endLabels(metricSpan({...metric, before, after}, "0", "ja")).map(({text, side}) => [text, side]);
    expect(sides(12, 9)).toEqual([
      ["9\u00a0分", "left"],
      ["12\u00a0分", "right"],
    ]);
    expect(sides(9, 12)).toEqual([
      ["12\u00a0分", "right"],
      ["9\u00a0分", "left"],
    ]);
  });
});

describe("axisDomain", () => {
  it.each([
    [
      [3.5, 48],
      [0, 48],
    ],
    [
      [0, -7],
      [-7, 0],
    ],
    [
      [-60, -90],
      [-90, -60],
    ],
    [
      [-20, -90],
      [-90, 0],
    ],
    [
      [90, 95],
      [90, 95],
    ],
    [
      [0, 0],
      [-1, 1],
    ],
    [
      [5, 5],
      [0, 5],
    ],
  ])("of %j is %j", (values, domain) => {
    expect(axisDomain(values)).toEqual(domain);
  });
});
