import {linkNames} from "../../../src/domain/links.js";
import type {LinkName} from "../../../src/domain/links.js";
import type {Estimate, LoopReport} from "../../../src/analysis/index.js";

/** An elasticity that is known exactly. */
export const exactly = (value: number): Estimate => ({value, low: value, high: value, level: 0.95});

/** A report with these elasticities and lags: all that a simulation reads of it. */
export function simulateReport(
  elasticities: Record<LinkName, Estimate | null>,
  {
    lags = {customer: 0, business: 0, collection: 0, learning: 0},
    horizon = 52,
    turnover = null,
  }: {lags?: Record<LinkName, number | null>; horizon?: number; turnover?: number | null} = {},
): LoopReport {
  const links = linkNames.map((link) => [
    link,
    {
      verdict: "unclear",
      elasticity: elasticities[link],
      lag: lags[link],
      evidence: "association",
      p: null,
      n: 0,
      checks: [],
      reasons: [],
      needed: null,
      doubling: null,
    },
  ]);
  return {
    links: Object.fromEntries(links) as LoopReport["links"],
    gain: null,
    horizon,
    turnover,
    verdict: "unclear",
    bottleneck: null,
    delay: null,
    warnings: [],
  };
}

/** The same with elasticities that are known exactly. */
export const exactReport = (
  [customer, business, collection, learning]: readonly [number, number, number, number],
  options?: Parameters<typeof simulateReport>[1],
) =>
  simulateReport(
    {
      customer: exactly(customer),
      business: exactly(business),
      collection: exactly(collection),
      learning: exactly(learning),
    },
    options,
  );
