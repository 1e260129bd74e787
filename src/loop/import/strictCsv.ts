import {formatDate} from "../../domain/calendar.js";
import type {DateForm, NumberForm} from "../../domain/mapping.js";
import {parseDateAs} from "../../domain/parseDateAs.js";
import {parseNumberAs} from "../../domain/parseNumberAs.js";
import type {CellValue, ColumnDescription} from "../../domain/tableDescription.js";
import {toCsv} from "../../domain/toCsv.js";
import {describeTable} from "../../files/describeTable.js";
import type {Table} from "../../files/table.js";
import type {FaultList} from "./FaultList.js";
import {importFaults} from "./importFaults.js";
import {MOST_PERIODS} from "./readPeriods.js";

const dateColumns = ["period", "start", "end"];
const textColumns = ["model_version", "note", "id", "link", "metric", "arm"];

/**
 * A table of a loop as strict CSV text: dates as ISO dates, numbers with a point, in the forms that its cells show. Cells that are
 * not so written stay as they are, in their rows, for `parseLoopFiles` to report.
 *
 * @param faults Columns whose dates or numbers can be read in two ways are added here, and tables with more rows than a loop can have.
 * @example
 * await strictCsv(await openTable(tsvFile), faults) // "period,users\n2024-01-01,1200\n"
 */
export async function strictCsv(table: Table, faults: FaultList): Promise<string> {
  const {columns} = await describeTable(table);
  const forms = columns.map((column) => formOf(column, table.file, faults));
  const rows: Record<string, string>[] = [];
  for await (const batch of table.batches()) {
    if (rows.length + batch.rows > MOST_PERIODS) {
      faults.add({file: table.file}, importFaults.manyRows(MOST_PERIODS));
      return "";
    }
    for (let i = 0; i < batch.rows; i++)
      rows.push(
        Object.fromEntries(
          table.names.map((name, j) => [name, strictCell(batch.columns[j]![i]!, forms[j]!)]),
        ),
      );
  }
  return rows.length === 0 ? `${table.names.join(",")}\n` : toCsv(rows);
}

/** How the cells of a column are written; null where they are text and stay. */
type Form = {date: DateForm} | {number: NumberForm} | null;

function formOf(column: ColumnDescription, file: string, faults: FaultList): Form {
  const {name, dateForm, dateFormAlternatives, numberForm, numberFormAlternatives, examples} = column;
  if (textColumns.includes(name)) return null;
  const place = {file, column: name, value: examples[0]};
  if (dateColumns.includes(name)) {
    if (dateForm === null) return null;
    if (dateFormAlternatives.length > 0)
      faults.add(place, importFaults.twoDates([dateForm, ...dateFormAlternatives]));
    return {date: dateForm};
  }
  if (numberFormAlternatives.length > 0) faults.add(place, importFaults.twoNumbers);
  return numberForm === null ? null : {number: numberForm};
}

function strictCell(cell: CellValue, form: Form): string {
  const text = cell === null ? "" : String(cell);
  if (form === null) return text;
  if ("date" in form) {
    const day = parseDateAs(cell, form.date);
    return Number.isNaN(day) ? text : formatDate(day);
  }
  const number = parseNumberAs(cell, form.number);
  return number === null ? text : Number.isNaN(number) ? "" : String(number);
}
