import {createRandom} from "../src/analysis/statistics/random.js";
import type {Random} from "../src/analysis/statistics/random.js";
import {addPeriods, formatDate, parseDate} from "../src/domain/index.js";
import {toCsv} from "../src/domain/toCsv.js";

/** Noise that stays for a while: share that is left a week later, and standard deviation of what is new. */
interface Noise {
  persistence: number;
  shock: number;
}

/** What is planted in a simulated loop, so that an analysis can be held against it. Elasticities are long-run, lags in weeks. */
export interface PlantedLoop {
  weeks: number;
  /** ISO date. */
  firstWeek: string;
  /** error(n) = a·n^(−b) + c; quality is 1 − error. */
  learningCurve: {a: number; b: number; c: number};
  /** Cases that are judged good or not, in a week and at a release. */
  judged: {week: number; release: number};
  experience: Noise & {start: number; elasticity: number; lag: number};
  /** `season`: amplitude of the yearly season of its logarithm. */
  kpi: Noise & {start: number; elasticity: number; lag: number; season: number};
  /** Effect on the KPI's logarithm of a thousand units of spend, in the week of the spend. */
  marketing: Noise & {typical: number; effect: number};
  /** Rows at first; new rows a week for each unit of the KPI at its start, their elasticity to the KPI, their noise. */
  rows: {start: number; perUnit: number; elasticity: number; shock: number};
  /** Weeks, from 0, in which a model is released that has learned from all rows at hand. */
  releaseWeeks: readonly number[];
  /** A/B tests; `mean` is the control arm's where it is not the experience that the loop has in that week. */
  experiments: readonly {
    id: string;
    link: "customer" | "business";
    metric: string;
    startWeek: number;
    weeks: number;
    exposure: number;
    perArm: number;
    mean: number | null;
    sd: number;
    digits: number;
  }[];
  /** Columns of `series.csv`. */
  columns: {quality: string; experience: string; kpi: string; rows: string; spend: string};
  /** Notes at the first release and at later ones. */
  notes: {first: string; later: string};
}

/** The CSV files of a folder under `data/kpi`, by name. */
export type CsvFiles = Record<
  "series.csv" | "releases.csv" | "learning_curve.csv" | "experiments.csv",
  string
>;

/**
 * Simulates a product week by week as a closed loop: releases learn from the rows at hand, a better model makes a better experience,
 * a better experience a higher KPI, and a higher KPI more rows. All noise is drawn from one seed.
 *
 * @param planted Every number of the simulation.
 * @param seed Seed of the random numbers.
 * @returns The text of each file.
 * @example
 * const {"series.csv": text} = syntheticLoop(truth, 2021);
 */
export function syntheticLoop(planted: PlantedLoop, seed: number): CsvFiles {
  const random = createRandom(seed);
  const weeks = simulate(planted, random);
  return {
    "series.csv": toCsv(weeks.map((week) => seriesRow(week, planted))),
    "releases.csv": toCsv(planted.releaseWeeks.map((week, i) => releaseRow(weeks[week], i, planted, random))),
    "learning_curve.csv": toCsv(learningCurveRows(weeks[weeks.length - 1].rows, planted, random)),
    "experiments.csv": toCsv(
      planted.experiments.flatMap((experiment) => experimentRows(weeks, planted, experiment, random)),
    ),
  };
}

interface Week {
  period: string;
  /** True quality of the version live in the week. */
  quality: number;
  /** Quality as it was measured on the week's sample. */
  measured: number;
  experience: number;
  kpi: number;
  /** Training rows at hand when the week began. */
  rows: number;
  spend: number;
}

const trueQuality = (rows: number, {learningCurve: {a, b, c}}: PlantedLoop) => 1 - (a * rows ** -b + c);

/** Standard error of a share that was judged on `n` items. */
const shareSe = (share: number, n: number) => Math.sqrt((share * (1 - share)) / n);

function simulate(planted: PlantedLoop, random: Random): Week[] {
  const {experience, kpi, marketing, rows} = planted;
  const firstDay = parseDate(planted.firstWeek)!;
  const firstQuality = trueQuality(rows.start, planted);
  const nextExperienceNoise = autoregression(experience, random);
  const nextKpiNoise = autoregression(kpi, random);
  const nextSpendNoise = autoregression(marketing, random);
  const weeks: Week[] = [];
  let stock = rows.start;
  for (let t = 0; t < planted.weeks; t++) {
    const released = planted.releaseWeeks.includes(t);
    const quality = released ? trueQuality(stock, planted) : weeks[t - 1].quality;
    const qualityBefore = weeks[t - experience.lag]?.quality ?? firstQuality;
    const experienceBefore = weeks[t - kpi.lag]?.experience ?? experience.start;
    const spend = marketing.typical * Math.exp(nextSpendNoise());
    const season = kpi.season * Math.cos((2 * Math.PI * (t + 2)) / (365.25 / 7));
    const week: Week = {
      period: formatDate(addPeriods(firstDay, t, "week")),
      quality,
      measured: quality + shareSe(quality, planted.judged.week) * random.normal(),
      experience:
        experience.start *
        (qualityBefore / firstQuality) ** experience.elasticity *
        Math.exp(nextExperienceNoise()),
      kpi:
        kpi.start *
        (experienceBefore / experience.start) ** kpi.elasticity *
        Math.exp(season + (marketing.effect * (spend - marketing.typical)) / 1000 + nextKpiNoise()),
      rows: stock,
      spend,
    };
    weeks.push(week);
    const perUnit = rows.perUnit * (week.kpi / kpi.start) ** (rows.elasticity - 1);
    const flow = perUnit * week.kpi * Math.exp(rows.shock * random.normal());
    stock += Math.round(flow);
  }
  return weeks;
}

/** A stationary first-order autoregression with normal shocks, started from its own distribution. */
function autoregression({persistence, shock}: Noise, random: Random) {
  let state = (shock / Math.sqrt(1 - persistence ** 2)) * random.normal();
  return () => (state = persistence * state + shock * random.normal());
}

function seriesRow({period, measured, experience, kpi, rows, spend}: Week, {columns}: PlantedLoop) {
  return {
    period,
    [columns.quality]: measured.toFixed(4),
    [columns.experience]: experience.toFixed(2),
    [columns.kpi]: kpi.toFixed(0),
    [columns.rows]: rows,
    [columns.spend]: spend.toFixed(0),
  };
}

function releaseRow({period, quality, rows}: Week, i: number, {judged, notes}: PlantedLoop, random: Random) {
  const se = shareSe(quality, judged.release);
  return {
    period,
    model_version: `v${i + 1}`,
    training_rows: rows,
    quality: (quality + se * random.normal()).toFixed(4),
    quality_se: se.toFixed(4),
    note: i === 0 ? notes.first : notes.later,
  };
}

/** Ten sizes, evenly spread on a log scale up to all rows at hand. */
function learningCurveRows(all: number, planted: PlantedLoop, random: Random) {
  const smallest = 2000;
  return Array.from({length: 10}, (_, i) => {
    const n = Math.round(smallest * (all / smallest) ** (i / 9));
    const quality = trueQuality(n, planted);
    const se = shareSe(quality, 5 * planted.judged.release);
    return {n, score: (quality + se * random.normal()).toFixed(4), se: se.toFixed(4)};
  });
}

function experimentRows(
  weeks: Week[],
  {experience, kpi}: PlantedLoop,
  {
    id,
    link,
    metric,
    startWeek,
    weeks: length,
    exposure,
    perArm,
    mean,
    sd,
    digits,
  }: PlantedLoop["experiments"][number],
  random: Random,
) {
  const {elasticity} = link === "customer" ? experience : kpi;
  const control =
    mean ?? experience.start * (weeks[startWeek].quality / weeks[0].quality) ** experience.elasticity;
  const arm = (name: string, expected: number) => ({
    id,
    link,
    metric,
    start: weeks[startWeek].period,
    end: formatDate(parseDate(weeks[startWeek + length].period)! - 1),
    arm: name,
    n: perArm,
    mean: (expected + (sd / Math.sqrt(perArm)) * random.normal()).toFixed(digits),
    sd: sd.toFixed(Math.max(1, digits - 1)),
    exposure: name === "treatment" ? exposure : "",
  });
  return [arm("control", control), arm("treatment", control * (1 + exposure) ** elasticity)];
}
