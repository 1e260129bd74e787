import {describe, expect, it} from "vitest";
import {analyzeLoop} from "../../../src/analysis/loop/analyzeLoop.js";
import type {LoopReport} from "../../../src/analysis/loop/report.js";
import {AnalysisError, linkNames, parseLoop} from "../../../src/domain/index.js";
import type {LinkName, LoopDataset, LoopFiles, Row} from "../../../src/domain/index.js";
import {readLoop} from "../../../loaders/readLoop.js";
import {scenario, simulatedFiles, simulatedLoop, withoutMeasure} from "./simulatedLoop.js";
import {expectSound} from "./soundReport.js";

const verdicts = (report: LoopReport) => linkNames.map((link) => report.links[link].verdict);
const others = (report: LoopReport, link: LinkName) =>
  Object.fromEntries(Object.entries(report.links).filter(([name]) => name !== link));

const files = simulatedFiles(scenario());
const healthyLoop = parseLoop(files);
const healthyReport = analyzeLoop(healthyLoop);

describe("analyzeLoop of a healthy planted loop", () => {
  it("finds it closed, every link holding", () => {
    expect(verdicts(healthyReport)).toEqual(["holds", "holds", "holds", "holds"]);
    expect(healthyReport.verdict).toBe("closed");
    expectSound(healthyReport);
  });

  it("has the planted elasticities in its intervals", () => {
    const {truth} = scenario();
    for (const link of linkNames) {
      const {low, high} = healthyReport.links[link].elasticity!;
      expect(low, link).toBeLessThan(truth[link]);
      expect(high, link).toBeGreaterThan(truth[link]);
    }
  });

  it("finds the planted lags and adds them up", () => {
    expect(linkNames.map((link) => healthyReport.links[link].lag)).toEqual([2, 3, 0, 0]);
    expect(healthyReport.delay).toBe(5);
  });

  it("names the kind of evidence and what was checked", () => {
    expect(linkNames.map((link) => healthyReport.links[link].evidence)).toEqual([
      "association",
      "association",
      "association",
      "curve",
    ]);
    const failed = linkNames.flatMap((link) =>
      healthyReport.links[link].checks.filter(({passed}) => passed === false),
    );
    expect(failed).toEqual([]);
    expect(healthyReport.links.customer.checks.filter(({passed}) => passed)).toHaveLength(6);
  });

  it("multiplies the links into the gain and never calls a gain below one growth", () => {
    const {gain, turnover, links, warnings} = healthyReport;
    const product = linkNames.reduce((value, link) => value * links[link].elasticity!.value, turnover!);
    expect(gain!.value).toBeCloseTo(product, 12);
    expect(gain!.low).toBeGreaterThan(0);
    expect(gain!.value).toBeLessThan(1);
    expect(warnings.join(" ")).toContain("below one");
  });

  it("takes the smallest elasticity for the bottleneck", () => {
    expect(healthyReport.bottleneck).toBe("learning");
  });

  it("asks for no more data where a link is settled", () => {
    expect(linkNames.map((link) => healthyReport.links[link].needed)).toEqual([null, null, null, null]);
  });
});

describe("analyzeLoop of a loop with one broken link", () => {
  it.each(["customer", "business", "collection", "learning"] as const)(
    "does not let %s hold, and lets every other link hold",
    (link) => {
      // The other links need strong signals of their own once the broken one passes nothing on.
      const noise = {experience: 0.05, kpi: 0.05, quality: 0.15, curve: 0.001};
      const report = analyzeLoop(
        simulatedLoop({truth: {[link]: 0}, noise, lags: {business: 3}, periods: 260}),
      );
      expect(["fails", "unclear"]).toContain(report.links[link].verdict);
      for (const other of linkNames)
        if (other !== link) expect(report.links[other].verdict, other).toBe("holds");
      expect(report.verdict).not.toBe("closed");
      expect(report.bottleneck).toBe(link);
      expectSound(report);
    },
  );

  /** Everything but one column as it was. */
  const withColumn = (column: string, values: (rows: readonly Row[]) => number[]): LoopDataset => {
    const replaced = values(files.series);
    return parseLoop({...files, series: files.series.map((row, i) => ({...row, [column]: replaced[i]}))});
  };
  const backwards = (rows: readonly Row[], column: string) =>
    rows.map((row) => row[column] as number).reverse();

  it("leaves the other reports as they were, digit for digit, when quality is another series", () => {
    const report = analyzeLoop(withColumn("error", (rows) => backwards(rows, "error")));
    expect(report.links.customer.verdict).not.toBe("holds");
    expect(others(report, "customer")).toEqual(others(healthyReport, "customer"));
  });

  it("leaves the other reports as they were, digit for digit, when new rows come in another order", () => {
    const report = analyzeLoop(
      withColumn("rows", (rows) => {
        const stock = rows.map((row) => row.rows as number);
        return stock.map((value) => stock[0] + stock.at(-1)! - value).reverse();
      }),
    );
    expect(report.links.collection.verdict).not.toBe("holds");
    expect(others(report, "collection")).toEqual(others(healthyReport, "collection"));
  });

  it("leaves the other reports as they were, digit for digit, when the learning curve is flat", () => {
    const learningCurve = files.learningCurve!.map(({n}, i) => ({n, score: 0.5 + 1e-6 * (-1) ** i}));
    const report = analyzeLoop(parseLoop({...files, learningCurve}));
    expect(report.links.learning.verdict).toBe("fails");
    expect(report.verdict).toBe("open");
    expect(others(report, "learning")).toEqual(others(healthyReport, "learning"));
  });

  it("leaves the other reports as they were, digit for digit, when an experiment speaks against a link", () => {
    for (const link of ["customer", "business", "collection"] as const) {
      const arm = {id: "a", link, n: 40_000, sd: 10};
      const experiments = [
        {...arm, arm: "control", mean: 100},
        {...arm, arm: "treatment", mean: 98, exposure: link === "customer" ? -0.1 : 0.1},
      ];
      const report = analyzeLoop(parseLoop({...files, experiments}));
      expect(report.links[link]).toMatchObject({verdict: "fails", evidence: "experiment"});
      expect(others(report, link)).toEqual(others(healthyReport, link));
      expect(report).toMatchObject({verdict: "open", bottleneck: link});
    }
  });

  it("calls a link that is shown to do next to nothing failed, not unclear", () => {
    const noise = {experience: 0.05, kpi: 0.01};
    const report = analyzeLoop(simulatedLoop({truth: {business: 0}, noise, periods: 260}));
    const {low, high} = report.links.business.elasticity!;
    expect(low).toBeGreaterThan(-0.05);
    expect(high).toBeLessThan(0.05);
    expect(report.links.business.verdict).toBe("fails");
  });
});

describe("analyzeLoop of what should not be believed", () => {
  it.each([
    ["a common driver that is not recorded", {driver: 0.03, truth: {customer: 0, business: 0}}],
    [
      "a recorded driver that reaches experience first",
      {driver: 0.03, driverDelay: 1, driverRecorded: true, truth: {customer: 0, business: 0}},
    ],
    ["a reversed arrow", {reversed: true}],
    ["random walks", {persistence: 1, wandering: 1}],
    ["trends on their own", {trend: 0.004, truth: {customer: 0, business: 0}, noise: {quality: 0.02}}],
    ["seasons on their own", {season: 0.15, truth: {customer: 0, business: 0}, noise: {quality: 0.02}}],
  ])("seldom lets business hold under %s", (_, changes) => {
    const held = [1, 2, 3].filter((seed) => {
      const simulated = simulatedFiles(scenario({...changes, seed, periods: 120}));
      const alone = withoutMeasure(simulated, "model_quality", "training_rows");
      return analyzeLoop(parseLoop(alone), {draws: 10}).links.business.verdict === "holds";
    });
    expect(held.length).toBeLessThanOrEqual(1);
  });

  it("still finds links beneath a trend, a season, a recorded driver and missing weeks", () => {
    const report = analyzeLoop(
      simulatedLoop({
        trend: 0.001,
        season: 0.1,
        driver: 0.02,
        driverDelay: 1,
        driverRecorded: true,
        missing: 0.03,
        seed: 2,
      }),
    );
    for (const link of linkNames) expect(report.links[link].elasticity!.low, link).toBeGreaterThan(0);
    expectSound(report);
  });
});

describe("analyzeLoop and missing measures", () => {
  const needs = {
    model_quality: ["customer", "learning"],
    customer_experience: ["customer", "business"],
    business_kpi: ["business", "collection"],
    training_rows: ["collection", "learning"],
  } as const;
  const withoutCurve: LoopFiles = {...files, learningCurve: []};

  it.each(Object.entries(needs))(
    "reports no data without %s for the links that need it",
    (measure, without) => {
      const report = analyzeLoop(parseLoop(withoutMeasure(withoutCurve, measure)));
      for (const link of linkNames) {
        const needsIt = (without as readonly string[]).includes(link);
        expect(report.links[link].verdict === "no-data", link).toBe(needsIt);
        if (needsIt) expect(report.links[link].reasons).toEqual([expect.stringMatching(/no data on/)]);
      }
      expect(report.gain).toBeNull();
      expect(report.delay).toBeNull();
      expect(report.verdict).not.toBe("closed");
      expectSound(report);
    },
  );

  it.each(Object.entries(needs))("treats a column of empty cells as no %s", (measure, without) => {
    const {column} = (files.manifest as {measures: Record<string, {column: string}>}).measures[measure];
    const series = files.series.map((row) => ({...row, [column]: ""}));
    const report = analyzeLoop(parseLoop({...withoutCurve, series}));
    expect(linkNames.filter((link) => report.links[link].verdict === "no-data")).toEqual(
      linkNames.filter((link) => (without as readonly string[]).includes(link)),
    );
    expectSound(report);
  });

  it("reads a learning curve even where the rows are not recorded", () => {
    const report = analyzeLoop(parseLoop(withoutMeasure(files, "training_rows")));
    expect(report.links.learning).toMatchObject({verdict: "holds", evidence: "curve"});
    expect(report.links.collection.verdict).toBe("no-data");
    expect(report).toMatchObject({turnover: null, gain: null});
  });
});

describe("analyzeLoop of MovieLens", async () => {
  const loop = await readLoop("data/kpi/movielens-100k");
  const report = analyzeLoop(loop);

  it("lets learning hold by its curve, and cannot tell of experience and KPI from 32 weeks", () => {
    expect(report.links.learning).toMatchObject({verdict: "holds", evidence: "curve"});
    expect(report.links.customer.verdict).toBe("unclear");
    expect(report.links.business.verdict).toBe("unclear");
    expect(report.verdict).toBe("unclear");
  });

  it("has only finite numbers, and a reason for every verdict", () => expectSound(report));

  it("says how many more weeks an unclear link with an estimate would need, or that no amount would do", () => {
    for (const link of linkNames) {
      const {verdict, elasticity, needed} = report.links[link];
      if (verdict === "unclear" && elasticity !== null) expect(needed).not.toBeNull();
    }
  });
});

describe("analyzeLoop's order of evidence", () => {
  const released = simulatedFiles(scenario({releases: 12, periods: 130}));
  const arm = {id: "a", link: "customer", n: 10_000, sd: 10};
  const experiments = [
    {...arm, arm: "control", mean: 100},
    {...arm, arm: "treatment", mean: 108, exposure: -0.1},
  ];

  it("takes experiments before releases before associations", () => {
    const kind = (changes: Partial<LoopFiles>) =>
      analyzeLoop(parseLoop({...released, ...changes}), {draws: 100}).links.customer.evidence;
    expect(kind({experiments})).toBe("experiment");
    expect(kind({})).toBe("release");
    expect(kind({releases: []})).toBe("association");
  });

  it("warns where the gain mixes kinds", () => {
    expect(analyzeLoop(parseLoop({...released, experiments})).warnings.join(" ")).toContain(
      "different kinds",
    );
  });

  it("believes dated releases in a year and a half as in four years", () => {
    const held = [1, 2, 3, 4].filter((seed) => {
      const simulated = simulatedFiles(scenario({releases: 12, periods: 80, seed}));
      const alone = withoutMeasure(simulated, "business_kpi", "training_rows");
      return analyzeLoop(parseLoop(alone), {draws: 10}).links.customer.verdict === "holds";
    });
    expect(held).toEqual([1, 2, 3, 4]);
  });
});

describe("analyzeLoop's contract", () => {
  it("counts the rows, not the points, that an unclear learning curve needs", () => {
    const learningCurve = files.learningCurve!.map(({n}, i) => ({n, score: i % 2 ? 0.5 : 0.55}));
    const {verdict, needed} = analyzeLoop(parseLoop({...files, learningCurve}), {draws: 10}).links.learning;
    expect(verdict).toBe("unclear");
    if (needed !== null && needed.amount !== null) expect(needed.amount).toBeGreaterThan(1000);
  });

  it("asks for no more data where a failed check alone stands in the way", () => {
    const loop = simulatedLoop({missing: 0.4, periods: 260});
    const {verdict, elasticity, checks, needed} = analyzeLoop(loop, {draws: 10}).links.business;
    expect(checks.find(({name}) => name === "missing weeks")!.passed).toBe(false);
    expect(verdict).toBe("unclear");
    expect(elasticity!.low).toBeGreaterThan(0.3);
    expect(needed).toBeNull();
  });

  it("leaves the data set as it was", () => {
    const loop = simulatedLoop({periods: 80, missing: 0.1});
    const before = structuredClone(loop);
    analyzeLoop(loop, {draws: 10});
    expect(loop).toEqual(before);
  });

  it("widens every interval with the level", () => {
    const wide = analyzeLoop(healthyLoop, {level: 0.99});
    for (const link of linkNames) {
      const [a, b] = [healthyReport.links[link].elasticity!, wide.links[link].elasticity!];
      expect(b.level).toBe(0.99);
      expect(b.high - b.low, link).toBeGreaterThan(a.high - a.low);
    }
  });

  it("lets a link fail once the region of equivalence holds all of its interval", () => {
    const report = analyzeLoop(healthyLoop, {equivalence: 5});
    expect(verdicts(report).slice(0, 3)).toEqual(["fails", "fails", "fails"]);
    expect(report.links.learning.verdict).toBe("holds");
    expect(report.verdict).toBe("open");
  });

  it.each([
    [{draws: 0}, /draws/],
    [{draws: 1.5}, /draws/],
    [{draws: NaN}, /draws/],
    [{level: 0}, /level/],
    [{level: 1}, /level/],
    [{level: 95}, /level/],
    [{level: NaN}, /level/],
    [{equivalence: -0.1}, /equivalence/],
    [{equivalence: Infinity}, /equivalence/],
    [{equivalence: NaN}, /equivalence/],
    [{maxLag: 0}, /maxLag/],
    [{maxLag: 2.5}, /maxLag/],
    [{seed: -1}, /seed/],
    [{seed: 1.5}, /seed/],
    [{seed: NaN}, /seed/],
  ])("refuses options outside their range: %o", (options, message) => {
    const run = () => analyzeLoop(healthyLoop, options);
    expect(run).toThrow(AnalysisError);
    expect(run).toThrow(message);
  });

  it("takes the largest seed that the generator takes", () => {
    const loop = simulatedLoop({periods: 40});
    expect(() => analyzeLoop(loop, {seed: 2 ** 32 - 1, draws: 10})).not.toThrow();
  });
});
