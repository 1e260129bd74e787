import {loopTables} from "../src/domain/loopTables.js";
import type {LoopTableName} from "../src/domain/loopTables.js";
import {toArrow} from "../src/domain/toArrow.js";
import {dataFolder} from "./dataFolder.js";
import {readLoops} from "./readLoop.js";

/**
 * One table of all loops under `data/kpi`, as an Arrow IPC stream.
 *
 * @throws {DataError} with every fault of every loop.
 * @example
 * process.stdout.write(await loopTable("series"));
 */
export async function loopTable(name: LoopTableName): Promise<Uint8Array> {
  return toArrow(loopTables(await readLoops(dataFolder("kpi")))[name]);
}
