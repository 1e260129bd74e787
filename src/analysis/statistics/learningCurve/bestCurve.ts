import {type CurveAtRate, type CurveData, curveAtRate} from "./curveAtRate.js";
import {goldenSection} from "./goldenSection.js";

/** The least-squares curve within the bounds, over all rates. */
export interface BestCurve {
  rate: number;
  drop: number;
  floor: number;
  rss: number;
  /** No fall at all fits best: drop and rate are 0. */
  flat: boolean;
  /** The error falls from the smallest n to the next and is level from there: no finite rate fits best. */
  step: boolean;
}

/** Drop at the second size, relative to the first, at the fastest rate that is tried: exp(−23) = 1e-10. */
const fastest = 23;
/** Fall over all points, relative to the drop, at the slowest rate: nothing double precision tells from flat. */
const slowest = 1e-9;
/** Rates tried per factor of e. Residual sums of squares vary over factors of about 2. */
const ratesPerE = 12;

/** Every rate that could matter, in even steps of its logarithm, each with its own best drop and floor. */
export function scanRates(data: CurveData): CurveAtRate[] {
  const next = data.x.find((x) => x > 0)!;
  const from = Math.log(slowest / data.x.at(-1)!);
  const to = Math.log(fastest / next);
  const steps = Math.ceil((to - from) * ratesPerE);
  return Array.from({length: steps + 1}, (_, i) =>
    curveAtRate(data, Math.exp(from + ((to - from) * i) / steps)),
  );
}

/**
 * The global optimum: for each rate drop and floor are a closed form (non-negative least squares in two variables), so what
 * remains is a function of one variable, scanned whole, and refined at each of its valleys.
 */
export function bestCurve(data: CurveData, scan: readonly CurveAtRate[]): BestCurve {
  const valleys = scan.flatMap((at, i) => {
    const before = scan[i - 1];
    const after = scan[i + 1];
    if ((before && before.rss < at.rss) || (after && after.rss < at.rss)) return [];
    return before && after && at.drop > 0 ? [refine(data, before.rate, after.rate)] : [at];
  });
  const best = valleys.reduce((p, q) => (q.rss < p.rss ? q : p));
  const total = data.y.reduce((sum, y, i) => sum + data.w[i] * y * y, 0);
  const flatRss = data.y.reduce((sum, y, i) => sum + data.w[i] * (y - data.mean) ** 2, 0);
  // A gain below rounding is no gain: the simpler curve stands.
  if (best.drop === 0 || flatRss - best.rss <= 1e-12 * flatRss + 1e-28 * total) {
    return {rate: 0, drop: 0, floor: data.mean, rss: flatRss, flat: true, step: false};
  }
  const {rate, drop, floor, rss} = best;
  return {rate, drop, floor, rss, flat: false, step: best === scan.at(-1)};
}

/** The valley between two rates: golden section finds it to 1e-8, the sign of the slope then to the last digits. */
function refine(data: CurveData, low: number, high: number): CurveAtRate {
  const rough = goldenSection(
    (logRate) => curveAtRate(data, Math.exp(logRate)).rss,
    Math.log(low),
    Math.log(high),
  );
  let [from, to] = [rough - 1e-5, rough + 1e-5];
  const slopeAt = (logRate: number) => curveAtRate(data, Math.exp(logRate)).slope;
  if (slopeAt(from) < 0 && slopeAt(to) > 0) {
    for (let i = 0; i < 40; i++) {
      const middle = (from + to) / 2;
      if (slopeAt(middle) < 0) from = middle;
      else to = middle;
    }
    return curveAtRate(data, Math.exp((from + to) / 2));
  }
  return curveAtRate(data, Math.exp(rough));
}
