import {createRandom} from "../src/analysis/statistics/random.js";
import type {Random} from "../src/analysis/statistics/random.js";
import {addPeriods, formatDate, parseDate} from "../src/domain/index.js";
import {toCsv} from "../src/domain/toCsv.js";

/** What is planted in the example of candidate metrics, so that an assessment can be held against it. All elasticities are on the scales of `metrics.yaml`. */
export const truth = {
  weeks: 156,
  firstWeek: "2022-01-03",
  advertising: {typical: 1500, persistence: 0.6, shock: 0.3},
  precision: {typical: 0.35, persistence: 0.7, shock: 0.1, growth: 0.003},
  /** Follows precision one week later. */
  satisfied: {typical: 0.6, persistence: 0.4, shock: 0.1, precision: 0.8},
  /** Follows satisfied sessions two weeks later. */
  returning: {typical: 0.45, persistence: 0.4, shock: 0.1, satisfied: 0.7},
  /** Follows precision in the same week, satisfied sessions and returning people one week later. */
  favourites: {
    typical: 0.12,
    persistence: 0.3,
    shock: 0.03,
    precision: 0.5,
    satisfied: 0.6,
    returning: 0.6,
  },
  /** Recommended items shown in a week; each that is added to the favourites is a labelled row. */
  shown: {typical: 150_000, shock: 0.04},
  /** Follows the share of favourites three weeks and advertising two weeks later. */
  revenue: {
    typical: 8000,
    persistence: 0.4,
    shock: 0.025,
    favourites: 0.5,
    advertising: 0.1,
    season: 0.06,
  },
  pageViews: {typical: 400_000, persistence: 0.3, shock: 0.06, advertising: 0.6, season: 0.05},
  signUps: {start: 60_000, typical: 700, shock: 0.2, advertising: 0.5},
} as const;

/** Weeks simulated and thrown away, so that the start leaves no trace. */
const BURN_IN = 60;

/**
 * Simulates a shop's candidate metrics week by week. One follows what customers experience, leads revenue and leaves labels; one is
 * pushed by advertising; one can only grow. See `truth` for every number.
 *
 * @param seed Seed of the random numbers; the committed file comes from the default.
 * @returns The text of `series.csv`.
 * @example
 * const text = metricFavourites();
 */
export function metricFavourites(seed = 2022): string {
  const random = createRandom(seed);
  const {advertising, precision, satisfied, returning, favourites, shown, revenue, pageViews, signUps} =
    truth;
  const length = truth.weeks + BURN_IN;
  const firstDay = parseDate(truth.firstWeek)!;
  // Deviations from the typical value on each series' scale.
  const ads = series(length, advertising, random, () => 0);
  const accurate = series(length, precision, random, () => 0);
  const liked = series(length, satisfied, random, (t) => satisfied.precision * at(accurate, t - 1));
  const back = series(length, returning, random, (t) => returning.satisfied * at(liked, t - 2));
  const added = series(
    length,
    favourites,
    random,
    (t) =>
      favourites.precision * accurate[t] +
      favourites.satisfied * at(liked, t - 1) +
      favourites.returning * at(back, t - 1),
  );
  const views = series(length, pageViews, random, () => 0);
  const earned = series(
    length,
    revenue,
    random,
    (t) => revenue.favourites * at(added, t - 3) + revenue.advertising * at(ads, t - 2),
  );
  let registered: number = signUps.start;
  return toCsv(
    Array.from({length: truth.weeks}, (_, week) => {
      const t = week + BURN_IN;
      const year = (2 * Math.PI * week) / (365.25 / 7);
      const share = logistic(favourites.typical, added[t]);
      const displayed = shown.typical * Math.exp(shown.shock * random.normal());
      registered +=
        signUps.typical * Math.exp(signUps.advertising * ads[t] + signUps.shock * random.normal());
      return {
        period: formatDate(addPeriods(firstDay, week, "week")),
        favourites_share: share.toFixed(5),
        page_views: (
          pageViews.typical *
          Math.exp(pageViews.advertising * ads[t] + views[t] + pageViews.season * Math.cos(year))
        ).toFixed(0),
        registered_users: registered.toFixed(0),
        satisfied_sessions: logistic(satisfied.typical, liked[t]).toFixed(4),
        returning_share: logistic(returning.typical, back[t]).toFixed(4),
        revenue: (revenue.typical * Math.exp(earned[t] + revenue.season * Math.sin(year))).toFixed(0),
        precision: logistic(precision.typical, accurate[t] + precision.growth * week).toFixed(4),
        labelled_rows: (share * displayed).toFixed(0),
        advertising_spend: (advertising.typical * Math.exp(ads[t])).toFixed(0),
      };
    }),
  );
}

/** A series that approaches its goal by its persistence, with normal shocks. */
function series(
  length: number,
  {persistence, shock}: {persistence: number; shock: number},
  random: Random,
  goal: (t: number) => number,
): number[] {
  const values: number[] = [];
  for (let t = 0; t < length; t++)
    values.push(persistence * at(values, t - 1) + (1 - persistence) * goal(t) + shock * random.normal());
  return values;
}

const at = (values: readonly number[], t: number) => values[t] ?? 0;

/** A share whose log odds deviate from those of a typical one. */
function logistic(typical: number, deviation: number): number {
  return 1 / (1 + ((1 - typical) / typical) * Math.exp(-deviation));
}
