import type {LoopDataset} from "../domain/index.js";
import {loopTables} from "../domain/loopTables.js";
import {toArrow} from "../domain/toArrow.js";
import type {Database} from "./port.js";
import {quoteIdentifier} from "./quote.js";

/**
 * Adds a loop's rows to the tables of loops, told apart by `loop_id`, in place of those of a loop of the same id.
 *
 * @throws {QueryError} where the tables are not there yet.
 * @example
 * await insertShippedTables(database);
 * await addLoop(database, parseLoopFiles(folder));
 */
export async function addLoop(database: Database, loop: LoopDataset): Promise<void> {
  for (const [name, table] of Object.entries(loopTables([loop]))) {
    await database.query({sql: `DELETE FROM ${quoteIdentifier(name)} WHERE loop_id = ?`, params: [loop.id]});
    await database.insert(name, toArrow(table), {append: true});
  }
}
