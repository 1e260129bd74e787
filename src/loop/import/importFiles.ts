import {manifestYaml} from "../../domain/mapping/manifestYaml.js";
import type {Mapping} from "../../domain/mapping.js";
import type {Text} from "../../domain/texts.js";
import type {NamedBlob} from "../../files/table.js";
import {openDatabase} from "../../query/openDatabase.js";
import type {LoopFolder} from "../ownLoopStore.js";
import {EventStore} from "./EventStore.js";
import {importNotes} from "./importNotes.js";
import {periodTables} from "./periodTables.js";
import type {Choices} from "./readMapped.js";
import {runImportTask} from "./runImportTask.js";
import {seriesCsv} from "./seriesCsv.js";

/** How far an import is. */
export interface ImportProgress {
  /** Files are `reading` until the database is `counting` their events. */
  stage: "reading" | "counting";
  /** Of all bytes that are read, of all tables that are counted; from 0 to 1. */
  share: number;
  file: string;
}

export interface ImportOptions {
  mapping: Mapping;
  choices?: Choices;
  onProgress?: (progress: ImportProgress) => void;
  signal?: AbortSignal;
}

/** A loop's folder as it was made of a person's files, and what that person should know of how. */
export interface ImportedLoop {
  folder: LoopFolder;
  notes: Text[];
}

/**
 * Makes a loop's folder of a person's files, off the page's thread and in the memory of a few batches: reads them in a worker as the
 * mapping says, counts events by period in the page's database, and joins all by period. Beside `loop.yaml` and `series.csv` the
 * folder has the other tables of a loop that lie among the files (`releases.xlsx` as `releases.csv`).
 *
 * Weeks start on the day on which most rows of the tables with one row a period lie, on Monday where all are events; months on
 * their first. A date inside a period counts for that period. What becomes of incomplete and of empty periods tells `placeEvents`.
 *
 * @param options.choices How to read a file where the guess was wrong, by its name.
 * @param options.signal Aborting it ends everything at once: the promise rejects with the signal's reason, and the events are deleted
 * from the database.
 * @throws {DataError} (rejects) with the faults of all files, at most a hundred and how many more; {QueryError} or {Error} where
 * the database or the worker fails.
 * @example
 * const cancel = new AbortController();
 * const {folder, notes} = await importFiles(input.files, {
 *   mapping,
 *   onProgress: ({stage, share, file}) => (bar.value = share),
 *   signal: cancel.signal,
 * });
 */
export async function importFiles(
  files: readonly NamedBlob[],
  {mapping, choices = {}, onProgress = () => undefined, signal}: ImportOptions,
): Promise<ImportedLoop> {
  signal?.throwIfAborted();
  const store = mapping.tables.some(({rows}) => rows === "events") ? new EventStore(openDatabase()) : null;
  try {
    const read = await runImportTask(
      "read",
      files,
      {mapping, choices},
      {
        signal,
        onProgress: (share, file) => onProgress({stage: "reading", share, file}),
        takeEvents: (index, arrow) => store!.insert(index, arrow),
      },
    );
    const tables = await periodTables(mapping, read, {
      store,
      signal,
      onProgress: (share, file) => onProgress({stage: "counting", share, file}),
    });
    return {
      folder: {"loop.yaml": manifestYaml(mapping), "series.csv": seriesCsv(tables), ...read.others},
      notes: importNotes(
        mapping.manifest.cadence,
        read.weekStart,
        tables.map((table, i) => [mapping.tables[i]!.file, table]),
      ),
    };
  } finally {
    // Nobody waits for it: where an import was cancelled, what comes next need not.
    void store?.drop();
  }
}
