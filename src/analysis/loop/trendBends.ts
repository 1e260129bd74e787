import {fUpper} from "../statistics/distributions.js";

/**
 * Slow waves that let a trend bend: cosines of two to five half turns over the sample. With a straight trend alone, two series
 * that bend at different times look as if one followed the other.
 *
 * @returns Four columns of length n.
 * @example
 * trendBends(156).length // 4
 * @see Müller & Watson, "Measuring uncertainty about long-run predictions", Rev. Econ. Studies 83(4), 2016 (cosine regressors)
 */
export function trendBends(n: number): number[][] {
  return [2, 3, 4, 5].map((turns) =>
    Array.from({length: n}, (_, t) => Math.cos((Math.PI * turns * (t + 0.5)) / n)),
  );
}

/**
 * F test of whether the terms that a larger equation adds matter.
 *
 * @example
 * nestedP({rss: 12, df: 140}, {rss: 10, df: 136}) // 0.0001…
 */
export function nestedP(small: {rss: number; df: number}, large: {rss: number; df: number}): number {
  const added = small.df - large.df;
  return fUpper((small.rss - large.rss) / added / (large.rss / large.df), added, large.df);
}
