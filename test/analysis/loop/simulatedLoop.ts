import {addPeriods, formatDate, parseDate, periodsPerYear} from "../../../src/domain/calendar.js";
import type {LoopDataset, LoopFiles, Row} from "../../../src/domain/index.js";
import {parseLoop} from "../../../src/domain/index.js";
import type {Cadence} from "../../../src/domain/loop.js";
import type {LinkName} from "../../../src/domain/links.js";
import {createRandom} from "../../../src/analysis/statistics/random.js";

/**
 * A loop whose truth is known. All nodes move on logarithmic scales; quality is an error (lower is better), so q below is the
 * logarithm of the error with its sign turned. With the seasons s, the drivers' effect d and independent normal shocks ε,
 *
 *     quality      q_t = learning·log(stock_t / stock_0) + wander_t (AR(1)), or steps at dated releases
 *     experience   e_t = φ·e_{t−1} + (1 − φ)·(customer·q_{t−lag} + trend·t + s_t + d_t) + ε_t
 *     KPI          k_t = φ·k_{t−1} + (1 − φ)·(business·e_{t−lag} + trend·t + s_t + d_t) + ε_t
 *     new rows     f_t = collection·k_t + ε_t, summed up to the stock
 *     curve        error(n) = n^(−learning)·exp(ε)
 *
 * so that `truth` is the long-run elasticity of every link, whatever φ < 1.
 */
export interface Scenario {
  seed: number;
  cadence: Cadence;
  periods: number;
  /** Planted long-run elasticities; 0 where a link is absent. */
  truth: Record<LinkName, number>;
  /** Periods from the source to the target. */
  lags: {customer: number; business: number};
  /** Standard deviations of the shocks: of quality's wandering, experience, the KPI, new rows, and the curve's errors. */
  noise: {quality: number; experience: number; kpi: number; rows: number; curve: number};
  /** First-order autocorrelation φ of experience and KPI; 1 makes them random walks, in which no link acts. */
  persistence: number;
  /** First-order autocorrelation of quality's wandering; 1 makes it a random walk. */
  wandering: number;
  /** Growth a period of experience and KPI on their own, in logarithms. */
  trend: number;
  /** Amplitude of a yearly season, a quarter of a year apart in experience and KPI. */
  season: number;
  /** Effect of an AR(1) driver, of standard deviation 1, on quality, experience and KPI. */
  driver: number;
  /** By how many periods the driver reaches experience later than quality, and the KPI later than experience. */
  driverDelay: number;
  /** Whether the driver is recorded, as the covariate `driver`. */
  driverRecorded: boolean;
  /** Whether the business arrow points back: experience then follows the KPI by `truth.business`, and the KPI nothing. */
  reversed: boolean;
  /** Share of periods whose row is missing. */
  missing: number;
  /** Size of one shock of a single period to the KPI as recorded, at two thirds of the series. */
  outlier: number;
  /** Dated releases, each a step of quality by `wander` shocks of five times `noise.quality`; 0 for quality that wanders. */
  releases: number;
  /** Points of the learning curve; 0 for none. */
  curvePoints: number;
  /** Covariates of independent noise, `noise1`, `noise2`, … */
  irrelevant: number;
}

/** A loop that closes, with signals so strong that no honest method misses them. */
export const healthy: Scenario = {
  seed: 1,
  cadence: "week",
  periods: 208,
  truth: {customer: 0.9, business: 0.8, collection: 1, learning: 0.3},
  lags: {customer: 2, business: 3},
  noise: {quality: 0.06, experience: 0.012, kpi: 0.012, rows: 0.02, curve: 0.005},
  persistence: 0.3,
  wandering: 0.5,
  trend: 0,
  season: 0,
  driver: 0,
  driverDelay: 0,
  driverRecorded: false,
  reversed: false,
  missing: 0,
  outlier: 0,
  releases: 0,
  curvePoints: 10,
  irrelevant: 0,
};

/** Changes of a scenario; `truth`, `lags` and `noise` may be given in part. */
export type ScenarioChanges = Partial<Omit<Scenario, "truth" | "lags" | "noise">> & {
  [Key in "truth" | "lags" | "noise"]?: Partial<Scenario[Key]>;
};

/**
 * The healthy scenario with changes.
 *
 * @example
 * scenario({truth: {business: 0}}).truth // {customer: 0.9, business: 0, collection: 1, learning: 0.3}
 */
export function scenario({truth, lags, noise, ...changes}: ScenarioChanges = {}): Scenario {
  return {
    ...healthy,
    ...changes,
    truth: {...healthy.truth, ...truth},
    lags: {...healthy.lags, ...lags},
    noise: {...healthy.noise, ...noise},
  };
}

/** Rows at hand at the start, and rows added in a period in which the KPI stands at its level. */
const FIRST_STOCK = 20_000;
const USUAL_FLOW = 1_000;
/** Periods simulated and thrown away, so that the start leaves no trace. */
const BURN_IN = 60;
const SEED_STREAMS = 8;

/**
 * The files of a simulated loop. Every node draws from a stream of its own, so that a change of one equation leaves the shocks of
 * the others as they were.
 *
 * @example
 * simulatedFiles(scenario({seed: 7, truth: {business: 0}})).series.length // 208
 */
export function simulatedFiles(plan: Scenario): LoopFiles {
  const stream = Array.from({length: SEED_STREAMS}, (_, i) => createRandom(plan.seed * SEED_STREAMS + i));
  const length = plan.periods + BURN_IN;
  const nodes = simulateNodes(plan, length, stream);
  const start = parseDate("2020-01-06")!;
  const first = plan.cadence === "month" ? parseDate("2010-01-01")! : start;
  const period = (t: number) => formatDate(addPeriods(first, t, plan.cadence));
  const irrelevant = Array.from({length: plan.irrelevant}, (_, i) => `noise${i + 1}`);
  const rows = Array.from({length: plan.periods}, (_, i): Row => {
    const t = i + BURN_IN;
    const shock = i === Math.floor((2 * plan.periods) / 3) ? plan.outlier : 0;
    return {
      period: period(i),
      error: Math.exp(-nodes.quality[t]),
      experience: 100 * Math.exp(nodes.experience[t]),
      users: 5_000 * Math.exp(nodes.kpi[t] + shock),
      rows: nodes.stock[t],
      ...(plan.driverRecorded ? {driver: nodes.driver[t]} : {}),
      ...Object.fromEntries(irrelevant.map((name) => [name, stream[5].normal()])),
    };
  });
  return {
    manifest: {
      cadence: plan.cadence,
      measures: {
        model_quality: {column: "error", unit: "points", better: "lower", transform: "log"},
        customer_experience: {column: "experience", unit: "index", transform: "log"},
        business_kpi: {column: "users", unit: "people", transform: "log"},
        training_rows: {column: "rows", unit: "rows", kind: "stock"},
      },
      covariates: [...(plan.driverRecorded ? ["driver"] : []), ...irrelevant],
    },
    series: rows.filter((_, i) => i === 0 || i === plan.periods - 1 || stream[6].uniform() >= plan.missing),
    releases: nodes.releases
      .filter((t) => t >= BURN_IN)
      .map((t, i) => ({
        period: period(t - BURN_IN),
        model_version: `v${i + 1}`,
        quality: Math.exp(-nodes.quality[t]),
      })),
    learningCurve: Array.from({length: plan.curvePoints}, (_, i) => {
      const n = 500 * 2 ** i;
      return {n, score: n ** -plan.truth.learning * Math.exp(plan.noise.curve * stream[7].normal())};
    }),
    id: "simulated",
  };
}

/**
 * A simulated loop, validated.
 *
 * @example
 * analyzeLoop(simulatedLoop({truth: {business: 0}})).links.business.verdict // not "holds"
 */
export function simulatedLoop(changes: ScenarioChanges = {}): LoopDataset {
  return parseLoop(simulatedFiles(scenario(changes)));
}

/**
 * A loop's files with some measures gone from the manifest: a test of one link need not analyse the others.
 *
 * @example
 * withoutMeasure(files, "model_quality", "training_rows") // customer experience and business KPI are left
 */
export function withoutMeasure(files: LoopFiles, ...names: string[]): LoopFiles {
  const manifest = files.manifest as {measures: Record<string, object>};
  const measures = Object.fromEntries(
    Object.entries(manifest.measures).filter(([key]) => !names.includes(key)),
  );
  return {...files, manifest: {...manifest, measures}};
}

function simulateNodes(
  {truth, lags, noise, persistence, wandering, ...plan}: Scenario,
  length: number,
  [wander, experienceShock, kpiShock, rowShock, driverShock]: ReturnType<typeof createRandom>[],
) {
  const empty = () => new Array<number>(length).fill(0);
  const nodes = {quality: empty(), experience: empty(), kpi: empty(), stock: empty(), driver: empty()};
  const {quality, experience, kpi, stock, driver} = nodes;
  const releases = releaseDates(plan.releases, plan.periods);
  const year = periodsPerYear[plan.cadence];
  const past = (series: number[], t: number, lag: number) => (t < lag ? 0 : series[t - lag]);
  const own = empty();
  let steps = 0;
  for (let t = 0; t < length; t++) {
    driver[t] = 0.8 * past(driver, t, 1) + 0.6 * driverShock.normal();
    // The stock starts with the series; before that, quality has nothing to learn from.
    const known = t <= BURN_IN ? FIRST_STOCK : stock[t - 1];
    const learned = truth.learning * Math.log(known / FIRST_STOCK);
    own[t] = wandering * past(own, t, 1) + noise.quality * wander.normal();
    if (releases.includes(t)) steps += 5 * noise.quality * wander.normal();
    quality[t] = plan.releases > 0 ? steps : learned + own[t] + plan.driver * driver[t];
    const level = (trend: number, phase: number, lag: number) =>
      trend * (t - BURN_IN) +
      plan.season * Math.sin((2 * Math.PI * t) / year + phase) +
      plan.driver * past(driver, t, lag);
    const towards = (series: number[], goal: number, shock: number) =>
      persistence * past(series, t, 1) + (1 - persistence) * goal + shock;
    const back = plan.reversed ? truth.business * past(kpi, t, lags.business) : 0;
    const forward = plan.reversed ? 0 : truth.business * past(experience, t, lags.business);
    experience[t] = towards(
      experience,
      truth.customer * past(quality, t, lags.customer) + back + level(plan.trend, 0, plan.driverDelay),
      noise.experience * experienceShock.normal(),
    );
    kpi[t] = towards(
      kpi,
      forward + level(plan.trend, Math.PI / 2, 2 * plan.driverDelay),
      noise.kpi * kpiShock.normal(),
    );
    const flow = USUAL_FLOW * Math.exp(truth.collection * kpi[t] + noise.rows * rowShock.normal());
    stock[t] = known + flow;
  }
  return {...nodes, releases};
}

/** Evenly spaced dates, the first with the series. */
function releaseDates(count: number, periods: number): number[] {
  return Array.from({length: count}, (_, i) => BURN_IN + Math.floor((i * periods) / count));
}
