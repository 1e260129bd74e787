import * as fc from "fast-check";
import type {LinkReport, LoopReport} from "../../../src/analysis/loop/report.js";
import type {LoopSummary, MeasureSummary} from "../../../src/analysis/loop/summary.js";
import {linkNames} from "../../../src/domain/links.js";

const number = fc.oneof(
  fc.double({noNaN: true, noDefaultInfinity: true, min: -3, max: 3}),
  fc.double({noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9}),
);

const estimate = fc
  .tuple(number, number, number)
  .map((values) => values.sort((a, b) => a - b))
  .map(([low, value, high]) => ({value: value!, low: low!, high: high!, level: 0.95}));

const lag = fc.option(fc.integer({min: 0, max: 60}));

const link: fc.Arbitrary<LinkReport> = fc.record({
  verdict: fc.constantFrom("holds", "fails", "unclear", "no-data"),
  elasticity: fc.option(estimate),
  lag,
  evidence: fc.constantFrom("experiment", "release", "association", "curve", "none"),
  p: fc.option(fc.double({min: 0, max: 1, noNaN: true})),
  n: fc.nat(),
  checks: fc.constant([]),
  reasons: fc.constantFrom([], ["The interval includes zero."]),
  needed: fc.option(
    fc.record({
      unit: fc.constantFrom("periods" as const, "rows" as const, "people" as const),
      amount: fc.option(fc.integer({min: 1, max: 10_000_000})),
    }),
  ),
  doubling: fc.option(estimate),
});

/** Any report a type allows, likely or not. */
export const anyReport: fc.Arbitrary<LoopReport> = fc.record({
  links: fc.record({customer: link, business: link, collection: link, learning: link}),
  gain: fc.option(estimate),
  horizon: fc.integer({min: 1, max: 400}),
  turnover: fc.constant(null),
  verdict: fc.constantFrom("closed", "open", "unclear"),
  bottleneck: fc.option(fc.constantFrom(...linkNames)),
  delay: fc.option(fc.integer({min: 0, max: 240})),
  warnings: fc.constant([]),
});

const measure: fc.Arbitrary<MeasureSummary> = fc.record({
  label: fc.constant({en: "Active users", ja: "利用者数"}),
  unit: fc.constant("people"),
  better: fc.constantFrom("higher", "lower"),
  transform: fc.constantFrom("log", "logit", "none"),
  values: fc.array(fc.option(number), {maxLength: 80}),
});

/** Any summary: measures absent, empty or full of gaps included. */
export const anySummary: fc.Arbitrary<LoopSummary> = fc
  .record({
    report: anyReport,
    cadence: fc.constantFrom("day" as const, "week" as const, "month" as const),
    measures: fc.record(
      {model_quality: measure, customer_experience: measure, business_kpi: measure, training_rows: measure},
      {requiredKeys: []},
    ),
    periods: fc.constantFrom<string[]>([], ["2024-01-01", "2024-01-08", "2025-01-06"]),
    source: fc.constant(null),
    synthetic: fc.boolean(),
    start: fc.constant({rows: null, values: {}}),
  })
  .map((rest) => ({
    ...{id: "any", title: {en: "Any", ja: "例"}, product: "Any"},
    ...{covariates: [], releases: [], experiments: [], health: []},
    ...rest,
  }));

/** A loop whose links all hold, for tests that look at one thing at a time. */
export function closedReport(changes: Partial<LoopReport> = {}): LoopReport {
  const holding = (value: number, lagged: number | null): LinkReport => ({
    verdict: "holds",
    elasticity: {value, low: value / 2, high: value * 1.5, level: 0.95},
    lag: lagged,
    evidence: "release",
    p: 0.01,
    n: 100,
    checks: [],
    reasons: [],
    needed: null,
    doubling: null,
  });
  return {
    links: {
      customer: holding(0.9, 2),
      business: holding(0.4, 3),
      collection: holding(1, 1),
      learning: holding(0.12, null),
    },
    gain: {value: 0.09, low: 0.02, high: 0.24, level: 0.95},
    horizon: 52,
    turnover: 0.3,
    verdict: "closed",
    bottleneck: "learning",
    delay: null,
    warnings: [],
    ...changes,
  };
}
