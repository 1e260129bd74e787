import {line} from "d3-shape";
import type {Box} from "./slots.js";

/** A series drawn small: its path with gaps where values are missing, where its last value stands, and each new year. */
export interface Sparkline {
  path: string;
  /** Lone values between gaps, which a line cannot show. */
  lone: [number, number][];
  last: [number, number] | null;
  /** Horizontal positions of the first period of each calendar year after the first. */
  years: number[];
}

/**
 * Scales a series into a box. A constant series runs through the middle.
 *
 * @param values one a period; null is missing
 * @param periods ISO dates, as many as `values`
 */
export function sparkline(
  values: readonly (number | null)[],
  periods: readonly string[],
  box: Box,
): Sparkline {
  const present = values.filter((value): value is number => value !== null && Number.isFinite(value));
  const low = present.reduce((least, value) => Math.min(least, value), Infinity);
  const high = present.reduce((most, value) => Math.max(most, value), -Infinity);
  const x = (index: number) => box.x + (values.length > 1 ? index / (values.length - 1) : 0.5) * box.width;
  // Halves keep the span finite even between the largest numbers.
  const span = high / 2 - low / 2;
  const y = (value: number) => box.y + box.height * (span > 0 ? 1 - (value / 2 - low / 2) / span : 0.5);
  const has = (index: number) => {
    const value = values[index];
    return value !== null && value !== undefined && Number.isFinite(value);
  };
  const points = values.map((value, index): [number, number] => [x(index), has(index) ? y(value!) : 0]);
  const path = line<[number, number]>()
    .defined((_, index) => has(index))
    .digits(1)(points);
  const lastIndex = values.findLastIndex((_, index) => has(index));
  return {
    path: path ?? "",
    lone: points.filter((_, index) => has(index) && !has(index - 1) && !has(index + 1)),
    last: lastIndex < 0 ? null : points[lastIndex]!,
    years: newYears(periods).map(x),
  };
}

function newYears(periods: readonly string[]): number[] {
  const found = periods.flatMap((period, index) =>
    index > 0 && period.slice(0, 4) !== periods[index - 1]!.slice(0, 4) ? [index] : [],
  );
  return found.length > 20 ? [] : found;
}
