import {links} from "../../domain/links.js";
import type {LinkName} from "../../domain/links.js";
import type {LoopDataset} from "../../domain/loop.js";

/**
 * Covariates that can enter the equations of a link: those that vary and are not themselves an end of the link.
 *
 * @example
 * usableCovariates(loop, "business") // ["marketing_spend"]
 */
export function usableCovariates(loop: LoopDataset, link: LinkName): string[] {
  const ends = [loop.measures[links[link].source]?.column, loop.measures[links[link].target]?.column];
  return loop.covariates.filter((name) => {
    const known = loop.columns[name].filter((value) => !Number.isNaN(value));
    return !ends.includes(name) && known.some((value) => value !== known[0]);
  });
}
