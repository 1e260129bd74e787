import {createReadStream} from "node:fs";
import {createRequire} from "node:module";

/** The query engine, served from the site itself. */
const {resolve} = createRequire(import.meta.url);
createReadStream(resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm")).pipe(process.stdout);
