/**
 * Stretches of neighbouring elements that meet a condition, in order.
 *
 * @example
 * runs([1, 0, 2, 3], (value) => value > 0) // [{start: 0, length: 1}, {start: 2, length: 2}]
 */
export function runs<T>(
  values: readonly T[],
  meets: (value: T, index: number) => boolean,
): {start: number; length: number}[] {
  const found: {start: number; length: number}[] = [];
  values.forEach((value, t) => {
    if (!meets(value, t)) return;
    const open = found.at(-1);
    if (open !== undefined && open.start + open.length === t) open.length++;
    else found.push({start: t, length: 1});
  });
  return found;
}
