import type {AssociationPlan} from "../../../src/analysis/power/associationPlan.js";
import {createRandom} from "../../../src/analysis/statistics/random.js";
import {addPeriods, formatDate, parseDate, parseLoop} from "../../../src/domain/index.js";
import type {LoopDataset} from "../../../src/domain/index.js";

/** Periods simulated and thrown away, so that the start leaves no trace. */
const BURN_IN = 100;

/**
 * A loop of experience and KPI in which a plan is true: both on logarithmic scales, without trend or season.
 *
 * @example
 * analyzeLoop(plannedLoop(plan, 156, 1)).links.business.verdict // "holds" with the probability associationPower(plan, 156)
 */
export function plannedLoop(
  {elasticity, source, target, arrival, lag, cadence}: AssociationPlan,
  periods: number,
  seed: number,
): LoopDataset {
  const random = createRandom(seed);
  const [rho, phi] = [source.autocorrelation, target.autocorrelation];
  const [experience, kpi]: [number[], number[]] = [[], []];
  let [noise, effect] = [0, 0];
  for (let t = 0; t < periods + BURN_IN; t++) {
    experience[t] = rho * (experience[t - 1] ?? 0) + source.sd * Math.sqrt(1 - rho * rho) * random.normal();
    noise = phi * noise + target.sd * Math.sqrt(1 - phi * phi) * random.normal();
    const pushed = elasticity * (t < lag ? 0 : experience[t - lag]);
    effect = arrival === "at-once" ? pushed : phi * effect + (1 - phi) * pushed;
    kpi[t] = effect + noise;
  }
  const start = parseDate("2020-01-06")!;
  return parseLoop({
    id: "planned",
    manifest: {
      cadence,
      measures: {
        customer_experience: {column: "experience", unit: "index"},
        business_kpi: {column: "users", unit: "people"},
      },
    },
    series: Array.from({length: periods}, (_, i) => ({
      period: formatDate(addPeriods(start, i, cadence)),
      experience: 100 * Math.exp(experience[i + BURN_IN]),
      users: 1000 * Math.exp(kpi[i + BURN_IN]),
    })),
  });
}
