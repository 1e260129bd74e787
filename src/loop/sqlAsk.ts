import type {Answer, Ask} from "../components/sql/answer.js";
import type {LoopDataset} from "../domain/loop.js";
import {addLoop} from "../query/addLoop.js";
import {askReading, NotReading} from "../query/askReading.js";
import {insertShippedTables} from "../query/insertShippedTables.js";
import {openDatabase} from "../query/openDatabase.js";
import type {Database} from "../query/port.js";
import {QueryError} from "../query/QueryError.js";

/** Rows beyond this are not read: a page has to hold them. */
const MOST = 200_000;

/**
 * Asks the page's database, which is loaded at the first question and again after it had to be ended, with the site's tables and the
 * person's own loops.
 *
 * @example
 * const ask = sqlAsk(loops);
 * await ask("FROM series", {signal, onProgress}) // {kind: "rows", …}
 */
export function sqlAsk(own: readonly LoopDataset[]): Ask {
  let filled: {database: Database; whole: Promise<void>} | null = null;
  const fill = async (database: Database) => {
    await insertShippedTables(database);
    for (const loop of own) await addLoop(database, loop);
  };
  const open = async (onProgress: (share: number) => void) => {
    if (filled === null) onProgress(0);
    const database = await openDatabase({onProgress});
    // A question may be stopped while the tables are still being made for it; the next waits for the same.
    if (filled?.database !== database) filled = {database, whole: fill(database)};
    await filled.whole.catch((error: unknown) => {
      filled = null;
      throw error;
    });
    return database;
  };
  return async (sql, {signal, onProgress}) => {
    let database: Database;
    try {
      database = await unlessStopped(open(onProgress), signal);
    } catch (error) {
      return signal.aborted ? {kind: "stopped"} : {kind: "failed", message: messageOf(error)};
    }
    onProgress(1);
    const start = performance.now();
    try {
      const {result, cut} = await askReading(database, sql, {most: MOST, signal});
      return {kind: "rows", ...result, cut, seconds: (performance.now() - start) / 1000};
    } catch (error) {
      return signal.aborted ? {kind: "stopped"} : fault(error);
    }
  };
}

function fault(error: unknown): Answer {
  if (error instanceof NotReading) return {kind: "refused"};
  const message = messageOf(error);
  if (message.includes("Cannot prepare multiple statements")) return {kind: "several"};
  if (message.includes("No statement to prepare")) return {kind: "empty"};
  return {kind: "wrong", message, position: error instanceof QueryError ? error.position : null};
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Loading goes on in the background; it is not in vain for the next question. */
function unlessStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), {once: true});
    work.then(resolve, reject);
  });
}
