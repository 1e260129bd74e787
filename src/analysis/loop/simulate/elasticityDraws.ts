import {linkNames} from "../../../domain/links.js";
import type {LinkName} from "../../../domain/links.js";
import {createRandom} from "../../statistics/random.js";
import {drawFrom} from "../loopGain.js";
import type {Estimate} from "../report.js";

/** Turns what is known of a link's elasticity into a column of draws. */
export type DrawElasticity = (link: LinkName, elasticity: number | Estimate) => Float64Array;

/**
 * Draws of elasticities that depend on the seed and the link alone: whatever is done to a loop, draw i of a link is the same standard
 * normal number, carried to the estimate that then holds. So two simulations with one seed differ by what is done, not by chance.
 *
 * Links are independent. More draws extend fewer: the first 1,000 of 10,000 are those of 1,000.
 *
 * @example
 * elasticityDraws(2, 1)("business", 0.5) // [0.5, 0.5]
 */
export function elasticityDraws(draws: number, seed: number): DrawElasticity {
  const random = createRandom(seed);
  const normals = linkNames.map(() => new Float64Array(draws));
  for (let i = 0; i < draws; i++) for (const column of normals) column[i] = random.normal();
  return (link, elasticity) => {
    if (typeof elasticity === "number") return new Float64Array(draws).fill(elasticity);
    const {value} = elasticity;
    // One draw a side tells its slope; asking for the normal quantile 10,000 times over would cost more than the simulation.
    const [down, up] = [value - drawFrom(elasticity, -1), drawFrom(elasticity, 1) - value];
    return normals[linkNames.indexOf(link)].map((z) => value + z * (z < 0 ? down : up));
  };
}
