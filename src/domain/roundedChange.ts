/**
 * Whether a change can belong to the values before and after it once each is read as rounded to the last digit written:
 * 2.1 to 2.3 is +10 % as well as +9 %, and not +20 %. True where one of the three, or `relative`, is missing, and where
 * `before` is not above 0 and the change relative: nothing can be held against it there.
 *
 * @param relative `change` is per cent of `before`; otherwise `after` − `before`.
 * @example
 * agrees({before: 3.5, after: 48, change: 44.5, relative: false}) // true
 */
export function agrees(metric: {
  before?: number;
  after?: number;
  change?: number;
  relative?: boolean;
}): boolean {
  const {before, after, change, relative} = metric;
  if (before === undefined || after === undefined || change === undefined || relative === undefined)
    return true;
  if (relative && before <= 0) return true;
  const [b, a, c] = [halfDigit(before), halfDigit(after), halfDigit(change)];
  // Adding halves of digits is inexact in binary: a billionth of the values' size is allowed for it.
  const slack = 1e-9 * Math.max(Math.abs(before), Math.abs(after), Math.abs(change), 1);
  const [low, high] = relative
    ? [relativeChange(before + b, after - a), relativeChange(before - b, after + a)]
    : [after - before - a - b, after - before + a + b];
  return change + c >= low - slack && change - c <= high + slack;
}

/** `before` may round to nothing: 1 is read as at least half of 1, never as 0. */
const relativeChange = (before: number, after: number) => 100 * (after / before - 1);

function halfDigit(value: number): number {
  const [digits, exponent = "0"] = String(value).split("e");
  const decimals = digits.split(".")[1]?.length ?? 0;
  return 0.5 * 10 ** (Number(exponent) - decimals);
}
