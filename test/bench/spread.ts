import {median} from "./median.js";

/**
 * Measurements as their median and their least and most.
 *
 * @param unit what the shown unit is worth
 * @example
 * spread([1200, 1000, 1900], 1000, "s", 1) // "1.2 s (1.0 to 1.9)"
 */
export function spread(values: readonly number[], unit: number, name: string, digits = 0): string {
  const show = (value: number) => (value / unit).toFixed(digits);
  const shown = name === "" ? show(median(values)) : `${show(median(values))} ${name}`;
  return `${shown} (${show(Math.min(...values))} to ${show(Math.max(...values))})`;
}
