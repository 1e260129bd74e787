import {describe, expect, it} from "vitest";
import {dataHealth} from "../../../src/analysis/loop/dataHealth.js";
import {createRandom} from "../../../src/analysis/statistics/random.js";
import type {Random} from "../../../src/analysis/statistics/random.js";
import {addPeriods, formatDate} from "../../../src/domain/calendar.js";
import {parseLoop} from "../../../src/domain/index.js";
import type {Row} from "../../../src/domain/index.js";

const DAY_0 = 18_631; // 2021-01-04
const week = (t: number) => formatDate(addPeriods(DAY_0, t, "week"));

interface Change {
  length?: number;
  rows?: (rows: Row[]) => Row[];
  releases?: Row[];
  experiments?: Row[];
  covariates?: string[];
  transform?: "log" | "logit" | "none";
}

/** Two years and more of users around 1000 with noise of 3 %, and a share of about a half, spoilt by `rows`. */
function health({length = 120, rows = (all) => all, covariates = [], transform, ...tables}: Change = {}) {
  const random = createRandom(4);
  const sound = Array.from({length}, (_, t): Row => ({
    period: week(t),
    users: Math.round(1000 * Math.exp(0.03 * random.normal())) + 0.5,
    share: 1 / (1 + Math.exp(-0.1 * random.normal())),
    spend: 200 + 10 * random.normal(),
  }));
  const measures = {
    customer_experience: {
      column: "share",
      unit: "share",
      transform: "logit",
      label: {en: "Share", ja: "割合"},
    },
    business_kpi: {column: "users", unit: "people", transform, label: {en: "Users", ja: "利用者"}},
  };
  const manifest = {cadence: "week", measures, covariates};
  return dataHealth(parseLoop({manifest, series: rows(sound), ...tables}));
}

const change =
  (column: string, at: (t: number) => boolean, to: (value: number, t: number) => number | "") =>
  (rows: Row[]): Row[] =>
    rows.map((row, t) => (at(t) ? {...row, [column]: to(row[column] as number, t)} : row));
const brief = (findings: ReturnType<typeof health>) =>
  findings.map(({kind, series, severity, periods}) => ({kind, series, severity, periods}));

describe("dataHealth", () => {
  it("finds nothing in sound data", () => {
    expect(health({covariates: ["spend"]})).toEqual([]);
  });

  it("says how many periods are missing, and where the longest gap is", () => {
    const [finding] = health({rows: (rows) => rows.filter((_, t) => t !== 20 && t !== 50 && t !== 51)});
    expect(finding).toMatchObject({
      ...{kind: "missing-periods", series: null, severity: "note"},
      periods: [week(20), week(50), week(51)],
      text: {
        en: "3 of 120 weeks are missing; the longest gap is 2 weeks, from 20 Dec 2021.",
        ja: "120週間のうち3週間分が欠けています。最も長い空白は 2021/12/20からの2週間です。",
      },
    });
    expect(health({rows: (rows) => rows.filter((_, t) => t < 50 || t > 53)})[0].severity).toBe("warning");
    expect(health({rows: (rows) => rows.filter((_, t) => t !== 9)})[0].text.en).toBe(
      "1 of 120 weeks is missing: 8 Mar 2021.",
    );
  });

  it("tells a gap inside a series from one that starts late or ends early", () => {
    const rows = change(
      "users",
      (t) => t < 2 || t === 60 || t > 116,
      () => "",
    );
    expect(brief(health({rows}))).toEqual([
      {kind: "early-end", series: "business_kpi", severity: "warning", periods: [week(116)]},
      {kind: "missing-values", series: "business_kpi", severity: "note", periods: [week(60)]},
      {kind: "late-start", series: "business_kpi", severity: "note", periods: [week(2)]},
    ]);
  });

  it("warns of a series without any value", () => {
    expect(
      brief(
        health({
          rows: change(
            "users",
            () => true,
            () => "",
          ),
        }),
      ),
    ).toEqual([{kind: "missing-values", series: "business_kpi", severity: "warning", periods: []}]);
  });

  it("warns of few periods, and notes where a season cannot be told from growth", () => {
    expect(health({length: 25})[0]).toMatchObject({kind: "few-periods", severity: "warning"});
    expect(health({length: 60})[0]).toMatchObject({kind: "few-periods", severity: "note"});
    expect(health({length: 79})).toEqual([]);
  });

  it("notes an outlier, which is no break of the level and no partial end", () => {
    const rows = change(
      "users",
      (t) => t === 70,
      (value) => value * 3,
    );
    expect(brief(health({rows}))).toEqual([
      {kind: "outlier", series: "business_kpi", severity: "note", periods: [week(70)]},
    ]);
  });

  it("warns of a last period far below the one before", () => {
    const [finding, ...others] = health({
      rows: change(
        "users",
        (t) => t === 119,
        () => 430,
      ),
    });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({kind: "partial-end", severity: "warning", periods: [week(119)]});
    expect(finding.text.en).toContain("the last week, 17 Apr 2023, is far below the one before (430 after 9");
    expect(
      health({
        rows: change(
          "users",
          (t) => t === 119,
          () => 2000,
        ),
      }),
    ).toEqual([]);
  });

  it("warns of a measurement that stopped, though not of counts that are small or of budgets", () => {
    const stuck = change(
      "users",
      (t) => t >= 40 && t < 45,
      () => 1003.25,
    );
    expect(brief(health({rows: stuck}))).toEqual([
      {
        ...{kind: "constant-stretch", series: "business_kpi", severity: "warning"},
        periods: [40, 41, 42, 43, 44].map(week),
      },
    ]);
    const budget = change(
      "spend",
      () => true,
      (_, t) => 100 * (1 + Math.floor(t / 13)),
    );
    expect(health({rows: budget, covariates: ["spend"]}).map(({kind}) => kind)).not.toContain(
      "constant-stretch",
    );
    const small = change(
      "users",
      () => true,
      (value) => Math.round(value / 300),
    );
    expect(health({rows: small}).map(({kind}) => kind)).not.toContain("constant-stretch");
  });

  it("says that a series never changes", () => {
    const [finding] = health({
      rows: change(
        "users",
        () => true,
        () => 7,
      ),
    });
    expect(finding.text.en).toBe("Users: always 7. A series that never changes tells nothing about a link.");
  });

  it("notes shares that are almost 0 or 1", () => {
    const [finding] = health({
      rows: change(
        "share",
        (t) => t === 8,
        () => 0.9997,
      ),
    });
    expect(finding).toMatchObject({kind: "scale-limit", series: "customer_experience", periods: [week(8)]});
  });

  const broken = change(
    "users",
    (t) => t >= 80,
    (value) => value * 0.7,
  );

  it("warns of a jump of the level that nothing explains, with both levels", () => {
    const [finding, ...others] = health({rows: broken});
    expect(others).toEqual([]);
    expect(finding).toMatchObject({kind: "level-break", severity: "warning", periods: [week(80)]});
    expect(finding.text.en).toMatch(
      /^Users: the level jumps from about (9[5-9]\d|1,0[0-5]0) to about 7\d\d on 18 Jul 2022, and no release/,
    );
  });

  it("finds a jump beside larger odd values", () => {
    const rows = (all: Row[]) =>
      change(
        "users",
        (t) => t === 60 || t === 119,
        (value, t) => value * (t === 60 ? 4 : 0.2),
      )(broken(all));
    expect(health({rows}).map(({kind, periods}) => [kind, ...periods])).toEqual([
      ["partial-end", week(119)],
      ["level-break", week(80)],
      ["outlier", week(60)],
    ]);
  });

  it("keeps silent about a jump that a release or an experiment explains, and only then", () => {
    const release = (t: number) => [{period: week(t), model_version: "v2"}];
    expect(health({rows: broken, releases: release(78)})).toEqual([]);
    expect(health({rows: broken, releases: release(70)})).toHaveLength(1);
    expect(health({rows: broken, releases: release(82)})).toHaveLength(1);
    const arm = {
      id: "a",
      link: "business",
      metric: "users",
      n: 10,
      mean: 1,
      sd: 1,
      start: week(79),
      end: week(95),
    };
    const experiments = [
      {...arm, arm: "control"},
      {...arm, arm: "treatment", exposure: 0.1},
    ];
    expect(health({rows: broken, experiments})).toEqual([]);
  });

  it("puts warnings before notes", () => {
    const rows = (all: Row[]) =>
      change(
        "users",
        (t) => t === 20,
        (value) => value * 3,
      )(broken(all)).filter((_, t) => t !== 30);
    expect(health({rows}).map(({kind, severity}) => `${severity} ${kind}`)).toEqual([
      "warning level-break",
      "note missing-periods",
      "note outlier",
    ]);
  });
});

/** Series in which nothing breaks, by what moves them; each a draw of 104 weeks. */
const unbroken: Record<string, (random: Random, length: number) => number[]> = {
  "independent noise": (random, length) => autoregression(random, length, 0),
  "noise with inertia": (random, length) => autoregression(random, length, 0.7),
  "a random walk": (random, length) => autoregression(random, length, 1),
  "growth that saturates": (random, length) =>
    Array.from({length}, (_, t) => 10 / (1 + Math.exp((length / 2 - t) / 12)) + random.normal()),
  "a slow walk under noise": (random, length) =>
    autoregression(random, length, 1).map((level) => level + 2 * random.normal()),
  "shocks with heavy tails": (random, length) => autoregression(random, length, 0.6, 5),
};

function autoregression(random: Random, length: number, inertia: number, tails = Infinity): number[] {
  let level = 0;
  return Array.from({length}, () => {
    const shock = random.normal();
    const spread =
      tails === Infinity
        ? 1
        : Array.from({length: tails}, () => random.normal() ** 2 / tails).reduce((a, b) => a + b);
    return (level = inertia * level + shock / Math.sqrt(spread));
  });
}

describe("level breaks of series without any (300 draws of 104 weeks each)", () => {
  it.each(Object.entries(unbroken))("are rarely claimed: %s", (_, draw) => {
    const manifest = {
      cadence: "week",
      measures: {business_kpi: {column: "users", unit: "people", transform: "none"}},
    };
    let accused = 0;
    for (let seed = 0; seed < 300; seed++) {
      const series = draw(createRandom(seed), 104).map((users, t) => ({period: week(t), users}));
      if (dataHealth(parseLoop({manifest, series})).some(({kind}) => kind === "level-break")) accused++;
    }
    expect(accused / 300).toBeLessThanOrEqual(0.05);
  });
});
