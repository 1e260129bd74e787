import {truth as store} from "./fashionStore.js";
import {syntheticLoop} from "./syntheticLoop.js";
import type {CsvFiles, PlantedLoop} from "./syntheticLoop.js";

const [preview] = store.experiments;

/** Three products whose loop is broken in one place each, by the folder of their data. All else is like the fashion store. */
export const brokenLoops = {
  /** Every clause has to be read whatever the model says: experience does not follow quality. */
  "contract-review": {
    ...store,
    firstWeek: "2021-01-04",
    learningCurve: {a: 3.1, b: 0.28, c: 0.06},
    experience: {start: 40, elasticity: 0, lag: 2, persistence: 0.4, shock: 0.03},
    kpi: {start: 3000, elasticity: 0.5, lag: 3, persistence: 0.5, shock: 0.02, season: 0.05},
    rows: {start: 15_000, perUnit: 0.8, elasticity: 1, shock: 0.05},
    experiments: [
      {
        ...preview,
        id: "suggestions-or-none",
        metric: "contracts_in_10_hours",
        exposure: 0.1,
        perArm: 200_000,
        sd: 12,
      },
    ],
    columns: {
      quality: "clauses_right",
      experience: "contracts_in_10_hours",
      kpi: "contracts_reviewed",
      rows: "judged_clauses",
      spend: "marketing_spend",
    },
    notes: {first: "first model; read as carefully as before", later: "retrained on all judged clauses"},
  },
  /** People listen more and do not pay: the KPI does not follow experience. */
  "music-service": {
    ...store,
    experience: {start: 100, elasticity: 0.8, lag: 1, persistence: 0.5, shock: 0.03},
    kpi: {start: 48_000, elasticity: 0, lag: 4, persistence: 0.5, shock: 0.024, season: 0.03},
    rows: {start: 30_000, perUnit: 0.07, elasticity: 1, shock: 0.02},
    experiments: [
      {...preview, metric: "listening_index", perArm: 40_000},
      {
        id: "playlists-for-free-users",
        link: "business",
        metric: "share_paying",
        startWeek: 60,
        weeks: 12,
        exposure: 0.5,
        perArm: 2_000_000,
        mean: 0.05,
        sd: 0.21794,
        digits: 5,
      },
    ],
    columns: {
      quality: "good_playlists",
      experience: "listening_index",
      kpi: "paying_members",
      rows: "playlist_ratings",
      spend: "marketing_spend",
    },
    notes: {
      first: "first model; the same playlists for everybody until now",
      later: "retrained on all ratings",
    },
  },
  /** What people write may not be used: rows are bought, as many each week, and do not follow the KPI. */
  "health-assistant": {
    ...store,
    learningCurve: {a: 4.2, b: 0.29, c: 0.12},
    kpi: {start: 20_000, elasticity: 0.6, lag: 2, persistence: 0.5, shock: 0.04, season: 0.1},
    rows: {start: 25_000, perUnit: 0.05, elasticity: 0, shock: 0.003},
    experiments: [{...preview, metric: "questions_solved_index", perArm: 30_000}],
    columns: {
      quality: "answers_right",
      experience: "questions_solved_index",
      kpi: "active_people",
      rows: "labelled_questions",
      spend: "marketing_spend",
    },
    notes: {
      first: "first model; a list of frequent questions until now",
      later: "retrained on all labelled questions",
    },
  },
} as const satisfies Record<string, PlantedLoop>;

export type BrokenLoop = keyof typeof brokenLoops;

/**
 * A loop that is broken in one place.
 *
 * @param seed The committed files come from the default.
 * @example
 * const {"series.csv": text} = brokenLoop("music-service");
 */
export const brokenLoop = (id: BrokenLoop, seed = 2022): CsvFiles => syntheticLoop(brokenLoops[id], seed);
