import type {History} from "./history.js";

/** A link under simulation: its delay, and the draws of its elasticity from each period on, the first from 0. */
export interface SimulatedLink {
  lag: number;
  regimes: {from: number; elasticity: Float64Array}[];
}

/** What a link passes on in a period: draw i moves its target by elasticity[i] · source[i] + offset[i]. */
export interface Passed {
  elasticity: Float64Array;
  source: Float64Array;
  offset: Float64Array;
}

/**
 * What a link passes on, period after period. The target moves by the elasticity of the period times each change of the source `lag`
 * periods before, c(t) = c(t−1) + e(t)·(s(t−lag) − s(t−lag−1)); so a link that closes keeps what has passed. Written as
 * e(t)·s(t−lag) + offset, the offset changes only where the elasticity does.
 *
 * @returns to be called with each period in turn; `source` must still hold period t − lag − 1.
 * @example
 * const passed = passChanges({lag: 2, regimes: [{from: 0, elasticity}]}, quality);
 * passed(1).source // quality of period −1: zeros
 */
export function passChanges({lag, regimes}: SimulatedLink, source: History): (t: number) => Passed {
  const [{elasticity: first}, ...later] = regimes;
  const offset = new Float64Array(first.length);
  let elasticity = first;
  return (t) => {
    for (const regime of later) {
      if (regime.from !== t) continue;
      const before = source.at(t - lag - 1);
      for (let i = 0; i < offset.length; i++) offset[i] += (elasticity[i] - regime.elasticity[i]) * before[i];
      elasticity = regime.elasticity;
    }
    return {elasticity, source: source.at(t - lag), offset};
  };
}
