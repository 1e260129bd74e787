import {createRandom} from "../src/analysis/statistics/random.js";
import type {Random} from "../src/analysis/statistics/random.js";
import {addPeriods, formatDate, parseDate} from "../src/domain/index.js";
import {toCsv} from "../src/domain/toCsv.js";

/** What is planted in the fashion store's data, so that an analysis can be held against it. */
export const truth = {
  weeks: 156,
  firstWeek: "2021-01-04",
  /** error(n) = a·n^(−b) + c; quality is 1 − error. */
  learningCurve: {a: 5.27, b: 0.3, c: 0.18},
  /** Each of 20,000 shown goods is judged good or not in a week, 10,000 at a release. */
  judged: {week: 20_000, release: 10_000},
  experience: {start: 100, elasticity: 0.9, lag: 2, persistence: 0.5, shock: 0.03},
  users: {start: 12_000, elasticity: 0.4, lag: 4, persistence: 0.5, shock: 0.024, season: 0.08},
  /** Effect on log users of a thousand units of spend (1,000,000 yen), in the week of the spend. */
  marketing: {typical: 2000, effect: 0.03, persistence: 0.6, shock: 0.25},
  /** Purchases: 0.25 an active user and week; elasticity 1. */
  rows: {start: 20_000, perUser: 0.25, elasticity: 1, shock: 0.05},
  releaseWeeks: [0, 9, 20, 34, 45, 58, 71, 83, 97, 112, 126, 141],
  experiment: {startWeek: 102, weeks: 6, exposure: 0.06, perArm: 20_000, sd: 60},
} as const;

/** The CSV files of a folder under `data/kpi`, by name. */
export type CsvFiles = Record<
  "series.csv" | "releases.csv" | "learning_curve.csv" | "experiments.csv",
  string
>;

/**
 * Simulates the fashion store week by week as a closed loop: purchases are training rows, releases learn from the rows at hand,
 * better recommendations satisfy more sessions, satisfied people stay active, and active people purchase.
 *
 * All noise is drawn from one seed. See `truth` for every number, and `data/kpi/fashion-store/README.md` for the equations.
 *
 * @param seed Seed of the random numbers; the committed files come from the default.
 * @returns The text of each file.
 * @example
 * const {"series.csv": text} = fashionStore();
 */
export function fashionStore(seed = 2021): CsvFiles {
  const random = createRandom(seed);
  const weeks = simulate(random);
  return {
    "series.csv": toCsv(weeks.map(seriesRow)),
    "releases.csv": toCsv(
      truth.releaseWeeks.map((week, i) => releaseRow(weeks[week], `v${i + 1}`, i === 0, random)),
    ),
    "learning_curve.csv": toCsv(learningCurveRows(weeks[weeks.length - 1].rows, random)),
    "experiments.csv": toCsv(experimentRows(weeks, random)),
  };
}

interface Week {
  period: string;
  /** True quality of the version live in the week. */
  quality: number;
  /** Quality as it was measured on the week's sample. */
  measured: number;
  experience: number;
  users: number;
  /** Training rows at hand when the week began. */
  rows: number;
  spend: number;
}

const trueQuality = (rows: number) => {
  const {a, b, c} = truth.learningCurve;
  return 1 - (a * rows ** -b + c);
};

/** Standard error of a share that was judged on `n` items. */
const shareSe = (share: number, n: number) => Math.sqrt((share * (1 - share)) / n);

function simulate(random: Random): Week[] {
  const {experience, users, marketing, rows} = truth;
  const firstDay = parseDate(truth.firstWeek)!;
  const firstQuality = trueQuality(rows.start);
  const nextExperienceNoise = autoregression(experience, random);
  const nextUserNoise = autoregression(users, random);
  const nextSpendNoise = autoregression(marketing, random);
  const weeks: Week[] = [];
  let stock = rows.start;
  for (let t = 0; t < truth.weeks; t++) {
    const released = (truth.releaseWeeks as readonly number[]).includes(t);
    const quality = released ? trueQuality(stock) : weeks[t - 1].quality;
    const qualityBefore = weeks[t - experience.lag]?.quality ?? firstQuality;
    const experienceBefore = weeks[t - users.lag]?.experience ?? experience.start;
    const spend = marketing.typical * Math.exp(nextSpendNoise());
    const season = users.season * Math.cos((2 * Math.PI * (t + 2)) / (365.25 / 7));
    const week: Week = {
      period: formatDate(addPeriods(firstDay, t, "week")),
      quality,
      measured: quality + shareSe(quality, truth.judged.week) * random.normal(),
      experience:
        experience.start *
        (qualityBefore / firstQuality) ** experience.elasticity *
        Math.exp(nextExperienceNoise()),
      users:
        users.start *
        (experienceBefore / experience.start) ** users.elasticity *
        Math.exp(season + (marketing.effect * (spend - marketing.typical)) / 1000 + nextUserNoise()),
      rows: stock,
      spend,
    };
    weeks.push(week);
    const flow = rows.perUser * week.users ** rows.elasticity * Math.exp(rows.shock * random.normal());
    stock += Math.round(flow);
  }
  return weeks;
}

/** A stationary first-order autoregression with normal shocks, started from its own distribution. */
function autoregression({persistence, shock}: {persistence: number; shock: number}, random: Random) {
  let state = (shock / Math.sqrt(1 - persistence ** 2)) * random.normal();
  return () => (state = persistence * state + shock * random.normal());
}

function seriesRow({period, measured, experience, users, rows, spend}: Week) {
  return {
    period,
    recommendation_quality: measured.toFixed(4),
    experience_index: experience.toFixed(2),
    active_users: users.toFixed(0),
    training_rows: rows,
    marketing_spend: spend.toFixed(0),
  };
}

function releaseRow({period, quality, rows}: Week, version: string, first: boolean, random: Random) {
  const se = shareSe(quality, truth.judged.release);
  return {
    period,
    model_version: version,
    training_rows: rows,
    quality: (quality + se * random.normal()).toFixed(4),
    quality_se: se.toFixed(4),
    note: first
      ? "first model; the same goods for everybody until now"
      : "retrained on all purchases at hand",
  };
}

/** Ten sizes, evenly spread on a log scale up to all rows at hand. */
function learningCurveRows(all: number, random: Random) {
  const smallest = 2000;
  return Array.from({length: 10}, (_, i) => {
    const n = Math.round(smallest * (all / smallest) ** (i / 9));
    const se = shareSe(trueQuality(n), 5 * truth.judged.release);
    return {n, score: (trueQuality(n) + se * random.normal()).toFixed(4), se: se.toFixed(4)};
  });
}

function experimentRows(weeks: Week[], random: Random) {
  const {startWeek, weeks: length, exposure, perArm, sd} = truth.experiment;
  const firstQuality = weeks[0].quality;
  const control =
    truth.experience.start * (weeks[startWeek].quality / firstQuality) ** truth.experience.elasticity;
  const arm = (name: string, mean: number) => ({
    id: "next-version-preview",
    link: "customer",
    metric: "experience_index",
    start: weeks[startWeek].period,
    end: formatDate(parseDate(weeks[startWeek + length].period)! - 1),
    arm: name,
    n: perArm,
    mean: (mean + (sd / Math.sqrt(perArm)) * random.normal()).toFixed(2),
    sd: sd.toFixed(1),
    exposure: name === "treatment" ? exposure : "",
  });
  return [arm("control", control), arm("treatment", control * (1 + exposure) ** truth.experience.elasticity)];
}
