import {describe, expect, it} from "vitest";
import {analyzeLoop} from "../../../src/analysis/loop/analyzeLoop.js";
import {linkFigures} from "../../../src/analysis/loop/linkFigures.js";
import type {LoopReport, Verdict} from "../../../src/analysis/loop/report.js";
import {DataError, linkNames, parseLoop} from "../../../src/domain/index.js";
import type {LinkName, LoopFiles, Row} from "../../../src/domain/index.js";
import {createRandom} from "../../../src/analysis/statistics/random.js";
import {scenario, simulatedFiles, withoutMeasure} from "./simulatedLoop.js";
import type {ScenarioChanges} from "./simulatedLoop.js";
import {expectSound} from "./soundReport.js";

const base = simulatedFiles(scenario({periods: 80}));
const measuresOf = (files: LoopFiles) =>
  (files.manifest as {measures: Record<string, Record<string, unknown>>}).measures;

/** The files with each row of the series changed. */
const rows = (change: (row: Row, i: number) => Row, files = base): LoopFiles => ({
  ...files,
  series: files.series.map((row, i) => ({...row, ...change(row, i)})),
});
const manifest = (changes: object, files = base): LoopFiles => ({
  ...files,
  manifest: {...(files.manifest as object), ...changes},
});

function analyze(files: LoopFiles): LoopReport {
  const loop = parseLoop(files);
  const report = analyzeLoop(loop, {draws: 200});
  expectSound(report);
  const figures = linkFigures(loop, report);
  expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
  return report;
}

/** What is expected of some links; the others may say what they like, as long as it is sound. */
type Expected = Partial<Record<LinkName, Verdict | Verdict[]>>;

function expectVerdicts(report: LoopReport, expected: Expected) {
  for (const link of linkNames)
    if (expected[link] !== undefined)
      expect([expected[link]].flat(), `${link}: ${report.links[link].reasons.join(" ")}`).toContain(
        report.links[link].verdict,
      );
}

const cannotTell: Verdict[] = ["unclear", "no-data"];
const noise = (seed: number) => {
  const random = createRandom(seed);
  return () => random.normal();
};

describe("bad series", () => {
  it.each<[string, LoopFiles, Expected]>([
    ["a constant experience", rows(() => ({experience: 100})), {customer: "unclear", business: "unclear"}],
    ["a constant KPI", rows(() => ({users: 100})), {business: "unclear", collection: cannotTell}],
    ["a constant quality", rows(() => ({error: 1})), {customer: "unclear"}],
    ["a stock of rows that never grows", rows(() => ({rows: 500})), {collection: cannotTell}],
    [
      "a stock of rows that grows evenly",
      rows((_, i) => ({rows: 500 + 10 * i})),
      {collection: ["unclear", "fails"]},
    ],
    ["no rows at all yet", rows(() => ({rows: 0})), {collection: cannotTell}],
    ["a stock of rows that shrinks", rows((_, i) => ({rows: 9000 - 10 * i})), {collection: cannotTell}],
    [
      "constant everything",
      rows(() => ({error: 1, experience: 1, users: 1, rows: 1})),
      {customer: "unclear", business: "unclear", collection: cannotTell},
    ],
    [
      "nothing but missing values",
      rows(() => ({error: "", experience: null, users: NaN, rows: "NA"})),
      {customer: "no-data", business: "no-data", collection: "no-data"},
    ],
    [
      "one known value a column",
      rows((row, i) => (i === 40 ? row : {error: "", experience: "", users: "", rows: ""})),
      {customer: cannotTell, business: cannotTell, collection: cannotTell},
    ],
    [
      "series that never meet",
      rows((_, i) => (i < 40 ? {users: ""} : {experience: ""})),
      {business: cannotTell},
    ],
    ["every second value missing", rows((_, i) => (i % 2 ? {users: ""} : {})), {business: cannotTell}],
    ["one row", {...base, series: base.series.slice(0, 1)}, {customer: cannotTell, business: cannotTell}],
    ["two rows", {...base, series: base.series.slice(0, 2)}, {customer: cannotTell, business: cannotTell}],
    ["ten rows", {...base, series: base.series.slice(0, 10)}, {customer: cannotTell, business: cannotTell}],
    [
      "one step in a constant series",
      rows((_, i) => ({experience: i < 40 ? 100 : 101})),
      {customer: ["unclear", "fails"], business: ["unclear", "fails"]},
    ],
    [
      "one spike in a constant series",
      rows((_, i) => ({users: i === 40 ? 101 : 100})),
      {business: ["unclear", "fails"], collection: ["unclear", "fails"]},
    ],
    ["a straight line", rows((_, i) => ({experience: Math.exp(i / 100)})), {customer: cannotTell}],
    ["two alternating values", rows((_, i) => ({experience: 1 + (i % 2)})), {customer: cannotTell}],
    [
      "numbers of extreme size",
      rows((row, i) => ({users: (row.users as number) * 1e300, experience: i % 2 ? 1e-300 : 1e300})),
      {},
    ],
    ["numbers that differ in the last digit", rows((_, i) => ({users: 1 + (i % 3) * 2 ** -52})), {}],
    [
      "an outlier of a hundredfold",
      rows((row, i) => (i === 50 ? {users: 100 * (row.users as number)} : {})),
      {},
    ],
  ])("of %s give a sound report", (_, files, expected) => expectVerdicts(analyze(files), expected));

  it("name what is constant", () => {
    const report = analyze(rows(() => ({experience: 100})));
    expect(report.links.customer.reasons.join(" ")).toContain("customer experience never changes");
  });
});

describe("collinear series", () => {
  it.each<[string, LoopFiles, Expected]>([
    ["a source that is its target", rows((row) => ({users: row.experience})), {business: "unclear"}],
    [
      "a source that is a multiple of its target",
      rows((row) => ({users: 7 * (row.experience as number)})),
      {business: "unclear"},
    ],
    [
      "a source and a target in one column",
      manifest({
        measures: {...measuresOf(base), business_kpi: {column: "experience", unit: "index"}},
      }),
      {business: "unclear"},
    ],
    [
      "a target that is its source a week before",
      rows((_, i) => ({users: i === 0 ? 1 : base.series[i - 1].experience})),
      {business: ["unclear", "holds"]},
    ],
    [
      "a covariate that copies the source",
      manifest(
        {covariates: ["copy"]},
        rows((row) => ({copy: Math.log(row.experience as number)})),
      ),
      {business: "unclear"},
    ],
    ["a covariate that is the target's column", manifest({covariates: ["users"]}), {}],
    [
      "two equal covariates",
      manifest(
        {covariates: ["a", "b"]},
        rows((_, i) => ({a: Math.sin(i * i), b: Math.sin(i * i)})),
      ),
      {customer: "unclear", business: "unclear", collection: "unclear"},
    ],
    [
      "a covariate named twice",
      manifest(
        {covariates: ["a", "a"]},
        rows((_, i) => ({a: Math.sin(i * i)})),
      ),
      {},
    ],
    [
      "a covariate that is the trend",
      manifest(
        {covariates: ["a"]},
        rows((_, i) => ({a: i})),
      ),
      {business: cannotTell},
    ],
    [
      "a constant covariate",
      manifest(
        {covariates: ["a"]},
        rows(() => ({a: 3})),
      ),
      {},
    ],
    [
      "a covariate of missing values",
      manifest(
        {covariates: ["a"]},
        rows(() => ({a: ""})),
      ),
      {},
    ],
    [
      "a covariate known in the first half alone",
      manifest(
        {covariates: ["a"]},
        rows((_, i) => ({a: i < 40 ? Math.sin(i * i) : ""})),
      ),
      {business: cannotTell},
    ],
    [
      "a covariate of extreme size",
      manifest(
        {covariates: ["a"]},
        rows((_, i) => ({a: 1e200 * Math.sin(i * i)})),
      ),
      {},
    ],
  ])("of %s give a sound report", (_, files, expected) => expectVerdicts(analyze(files), expected));

  it("with more parameters than rows cannot tell", () => {
    const draw = noise(5);
    const names = Array.from({length: 40}, (_, i) => `c${i}`);
    const files = manifest(
      {covariates: names},
      rows(() => Object.fromEntries(names.map((name) => [name, draw()]))),
    );
    const report = analyze(files);
    expectVerdicts(report, {
      customer: "unclear",
      business: "unclear",
      collection: "unclear",
      learning: "holds",
    });
    expect(report.links.business.reasons.join(" ")).toMatch(/Too short/);
  });
});

describe("faulty files", () => {
  const first = base.series.slice(0, 20);
  it.each<[string, LoopFiles, RegExp]>([
    ["no rows", {...base, series: []}, /Has no rows/],
    ["a period twice", {...base, series: [...first, first[3]]}, /row 22, column period.*Stands in row 5 too/],
    [
      "days among weeks",
      {...base, series: [...first, {...first[0], period: "2020-01-09"}]},
      /not a whole number of weeks/,
    ],
    ["a zero under a log", rows((_, i) => (i === 3 ? {users: 0} : {})), /row 5, column users, value 0/],
    [
      "a negative under a log",
      rows((_, i) => (i === 3 ? {users: "-4"} : {})),
      /row 5, column users, value "-4"/,
    ],
    ["an infinite value", rows((_, i) => (i === 3 ? {users: Infinity} : {})), /row 5, column users/],
    ["an overflow", rows((_, i) => (i === 3 ? {users: "1e999"} : {})), /row 5, column users/],
    ["a negative number of rows", rows((_, i) => (i === 3 ? {rows: -1} : {})), /row 5, column rows/],
    ["a covariate that is not there", manifest({covariates: ["ghost"]}), /column ghost: No such column/],
    [
      "a curve of a negative size",
      {...base, learningCurve: [{n: -5, score: 1}]},
      /learning_curve.csv, row 2/,
    ],
    ["a curve with a hole", {...base, learningCurve: [{n: 5, score: ""}]}, /learning_curve.csv, row 2/],
  ])("with %s are refused with the place", (_, files, message) => {
    expect(() => parseLoop(files)).toThrow(DataError);
    expect(() => parseLoop(files)).toThrow(message);
  });

  it("with unsorted rows give the report of sorted ones", () => {
    expect(analyze({...base, series: base.series.toReversed()})).toEqual(analyze(base));
  });
});

describe("bad learning curves", () => {
  /** Quality alone: the other links need no analysis here. */
  const alone = withoutMeasure(base, "customer_experience", "business_kpi", "training_rows");
  const curve = (...scores: number[]): LoopFiles => ({
    ...alone,
    learningCurve: scores.map((score, i) => ({n: 1000 * 2 ** i, score})),
  });
  const share: LoopFiles = manifest({
    measures: {
      ...measuresOf(alone),
      model_quality: {column: "share", unit: "share", better: "higher", transform: "log"},
    },
  });
  const shares = (...scores: number[]): LoopFiles => ({
    ...share,
    series: base.series.map((row) => ({...row, share: Math.exp(-(row.error as number))})),
    learningCurve: curve(...scores).learningCurve,
  });
  it.each<[string, LoopFiles, Expected]>([
    ["that rises", curve(0.5, 0.6, 0.7, 0.8, 0.9, 1), {learning: ["fails", "unclear"]}],
    ["of two points", curve(0.5, 0.4), {learning: "unclear"}],
    ["of three points", curve(0.5, 0.4, 0.35), {learning: "unclear"}],
    ["of one point", curve(0.5), {learning: "unclear"}],
    ["whose points are all equal", curve(0.5, 0.5, 0.5, 0.5, 0.5), {learning: ["fails", "unclear"]}],
    ["of zeros", curve(0, 0, 0, 0, 0), {learning: ["fails", "unclear"]}],
    ["that falls to zero", curve(0.4, 0.2, 0, 0, 0), {learning: ["fails", "unclear"]}],
    ["of negative errors", curve(-0.5, -0.6, -0.7, -0.8, -0.9), {learning: "unclear"}],
    ["of noise", curve(0.5, 0.9, 0.1, 0.7, 0.3, 0.8), {learning: "unclear"}],
    ["of huge errors", curve(1e300, 5e299, 2e299, 1e299, 5e298), {}],
    ["of tiny errors", curve(1e-300, 5e-301, 2e-301, 1e-301, 5e-302), {}],
    ["of shares that are all 0", shares(0, 0, 0, 0, 0), {learning: ["fails", "unclear"]}],
    ["of shares that are all 1", shares(1, 1, 1, 1, 1), {learning: ["fails", "unclear"]}],
    ["of shares that fall", shares(0.9, 0.8, 0.7, 0.6, 0.5), {learning: ["fails", "unclear"]}],
    ["of shares in per cent", shares(50, 60, 66, 70, 72), {learning: "unclear"}],
  ])("%s give a sound report", (_, files, expected) => expectVerdicts(analyze(files), expected));

  it("with one size many times cannot tell", () => {
    const learningCurve = [0.5, 0.51, 0.49, 0.5].map((score) => ({n: 1000, score}));
    expectVerdicts(analyze({...alone, learningCurve}), {learning: "unclear"});
  });

  it("with a score that the measure's scale cannot hold give no estimate of the wrong sign", () => {
    const logit = manifest({
      measures: {
        ...measuresOf(alone),
        model_quality: {column: "half", unit: "share", better: "lower", transform: "logit"},
      },
    });
    const files = {
      ...logit,
      series: base.series.map((row) => ({...row, half: (row.error as number) / (1 + (row.error as number))})),
      learningCurve: curve(2.5, 2.2, 2, 1.85, 1.75, 1.7).learningCurve,
    };
    let elasticity: unknown;
    try {
      ({elasticity} = analyzeLoop(parseLoop(files), {draws: 10}).links.learning);
    } catch (error) {
      expect(error).toBeInstanceOf(DataError);
      return;
    }
    expect(elasticity).toBeNull();
  });
});

describe("large input", () => {
  const long = (changes: ScenarioChanges) => simulatedFiles(scenario({cadence: "day", ...changes}));

  it("of 100,000 rows is refused with a typed error", () => {
    const files = long({periods: 100_000, curvePoints: 0});
    expect(() => parseLoop(files)).toThrow(DataError);
    expect(() => parseLoop(files)).toThrow(/at most 10000/);
  });

  it("of 100,000 rows of one date, one experiment or one release is refused", () => {
    const many = Array.from({length: 100_000}, () => ({
      period: "2020-01-06",
      id: "a",
      link: "business",
      arm: "control",
      n: 10,
      mean: 1,
      sd: 1,
    }));
    expect(() => parseLoop({...base, series: [...base.series, ...many]})).toThrow(DataError);
    expect(() => parseLoop({...base, experiments: many})).toThrow(DataError);
    expect(() => parseLoop({...base, releases: many})).toThrow(DataError);
  });

  it("of 9,000 days is analysed", () => {
    const loop = parseLoop(long({periods: 9000}));
    const report = analyzeLoop(loop);
    expectVerdicts(report, {customer: "holds", business: "holds", collection: "holds"});
    expectSound(report);
  });

  it("of a learning curve of 100,000 points is refused with a typed error", () => {
    const learningCurve = Array.from({length: 100_000}, (_, i) => ({n: 100 + i, score: (100 + i) ** -0.3}));
    expect(() => parseLoop({...base, learningCurve})).toThrow(DataError);
  });
});
