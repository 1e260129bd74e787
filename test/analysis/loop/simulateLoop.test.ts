import {readFileSync} from "node:fs";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {simulateLoop, simulateLoopSteps, simulationStart, valueAt} from "../../../src/analysis/index.js";
import type {Intervention, Simulation, SimulateLoopOptions} from "../../../src/analysis/index.js";
import {AnalysisError} from "../../../src/domain/errors.js";
import {linkNames, measureNames} from "../../../src/domain/links.js";
import type {MeasureName} from "../../../src/domain/links.js";
import {parseLoop} from "../../../src/domain/index.js";
import {exactly, exactReport, simulateReport} from "./simulateReport.js";

const fixture = JSON.parse(
  readFileSync(new URL("../../fixtures/loop/simulate.json", import.meta.url), "utf8"),
) as Record<"known" | "uncertain", Record<MeasureName, number[]>>;

const lags = {customer: 2, business: 1, collection: 1, learning: 3};
const median = (simulation: Simulation, node: MeasureName) =>
  simulation.nodes[node].quantiles.map((row) => row[2]);
const numbersOf = ({nodes}: Simulation) =>
  measureNames.flatMap((name) => [...nodes[name].quantiles.flat(), ...nodes[name].capped]);

const uncertain = simulateReport(
  {
    customer: {value: 0.7, low: 0.4, high: 1.2, level: 0.95},
    business: {value: 0.5, low: -0.1, high: 0.9, level: 0.95},
    collection: {value: 0.9, low: 0.8, high: 1.1, level: 0.95},
    learning: {value: 0.3, low: 0.1, high: 0.4, level: 0.95},
  },
  {lags, turnover: 0.4},
);

describe("simulateLoop with elasticities known exactly", () => {
  it("follows a scalar loop written as changes, with every intervention at once", () => {
    const interventions: Intervention[] = [
      {kind: "improve-model", by: 0.1, from: 2},
      {kind: "improve-model", by: 0.02, from: 5, until: 5},
      {kind: "shift-kpi", by: -0.05, from: 3, until: 9},
      {kind: "buy-labels", rows: 250, at: 4},
      {kind: "change-retention", kept: 0.98, from: 6},
      {kind: "close-link", link: "business", from: 8},
      {kind: "open-link", link: "business", elasticity: 0.8, from: 14},
      {kind: "open-link", link: "collection", elasticity: 0.4, from: 11},
      {kind: "close-link", link: "learning", from: 20},
    ];
    const start = {rows: {stock: 1000, flow: 20}};
    const simulation = simulateLoop(exactReport([0.7, 0.5, 0.9, 0.3], {lags}), {
      horizon: 30,
      draws: 3,
      interventions,
      start,
    });
    for (const name of measureNames) {
      fixture.known[name].forEach((expected, t) =>
        expect(simulation.nodes[name].quantiles[t][2], `${name}, period ${t + 1}`).toBeCloseTo(expected, 12),
      );
    }
  });

  it("moves the KPI by the product of two elasticities, exactly two lags after the model improves", () => {
    const simulation = simulateLoop(exactReport([0.6, 0.5, 0, 0], {lags}), {
      horizon: 12,
      draws: 1,
      interventions: [{kind: "improve-model", by: 0.01, from: 4}],
    });
    const moved = 0.6 * 0.5 * Math.log(1.01);
    median(simulation, "business_kpi").forEach((value, i) =>
      expect(value).toBeCloseTo(i + 1 < 4 + 2 + 1 ? 0 : moved, 15),
    );
  });

  it("multiplies a lasting shift of the KPI by 1/(1 − gain) where rows are renewed", () => {
    const [elasticities, flow] = [[0.8, 0.9, 0.7, 0.6] as const, 0.2];
    const simulation = simulateLoop(exactReport(elasticities, {lags}), {
      horizon: 600,
      draws: 1,
      start: {rows: {stock: 50, flow: 50 * flow}},
      interventions: [
        {kind: "shift-kpi", by: 0.1},
        {kind: "change-retention", kept: 1 - flow},
      ],
    });
    const gain = elasticities.reduce((a, b) => a * b, 1);
    expect(median(simulation, "business_kpi").at(-1)).toBeCloseTo(Math.log(1.1) / (1 - gain), 12);
  });

  it("doubles the rows when as many are bought, and raises quality by 2 to the elasticity", () => {
    const simulation = simulateLoop(exactReport([0, 0, 0, 0.25]), {
      horizon: 5,
      draws: 1,
      start: {rows: {stock: 8000, flow: 0}},
      interventions: [{kind: "buy-labels", rows: 8000, at: 3}],
    });
    const factors = (node: MeasureName) => median(simulation, node).map(Math.exp);
    [1, 1, 2, 2, 2].forEach((factor, i) => {
      expect(factors("training_rows")[i]).toBeCloseTo(factor, 14);
      expect(factors("model_quality")[i]).toBeCloseTo(factor ** 0.25, 14);
    });
  });

  it("lets rows come in at the rate of the report's turnover as is", () => {
    // Over the horizon of 52 periods the inflow is 0.4 of the rows then at hand: ln(1/(1 − 0.4)).
    const rows = median(
      simulateLoop(exactReport([1, 0, 0, 0.1], {turnover: 0.4}), {draws: 1}),
      "training_rows",
    );
    expect(rows).toHaveLength(52);
    expect(rows.at(-1)).toBeCloseTo(Math.log(1 / 0.6), 12);
  });

  it("keeps what has passed when a link closes", () => {
    const simulation = simulateLoop(exactReport([0.5, 0, 0, 0]), {
      horizon: 4,
      draws: 1,
      interventions: [
        {kind: "improve-model", by: 0.2},
        {kind: "close-link", link: "customer", from: 3},
        {kind: "improve-model", by: 0.3, from: 3},
      ],
    });
    const experience = median(simulation, "customer_experience");
    experience.forEach((value) => expect(value).toBeCloseTo(0.5 * Math.log(1.2), 15));
  });

  it("puts an improvement on the scale of a measure that is not logarithmic", () => {
    const improve: Intervention[] = [{kind: "improve-model", by: 0.25}];
    const quality = (start: SimulateLoopOptions["start"]) =>
      median(
        simulateLoop(exactReport([0, 0, 0, 0]), {draws: 1, horizon: 1, interventions: improve, start}),
        "model_quality",
      )[0];
    const today = {value: 0.4, better: "higher"} as const;
    expect(quality({})).toBeCloseTo(Math.log(1.25), 15);
    expect(quality({values: {model_quality: {...today, transform: "none"}}})).toBeCloseTo(0.1, 15);
    // From odds of 2 : 3 to odds of 1 : 1.
    expect(quality({values: {model_quality: {...today, transform: "logit"}}})).toBeCloseTo(Math.log(1.5), 15);
    expect(quality({values: {model_quality: {value: 0.5, better: "lower", transform: "none"}}})).toBeCloseTo(
      0.1,
      15,
    );
  });

  it("is never lower for a higher elasticity when the push is upwards", () => {
    const elasticity = fc.double({min: 0, max: 1.5, noNaN: true});
    fc.assert(
      fc.property(
        fc.tuple(elasticity, elasticity, elasticity, elasticity),
        fc.constantFrom(0, 1, 2, 3),
        elasticity,
        (base, which, more) => {
          const higher = base.map((value, i) => (i === which ? value + more : value));
          const kpi = (values: number[]) =>
            median(
              simulateLoop(exactReport(values as [number, number, number, number], {lags, turnover: 0.5}), {
                horizon: 20,
                draws: 1,
                interventions: [{kind: "improve-model", by: 0.1}],
              }),
              "business_kpi",
            );
          const [low, high] = [kpi(base), kpi(higher)];
          high.forEach((value, t) => expect(value).toBeGreaterThanOrEqual(low[t] - 1e-12));
        },
      ),
      {seed: 3, numRuns: 60},
    );
  });
});

describe("simulateLoop with uncertain elasticities", () => {
  it("agrees with 400,000 draws in numpy", () => {
    const simulation = simulateLoop(uncertain, {
      horizon: 52,
      draws: 100_000,
      seed: 5,
      interventions: [{kind: "improve-model", by: 0.2}],
    });
    for (const name of measureNames) {
      const expected = fixture.uncertain[name];
      // Four standard errors of an outer quantile, of 100,000 draws less 400,000: 1 % of the spread under a normal curve; skew adds some.
      const tolerance = 0.015 * (expected[4] - expected[0]);
      simulation.nodes[name].quantiles[51].forEach((value, i) =>
        expect(Math.abs(value - expected[i]), `${name} ${i}`).toBeLessThan(tolerance),
      );
    }
  }, 30_000);

  it("gives the same numbers for the same seed and others for another", () => {
    const run = (seed: number) => simulateLoop(uncertain, {draws: 200, horizon: 10, seed});
    expect(run(7)).toEqual(run(7));
    expect(run(7).nodes).not.toEqual(run(8).nodes);
  });

  it("uses the same draws with and without an intervention", () => {
    // A shift that no link passes on moves every draw, hence every quantile, by the same amount, and nothing else.
    const report = simulateReport({...elasticitiesOf(uncertain), collection: null}, {lags, turnover: 0.4});
    const options = {draws: 500, horizon: 20, seed: 2};
    const asIs = simulateLoop(report, options);
    const interventions: Intervention[] = [{kind: "shift-kpi", by: 0.1}];
    const shifted = simulateLoop(report, {...options, interventions});
    shifted.nodes.business_kpi.quantiles.forEach((row, t) =>
      row.forEach((value, i) =>
        expect(value - asIs.nodes.business_kpi.quantiles[t][i]).toBeCloseTo(Math.log(1.1), 14),
      ),
    );
    expect(shifted.nodes.model_quality).toEqual(asIs.nodes.model_quality);
    const effect = simulateLoop(report, {...options, interventions, relativeTo: "as-is"});
    effect.nodes.business_kpi.quantiles
      .flat()
      .forEach((value) => expect(value).toBeCloseTo(Math.log(1.1), 14));
  });

  it("finds no effect of doing nothing", () => {
    const {nodes} = simulateLoop(uncertain, {draws: 100, horizon: 20, relativeTo: "as-is"});
    for (const name of measureNames) expect(new Set(nodes[name].quantiles.flat())).toEqual(new Set([0]));
  });

  it("does not depend on the order of interventions", () => {
    const interventions: Intervention[] = [
      {kind: "improve-model", by: 0.1},
      {kind: "improve-model", by: 0.07, from: 2},
      {kind: "improve-model", by: 0.03},
      {kind: "close-link", link: "business", from: 5},
      {kind: "open-link", link: "business", elasticity: 0.4, from: 8},
      {kind: "change-retention", kept: 0.9, from: 3},
      {kind: "change-retention", kept: 0.95, from: 6},
    ];
    const run = (order: readonly Intervention[]) =>
      simulateLoop(uncertain, {draws: 50, horizon: 12, interventions: order});
    const expected = run(interventions);
    fc.assert(
      fc.property(fc.shuffledSubarray(interventions, {minLength: interventions.length}), (order) => {
        expect(run(order)).toEqual(expected);
      }),
      {seed: 1, numRuns: 30},
    );
  });

  it("takes the outer quantiles from the level", () => {
    const wide = simulateLoop(uncertain, {draws: 500, horizon: 5, level: 0.9});
    expect(wide.probabilities).toEqual([(1 - 0.9) / 2, 0.25, 0.5, 0.75, 1 - (1 - 0.9) / 2]);
  });
});

describe("simulateLoop at its limits", () => {
  it("explodes within its caps where the gain is above one, and says so", () => {
    const report = exactReport([1.5, 1.4, 1.3, 1.2], {turnover: 0.9});
    const simulation = simulateLoop(report, {
      horizon: 300,
      draws: 4,
      interventions: [{kind: "shift-kpi", by: 0.5}],
    });
    expect(numbersOf(simulation).every(Number.isFinite)).toBe(true);
    expect(simulation.nodes.training_rows.capped[0]).toBe(0);
    expect(simulation.nodes.training_rows.capped.at(-1)).toBe(1);
    expect(median(simulation, "training_rows").at(-1)).toBeCloseTo(Math.log(1e6), 12);
  });

  it("says what it had to assume", () => {
    const report = simulateReport(
      {customer: exactly(1), business: null, collection: null, learning: exactly(0.1)},
      {lags: {customer: null, business: null, collection: 0, learning: 0}},
    );
    const {assumptions, nodes} = simulateLoop(report, {
      draws: 2,
      horizon: 3,
      interventions: [{kind: "improve-model", by: 0.1}],
    });
    expect(assumptions).toEqual({
      lag: ["customer", "business"],
      closed: ["business", "collection"],
      rows: true,
    });
    expect(nodes.customer_experience.quantiles[0][2]).toBeCloseTo(Math.log(1.1), 15);
    expect(new Set(nodes.business_kpi.quantiles.flat())).toEqual(new Set([0]));
  });

  it("gives finite numbers in order, for any report, or refuses it", () => {
    const size = fc.oneof(
      fc.double({min: -3, max: 3, noNaN: true}),
      fc.double({min: -1e100, max: 1e100, noNaN: true}),
    );
    const estimate = fc
      .tuple(size, size, size)
      .map((three) => three.sort((a, b) => a - b))
      .map(([low, value, high]) => ({low, value, high, level: 0.9}));
    const perLink = <T>(arbitrary: fc.Arbitrary<T>) =>
      fc.record(Object.fromEntries(linkNames.map((link) => [link, fc.option(arbitrary)]))) as fc.Arbitrary<
        Record<(typeof linkNames)[number], T | null>
      >;
    const from = fc.integer({min: 1, max: 15});
    const by = fc.double({min: -1, max: 1e6, minExcluded: true, maxExcluded: true, noNaN: true});
    const intervention: fc.Arbitrary<Intervention> = fc.oneof(
      fc.record({kind: fc.constantFrom("improve-model" as const, "shift-kpi" as const), by, from}),
      fc.record({
        kind: fc.constant("buy-labels" as const),
        rows: fc.double({min: 0, max: 1e300, noNaN: true}),
        at: from,
      }),
      fc.record({kind: fc.constant("close-link" as const), link: fc.constantFrom(...linkNames), from}),
      fc.record({
        kind: fc.constant("open-link" as const),
        link: fc.constantFrom(...linkNames),
        elasticity: estimate,
        from,
      }),
      fc.record({
        kind: fc.constant("change-retention" as const),
        kept: fc.double({min: 0, max: 1, noNaN: true}),
        from,
      }),
    );
    fc.assert(
      fc.property(
        perLink(estimate),
        perLink(fc.integer({min: 0, max: 15})),
        fc.option(fc.double({min: 0, max: 1, maxExcluded: true, noNaN: true})),
        fc.uniqueArray(intervention, {
          maxLength: 5,
          selector: (one) => `${one.kind.slice(-4)} ${"link" in one ? one.link : one.kind}`,
        }),
        fc.option(fc.constant({rows: {stock: 1e-3, flow: 1e9}}), {nil: undefined}),
        fc.constantFrom("today" as const, "as-is" as const),
        (elasticities, lagsOf, turnover, interventions, start, relativeTo) => {
          const report = simulateReport(elasticities, {lags: lagsOf, turnover});
          let simulation: Simulation;
          try {
            simulation = simulateLoop(report, {draws: 20, horizon: 15, interventions, start, relativeTo});
          } catch (error) {
            expect(error).toBeInstanceOf(AnalysisError);
            expect(start).toBeUndefined();
            expect(interventions.some(({kind}) => kind === "buy-labels")).toBe(true);
            return;
          }
          expect(numbersOf(simulation).every(Number.isFinite)).toBe(true);
          for (const name of measureNames)
            for (const row of simulation.nodes[name].quantiles)
              row.forEach((value, i) => expect(i === 0 || value >= row[i - 1]).toBe(true));
          expect(JSON.parse(JSON.stringify(simulation))).toEqual(simulation);
        },
      ),
      {seed: 11, numRuns: 400},
    );
  });

  const fine = exactReport([1, 1, 1, 1], {turnover: 0.3});
  it.each<[string, SimulateLoopOptions, RegExp]>([
    ["no periods", {horizon: 0}, /horizon is 0/],
    ["a horizon without end", {horizon: 10_001}, /horizon is 10001; it must be at most 10000/],
    ["half a draw", {draws: 0.5}, /draws is 0.5/],
    ["draws beyond memory", {draws: 1e9}, /draws is 1000000000/],
    ["a negative seed", {seed: -1}, /seed is -1/],
    ["a seed beyond 2^32", {seed: 2 ** 32}, /seed is 4294967296/],
    ["a level within the quartiles", {level: 0.4}, /level is 0.4/],
    ["another comparison", {relativeTo: "now" as "today"}, /relativeTo is now/],
    [
      "an unknown intervention",
      {interventions: [{kind: "pray"} as never]},
      /interventions\[0\]\.kind is pray/,
    ],
    ["no intervention at all", {interventions: [null as never]}, /interventions\[0\]\.kind is undefined/],
    ["a model worse than nothing", {interventions: [{kind: "improve-model", by: -1}]}, /\[0\]\.by is -1/],
    ["a missing amount", {interventions: [{kind: "shift-kpi", by: NaN}]}, /\[0\]\.by is NaN/],
    ["a period before today", {interventions: [{kind: "shift-kpi", by: 1, from: 0}]}, /\[0\]\.from is 0/],
    [
      "an end before its start",
      {interventions: [{kind: "shift-kpi", by: 1, from: 3, until: 2}]},
      /until is 2/,
    ],
    [
      "labels below zero",
      {interventions: [{kind: "buy-labels", rows: -5}], start: {rows: {stock: 1, flow: 0}}},
      /rows is -5/,
    ],
    ["labels without a stock", {interventions: [{kind: "buy-labels", rows: 5}]}, /needs the rows at hand/],
    [
      "an unknown link",
      {interventions: [{kind: "close-link", link: "sales" as "business"}]},
      /link is sales/,
    ],
    [
      "a link opened by nothing",
      {interventions: [{kind: "open-link", link: "business", elasticity: Infinity}]},
      /elasticity is Infinity/,
    ],
    [
      "more rows kept than there are",
      {interventions: [{kind: "change-retention", kept: 1.1}]},
      /kept is 1.1/,
    ],
    [
      "a link closed and opened at once",
      {
        interventions: [
          {kind: "close-link", link: "business"},
          {kind: "open-link", link: "business", elasticity: 1},
        ],
      },
      /two interventions change business from period 1/,
    ],
    ["an empty stock", {start: {rows: {stock: 0, flow: 1}}}, /stock is 0/],
    ["a negative flow", {start: {rows: {stock: 1, flow: -1}}}, /flow is -1/],
    [
      "a share above one",
      {
        start: {values: {business_kpi: {value: 0.8, transform: "logit", better: "higher"}}},
        interventions: [{kind: "shift-kpi", by: 0.5}],
      },
      /shift-kpi by 0.5 takes 0.8 to 1.2/,
    ],
  ])("refuses %s", (_, options, message) => {
    expect(() => simulateLoop(fine, options)).toThrow(AnalysisError);
    expect(() => simulateLoop(fine, options)).toThrow(message);
    expect(() => simulateLoopSteps(fine, options)).toThrow(message);
  });

  it("refuses a report whose elasticity leaves its interval, or whose turnover is all there is", () => {
    const outside = {value: 2, low: 0, high: 1, level: 0.95};
    const report = simulateReport({...elasticitiesOf(fine), customer: outside});
    expect(() => simulateLoop(report)).toThrow(/links\.customer\.elasticity is 2/);
    expect(() => simulateLoop({...fine, turnover: 1})).toThrow(/turnover is 1/);
    expect(() => simulateLoop({...fine, turnover: NaN})).toThrow(/turnover is NaN/);
  });
});

describe("simulateLoopSteps", () => {
  it("yields the share done each period and returns what simulateLoop returns", () => {
    const options = {draws: 30, horizon: 4};
    const steps = simulateLoopSteps(uncertain, options);
    const progress: number[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) progress.push(step.value);
    expect(progress).toEqual([0.25, 0.5, 0.75, 1]);
    expect(step.value).toEqual(simulateLoop(uncertain, options));
  });
});

describe("simulationStart", () => {
  const loop = parseLoop({
    manifest: {
      cadence: "week",
      measures: {
        model_quality: {column: "rmse", unit: "points", better: "lower"},
        customer_experience: {column: "liked", unit: "share", transform: "logit"},
        training_rows: {column: "rows", unit: "rows", kind: "stock"},
      },
    },
    series: [
      {period: "2024-01-01", rmse: 1.2, liked: 0.5, rows: 100},
      {period: "2024-01-08", rmse: 1.1, liked: 0.6, rows: 130},
      {period: "2024-01-15", rmse: "", liked: 0.7, rows: 140},
    ],
  });

  it("tells the latest known values, the stock and the mean flow", () => {
    expect(simulationStart(loop)).toEqual({
      rows: {stock: 140, flow: 20},
      values: {
        model_quality: {value: 1.1, transform: "log", better: "lower"},
        customer_experience: {value: 0.7, transform: "logit", better: "higher"},
        training_rows: {value: 140, transform: "log", better: "higher"},
      },
    });
  });

  it("is what valueAt turns deviations back with", () => {
    const {model_quality, customer_experience} = simulationStart(loop).values;
    expect(valueAt(Math.log(1.1), model_quality!)).toBeCloseTo(1, 15);
    expect(valueAt(Math.log(2), customer_experience!)).toBeCloseTo(14 / 17, 15);
    expect(valueAt(1e3, customer_experience!)).toBe(1);
    expect(valueAt(-1e3, customer_experience!)).toBe(0);
    expect(valueAt(3, {value: 40, transform: "none", better: "lower"})).toBe(37);
  });
});

function elasticitiesOf(report: typeof uncertain) {
  const {customer, business, collection, learning} = report.links;
  return {
    customer: customer.elasticity,
    business: business.elasticity,
    collection: collection.elasticity,
    learning: learning.elasticity,
  };
}
