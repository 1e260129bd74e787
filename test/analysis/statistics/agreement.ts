import {expect} from "vitest";

/**
 * Expects `actual` to hold every number of `expected` (maps and arrays alike) within a relative difference.
 *
 * @param tolerance by field name at any depth; `rest` for the others
 */
export function expectAgreement(
  actual: unknown,
  expected: unknown,
  tolerance: Readonly<Record<string, number>> & {rest: number},
  path = "",
  relative = tolerance.rest,
): void {
  if (typeof expected === "number") {
    expect(typeof actual, path).toBe("number");
    const difference = Math.abs((actual as number) - expected);
    expect(difference, `${path}: ${String(actual)} for ${expected}`).toBeLessThanOrEqual(
      relative * Math.abs(expected),
    );
    return;
  }
  if (typeof expected !== "object" || expected === null) throw new Error(`${path}: no number expected`);
  expect(actual, path).toBeTypeOf("object");
  expect(Object.keys(actual as object).sort(), path).toEqual(expect.arrayContaining(Object.keys(expected)));
  for (const [key, value] of Object.entries(expected)) {
    expectAgreement(
      (actual as Record<string, unknown>)[key],
      value,
      tolerance,
      `${path}.${key}`,
      tolerance[key] ?? relative,
    );
  }
}
