/**
 * A share in percent with one decimal.
 *
 * @example
 * percent(0.0345) // "3.5 %"
 */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
