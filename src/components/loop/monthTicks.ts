/** Months between ticks, finest first. */
const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

/**
 * First days of months on an axis of time, spaced evenly through the calendar and so far apart that their names do not touch. A span
 * without such a day gets its own first day.
 *
 * @param options.width Of the axis, in pixels.
 * @param options.apart Pixels that a name takes.
 * @example
 * monthTicks(new Date("2021-01-04"), new Date("2023-12-25"), {width: 300}) // January of 2022 and 2023
 */
export function monthTicks(
  first: Date,
  last: Date,
  {width, apart = 84}: {width: number; apart?: number},
): Date[] {
  const month = (date: Date) => 12 * date.getUTCFullYear() + date.getUTCMonth();
  const span = last.getTime() - first.getTime();
  const inMonth = span / (30.44 * 24 * 3600 * 1000);
  const step = steps.find((months) => (width * months) / inMonth >= apart) ?? steps.at(-1)!;
  const ticks: Date[] = [];
  for (let at = Math.ceil(month(first) / step) * step; at <= month(last); at += step) {
    const date = new Date(Date.UTC(Math.floor(at / 12), at % 12, 1));
    if (date >= first) ticks.push(date);
  }
  return ticks.length === 0 ? [first] : ticks;
}
