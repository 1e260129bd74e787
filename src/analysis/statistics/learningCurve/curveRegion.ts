import {type CurveAtRate, type CurveData, curveAtRate} from "./curveAtRate.js";
import {goldenSection} from "./goldenSection.js";

/** Smallest and largest value of a quantity. */
export type Range = [low: number, high: number];

/**
 * The curves that the data do not rule out: all (drop, floor ≥ 0, rate) with a residual sum of squares of at most `limit`. At one
 * rate it is an ellipse cut by a cone, where the extremes of an error or an elasticity are closed forms.
 */
export interface CurveRegion {
  /** Smallest and largest error at n; the largest is Infinity below the smallest size where no rate is too fast for the points. */
  error(n: number): Range;
  /** Smallest and largest −d log error / d log n at n; the largest may be Infinity up to the smallest size, likewise. */
  elasticity(n: number): Range;
}

/** Rates inside the region that show its extremes to three digits before they are refined. */
const ratesEnough = 24;

/** How a range at one rate is found; null where no curve of that rate is in the region. */
type RangeAt = (at: CurveAtRate) => Range | null;

export function curveRegion(
  data: CurveData,
  best: number,
  scanned: readonly CurveAtRate[],
  limit: number,
): CurveRegion {
  const {shape} = data;
  const scan = ratesWithin(data, best, scanned, limit);
  const endless = scanned.at(-1)!.rss <= limit;
  return {
    error(n) {
      const x = shape.x(n);
      const [low, high] = overRates(data, scan, (at) => errorRange(data, at, limit, Math.exp(-at.rate * x)));
      return [low, endless && x < 0 ? Infinity : high];
    },
    elasticity(n) {
      const x = shape.x(n);
      const stretch = shape.stretch(n);
      const [low, high] = overRates(data, scan, (at) =>
        elasticityRange(data, at, limit, Math.exp(-at.rate * x), stretch),
      );
      return [low, endless && x <= 0 ? Infinity : high];
    },
  };
}

/** Rates of the region itself, closely enough to show its extremes: a precise curve's whole region can lie between two scanned rates. */
function ratesWithin(
  data: CurveData,
  best: number,
  scanned: readonly CurveAtRate[],
  limit: number,
): readonly CurveAtRate[] {
  let rates = scanned;
  for (let zoom = 0; zoom < 12; zoom++) {
    const inside = rates.filter((at) => at.rss <= limit);
    if (inside.length >= ratesEnough) break;
    const from = rates.findLast((at) => at.rate < Math.min(best, inside[0]?.rate ?? best)) ?? rates[0];
    const to = rates.find((at) => at.rate > Math.max(best, inside.at(-1)?.rate ?? best)) ?? rates.at(-1)!;
    const step = Math.log(to.rate / from.rate) / (3 * ratesEnough);
    rates = Array.from({length: 3 * ratesEnough + 1}, (_, i) =>
      curveAtRate(data, from.rate * Math.exp(i * step)),
    );
  }
  const first = rates.findIndex((at) => at.rss <= limit);
  const last = rates.findLastIndex((at) => at.rss <= limit);
  return first < 0 ? [curveAtRate(data, best)] : rates.slice(Math.max(first - 1, 0), last + 2);
}

/** The range over all rates: the best of the scan, refined between its neighbours, where the extreme over rates lies. */
function overRates(data: CurveData, scan: readonly CurveAtRate[], rangeAt: RangeAt): Range {
  const ranges = scan.map(rangeAt);
  const extreme = (side: 0 | 1): number => {
    const sign = side === 0 ? 1 : -1;
    const cost = (range: Range | null) => (range === null ? Infinity : sign * range[side]);
    let best = 0;
    ranges.forEach((range, i) => {
      if (cost(range) < cost(ranges[best])) best = i;
    });
    if (ranges[best] === null) return sign * Infinity;
    const from = Math.log(scan[Math.max(best - 1, 0)].rate);
    const to = Math.log(scan[Math.min(best + 1, scan.length - 1)].rate);
    const costAt = (logRate: number) => cost(rangeAt(curveAtRate(data, Math.exp(logRate))));
    return sign * Math.min(cost(ranges[best]), costAt(goldenSection(costAt, from, to, 30)));
  };
  return [extreme(0), extreme(1)];
}

/**
 * Extremes of floor + drop·decay = m + drop·(decay − decayMean), linear over ellipse and cone: at the ellipse's own extreme where
 * that is in the cone, else where the ellipse cuts an edge of the cone.
 */
function errorRange({weight, mean}: CurveData, at: CurveAtRate, limit: number, decay: number): Range | null {
  const {spread, freeDrop, freeRss, decayMean} = at;
  const room = limit - freeRss;
  if (room < 0) return null;
  const tilt = decay - decayMean;
  const values: number[] = [];
  const length = Math.sqrt(room / (1 / weight + (tilt * tilt) / spread));
  for (const sign of [-1, 1]) {
    const m = mean + (sign * length) / weight;
    const drop = freeDrop + (sign * length * tilt) / spread;
    if (drop >= 0 && m >= drop * decayMean) values.push(m + drop * tilt);
  }
  const level = crossing(0, 1, mean, freeDrop, weight, spread, room);
  if (level) values.push(...level);
  const floorless = crossing(1, decayMean, mean, freeDrop, weight, spread, room);
  if (floorless) values.push(...floorless.map((drop) => drop * decay));
  return values.length === 0 ? null : [Math.min(...values), Math.max(...values)];
}

/** The t ≥ 0 between which the ray (drop, m) = t·(dropStep, mStep) is inside the ellipse. */
function crossing(
  dropStep: number,
  mStep: number,
  mean: number,
  freeDrop: number,
  weight: number,
  spread: number,
  room: number,
): Range | null {
  const norm = weight * mStep * mStep + spread * dropStep * dropStep;
  const middle = (weight * mStep * mean + spread * dropStep * freeDrop) / norm;
  const across = weight * spread * (mStep * freeDrop - dropStep * mean) ** 2;
  const half = Math.sqrt((room - across / norm) / norm);
  return !(half >= 0) || middle + half < 0 ? null : [Math.max(middle - half, 0), middle + half];
}

/**
 * Extremes of rate·stretch·drop·decay / (floor + drop·decay). It grows with drop/m, so its extremes lie on the tangents from the
 * origin to the ellipse, or on the edges of the cone: drop = 0 (elasticity 0) and floor = 0 (elasticity rate·stretch).
 * Where even a mean error of 0 is in the region, any share of the floor is, and the whole cone is given.
 */
function elasticityRange(
  {weight, mean}: CurveData,
  {spread, freeDrop, freeRss, decayMean, rate}: CurveAtRate,
  limit: number,
  decay: number,
  stretch: number,
): Range | null {
  const room = limit - freeRss;
  if (room < 0) return null;
  const steepest = rate * stretch;
  // Lines drop = ratio·m meet the ellipse between the roots of q2·ratio² − 2·q1·ratio + q0.
  const q2 = spread * (weight * mean * mean - room);
  if (q2 <= 0) return [0, steepest];
  const q1 = weight * spread * mean * freeDrop;
  const q0 = weight * (spread * freeDrop * freeDrop - room);
  const root = Math.sqrt(Math.max(q1 * q1 - q2 * q0, 0));
  const low = (q1 - root) / q2;
  const high = (q1 + root) / q2;
  if (high < 0 || low * decayMean > 1) return null;
  const elasticityOf = (ratio: number) =>
    (steepest * ratio * decay) / (1 - ratio * decayMean + ratio * decay);
  return [low <= 0 ? 0 : elasticityOf(low), high * decayMean >= 1 ? steepest : elasticityOf(high)];
}
