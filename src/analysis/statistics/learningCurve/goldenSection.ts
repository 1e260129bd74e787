const golden = (Math.sqrt(5) - 1) / 2;

/**
 * Where `f` is smallest between `low` and `high`, for an `f` with one valley there (J. Kiefer, "Sequential minimax search for a
 * maximum", 1953). A minimum of f is told from its neighbours only to about the square root of machine precision.
 *
 * @example
 * goldenSection((x) => (x - 2) ** 2, 0, 5) // 2
 */
export function goldenSection(f: (x: number) => number, low: number, high: number, steps = 45): number {
  let left = high - golden * (high - low);
  let right = low + golden * (high - low);
  let atLeft = f(left);
  let atRight = f(right);
  for (let i = 0; i < steps; i++) {
    if (atLeft <= atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - golden * (high - low);
      atLeft = f(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + golden * (high - low);
      atRight = f(right);
    }
  }
  return atLeft <= atRight ? left : right;
}
