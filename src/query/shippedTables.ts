import {FileAttachment} from "observablehq:stdlib";
import type {LoopTableName} from "../domain/loopTables.js";
import type {Database} from "./port.js";

/** Framework finds attachments by their literal names; each holds every loop under `data/kpi`. */
const files: Record<LoopTableName, ReturnType<typeof FileAttachment>> = {
  loops: FileAttachment("../data/kpi/loops.arrow"),
  measures: FileAttachment("../data/kpi/measures.arrow"),
  series: FileAttachment("../data/kpi/series.arrow"),
  releases: FileAttachment("../data/kpi/releases.arrow"),
  learning_curve: FileAttachment("../data/kpi/learning_curve.arrow"),
  experiments: FileAttachment("../data/kpi/experiments.arrow"),
};

/**
 * Makes the tables of the site's own loops: `loops`, `measures`, `series`, `releases`, `learning_curve`, `experiments`.
 *
 * @example
 * const database = await openDatabase();
 * await insertShippedTables(database);
 */
export async function insertShippedTables(database: Database): Promise<void> {
  await Promise.all(
    Object.entries(files).map(async ([name, file]) =>
      database.insert(name, new Uint8Array(await file.arrayBuffer())),
    ),
  );
}
