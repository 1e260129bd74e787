import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {analyzeLoop} from "../../../src/analysis/loop/analyzeLoop.js";
import {linkFigures} from "../../../src/analysis/loop/linkFigures.js";
import type {LoopReport} from "../../../src/analysis/loop/report.js";
import {AnalysisError, DataError, linkNames, parseLoop} from "../../../src/domain/index.js";
import type {LoopFiles, Row} from "../../../src/domain/index.js";
import {createRandom} from "../../../src/analysis/statistics/random.js";
import {scenario, simulatedFiles} from "./simulatedLoop.js";
import {expectSound} from "./soundReport.js";

const options = {draws: 100};
const analyze = (files: LoopFiles) => analyzeLoop(parseLoop(files), options);
const verdicts = ({links, verdict}: LoopReport) => [...linkNames.map((link) => links[link].verdict), verdict];

// Clear cases, so that a verdict may not hang on a digit: one loop that closes, one whose business link turns the wrong way.
const closed = simulatedFiles(scenario({periods: 120, noise: {quality: 0.1}}));
const harmed = simulatedFiles(scenario({periods: 120, noise: {quality: 0.1}, truth: {business: -0.8}}));
const cases: [string, LoopFiles, LoopReport][] = [
  ["a closed loop", closed, analyze(closed)],
  ["a harmful link", harmed, analyze(harmed)],
];

describe("clear cases", () => {
  it("are clear", () => {
    expect(verdicts(cases[0][2])).toEqual(["holds", "holds", "holds", "holds", "closed"]);
    expect(verdicts(cases[1][2])).toEqual(["holds", "fails", "holds", "holds", "open"]);
  });
});

describe.each(cases)("verdicts on %s", (_, files, report) => {
  it("do not depend on the order of rows, nor does anything else", () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 1e6}), (seed) => {
        const random = createRandom(seed);
        const shuffle = (rows: readonly Row[] = []) =>
          rows.map((row) => ({row, at: random.uniform()})).sort((a, b) => a.at - b.at);
        const series = shuffle(files.series).map(({row}) => row);
        expect(analyze({...files, series})).toEqual(report);
      }),
      {seed: 7, numRuns: 2},
    );
  });

  it("do not depend on the order of the learning curve's points", () => {
    const {links} = analyze({...files, learningCurve: files.learningCurve!.toReversed()});
    expect(links.learning.verdict).toBe(report.links.learning.verdict);
    expect(links.learning.elasticity!.value).toBeCloseTo(report.links.learning.elasticity!.value, 6);
  });

  it("do not depend on the units of measures on a log scale", () => {
    const factor = fc.constantFrom(1e-6, 0.01, 0.3, 7, 1000, 1e6);
    fc.assert(
      fc.property(factor, factor, factor, (a, b, c) => {
        const scaled = (row: Row): Row => ({
          ...row,
          error: a * (row.error as number),
          experience: b * (row.experience as number),
          users: c * (row.users as number),
        });
        const again = analyze({
          ...files,
          series: files.series.map(scaled),
          learningCurve: files.learningCurve!.map((row) => ({...row, score: a * (row.score as number)})),
        });
        expect(verdicts(again)).toEqual(verdicts(report));
        for (const link of linkNames)
          expect(again.links[link].elasticity!.value, link).toBeCloseTo(
            report.links[link].elasticity!.value,
            5,
          );
      }),
      {seed: 8, numRuns: 2},
    );
  });

  it("do not depend on the unit in which rows are counted", () => {
    const again = analyze({
      ...files,
      series: files.series.map((row) => ({...row, rows: 12 * (row.rows as number)})),
      learningCurve: files.learningCurve!.map((row) => ({...row, n: 12 * (row.n as number)})),
    });
    expect(verdicts(again)).toEqual(verdicts(report));
    expect(again.gain!.value).toBeCloseTo(report.gain!.value, 5);
  });

  it("do not depend on the names of columns, nor does anything else", () => {
    const names = fc.uniqueArray(
      fc.oneof(
        fc.string({minLength: 1, maxLength: 8}),
        fc.constantFrom("constructor", "toString", "名前", "a,b"),
      ),
      {minLength: 4, maxLength: 4, selector: (name) => name.trim()},
    );
    const usable = names.filter((all) =>
      all.every((name) => name.trim() === name && name !== "" && name !== "period"),
    );
    fc.assert(
      fc.property(usable, ([error, experience, users, rows]) => {
        const {measures} = files.manifest as {measures: Record<string, object>};
        const columns = [error, experience, users, rows];
        const renamed = Object.entries(measures).map(([name, measure], i) => [
          name,
          {...measure, column: columns[i]},
        ]);
        const again = analyze({
          ...files,
          manifest: {...(files.manifest as object), measures: Object.fromEntries(renamed)},
          series: files.series.map((row) =>
            Object.fromEntries([
              ["period", row.period],
              [error, row.error],
              [experience, row.experience],
              [users, row.users],
              [rows, row.rows],
            ]),
          ),
        });
        expect(again).toEqual(report);
      }),
      {seed: 9, numRuns: 2},
    );
  });

  it("do not change with a covariate that has nothing to do with it", () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 1e6}), (seed) => {
        const random = createRandom(seed);
        const again = analyze({
          ...files,
          manifest: {...(files.manifest as object), covariates: ["weather"]},
          series: files.series.map((row) => ({...row, weather: random.normal()})),
        });
        expect(verdicts(again)).toEqual(verdicts(report));
      }),
      {seed: 10, numRuns: 3},
    );
  });
});

describe("a report", () => {
  it("is the same for the same seed, and keeps its verdicts with another on a clear case", () => {
    const loop = parseLoop(closed);
    expect(analyzeLoop(loop, {...options, seed: 5})).toEqual(analyzeLoop(loop, {...options, seed: 5}));
    expect(verdicts(analyzeLoop(loop, {...options, seed: 77}))).toEqual(verdicts(cases[0][2]));
  });
});

describe("better scores", () => {
  /** The loop with nothing but a learning curve, which is all that its learning link needs. */
  const learning = (scores: number[]) => {
    const loop = parseLoop({
      manifest: {
        cadence: "week",
        measures: {model_quality: {column: "error", unit: "points", better: "lower", transform: "log"}},
      },
      series: [{period: "2024-01-01", error: 1}],
      learningCurve: scores.map((score, i) => ({n: 1000 * 2 ** i, score})),
    });
    return analyzeLoop(loop, options).links.learning;
  };
  const curve = fc
    .tuple(
      fc.double({min: 0, max: 0.5, noNaN: true}),
      fc.double({min: 0, max: 0.5, noNaN: true}),
      fc.array(fc.double({min: -1, max: 1, noNaN: true}), {minLength: 7, maxLength: 10}),
    )
    .map(([slope, floor, noise]) =>
      noise.map((shock, i) => ((1 - floor) * (2 ** i) ** -slope + floor) * Math.exp(0.01 * shock)),
    );

  it("by one factor for all never turn holds into fails, nor change the verdict at all", () => {
    fc.assert(
      fc.property(curve, fc.double({min: 0.01, max: 1, noNaN: true}), (scores, factor) => {
        const before = learning(scores);
        const after = learning(scores.map((score) => factor * score));
        expect(after.verdict).toBe(before.verdict);
      }),
      {seed: 11, numRuns: 60},
    );
  });

  it("by more at more rows never turn holds into fails", () => {
    fc.assert(
      fc.property(curve, fc.double({min: 0, max: 0.3, noNaN: true}), (scores, steeper) => {
        if (learning(scores).verdict !== "holds") return;
        expect(learning(scores.map((score, i) => score * (2 ** i) ** -steeper)).verdict).not.toBe("fails");
      }),
      {seed: 12, numRuns: 60},
    );
  });

  it("in the treatment arm of an experiment never turn holds into fails", () => {
    const customer = (mean: number) =>
      analyze({
        ...closed,
        series: closed.series.slice(0, 4),
        learningCurve: [],
        experiments: [
          {id: "a", link: "customer", arm: "control", n: 500, mean: 10, sd: 2},
          {id: "a", link: "customer", arm: "treatment", n: 500, mean, sd: 2, exposure: -0.2},
        ],
      }).links.customer.verdict;
    const rank = {fails: 0, "no-data": 1, unclear: 1, holds: 2};
    fc.assert(
      fc.property(
        fc.double({min: 8, max: 13, noNaN: true}),
        fc.double({min: 0, max: 3, noNaN: true}),
        (mean, more) => {
          expect(rank[customer(mean + more)]).toBeGreaterThanOrEqual(rank[customer(mean)]);
        },
      ),
      {seed: 13, numRuns: 40},
    );
  });
});

describe("arbitrary small tables", () => {
  const value = fc.oneof(
    {weight: 6, arbitrary: fc.double({min: 0.01, max: 0.99, noNaN: true})},
    {weight: 1, arbitrary: fc.constantFrom<unknown>("", null, NaN, "NA", 0.5)},
  );
  const wild = fc.oneof(value, fc.double(), fc.integer(), fc.string({maxLength: 4}));
  const transform = fc.constantFrom("log", "logit", "none");
  const better = fc.constantFrom("higher", "lower");

  const tables = (cell: fc.Arbitrary<unknown>, most: number) =>
    fc.record({
      scales: fc.array(fc.record({transform, better}), {minLength: 3, maxLength: 3}),
      kind: fc.constantFrom("stock", "flow"),
      cadence: fc.constantFrom("day", "week", "month"),
      rows: fc.array(fc.tuple(cell, cell, cell, cell, cell), {minLength: 1, maxLength: most}),
      curve: fc.array(fc.tuple(fc.integer({min: 1, max: 1e6}), cell), {maxLength: 7}),
      releases: fc.array(fc.tuple(fc.nat({max: most}), cell, cell), {maxLength: 4}),
      arms: fc.array(fc.tuple(fc.constantFrom(...linkNames), cell, cell, cell), {maxLength: 2}),
      covariate: fc.boolean(),
    });
  type Table = ReturnType<typeof tables> extends fc.Arbitrary<infer T> ? T : never;

  function filesOf({scales, kind, cadence, rows, curve, releases, arms, covariate}: Table): LoopFiles {
    const month = (i: number) => `${2000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}-01`;
    const date = (i: number) =>
      cadence === "month"
        ? month(i)
        : new Date(Date.UTC(2020, 0, 6 + i * (cadence === "week" ? 7 : 1))).toISOString().slice(0, 10);
    const [q, e, k] = scales;
    return {
      manifest: {
        cadence,
        measures: {
          model_quality: {column: "q", unit: "u", ...q},
          customer_experience: {column: "e", unit: "u", ...e},
          business_kpi: {column: "k", unit: "u", ...k},
          training_rows: {column: "r", unit: "u", kind},
        },
        covariates: covariate ? ["c"] : [],
      },
      series: rows.map(([q, e, k, r, c], i) => ({period: date(i), q, e, k, r, c}) as Row),
      releases: [...new Map(releases.map((release) => [release[0], release])).values()].map(
        ([at, quality, rows]) =>
          ({period: date(Math.min(at, rows === null ? 0 : at)), quality, training_rows: rows}) as Row,
      ),
      learningCurve: curve.map(([n, score]) => ({n, score}) as Row),
      experiments: arms.flatMap(([link, mean, sd, exposure], i) => [
        {id: `x${i}`, link, arm: "control", n: 100, mean: 0.5, sd: 0.1},
        {id: `x${i}`, link, arm: "treatment", n: 100, mean, sd, exposure} as Row,
      ]),
    };
  }

  const sound = (table: Table) => {
    let report: LoopReport;
    let loop: ReturnType<typeof parseLoop>;
    try {
      loop = parseLoop(filesOf(table));
      report = analyzeLoop(loop, {draws: 20});
    } catch (error) {
      if (error instanceof DataError || error instanceof AnalysisError) {
        expect(error.message).not.toBe("");
        return;
      }
      throw error;
    }
    expectSound(report);
    const figures = linkFigures(loop, report);
    expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
  };

  it("of wild cells end in a sound report or a typed error", () => {
    fc.assert(fc.property(tables(wild, 4), sound), {seed: 14, numRuns: 300});
  });

  it("of mostly good cells end in a sound report or a typed error", () => {
    fc.assert(fc.property(tables(value, 50), sound), {seed: 15, numRuns: 100});
  });
});
