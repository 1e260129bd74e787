import {readFile} from "node:fs/promises";

/** Packages whose version may move a number or a figure, beside our own. */
const telling = ["@observablehq/plot", "@duckdb/duckdb-wasm", "ml-matrix"] as const;

/**
 * The versions that a report names: this project's, and those of the packages that may move a number or a figure.
 *
 * @example
 * await versions() // {"growth-cycle": "0.1.0", "@observablehq/plot": "0.6.17", …}
 */
export async function versions(): Promise<Record<string, string>> {
  const manifest = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8")) as {
    name: string;
    version: string;
    dependencies: Record<string, string>;
  };
  return Object.fromEntries([
    [manifest.name, manifest.version],
    ...telling.map((name) => [name, manifest.dependencies[name]]),
  ]) as Record<string, string>;
}
