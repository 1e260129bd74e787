import {describe, expect, it} from "vitest";
import type {LoopSeries} from "../../../../src/analysis/loop/summary.js";
import {namedReleases} from "../../../../src/components/loop/series/eventStrip.js";
import {periodSentence} from "../../../../src/components/loop/series/periodSentence.js";
import {seriesPanels, seriesRows} from "../../../../src/components/loop/series/seriesPanels.js";
import {
  periodReading,
  seriesNote,
  seriesNumbers,
  seriesTitle,
} from "../../../../src/components/loop/series/seriesTexts.js";

const text = {en: "?", ja: "？"};
const summary: LoopSeries = {
  id: "shop",
  title: {en: "Shop", ja: "店"},
  product: "Shop",
  synthetic: false,
  source: null,
  cadence: "week",
  periods: ["2024-01-01", "2024-01-08", "2024-01-15", "2024-01-22"],
  measures: {
    business_kpi: {
      ...{label: {en: "Users", ja: "利用者"}, unit: "people", better: "higher", transform: "log"},
      values: [1200, null, 1250, 4000],
    },
    customer_experience: {
      ...{label: {en: "Liked", ja: "満足"}, unit: "share", better: "higher", transform: "logit"},
      values: [0.5, 0.51, 0.52, 0.53],
    },
  },
  covariates: [{name: "spend", values: [null, null, null, null]}],
  releases: [{at: 1, version: "v2", note: "retrained"}],
  experiments: [],
  health: [
    {kind: "outlier", series: "business_kpi", severity: "note", periods: ["2024-01-22"], text},
    {kind: "level-break", series: "spend", severity: "warning", periods: ["2024-01-08"], text},
    {kind: "missing-periods", series: null, severity: "note", periods: ["2024-01-15"], text},
  ],
};
const panels = seriesPanels(summary, "en");

describe("seriesPanels", () => {
  it("puts measures in the order of the cycle and covariates last, each with its own odd places", () => {
    expect(panels.map(({name, label, unit, odd, jumps}) => [name, label, unit, odd, jumps])).toEqual([
      ["customer_experience", "Liked", "share", [], []],
      ["business_kpi", "Users", "people", [3], []],
      ["spend", "spend", null, [], [1]],
    ]);
  });
});

describe("seriesRows", () => {
  it("have one row a period with every series, an empty cell where a value is missing", () => {
    expect(seriesRows(summary)).toHaveLength(4);
    expect(seriesRows(summary)[1]).toEqual({
      period: "2024-01-08",
      customer_experience: 0.51,
      business_kpi: null,
      spend: null,
      release: "v2",
    });
  });
});

describe("the words of the figure", () => {
  it("count what it shows", () => {
    expect(seriesTitle(summary, panels, "en")).toBe("3 series over 4 weeks, with 1 release");
    expect(seriesTitle({...summary, releases: []}, panels, "en")).toBe("3 series over 4 weeks");
    expect(seriesTitle(summary, panels, "ja")).toBe("3系列、4週間、モデルの更新1回");
  });

  it("give first, last and range of every series, and say where there is none", () => {
    expect(seriesNumbers(panels, "en")).toBe(
      "Liked: 0.5 at first, 0.53 at last (range 0.5 to 0.53). Users: 1,200 at first, 4,000 at last (range 1,200 to 4,000). spend: no values.",
    );
  });

  it("explain only the marks that are on it", () => {
    expect(seriesNote(summary, panels, "en")).toMatch(/Thin lines.*bar.*Rings.*Dashed/);
    const plain = {...summary, releases: []};
    expect(seriesNote(plain, panels.slice(0, 1), "en")).toBe("Each series has a scale of its own.");
  });

  it("read a period with its values and what happened in it", () => {
    expect(periodReading(summary, panels, 1, "en")).toBe(
      "8 Jan 2024: Liked 0.51 · Users – · spend – · release v2, retrained",
    );
    const test = {id: "home", link: "business" as const, metric: "", start: "2024-01-10", end: "2024-01-15"};
    const reading = (index: number) =>
      periodReading({...summary, experiments: [test]}, [], index, "en").includes("experiment home");
    expect([0, 1, 2, 3].map(reading)).toEqual([false, true, true, false]);
  });
});

describe("periodSentence", () => {
  it("says how many of all periods a stretch has, and its dates", () => {
    expect(periodSentence(summary, [0, 3], "en")).toBe("All 4 weeks: 1 Jan 2024 to 22 Jan 2024");
    expect(periodSentence(summary, [1, 2], "en")).toBe("2 of 4 weeks: 8 Jan 2024 to 15 Jan 2024");
    expect(periodSentence(summary, [1, 2], "ja")).toBe("4週間のうち2週間：2024/1/8〜2024/1/15");
  });
});

describe("namedReleases", () => {
  it("leaves out names that would touch the one before or leave the drawing", () => {
    const scale = {at: (index: number) => index, right: 200};
    const release = (at: number) => ({at, version: "v10", note: ""});
    const named = namedReleases([0, 8, 60, 70, 120, 195].map(release), scale);
    expect(named.map(({at}) => at)).toEqual([0, 60, 120]);
  });
});
