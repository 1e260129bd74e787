import type {MappedColumn, MappedTable} from "../mapping.js";
import {parseNumberAs} from "../parseNumberAs.js";
import type {TableDescription} from "../tableDescription.js";
import {faultWords} from "./faultWords.js";
import type {MappingFault} from "./mappingFault.js";
import {columnOf, isNumeric} from "./source.js";
import {MOST_CELLS} from "./tableFaults.js";

/**
 * What is wrong with a column that is taken from a file: that it is not there, how it is counted, and cells that are no numbers.
 *
 * @param path Of the field that chose the column.
 * @example
 * columnFaults({from: "users", count: "value", to: "users"}, table, description, "manifest.measures.business_kpi.column")
 */
export function columnFaults(
  {from, count}: MappedColumn,
  {file, rows, numberForm}: MappedTable,
  description: TableDescription,
  path: string,
): MappingFault[] {
  const fault = (words: MappingFault["text"], place: Partial<MappingFault> = {}): MappingFault => ({
    path,
    file,
    ...(from === null ? {} : {column: from}),
    ...place,
    text: words,
  });
  if (rows === "periods" && count !== "value") return [fault(faultWords.needsNoCount)];
  if (rows === "events" && count === "value") return [fault(faultWords.needsCount)];
  if (from === null) return count === "rows" ? [] : [fault(faultWords.noSource)];
  const column = columnOf(description, from);
  if (column === undefined) return [fault(faultWords.noColumn(from, description))];
  if (column.missing === description.rowsRead) return [fault(faultWords.noValues)];
  if (count === "rows" || count === "distinct") return [];
  if (!isNumeric(column)) return [fault(faultWords.noNumbers, {value: column.examples[0]})];
  const unreadable = column.examples.find(
    (cell) => parseNumberAs(cell, numberForm) === null && !column.odd.some(({value}) => value === cell),
  );
  if (unreadable !== undefined) return [fault(faultWords.otherNumberForm, {value: unreadable})];
  const odd = column.odd.slice(0, MOST_CELLS).map((cell) => fault(faultWords.oddNumber, {...cell}));
  const more = column.oddCount - odd.length;
  return more > 0 ? [...odd, fault(faultWords.more(more))] : odd;
}
