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
 * @throws AnalysisError naming the series and its only value
 * @example
 * requireVariation("cause", [2, 2, 2]) // throws: cause is constant (2); …
 */
export function requireVariation(name: string, values: ArrayLike<number>): void {
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
