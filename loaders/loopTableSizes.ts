import {loopTables} from "../src/domain/loopTables.js";
import type {LoopTableName} from "../src/domain/loopTables.js";
import {dataFolder} from "./dataFolder.js";
import {readLoops} from "./readLoop.js";

/**
 * How many rows each loop under `data/kpi` has in each table, by the loop's id, so that a page can say so before the database is loaded.
 *
 * @throws {DataError} with every fault of every loop.
 * @example
 * (await loopTableSizes())["fashion-store"].releases // 9
 */
export async function loopTableSizes(): Promise<Record<string, Record<LoopTableName, number>>> {
  const loops = await readLoops(dataFolder("kpi"));
  return Object.fromEntries(loops.map((loop) => [loop.id, tableSizes(loop)]));
}

const tableSizes = (loop: Parameters<typeof loopTables>[0][number]) =>
  Object.fromEntries(
    Object.entries(loopTables([loop])).map(([name, {loop_id: id}]) => [name, id.values.length]),
  ) as Record<LoopTableName, number>;
