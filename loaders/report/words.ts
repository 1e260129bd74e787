import type {Check, Estimate, LinkReport, Needed} from "../../src/analysis/index.js";
import type {Cadence} from "../../src/domain/index.js";

/**
 * A number to three significant digits, without an exponent where it can be read without one.
 *
 * @example
 * formatNumber(0.012345) // "0.0123"
 * formatNumber(509833) // "510,000"
 */
export function formatNumber(value: number): string {
  return value.toLocaleString("en", {maximumSignificantDigits: 3});
}

/**
 * An estimate with its interval, or a dash where there is none.
 *
 * @example
 * formatEstimate({value: 0.4, low: 0.31, high: 0.49, level: 0.95}) // "0.4 (0.31 to 0.49)"
 */
export function formatEstimate(estimate: Estimate | null): string {
  if (estimate === null) return "–";
  const {value, low, high} = estimate;
  return `${formatNumber(value)} (${formatNumber(low)} to ${formatNumber(high)})`;
}

/**
 * A p-value, or a dash where there is none.
 *
 * @example
 * formatP(0.00002) // "< 0.001"
 */
export function formatP(p: number | null): string {
  if (p === null) return "–";
  return p < 0.001 ? "< 0.001" : p.toFixed(3);
}

/**
 * A number of periods in words.
 *
 * @example
 * formatPeriods(2, "week") // "2 weeks"
 */
export function formatPeriods(periods: number | null, cadence: Cadence): string {
  if (periods === null) return "–";
  return `${formatNumber(periods)} ${cadence}${periods === 1 ? "" : "s"}`;
}

/**
 * How much more data would settle a link, in words.
 *
 * @example
 * formatNeeded({unit: "periods", amount: 120}) // "120 more periods would settle it."
 */
export function formatNeeded({unit, amount}: Needed): string {
  return amount === null
    ? `No reasonable number of ${unit} would settle it.`
    : `${formatNumber(amount)} more ${unit} would settle it.`;
}

/** The mark before a check: passed, not passed, not run. */
export const checkMark = ({passed}: Check) => (passed === null ? "–" : passed ? "✓" : "✗");

/** One row of the table of links, as texts. */
export function linkCells(link: LinkReport, cadence: Cadence): string[] {
  return [
    link.verdict,
    formatEstimate(link.elasticity),
    formatPeriods(link.lag, cadence),
    link.evidence,
    formatP(link.p),
    link.n.toLocaleString("en"),
  ];
}
