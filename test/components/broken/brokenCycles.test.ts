import {beforeAll, describe, expect, it} from "vitest";
import {brokenFromLess} from "../../../loaders/brokenFromLess.js";
import {readLoops} from "../../../loaders/readLoop.js";
import {analyzeLoop, linkFigures, summarizeLoop} from "../../../src/analysis/index.js";
import type {LinkSeriesFigure} from "../../../src/analysis/loop/linkFigures.js";
import {brokenStories} from "../../../src/components/broken/brokenStories.js";
import {endChanges} from "../../../src/components/broken/endChanges.js";
import {firstAndLastYear} from "../../../src/components/broken/firstAndLastYear.js";
import {toldApart} from "../../../src/components/broken/toldApart.js";
import {cutTo} from "../../../src/components/broken/toldApartPlot.js";
import type {LoopDataset} from "../../../src/domain/index.js";

let loops: LoopDataset[];
beforeAll(async () => {
  loops = await readLoops("data/kpi");
});

function partsOf(id: string) {
  const loop = loops.find((one) => one.id === id)!;
  const report = analyzeLoop(loop);
  return {summary: summarizeLoop(loop, report), figures: linkFigures(loop, report)};
}

describe("brokenStories", () => {
  it("tell of every loop that is broken on purpose, of the link where it is, and in its order", () => {
    const broken = loops.filter(({breaks}) => breaks !== undefined);
    expect(brokenStories.map(({id, link}) => [id, link])).toEqual(broken.map(({id, breaks}) => [id, breaks]));
  });

  it("hold no number but those of conditions and the 100 % that the model would need", () => {
    const texts = brokenStories.flatMap(({heading, story, meaning, remedies}) =>
      [heading, ...story, meaning, ...remedies].flatMap(({en, ja}) => [en, ja]),
    );
    const others = texts.map((text) => text.replace(/100%|条件 1 と 2|1 行|A\/B/g, ""));
    expect(others.filter((text) => /\d/.test(text))).toEqual([]);
  });
});

describe("firstAndLastYear", () => {
  const weeks = (...years: (number | null)[]) =>
    years.flatMap((value) => new Array(52).fill(value) as number[]);

  it("compares the mean of the first year with that of the last", () => {
    expect(firstAndLastYear(weeks(2, 100, 3), "week")).toEqual({first: 2, last: 3, change: 0.5});
  });

  it("leaves missing values out of the means", () => {
    expect(firstAndLastYear([null, ...weeks(2).slice(1), ...weeks(3)], "week")).toMatchObject({
      first: 2,
      last: 3,
    });
  });

  it("finds no change where a series only has a season", () => {
    const season = Array.from({length: 36}, (_, month) => 10 + Math.cos((2 * Math.PI * month) / 12));
    expect(firstAndLastYear(season, "month")!.change).toBeCloseTo(0, 12);
  });

  it("refuses to compare years that overlap, are empty, or start from nothing", () => {
    expect(firstAndLastYear(weeks(2, 3).slice(1), "week")).toBeNull();
    expect(firstAndLastYear(weeks(null, 3), "week")).toBeNull();
    expect(firstAndLastYear(weeks(0, 3), "week")).toBeNull();
  });
});

describe("cutTo", () => {
  const row = (low: number, high: number) => ({label: "", estimate: {value: 0, low, high, level: 0.95}});

  it("shows intervals whole as long as the region stays in sight", () => {
    expect(cutTo([row(-0.01, 0.02), row(-0.07, 0.12)], 0.05)).toEqual({end: 0.12, cut: false});
  });

  it("keeps room beside the region where all intervals lie within", () => {
    expect(cutTo([row(-0.01, 0.02)], 0.05)).toEqual({end: 0.1, cut: false});
  });

  it("cuts what would make the region too small to see, whichever side it is on", () => {
    const {end, cut} = cutTo([row(-0.01, 0.02), row(-2.5, 0.1)], 0.05);
    expect(end).toBeCloseTo(0.3, 12);
    expect(cut).toBe(true);
    expect(cutTo([row(-0.1, 2.5)], 0.05).cut).toBe(true);
  });
});

describe("endChanges", () => {
  it("says of free users who never pay that listening rose and members did not", () => {
    const {summary, figures} = partsOf("music-service");
    const changes = endChanges(figures.business as LinkSeriesFigure, summary, {
      link: "business",
      locale: "en",
    });
    // python3 over series.csv: the first and the last 52 values of listening_index, each 7 weeks before its row and the first 7 missing,
    // average 108.073 and 117.789 (+0.08990); those of paying_members 48766.65 and 48884.00 (+0.00241).
    expect(changes.map(({sentence}) => sentence)).toEqual([
      "“Listening” averaged 108 in the first year and 118 in the last (+9\u00a0%).",
      "“Paying members” averaged 48,767 in the first year and 48,884 in the last (+0.2\u00a0%).",
    ]);
  });

  it("counts new rows by the week", () => {
    const {summary, figures} = partsOf("health-assistant");
    const [, rows] = endChanges(figures.collection as LinkSeriesFigure, summary, {
      link: "collection",
      locale: "en",
    });
    expect(rows.sentence).toBe(
      "“New labelled questions a week” averaged 999 in the first year and 999 in the last (0\u00a0%).",
    );
  });
});

describe("toldApart", () => {
  it("sets the interval against the region, and what less data would have said beside it", async () => {
    const less = await brokenFromLess();
    const of = (id: string, locale: "en" | "ja") => {
      const {link} = brokenStories.find((story) => story.id === id)!;
      return toldApart(partsOf(id).summary, less[id], {link, equivalence: 0.05, locale}).join(" ");
    };
    expect(of("music-service", "en")).toMatch(
      /by −0\.0\d to 0\.0\d\s%: the whole interval lies within ±0\.05\s%.* Leave out the A\/B test .* from lagged association, and the verdict is “cannot tell yet”/,
    );
    expect(of("health-assistant", "en")).toMatch(
      /Keep only the first 26 weeks: .* the verdict is “cannot tell yet”/,
    );
    expect(of("contract-review", "ja")).toMatch(
      /±0\.05% に収まっています.*A\/B テストを除き.*「まだ判断できない」/,
    );
  });
});
