import {FileAttachment} from "observablehq:stdlib";
import {duckdbDatabase} from "./duckdbDatabase.js";
import type {Database} from "./port.js";

export interface OpenOptions {
  /** Told the share of the engine that has arrived, from 0 to 1, while it loads. */
  onProgress?: (share: number) => void;
}

let opening: Promise<Database> | undefined;

/**
 * Opens the page's database: DuckDB in a worker, served from the site itself. The engine (some 7 MB compressed) is fetched at the
 * first call only; later calls get the same database. After a failure the next call tries anew.
 *
 * @throws {Error} where the engine cannot be fetched or started.
 * @example
 * const database = await openDatabase({onProgress: (share) => (bar.value = share)});
 */
export function openDatabase({onProgress}: OpenOptions = {}): Promise<Database> {
  opening ??= start(onProgress).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function start(onProgress?: (share: number) => void): Promise<Database> {
  const {AsyncDuckDB, VoidLogger} = await import("@duckdb/duckdb-wasm");
  const worker = new Worker(import.meta.resolve("@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js"));
  const engine = new AsyncDuckDB(new VoidLogger(), worker);
  try {
    const {href} = FileAttachment("../data/duckdb-eh.wasm");
    await engine.instantiate(href, null, ({bytesLoaded, bytesTotal}) => {
      // Compressed answers arrive larger than they were announced.
      if (bytesTotal > 0) onProgress?.(Math.min(1, bytesLoaded / bytesTotal));
    });
    await engine.open({});
    return await duckdbDatabase(engine, await engine.connectInternal());
  } catch (error) {
    await engine.terminate();
    throw error;
  }
}
