import {loopTables} from "../domain/loopTables.js";
import type {LoopDataset} from "../domain/index.js";
import {toArrow} from "../domain/toArrow.js";
import type {Database} from "./port.js";

/**
 * Makes the same tables as the site's own of loops at hand, such as one dropped on the page, in place of those there were.
 *
 * @example
 * await insertLoops(database, [parseLoopFiles(droppedFiles)]);
 */
export async function insertLoops(database: Database, loops: readonly LoopDataset[]): Promise<void> {
  for (const [name, table] of Object.entries(loopTables(loops))) await database.insert(name, toArrow(table));
}
