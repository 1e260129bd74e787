import {linkNames} from "../../domain/links.js";
import type {LinkName} from "../../domain/links.js";
import {loopGain} from "./loopGain.js";
import type {Estimate, LinkReport, LoopReport, Verdict} from "./report.js";

/**
 * The verdict on the loop: `open` where a link fails, `closed` where all hold, `unclear` otherwise.
 *
 * @example
 * loopVerdict(report.links) // "closed"
 */
export function loopVerdict(links: Record<LinkName, Pick<LinkReport, "verdict">>): LoopReport["verdict"] {
  if (linkNames.some((link) => links[link].verdict === "fails")) return "open";
  return linkNames.every((link) => links[link].verdict === "holds") ? "closed" : "unclear";
}

/**
 * The link that stops the loop most: one that fails; otherwise one that is not shown; within each, the smallest elasticity (none counts as
 * zero).
 *
 * @example
 * bottleneckOf(report.links) // "collection"
 */
export function bottleneckOf(links: Record<LinkName, Pick<LinkReport, "verdict" | "elasticity">>): LinkName {
  const severity: Record<Verdict, number> = {fails: 0, "no-data": 1, unclear: 1, holds: 2};
  const rank = (link: LinkName) =>
    [severity[links[link].verdict], links[link].elasticity?.value ?? 0] as const;
  return [...linkNames].sort((a, b) => rank(a)[0] - rank(b)[0] || rank(a)[1] - rank(b)[1])[0];
}

/**
 * The loop's gain from what is known of its links; null where a link has no estimate or rows are not known.
 *
 * @param turnover Share of the rows at hand that the horizon brings in.
 * @example
 * gainOf(report.links, report.turnover, {level: 0.95, draws: 2000, random}) // {value: 0.02, …}
 */
export function gainOf(
  links: Record<LinkName, Pick<LinkReport, "elasticity">>,
  turnover: number | null,
  options: Parameters<typeof loopGain>[2],
): Estimate | null {
  const elasticities = linkNames.flatMap((link) => links[link].elasticity ?? []);
  return turnover === null || elasticities.length < linkNames.length
    ? null
    : loopGain(elasticities, turnover, options);
}

/**
 * The periods that a push takes once round; null where a lag is not known.
 *
 * @example
 * delayOf(report.links) // 7
 */
export function delayOf(links: Record<LinkName, Pick<LinkReport, "lag">>): number | null {
  const lags = linkNames.flatMap((link) => links[link].lag ?? []);
  return lags.length < linkNames.length ? null : lags.reduce((a, b) => a + b);
}
