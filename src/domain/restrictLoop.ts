import {addPeriods, parseDate} from "./calendar.js";
import {AnalysisError} from "./errors.js";
import type {Experiment, LoopDataset, Release} from "./loop.js";
import type {Period} from "./loopState.js";

/**
 * The same loop as if it had been recorded only between two dates, both inclusive: the periods that begin there, in every column alike.
 *
 * - Releases: those that went live in these periods, and the last one before them, whose model was live at the start (`at` is 0).
 * - Experiments: those that lie inside wholly. Their numbers cannot be cut at a date, so one that reaches outside would let other
 *   times decide. One without dates stays, for nothing says that it lies elsewhere. A range that reaches an end of the series has no
 *   bound there, so an experiment beyond that end stays too.
 * - The learning curve stays whole: its points carry no dates.
 *
 * Restricted to all of its periods, a loop is unchanged; restricted twice, it is restricted to what both ranges share.
 *
 * @throws {AnalysisError} where a date does not exist, or fewer than two periods remain.
 * @example
 * restrictLoop(loop, {from: "2022-01-03", to: "2022-12-26"}).periods.length // 52
 */
export function restrictLoop(loop: LoopDataset, {from, to}: Period): LoopDataset {
  const [first, last] = [dayOf("from", from), dayOf("to", to)];
  const days = loop.periods.map((period) => parseDate(period)!);
  const start = days.findIndex((day) => day >= first);
  const end = days.findLastIndex((day) => day <= last);
  const count = start < 0 ? 0 : Math.max(0, end - start + 1);
  if (count < 2)
    throw new AnalysisError(
      `${count} of the ${days.length} periods lie between ${from} and ${to}; at least 2 are needed. The series runs from ${loop.periods[0]} to ${loop.periods.at(-1)}.`,
    );
  const inside = <T>(values: readonly T[]) => values.slice(start, end + 1);
  const periods = inside(loop.periods);
  const bounds = {
    first: start === 0 ? -Infinity : days[start],
    last: end === days.length - 1 ? Infinity : addPeriods(days[end], 1, loop.cadence) - 1,
  };
  return {
    ...loop,
    periods,
    columns: Object.fromEntries(Object.entries(loop.columns).map(([name, values]) => [name, inside(values)])),
    missingPeriods: loop.missingPeriods.filter((period) => periods.includes(period)),
    releases: releasesInside(loop.releases, start, end),
    experiments: loop.experiments.filter((experiment) => liesInside(experiment, bounds)),
  };
}

function dayOf(name: string, date: string): number {
  const day = parseDate(date);
  if (day === null) throw new AnalysisError(`${name} is "${date}"; write a date that exists as YYYY-MM-DD.`);
  return day;
}

function releasesInside(releases: readonly Release[], start: number, end: number): Release[] {
  const before = releases.findLastIndex(({at}) => at < start);
  return releases
    .filter(({at}, i) => (at >= start && at <= end) || i === before)
    .map((release) => ({...release, at: Math.max(0, release.at - start)}));
}

function liesInside({start, end}: Experiment, {first, last}: {first: number; last: number}): boolean {
  const dates = [start, end].flatMap((date) => parseDate(date) ?? []);
  return dates.every((day) => day >= first && day <= last);
}
