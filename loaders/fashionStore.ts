import {syntheticLoop} from "./syntheticLoop.js";
import type {CsvFiles, PlantedLoop} from "./syntheticLoop.js";

/** What is planted in the fashion store's data; the spend is in units of 1,000 yen. */
export const truth = {
  weeks: 156,
  firstWeek: "2021-01-04",
  learningCurve: {a: 5.27, b: 0.3, c: 0.18},
  judged: {week: 20_000, release: 10_000},
  experience: {start: 100, elasticity: 0.9, lag: 2, persistence: 0.5, shock: 0.03},
  kpi: {start: 12_000, elasticity: 0.4, lag: 4, persistence: 0.5, shock: 0.024, season: 0.08},
  marketing: {typical: 2000, effect: 0.03, persistence: 0.6, shock: 0.25},
  rows: {start: 20_000, perUnit: 0.25, elasticity: 1, shock: 0.05},
  releaseWeeks: [0, 9, 20, 34, 45, 58, 71, 83, 97, 112, 126, 141],
  experiments: [
    {
      id: "next-version-preview",
      link: "customer",
      metric: "experience_index",
      startWeek: 102,
      weeks: 6,
      exposure: 0.06,
      perArm: 20_000,
      mean: null,
      sd: 60,
      digits: 2,
    },
  ],
  columns: {
    quality: "recommendation_quality",
    experience: "experience_index",
    kpi: "active_users",
    rows: "training_rows",
    spend: "marketing_spend",
  },
  notes: {
    first: "first model; the same goods for everybody until now",
    later: "retrained on all purchases at hand",
  },
} as const satisfies PlantedLoop;

/**
 * The fashion store's loop, which closes. See `truth` for every number, and `data/kpi/fashion-store/README.md` for the equations.
 *
 * @param seed The committed files come from the default.
 * @example
 * const {"series.csv": text} = fashionStore();
 */
export const fashionStore = (seed = 2021): CsvFiles => syntheticLoop(truth, seed);
