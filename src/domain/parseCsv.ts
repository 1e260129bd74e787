import Papa from "papaparse";
import {sheetRow} from "./cells.js";
import type {Fault} from "./errors.js";

/**
 * The rows of a CSV text (RFC 4180, comma-separated, a header first) as objects of strings. Nothing is coerced or trimmed
 * but the header's names. The row at index i is row i + 2 of the spreadsheet, whatever faults were found: a row that is too short is
 * filled with empty cells, the surplus of one that is too long is dropped, each with a fault.
 *
 * @param file Name for the faults.
 * @param faults Every fault found is added here: quotes, ragged and empty rows, and headers that are empty or stand twice.
 * @see RFC 4180, https://www.rfc-editor.org/rfc/rfc4180
 * @example
 * parseCsv("series.csv", "period,users\n2024-01-01,120\n", faults) // [{period: "2024-01-01", users: "120"}]
 */
export function parseCsv(file: string, text: string, faults: Fault[]): Record<string, string>[] {
  const {data, errors} = Papa.parse<string[]>(text, {delimiter: ","});
  for (const {row, message} of errors)
    faults.push({
      file,
      row: (row ?? 0) + 1,
      message: `${message}: close every quote, and write "" for a quote in a cell.`,
    });
  while (data.length > 0 && isBlank(data[data.length - 1])) data.pop();
  if (data.length === 0) {
    faults.push({file, message: "Is empty: write a header row and one row a record."});
    return [];
  }
  const names = data[0].map((name) => name.trim());
  checkHeader(file, names, faults);
  return data.slice(1).map((cells, i) => {
    if (isBlank(cells)) faults.push({file, row: sheetRow(i), message: "Is empty: remove the row."});
    else if (cells.length !== names.length)
      faults.push({
        file,
        row: sheetRow(i),
        message: `Has ${count(cells.length)} where the header has ${names.length}: put text that holds a comma in quotes, and write no thousands separators.`,
      });
    return Object.fromEntries(names.map((name, j) => [name, cells[j] ?? ""]));
  });
}

const isBlank = (cells: string[]) => cells.length === 1 && cells[0].trim() === "";
const count = (n: number) => (n === 1 ? "1 cell" : `${n} cells`);

function checkHeader(file: string, names: string[], faults: Fault[]) {
  if (names.length === 1 && /[;\t]/.test(names[0])) {
    faults.push({
      file,
      row: 1,
      value: names[0],
      message: "Separate cells by commas, not by semicolons or tabs.",
    });
    return;
  }
  names.forEach((name, i) => {
    if (name === "")
      faults.push({file, row: 1, message: `Cell ${i + 1} is empty: name the column or remove it.`});
    else if (names.indexOf(name) < i)
      faults.push({
        file,
        row: 1,
        column: name,
        message: `Stands twice, in cells ${names.indexOf(name) + 1} and ${i + 1}: keep one.`,
      });
  });
}
