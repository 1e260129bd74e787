import {isMissing} from "../cells.js";
import type {Cadence} from "../loop.js";
import type {MappedTable} from "../mapping.js";
import {parseDateAs} from "../parseDateAs.js";
import type {ColumnDescription, TableDescription} from "../tableDescription.js";
import {cadenceOfGap, isFiner} from "./guessTables.js";
import {faultWords} from "./faultWords.js";
import type {MappingFault} from "./mappingFault.js";
import {settledForm} from "./numberForms.js";
import {columnOf} from "./source.js";

/** At most this many cells of a column are listed one by one. */
export const MOST_CELLS = 5;

/**
 * What is wrong with how a file is read: its dates, its numbers, its rows, and its step against the cadence.
 *
 * @param path Of the table in the mapping, e.g. `tables.0`.
 * @param confirmed Paths of fields that a person has set.
 * @example
 * tableFaults(table, description, {path: "tables.0", cadence: "week", confirmed: []})
 */
export function tableFaults(
  table: MappedTable,
  description: TableDescription,
  {path, cadence, confirmed}: {path: string; cadence: Cadence; confirmed: readonly string[]},
): MappingFault[] {
  const {file, time, numberForm} = table;
  if (description.rowsRead === 0) return [{path: `${path}.time`, file, text: faultWords.noRows}];
  const column = columnOf(description, time);
  if (column === undefined)
    return [{path: `${path}.time`, file, column: time, text: faultWords.noColumn(time, description)}];
  const faults = dateFaults(table, description, column, path);
  const isRead = faults.length === 0;
  if (isRead && column.dateFormAlternatives.length > 0 && !confirmed.includes(`${path}.dateForm`))
    faults.push({
      path: `${path}.dateForm`,
      file,
      column: time,
      value: column.examples[0],
      text: faultWords.twoDates,
    });
  const unsettled = usedNumbers(table, description).find((each) => each.numberFormAlternatives.length > 0);
  const isSettled =
    confirmed.includes(`${path}.numberForm`) ||
    description.columns.some((each) => settledForm(each) === numberForm);
  if (unsettled !== undefined && !isSettled)
    faults.push({
      path: `${path}.numberForm`,
      file,
      column: unsettled.name,
      value: unsettled.examples[0],
      text: faultWords.twoNumbers,
    });
  return isRead ? [...faults, ...stepFaults(table, description, column, {path, cadence})] : faults;
}

function dateFaults(
  {file, time, dateForm}: MappedTable,
  {sample, columns, rowsRead}: TableDescription,
  column: ColumnDescription,
  path: string,
): MappingFault[] {
  if (column.missing === rowsRead)
    return [{path: `${path}.time`, file, column: time, text: faultWords.noValues}];
  const at = columns.indexOf(column);
  const cells = sample.map((row, i) => ({row: i + 2, value: row[at] ?? null}));
  const isOdd = ({value}: {value: (typeof cells)[number]["value"]}) =>
    !(typeof value === "boolean" ? false : isMissing(value)) && Number.isNaN(parseDateAs(value, dateForm));
  const oddInSample = cells.filter(isOdd);
  const present = cells.filter(({value}) => typeof value === "boolean" || !isMissing(value));
  if (present.length > 0 && oddInSample.length === present.length)
    return [
      column.kind === "date"
        ? {path: `${path}.dateForm`, file, column: time, ...oddInSample[0], text: faultWords.otherDateForm}
        : {path: `${path}.time`, file, column: time, ...oddInSample[0], text: faultWords.noDates},
    ];
  const odd = column.kind === "date" && column.dateForm === dateForm ? column.odd : oddInSample;
  const count = Math.max(odd.length, column.dateForm === dateForm ? column.oddCount : 0);
  const faults: MappingFault[] = odd
    .slice(0, MOST_CELLS)
    .map((cell) => ({path: `${path}.time`, file, column: time, ...cell, text: faultWords.oddDate}));
  if (count > faults.length)
    faults.push({path: `${path}.time`, file, column: time, text: faultWords.more(count - faults.length)});
  if (column.missing > 0)
    faults.push({path: `${path}.time`, file, column: time, text: faultWords.missingDates(column.missing)});
  return faults;
}

function usedNumbers({columns}: MappedTable, description: TableDescription): ColumnDescription[] {
  return columns.flatMap(({from, count}) => {
    const column = columnOf(description, from);
    return column === undefined || count === "distinct" ? [] : [column];
  });
}

function stepFaults(
  {file, time, rows}: MappedTable,
  {rowsRead}: TableDescription,
  {distinct, missing, dayGap}: ColumnDescription,
  {path, cadence}: {path: string; cadence: Cadence},
): MappingFault[] {
  const step = cadenceOfGap(dayGap);
  const repeated = rowsRead - missing - distinct;
  const faults: MappingFault[] = [];
  if (rows === "periods" && repeated > 0)
    faults.push({path: `${path}.rows`, file, column: time, text: faultWords.repeated(repeated)});
  if (rows === "periods" && step !== null && isFiner(step, cadence))
    faults.push({path: `${path}.rows`, file, column: time, text: faultWords.manyRows(step, cadence)});
  if (step !== null && isFiner(cadence, step))
    faults.push({path: "manifest.cadence", file, column: time, text: faultWords.fewRows(step, cadence)});
  return faults;
}
