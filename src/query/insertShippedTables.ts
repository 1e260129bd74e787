import {FileAttachment} from "observablehq:stdlib";
import type {LoopTableName} from "../domain/loopTables.js";
import type {Database} from "./port.js";

/**
 * Each file holds every loop under `data/kpi`. Framework finds attachments by their literal names, and would fetch a decoder
 * from elsewhere for an Arrow file whose bytes are not asked for on the spot.
 */
const read: Record<LoopTableName, () => Promise<ArrayBuffer>> = {
  loops: () => FileAttachment("../data/kpi/loops.arrow").arrayBuffer(),
  measures: () => FileAttachment("../data/kpi/measures.arrow").arrayBuffer(),
  series: () => FileAttachment("../data/kpi/series.arrow").arrayBuffer(),
  releases: () => FileAttachment("../data/kpi/releases.arrow").arrayBuffer(),
  learning_curve: () => FileAttachment("../data/kpi/learning_curve.arrow").arrayBuffer(),
  experiments: () => FileAttachment("../data/kpi/experiments.arrow").arrayBuffer(),
};

/**
 * Makes the tables of the site's own loops: `loops`, `measures`, `series`, `releases`, `learning_curve`, `experiments`.
 *
 * @throws {Error} where a file cannot be fetched.
 * @example
 * const database = await openDatabase();
 * await insertShippedTables(database);
 */
export async function insertShippedTables(database: Database): Promise<void> {
  await Promise.all(
    Object.entries(read).map(async ([name, bytes]) => database.insert(name, new Uint8Array(await bytes()))),
  );
}
