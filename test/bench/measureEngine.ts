import type {Browser} from "playwright-core";

/** Addresses of the built DuckDB: its module, its worker, its WebAssembly. */
export interface Engine {
  module: string;
  worker: string;
  wasm: string;
}

/** The part of DuckDB's module that the measurement uses. */
interface DuckDBModule {
  ConsoleLogger: new (level: number) => unknown;
  AsyncDuckDB: new (
    logger: unknown,
    worker: Worker,
  ) => {
    instantiate(wasm: string): Promise<unknown>;
    connect(): Promise<{query(sql: string): Promise<unknown>}>;
  };
}

/**
 * Milliseconds, with nothing cached, until DuckDB has answered a first query: what a page that waits for it cannot be quicker than.
 *
 * @param url a page of the same origin
 * @example
 * await measureEngine(browser, "http://127.0.0.1:3000/404", engine)
 */
export async function measureEngine(browser: Browser, url: string, engine: Engine): Promise<number> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(url);
    return await page.evaluate(async ({module, worker, wasm}) => {
      const start = performance.now();
      const duckdb = (await import(module)) as DuckDBModule;
      const db = new duckdb.AsyncDuckDB(new duckdb.ConsoleLogger(4), new Worker(worker, {type: "module"}));
      await db.instantiate(wasm);
      await (await db.connect()).query("SELECT 1");
      return performance.now() - start;
    }, engine);
  } finally {
    await context.close();
  }
}
