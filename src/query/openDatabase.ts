import type {AsyncDuckDB} from "@duckdb/duckdb-wasm";
import {FileAttachment} from "observablehq:stdlib";
import {duckdbDatabase} from "./duckdbDatabase.js";
import {endableDatabase} from "./endableDatabase.js";
import type {Database} from "./port.js";

export interface OpenOptions {
  /** Told the share of the engine that has arrived, from 0 to 1, while it loads. */
  onProgress?: (share: number) => void;
}

let opening: Promise<Database> | undefined;

/**
 * Opens the page's database: DuckDB in a worker, served from the site itself. The engine (some 7 MB compressed) is fetched at the
 * first call only; later calls get the same database. After a failure, and after a statement that could only be stopped by ending the
 * engine, the next call starts another, without tables.
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
  const worker = new Worker(import.meta.resolve("@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js"), {
    type: "module",
  });
  const engine = new AsyncDuckDB(new VoidLogger(), worker);
  try {
    await Promise.race([load(engine, onProgress), failureOf(worker)]);
    return endableDatabase(await duckdbDatabase(engine, await engine.connectInternal()), () => {
      opening = undefined;
      void engine.terminate();
    });
  } catch (error) {
    await engine.terminate();
    throw error;
  }
}

async function load(engine: AsyncDuckDB, onProgress?: (share: number) => void) {
  const {href, size} = FileAttachment("../data/duckdb-eh.wasm");
  // A server that compresses does not announce how many bytes will come; the build knows.
  const address = URL.createObjectURL(
    await fetchWhole(href, (bytes) => onProgress?.(Math.min(1, bytes / size))),
  );
  try {
    await engine.instantiate(address);
  } finally {
    URL.revokeObjectURL(address);
  }
  await engine.open({});
}

/** Fetched here and not by the worker, which never answers where its fetch fails. */
async function fetchWhole(href: string, onBytes: (bytes: number) => void): Promise<Blob> {
  const response = await fetch(href);
  if (!response.ok || response.body === null)
    throw new Error(`The query engine could not be fetched: status ${response.status}.`);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (const reader = response.body.getReader(); ;) {
    const {done, value} = await reader.read();
    if (done) return new Blob(parts, {type: "application/wasm"});
    parts.push(value);
    onBytes((bytes += value.length));
  }
}

/** A worker whose script cannot be run never answers; only this event tells. */
const failureOf = (worker: Worker) =>
  new Promise<never>((_, reject) => {
    worker.addEventListener(
      "error",
      ({message}) =>
        reject(new Error(`The query engine could not start: ${message || "its script was not found"}.`)),
      {once: true},
    );
  });
