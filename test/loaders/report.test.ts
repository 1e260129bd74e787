import {beforeAll, describe, expect, it} from "vitest";
import {readLoop} from "../../loaders/readLoop.js";
import {reportMarkdown} from "../../loaders/report/reportMarkdown.js";
import {reportParts} from "../../loaders/report/reportParts.js";
import type {ReportParts} from "../../loaders/report/reportParts.js";
import {reportText} from "../../loaders/report/reportText.js";
import type {LinkReport, LoopReport} from "../../src/analysis/index.js";

const noData: LinkReport = {
  verdict: "no-data",
  elasticity: null,
  lag: null,
  evidence: "none",
  p: null,
  n: 0,
  checks: [],
  reasons: ["There is no series of model quality."],
  needed: null,
  doubling: null,
};

const report: LoopReport = {
  links: {
    customer: noData,
    business: {
      verdict: "unclear",
      elasticity: {value: 0.41234, low: -0.02, high: 0.8456, level: 0.95},
      lag: 1,
      evidence: "association",
      p: 0.0612,
      n: 1152,
      checks: [
        {
          name: "reverse direction",
          passed: false,
          statistic: 9.1,
          p: 0.0004,
          note: "Active users predict the share liked, so that the arrow may point the other way, or a common driver may move both of them.",
        },
        {name: "placebo", passed: null, statistic: null, p: null, note: "Too few periods."},
        {name: "missing weeks", passed: true, statistic: 0, p: null, note: "No period is missing."},
      ],
      reasons: ["The interval holds 0."],
      needed: {unit: "periods", amount: 1234},
      doubling: null,
    },
    collection: {...noData, needed: {unit: "rows", amount: null}},
    learning: {
      ...noData,
      p: 0.00001,
      lag: 0,
    },
  },
  gain: null,
  horizon: 52.18,
  turnover: 0.4,
  verdict: "unclear",
  bottleneck: "business",
  delay: null,
  warnings: ["The column active_users | *odd* <b> is short."],
};

let parts: ReportParts;
beforeAll(async () => (parts = reportParts(await readLoop("data/kpi/movielens-100k"), report)));

describe("reportText", () => {
  it("aligns the links' columns", () => {
    const lines = reportText(parts).split("\n");
    const at = lines.findIndex((line) => line.startsWith("link "));
    expect(lines.slice(at, at + 5)).toEqual([
      "link        verdict  elasticity (95 %)       lag      evidence     p        n",
      "customer    no-data  –                       –        none         –        0",
      "business    unclear  0.412 (-0.02 to 0.846)  1 week   association  0.061    1,152",
      "collection  no-data  –                       –        none         –        0",
      "learning    no-data  –                       0 weeks  none         < 0.001  0",
    ]);
  });

  it("keeps lines within 100 characters and loses no word", () => {
    const text = reportText(parts);
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
    const words = (of: string) => of.split(/\s+/).join(" ");
    for (const {reasons, checks} of parts.details)
      for (const line of [...reasons, ...checks]) expect(words(text)).toContain(words(line));
  });

  it("says which checks passed, which did not and which were not run, and how much more data it takes", () => {
    const text = reportText(parts).replace(/\s+/g, " ");
    expect(text).toContain("✗ reverse direction (p < 0.001): Active users");
    expect(text).toContain("– placebo: Too few periods.");
    expect(text).toContain("✓ missing weeks: No period is missing.");
    expect(text).toContain("1,230 more periods would settle it.");
    expect(text).toContain("No reasonable number of rows would settle it.");
    expect(text).toContain("Loop gain over 52.2 weeks: –");
    expect(text).toContain("Condition 2, business: Share of ratings of 4 or 5 → People active in the week");
  });

  it("prints nothing that only a programmer would understand", () => {
    for (const text of [reportText(parts), reportMarkdown(parts)])
      expect(text).not.toMatch(/NaN|undefined|null|\[object/);
  });
});

describe("reportMarkdown", () => {
  it("escapes what Markdown would take for markup", () => {
    expect(reportMarkdown(parts)).toContain("- The column active\\_users | \\*odd\\* \\<b> is short.");
  });

  it("writes a table of as many cells in each row as in its header", () => {
    const rows = reportMarkdown({...parts, rows: [["a|b", "", "", "", "", "", ""]]})
      .split("\n")
      .filter((line) => line.startsWith("|"));
    expect(rows.map((row) => row.split(/(?<!\\)\|/).length - 2)).toEqual([7, 7, 7]);
  });
});
