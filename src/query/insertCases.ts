import type {CaseEntry} from "../domain/find/caseEntry.js";
import {toArrow} from "../domain/toArrow.js";
import {caseTables} from "./caseTables.js";
import type {Database} from "./port.js";

/**
 * Makes the tables of the cases, `cases` and `case_values`, in place of those there were.
 *
 * @example
 * await insertCases(database, entries);
 */
export async function insertCases(database: Database, entries: readonly CaseEntry[]): Promise<void> {
  for (const [name, table] of Object.entries(caseTables(entries)))
    await database.insert(name, toArrow(table));
}
