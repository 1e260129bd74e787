/**
 * Rows in the order of one column: numbers by size, false before true, texts as the locale sorts them, dates as their texts; what is
 * missing stands last either way. Equal rows keep their order, and the given rows are left as they are.
 *
 * @example
 * sortRows([{n: null}, {n: 2}, {n: 10}], "n", "descending", "en") // 10, 2, null
 */
export function sortRows<Row extends Readonly<Record<string, unknown>>>(
  rows: readonly Row[],
  column: string,
  direction: "ascending" | "descending",
  locale: string,
): Row[] {
  const collator = new Intl.Collator(locale);
  const sign = direction === "ascending" ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [x, y] = [a[column], b[column]];
    const gaps = Number(isMissing(x)) - Number(isMissing(y));
    if (gaps !== 0 || isMissing(x)) return gaps;
    if (isOrdered(x) && isOrdered(y)) return sign * (x < y ? -1 : x > y ? 1 : 0);
    return sign * collator.compare(comparable(x), comparable(y));
  });
}

const isMissing = (value: unknown) => value === null || value === undefined || Number.isNaN(value);
const isOrdered = (value: unknown): value is number | bigint =>
  typeof value === "number" || typeof value === "bigint" || typeof value === "boolean";
const comparable = (value: unknown) =>
  typeof value === "object"
    ? JSON.stringify(value, (_, item: unknown) => (typeof item === "bigint" ? String(item) : item))
    : String(value);
