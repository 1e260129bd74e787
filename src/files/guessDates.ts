import {dateForms} from "../domain/mapping.js";
import type {DateForm} from "../domain/mapping.js";
import {parseDateAs} from "../domain/parseDateAs.js";
import type {CellValue} from "../domain/tableDescription.js";

/** The dates of a column, in the form that fits most of its cells. */
export interface GuessedDates {
  form: DateForm;
  /** Forms that fit as many cells and give other days. */
  alternatives: DateForm[];
  /** Days since 1970-01-01; `NaN` where a cell is no such date. */
  days: number[];
  fitting: number;
}

/** Names of columns in which a large integer is a time. */
const timeName = /time|date|stamp|epoch|unix|(^|_)(ts|at|day)$|日時|時刻|日付|時間/i;

/**
 * The form of dates that fits most of the cells; null where none fits any. Where two forms fit the same cells, as dmy and mdy do for
 * 03/04/2024, the one in which the dates are in order comes first and the other is an alternative.
 *
 * Integers are taken for dates only where they are plausible: eight digits of the years 1900 to 2099, and Unix times from 2001 to
 * 2099 where the column's name speaks of time.
 *
 * @param cells Cells that are not missing.
 * @example
 * guessDates("week", ["13/01/2024", "20/01/2024"]) // {form: "dmy/", alternatives: [], days: [19735, 19742], fitting: 2}
 */
export function guessDates(name: string, cells: readonly CellValue[]): GuessedDates | null {
  const guesses = dateForms
    .map((form) => guessAs(form, name, cells))
    .filter(({fitting}) => fitting > 0)
    .sort((a, b) => b.fitting - a.fitting || disorder(a.days) - disorder(b.days));
  const best = guesses[0];
  if (best === undefined) return null;
  const rivals = guesses.filter((guess) => guess.fitting === best.fitting && differ(guess.days, best.days));
  return {...best, alternatives: rivals.map(({form}) => form)};
}

/** As many cells, evenly spread, are tried first; a form that none of them has is not the column's. */
const TRIED = 100;

function guessAs(form: DateForm, name: string, cells: readonly CellValue[]) {
  const read = (cell: CellValue) => readAs(form, name, cell);
  const step = Math.max(1, Math.floor(cells.length / TRIED));
  const isTried = cells.some((cell, i) => i % step === 0 && !Number.isNaN(read(cell)));
  const days = isTried ? cells.map(read) : [];
  return {form, days, fitting: days.filter((day) => !Number.isNaN(day)).length};
}

function readAs(form: DateForm, name: string, cell: CellValue): number {
  const isUnix = form === "unix-seconds" || form === "unix-milliseconds";
  if (!isUnix && form !== "ymd") return typeof cell === "string" ? parseDateAs(cell, form) : NaN;
  if (!/^\d{8,13}$/.test(String(cell)) || (isUnix && !timeName.test(name))) return NaN;
  const day = parseDateAs(cell, form);
  return day >= (isUnix ? FIRST_UNIX : FIRST) && day < END ? day : NaN;
}

/** Days of 1900-01-01, 2001-09-09 and 2100-01-01. */
const [FIRST, FIRST_UNIX, END] = [-25_567, 11_574, 47_482];

/** How often a date is before the one above it, or after it, whichever is rarer. */
function disorder(days: readonly number[]): number {
  let [falls, rises] = [0, 0];
  for (let i = 1; i < days.length; i++) {
    if (days[i]! < days[i - 1]!) falls++;
    if (days[i]! > days[i - 1]!) rises++;
  }
  return Math.min(falls, rises);
}

const differ = (a: readonly number[], b: readonly number[]) => a.some((day, i) => !Object.is(day, b[i]));
