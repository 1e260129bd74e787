/** From this improvement or worsening on, in per cent, an even axis would squeeze the others together. */
const evenUpTo = 200;

/** The axis of a comparison: where it begins and ends, whether it is even, and where its ticks stand. */
export interface EffectScale {
  domain: [number, number];
  type: "linear" | "symlog";
  ticks: number[] | undefined;
}

/**
 * The axis for improvements in per cent. It holds zero. It is even up to 200 % and compressed beyond (logarithmic, linear
 * about zero), with ticks at round numbers.
 *
 * @param improvements At least one; all finite.
 * @see Webber, "A bi-symmetric log transformation for wide-range data", Measurement Science and Technology 24, 2013
 * @example
 * effectScale([18, 15, 400]).type // "symlog"
 */
export function effectScale(improvements: readonly number[]): EffectScale {
  const low = Math.min(0, ...improvements);
  const high = Math.max(0, ...improvements);
  const domain: [number, number] = low === high ? [-1, 1] : [low, high];
  if (Math.max(-low, high) <= evenUpTo) return {domain, type: "linear", ticks: undefined};
  const round = [10, 50, 200, 1000, 5000, 20_000, 100_000, 1e6, 1e7, 1e8, 1e9];
  const ticks = [...round.map((tick) => -tick).reverse(), 0, ...round];
  return {domain, type: "symlog", ticks: ticks.filter((tick) => tick >= low && tick <= high)};
}
