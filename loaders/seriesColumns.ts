import {readFile} from "node:fs/promises";
import {DataError} from "../src/domain/errors.js";
import type {Fault} from "../src/domain/errors.js";
import {parseCsv} from "../src/domain/parseCsv.js";
import {toArrow} from "../src/domain/toArrow.js";
import type {TableColumn} from "../src/domain/toArrow.js";

/**
 * A whole `series.csv` as an Arrow IPC stream, also the columns that `loop.yaml` does not name: `period` as a date, the others as
 * numbers, an empty cell as null.
 *
 * @param folder Of the loop, already known to be valid.
 * @throws {DataError} with every fault of the file's form and every cell that is no number.
 * @example
 * process.stdout.write(await seriesColumns("data/kpi/movielens-100k"));
 */
export async function seriesColumns(folder: string): Promise<Uint8Array> {
  const file = "series.csv";
  const faults: Fault[] = [];
  const rows = parseCsv(file, await readFile(`${folder}/${file}`, "utf8"), faults);
  const number = (column: string) => (row: Record<string, string>, i: number) => {
    const text = row[column].trim();
    if (text === "") return null;
    const value = Number(text);
    if (!Number.isFinite(value))
      faults.push({file, row: i + 2, column, value: text, message: "Write a number."});
    return value;
  };
  const table = Object.keys(rows[0] ?? {}).map((name): [string, TableColumn] => [
    name,
    name === "period"
      ? {type: "date", values: rows.map(({period}) => period)}
      : {type: "number", values: rows.map(number(name))},
  ]);
  if (faults.length > 0) throw new DataError(faults);
  return toArrow(Object.fromEntries(table));
}
