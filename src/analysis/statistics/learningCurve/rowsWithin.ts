import type {CurveRegion, Range} from "./curveRegion.js";

/** log n beyond which a size is no size: 1e30 rows. */
const largest = Math.log(1e30);

/**
 * Fewest and most rows at which a curve of the region comes down to an error. Every curve falls, so "some curve is still above it
 * at n" and "the region's upper end is above it at n" are one thing, and the ends are crossings of the region's own ends.
 */
export function rowsWithin(region: CurveRegion, error: number, rows: number): Range {
  const start = Math.log(Math.max(rows, 1e-30));
  return [
    Math.min(
      crossing((n) => region.error(n)[0] <= error, start, -1),
      rows,
    ),
    Math.max(
      crossing((n) => region.error(n)[1] <= error, start, 1),
      rows,
    ),
  ];
}

/** The smallest n at which `reached` is true: 0 or Infinity where it lies beyond any size. `reached` only ever turns true. */
function crossing(reached: (n: number) => boolean, start: number, direction: -1 | 1): number {
  const isReached = (logN: number) => reached(Math.exp(logN));
  let near = start;
  let step = 0.5;
  let far = start + direction * step;
  while (isReached(far) === direction < 0) {
    if (Math.abs(far) > largest) return direction < 0 ? 0 : Infinity;
    near = far;
    step *= 2;
    far = start + direction * step;
  }
  let [low, high] = direction < 0 ? [far, near] : [near, far];
  while (high - low > 1e-10) {
    const middle = (low + high) / 2;
    if (isReached(middle)) high = middle;
    else low = middle;
  }
  return Math.exp(high);
}
