import type {Estimate, LoopReport} from "../../../../src/analysis/index.js";
import type {LoopSummary} from "../../../../src/analysis/loop/summary.js";
import {simulateReport} from "../../../analysis/loop/simulateReport.js";

const between = (value: number, low: number, high: number): Estimate => ({value, low, high, level: 0.95});
const measure = (en: string, ja: string, rest = {}) => ({
  label: {en, ja},
  unit: "unit",
  better: "higher" as const,
  transform: "log" as const,
  values: [],
  ...rest,
});

/** A weekly loop whose model has an error that is better lower, and whose experience is a share. */
export function leverSummary(changes: Partial<LoopReport> = {}): LoopSummary {
  const report = simulateReport(
    {
      customer: between(0.8, 0.5, 1),
      business: between(-0.42, -1, 0.2),
      collection: null,
      learning: between(0.04, 0.03, 0.05),
    },
    {lags: {customer: 2, business: 1, collection: null, learning: 0}, turnover: 0.2},
  );
  return {
    id: "shop",
    title: {en: "Shop", ja: "店"},
    product: "Shop",
    synthetic: false,
    source: null,
    covariates: [],
    releases: [],
    experiments: [],
    health: [],
    cadence: "week",
    periods: [],
    measures: {
      model_quality: measure("Error", "誤差", {better: "lower"}),
      customer_experience: measure("Liked", "高評価", {transform: "logit"}),
      business_kpi: measure("Users", "利用者数"),
      training_rows: measure("Ratings", "評価"),
    },
    report: {...report, bottleneck: "learning", ...changes},
    start: {
      rows: {stock: 100_000, flow: 1000},
      values: {
        model_quality: {value: 1.1, transform: "log", better: "lower"},
        customer_experience: {value: 0.7, transform: "logit", better: "higher"},
        business_kpi: {value: 500, transform: "log", better: "higher"},
        training_rows: {value: 100_000, transform: "log", better: "higher"},
      },
    },
  };
}
