import {AnalysisError} from "../../domain/errors.js";

/**
 * Refuses a series that holds anything but finite numbers. The procedures on series never drop rows on their own:
 * a dropped row would shift every later lag by one.
 *
 * @param name what the message calls the series, e.g. `y` or `x.price`
 * @throws AnalysisError naming the series, the 0-based row and the value
 * @example
 * requireFinite("y", [1, NaN]) // throws: y[1] is NaN; …
 */
export function requireFinite(name: string, values: ArrayLike<number>): void {
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) {
      throw new AnalysisError(
        `${name}[${i}] is ${values[i]}; every value must be a finite number: fill or cut gaps beforehand.`,
      );
    }
  }
}

/**
 * Refuses a series without variation.
 *
 * @throws AnalysisError naming the series and its only value; an empty series is refused too
 * @example
 * requireVariation("cause", [2, 2, 2]) // throws: cause is constant (2); …
 */
export function requireVariation(name: string, values: ArrayLike<number>): void {
  if (values.length === 0) throw new AnalysisError(`${name} is empty; it needs rows.`);
  for (let i = 1; i < values.length; i++) if (values[i] !== values[0]) return;
  throw new AnalysisError(`${name} is constant (${values[0]}); it must vary.`);
}

/**
 * Refuses anything but an integer of at least `least`.
 *
 * @throws AnalysisError naming the argument and its value
 * @example
 * requireCount("lags", 1.5, 1) // throws: lags is 1.5; it must be an integer of at least 1.
 */
export function requireCount(name: string, value: number, least = 0): void {
  if (!Number.isInteger(value) || value < least) {
    throw new AnalysisError(`${name} is ${value}; it must be an integer of at least ${least}.`);
  }
}

/**
 * Refuses series of different lengths.
 *
 * @throws AnalysisError naming both series and their lengths
 * @example
 * requireSameLength("cause", [1, 2], "effect", [1]) // throws: cause has 2 rows and effect has 1; …
 */
export function requireSameLength(
  name: string,
  values: ArrayLike<number>,
  otherName: string,
  other: ArrayLike<number>,
): void {
  if (values.length !== other.length) {
    throw new AnalysisError(
      `${name} has ${values.length} rows and ${otherName} has ${other.length}; they must have the same number of rows.`,
    );
  }
}

/**
 * Refuses anything but one of the words.
 *
 * @throws AnalysisError naming the argument, its value and the words
 * @example
 * requireOneOf("trend", "t", ["c", "ct"]) // throws: trend is t; it must be one of c, ct.
 */
export function requireOneOf(name: string, value: unknown, words: readonly string[]): void {
  if (!words.includes(value as string)) {
    throw new AnalysisError(`${name} is ${String(value)}; it must be one of ${words.join(", ")}.`);
  }
}

/**
 * Refuses a fit without residual: only rounding is left, and a test that divides by it means nothing.
 *
 * @param name what the message calls the explained series
 * @throws AnalysisError naming the series
 * @example
 * requireResidual("effect", [1, 2, 3], 1e-31) // throws: effect is predicted without error; …
 */
export function requireResidual(name: string, values: ArrayLike<number>, rss: number): void {
  let size = 0;
  for (const value of Array.from(values)) size += value ** 2;
  if (rss <= 1e-26 * size) {
    throw new AnalysisError(`${name} is predicted without error; there is no residual to test against.`);
  }
}

/**
 * Refuses a confidence level that is not inside (0, 1).
 *
 * @throws AnalysisError naming the level
 * @example
 * requireLevel(95) // throws: level is 95; it must lie between 0 and 1, e.g. 0.95.
 */
export function requireLevel(level: number): void {
  if (!(level > 0 && level < 1)) {
    throw new AnalysisError(`level is ${level}; it must lie between 0 and 1, e.g. 0.95.`);
  }
}

/**
 * Refuses a series that has no row left after its longest lag.
 *
 * @throws AnalysisError naming both counts
 * @example
 * requireRows(3, 4) // throws: 3 rows leave none after 4 lags; …
 */
export function requireRows(rows: number, lags: number): void {
  if (rows <= lags)
    throw new AnalysisError(`${rows} rows leave none after ${lags} lags; use fewer lags or more rows.`);
}
