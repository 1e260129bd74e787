import type {CaseEntry} from "../domain/find/caseEntry.js";
import {toArrow} from "../domain/toArrow.js";
import {caseTables} from "./caseTables.js";
import type {Database} from "./port.js";

/**
 * Makes the tables of the cases, `cases`, `case_values` and `facet_values`, in place of those there were.
 *
 * @example
 * await insertCases(database, entries);
 */
export async function insertCases(database: Database, entries: readonly CaseEntry[]): Promise<void> {
  for (const [name, table] of Object.entries(caseTables(entries))) {
    await database.insert(name, toArrow(table));
    // Numbers arrive as doubles; whole ones are compared and counted several times quicker.
    for (const column of Object.keys(table).filter((each) => each.endsWith("_number")))
      await database.query({sql: `ALTER TABLE ${name} ALTER ${column} TYPE INTEGER`});
  }
}
