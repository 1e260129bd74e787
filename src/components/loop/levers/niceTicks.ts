/**
 * Round numbers within a range, for an axis: multiples of 1, 2 or 5 times a power of ten.
 *
 * @param low Less than `high`; both finite.
 * @param count About how many are wanted, at least 1.
 * @returns ascending; empty where no multiple lies within.
 * @example
 * niceTicks(14_800, 15_400, 3) // [14_800, 15_000, 15_200, 15_400]
 */
export function niceTicks(low: number, high: number, count: number): number[] {
  const rough = (high - low) / count;
  const power = Math.floor(Math.log10(rough));
  const size = rough / 10 ** power;
  const digit = size < Math.SQRT2 ? 1 : size < Math.sqrt(10) ? 2 : size < Math.sqrt(50) ? 5 : 10;
  // Multiples of a whole number stay exact; of 0.1 they would not.
  const [step, divisor] = power < 0 ? [digit, 10 ** -power] : [digit * 10 ** power, 1];
  const first = Math.ceil((low * divisor) / step - 1e-9);
  const last = Math.floor((high * divisor) / step + 1e-9);
  return Array.from({length: Math.max(0, last - first + 1)}, (_, i) => ((first + i) * step) / divisor);
}

const steps = {
  day: [1, 2, 7, 14, 30, 60, 90, 180, 365, 730],
  week: [1, 2, 4, 13, 26, 52, 104, 208, 520],
  month: [1, 2, 3, 6, 12, 24, 36, 60, 120],
};

/**
 * Periods from today to a horizon to be marked on an axis, in steps that people count in: quarters of a year, years.
 *
 * @param most How many marks fit, at least 2.
 * @example
 * periodTicks(52, "week", 5) // [0, 13, 26, 39, 52]
 */
export function periodTicks(horizon: number, cadence: keyof typeof steps, most: number): number[] {
  const step = steps[cadence].find((each) => horizon / each + 1 <= most) ?? horizon;
  return Array.from({length: Math.floor(horizon / step) + 1}, (_, i) => i * step);
}
