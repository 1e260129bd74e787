import {fashionStore, truth as store} from "../../loaders/fashionStore.js";
import {links} from "../../src/domain/index.js";
import {parseCsv} from "../../src/domain/parseCsv.js";
import type {LinkName, LoopFiles, MeasureName} from "../../src/domain/index.js";
import {createRandom} from "../../src/analysis/statistics/random.js";
import {scenario, simulatedFiles, withoutMeasure} from "../analysis/loop/simulatedLoop.js";
import type {ScenarioChanges} from "../analysis/loop/simulatedLoop.js";

/** A loop of one run, and the true elasticities of the links to be judged; below 0.005 a link counts as absent. */
export interface PlantedLoop {
  files: LoopFiles;
  truth: Partial<Record<LinkName, number>>;
}

export interface CalibrationScenario {
  name: string;
  description: string;
  meetsAssumptions: boolean;
  identifiable: boolean;
  /** The scenario with the same seeds in which no link is broken. */
  comparedWith?: string;
  plant(seed: number): PlantedLoop;
}

type Judged = readonly LinkName[];

const measures: readonly MeasureName[] = [
  "model_quality",
  "customer_experience",
  "business_kpi",
  "training_rows",
];

/**
 * A loop without the measures that no judged link needs, which saves time. Holm's correction then has fewer links to correct for, so
 * a false alarm is likelier than in the whole loop.
 */
function onlyJudged(files: LoopFiles, judged: Judged): LoopFiles {
  const needed = judged.flatMap((link) => [links[link].source, links[link].target]);
  return withoutMeasure(files, ...measures.filter((name) => !needed.includes(name)));
}

/** A scenario of the generator that the tests use too: every series partly adjusts to its cause (own lag 0.3). */
function simulated(
  name: string,
  description: string,
  judged: Judged,
  changes: ScenarioChanges,
  rest: Partial<CalibrationScenario> = {},
): CalibrationScenario {
  return {
    name,
    description,
    meetsAssumptions: false,
    identifiable: true,
    plant(seed) {
      const plan = scenario({...changes, seed});
      const truth = plan.reversed ? {...plan.truth, business: 0} : plan.truth;
      return {
        files: onlyJudged(simulatedFiles(plan), judged),
        truth: Object.fromEntries(judged.map((link) => [link, truth[link]])),
      };
    },
    ...rest,
  };
}

const all: Judged = ["customer", "business", "collection", "learning"];
const series: Judged = ["customer", "business", "collection"];
const product: Judged = ["customer", "business"];
const absent = {customer: 0, business: 0, collection: 0};
const noProduct = {customer: 0, business: 0};
const exact = {meetsAssumptions: true};
/** A driver as strong as all else in each of the three series. */
const driven = {driver: 0.02, noise: {quality: 0.02}};
/** Signals of its own in every node, so that a link still has something to pass on when the one before it is broken. */
const lively = {experience: 0.05, kpi: 0.05, quality: 0.15, curve: 0.001};

function broken(link: LinkName): CalibrationScenario {
  return simulated(
    `${link} broken`,
    `The lively loop without its ${link} link.`,
    all,
    {noise: lively, truth: {[link]: 0}},
    {...exact, comparedWith: "lively"},
  );
}

/** The learning curve that ends on a plateau; the true elasticity is that at the rows which the run ended with. */
function saturated(): CalibrationScenario {
  const error = (n: number) => 0.2 + 40 / n;
  return {
    name: "saturated learning",
    description: "Error 0.2 + 40/n: at the rows at hand, twice the rows save less than 0.1 % of it.",
    meetsAssumptions: true,
    identifiable: true,
    plant(seed) {
      const files = simulatedFiles(scenario({seed}));
      const random = createRandom(seed);
      const learningCurve = files.learningCurve!.map(({n}) => ({
        n,
        score: error(Number(n)) * Math.exp(0.005 * random.normal()),
      }));
      const rows = Number(files.series.at(-1)!["rows"]);
      return {
        files: onlyJudged({...files, learningCurve}, ["learning"]),
        truth: {learning: 40 / rows / error(rows)},
      };
    },
  };
}

/**
 * The fashion store with other seeds and another elasticity of users to experience. The effect is a pure delay of four weeks beside
 * autoregressive noise, so users with elasticity e are those with the store's own, times experience to the power of the difference.
 */
function fashion(elasticity: number): CalibrationScenario {
  const {kpi, experience} = store;
  return {
    name: `fashion store, ${elasticity}`,
    description: `The fashion store's 156 weeks, noise and marketing; users follow experience with elasticity ${elasticity}, after four weeks at once.`,
    meetsAssumptions: true,
    identifiable: true,
    plant(seed) {
      const rows = parseCsv("series.csv", fashionStore(seed)["series.csv"], []);
      const index = rows.map((row) => Number(row["experience_index"]) / experience.start);
      const weeks = rows.map((row, t) => {
        const factor = (index[t - kpi.lag] ?? 1) ** (elasticity - kpi.elasticity);
        return {...row, active_users: Math.round(Number(row["active_users"]) * factor)};
      });
      const files = {manifest: storeManifest, series: weeks, id: "store"};
      // Power is that of the whole loop.
      return {
        files: elasticity === 0 ? onlyJudged(files, ["business"]) : files,
        truth: {business: elasticity},
      };
    },
  };
}

const storeManifest = {
  cadence: "week",
  measures: {
    model_quality: {column: "recommendation_quality", unit: "share", better: "higher", transform: "log"},
    customer_experience: {column: "experience_index", unit: "index", better: "higher", transform: "log"},
    business_kpi: {column: "active_users", unit: "people", better: "higher", transform: "log"},
    training_rows: {column: "training_rows", unit: "rows", kind: "stock"},
  },
  covariates: ["marketing_spend"],
};

/** Loops whose truth is known, each with what the report should find. */
export const scenarios: readonly CalibrationScenario[] = [
  simulated("healthy", "All four links, four years of weeks.", all, {}, exact),
  simulated("lively", "All four links; every node moves much on its own.", all, {noise: lively}, exact),
  broken("customer"),
  broken("business"),
  broken("collection"),
  broken("learning"),
  simulated("nothing there", "Four unrelated stationary series.", series, {truth: absent}, exact),
  saturated(),
  simulated(
    "weak effects",
    "Elasticities of 0.1 for experience and KPI.",
    product,
    {truth: {customer: 0.1, business: 0.1}},
    exact,
  ),
  fashion(0.3),
  fashion(0),
  simulated(
    "independent trends",
    "Experience and KPI grow by 0.4 % a week on their own.",
    product,
    {truth: noProduct, trend: 0.004},
    exact,
  ),
  simulated("independent random walks", "Quality, experience and KPI wander without end or cause.", product, {
    truth: noProduct,
    persistence: 1,
    wandering: 1,
  }),
  simulated(
    "common driver, recorded",
    "One driver moves quality, experience two weeks later, the KPI four; it is a covariate.",
    product,
    {truth: noProduct, ...driven, driverDelay: 2, driverRecorded: true},
    exact,
  ),
  simulated(
    "common driver, same week",
    "One driver that is not in the data moves all three in the same week.",
    product,
    {truth: noProduct, ...driven},
  ),
  simulated(
    "common driver, delayed",
    "One driver that is not in the data moves quality, experience two weeks later, the KPI four.",
    product,
    {truth: noProduct, ...driven, driverDelay: 2},
    {identifiable: false},
  ),
  simulated("reversed", "Experience follows the KPI, not the KPI experience.", ["business"], {
    reversed: true,
    noise: {kpi: 0.03},
  }),
  ...[
    ["short", "52 weeks", {periods: 52}, true],
    ["gaps", "10 % of the weeks missing", {missing: 0.1}, false],
    [
      "season",
      "A yearly season of ±15 %, in experience and a quarter later in the KPI",
      {season: 0.15},
      true,
    ],
    ["outlier", "One week in which the KPI was recorded 35 % too high", {outlier: 0.3}, false],
  ].flatMap(([name, what, changes, meetsAssumptions]) => [
    simulated(
      `${name as string}, planted`,
      `${what as string}; all links there.`,
      series,
      changes as ScenarioChanges,
      {
        meetsAssumptions: meetsAssumptions as boolean,
      },
    ),
    simulated(
      `${name as string}, absent`,
      `${what as string}; none of the three links.`,
      series,
      {
        ...(changes as ScenarioChanges),
        truth: absent,
      },
      {meetsAssumptions: meetsAssumptions as boolean},
    ),
  ]),
];
