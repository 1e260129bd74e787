import {formatDate} from "../domain/calendar.js";
import {isMissing} from "../domain/cells.js";
import type {NumberForm} from "../domain/mapping.js";
import type {CellValue, ColumnDescription} from "../domain/tableDescription.js";
import {guessDates} from "./guessDates.js";
import {guessNumbers} from "./guessNumbers.js";

/** A column is of a kind where at least this share of its cells is; the others are odd. */
const MOSTLY = 0.9;

const [EXAMPLES, ODD] = [5, 20];

/** The cells of a column and the rows that they stand in. */
export interface ColumnCells {
  name: string;
  cells: readonly CellValue[];
  /** Row of each cell, as a spreadsheet counts. */
  rows: readonly number[];
}

/** What holds for all columns of a table. */
export interface ColumnContext {
  /** How numbers are taken to be written where both forms fit. */
  numberForm: NumberForm;
  /** Whether the cells are all that the file has. */
  complete: boolean;
}

/** How the present cells are read as one kind: `values` are `NaN` where a cell is not of the kind. */
type Reading = Pick<
  ColumnDescription,
  "kind" | "dateForm" | "dateFormAlternatives" | "numberForm" | "numberFormAlternatives" | "percents"
> & {values: number[]};

/**
 * Describes a column by the kind of its cells: true and false, dates, numbers, or text where less than nine in ten cells are of one
 * of these. Cells of another kind are listed as odd, never converted.
 *
 * @example
 * describeColumn({name: "users", cells: ["120", "n/a?"], rows: [2, 3]}, {numberForm: "point", complete: true}) // kind "text"
 */
export function describeColumn(
  {name, cells, rows}: ColumnCells,
  {numberForm, complete}: ColumnContext,
): ColumnDescription {
  const places = cells.flatMap((cell, i) => (isMissingCell(cell) ? [] : [i]));
  const present = places.map((i) => cells[i]!);
  const {values, ...reading} = readingOf(name, present, numberForm);
  const isText = reading.kind === "text";
  const odd = isText ? [] : places.filter((_, k) => Number.isNaN(values[k]));
  const fitting = values.filter((value) => !Number.isNaN(value));
  const different = new Set<CellValue>(isText ? present : fitting);
  return {
    name,
    ...reading,
    missing: cells.length - present.length,
    distinct: different.size,
    distinctComplete: complete,
    ...range(reading.kind, fitting),
    neverFalls: reading.kind === "number" && fitting.every((value, i) => i === 0 || value >= fitting[i - 1]!),
    dayGap: reading.kind === "date" ? medianGap(fitting) : null,
    examples: [...new Set(present)].slice(0, EXAMPLES),
    odd: odd.slice(0, ODD).map((i) => ({row: rows[i]!, value: cells[i]!})),
    oddCount: odd.length,
  };
}

const isMissingCell = (cell: CellValue) => typeof cell !== "boolean" && isMissing(cell);

function readingOf(name: string, present: readonly CellValue[], preferred: NumberForm): Reading {
  const none = {
    dateForm: null,
    dateFormAlternatives: [],
    numberForm: null,
    numberFormAlternatives: [],
    percents: 0,
  };
  const enough = (fitting: number) => present.length > 0 && fitting >= MOSTLY * present.length;
  const flags = present.map(flagOf);
  if (enough(flags.filter((flag) => !Number.isNaN(flag)).length))
    return {...none, kind: "boolean", values: flags};
  const dates = guessDates(name, present);
  if (dates !== null && enough(dates.fitting))
    return {
      ...none,
      kind: "date",
      values: dates.days,
      dateForm: dates.form,
      dateFormAlternatives: dates.alternatives,
    };
  const numbers = guessNumbers(present, preferred);
  if (!enough(numbers.fitting)) return {...none, kind: "text", values: []};
  const {values, form, alternatives, percents} = numbers;
  return {...none, kind: "number", values, numberForm: form, numberFormAlternatives: alternatives, percents};
}

/** 1 and 0 for true and false, `NaN` for all else. */
function flagOf(cell: CellValue): number {
  const word = typeof cell === "string" ? cell.trim().toLowerCase() : cell;
  return word === true || word === "true" ? 1 : word === false || word === "false" ? 0 : NaN;
}

function range(
  kind: ColumnDescription["kind"],
  values: readonly number[],
): Pick<ColumnDescription, "min" | "max"> {
  if ((kind !== "number" && kind !== "date") || values.length === 0) return {min: null, max: null};
  const min = values.reduce((a, b) => Math.min(a, b));
  const max = values.reduce((a, b) => Math.max(a, b));
  return kind === "date" ? {min: formatDate(min), max: formatDate(max)} : {min, max};
}

function medianGap(days: readonly number[]): number | null {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const gaps = sorted
    .slice(1)
    .map((day, i) => day - sorted[i]!)
    .sort((a, b) => a - b);
  if (gaps.length === 0) return null;
  const middle = gaps.length / 2;
  return (gaps[Math.ceil(middle) - 1]! + gaps[Math.floor(middle)]!) / 2;
}
