import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import type {DuckdbBindings} from "../../src/query/duckdbDatabase.js";
import {duckdbDatabase} from "../../src/query/duckdbDatabase.js";
import type {Database} from "../../src/query/port.js";

interface BlockingEngine extends DuckdbBindings {
  instantiate(onProgress: () => void): Promise<unknown>;
  open(config: object): void;
  connect(): {useUnsafe<T>(callback: (bindings: unknown, connection: number) => T): T};
}

interface BlockingModule {
  createDuckDB(bundles: object, logger: object, runtime: object): Promise<BlockingEngine>;
  VoidLogger: new () => object;
  NODE_RUNTIME: object;
}

const require = createRequire(import.meta.url);

/**
 * The browser's DuckDB, the same WebAssembly file, run in Node without a worker.
 *
 * @param adapt What stands between the database and the engine, to watch or to disturb it.
 */
export async function openNodeDuckdb(
  adapt: (engine: DuckdbBindings) => DuckdbBindings = (engine) => engine,
): Promise<Database> {
  const path = require.resolve("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs");
  const {createDuckDB, VoidLogger, NODE_RUNTIME} = require(path) as BlockingModule;
  const bundle = (name: string) => ({mainModule: join(dirname(path), `duckdb-${name}.wasm`), mainWorker: ""});
  const engine = await createDuckDB({mvp: bundle("mvp"), eh: bundle("eh")}, new VoidLogger(), NODE_RUNTIME);
  await engine.instantiate(() => undefined);
  engine.open({});
  return duckdbDatabase(
    adapt(engine),
    engine.connect().useUnsafe((_, connection) => connection),
  );
}
