import {readFileSync} from "node:fs";
import type {CellValue} from "../../src/domain/tableDescription.js";
import {DataError} from "../../src/domain/errors.js";
import type {Fault} from "../../src/domain/errors.js";
import type {BatchOptions, Table} from "../../src/files/table.js";

const folder = new URL("../fixtures/files/", import.meta.url);

/** A file of test/fixtures/files. */
export const fixture = (name: string) => new File([readFileSync(new URL(name, folder))], name);

/** The values that other software read in the fixtures. */
export const expected = <T>(name: string) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as T;

/** All cells of a table by column, and the row of the first. */
export async function readAll(table: Table, options: BatchOptions = {}) {
  const columns: CellValue[][] = table.names.map(() => []);
  const firstRows: number[] = [];
  for await (const batch of table.batches(options)) {
    firstRows.push(batch.firstRow);
    batch.columns.forEach((column, j) => {
      for (const cell of column) columns[j]!.push(cell);
    });
  }
  return {names: table.names, columns, firstRows};
}

/** The faults with which an action fails. */
export async function faultsOf(action: () => Promise<unknown>): Promise<readonly Fault[]> {
  try {
    await action();
  } catch (error) {
    if (error instanceof DataError) return error.faults;
    throw error;
  }
  throw new Error("It did not fail.");
}
