import {execFileSync} from "node:child_process";
import {cpus} from "node:os";
import {launchBrowser} from "../browser/launchBrowser.js";
import {listen} from "../../loaders/site/listen.js";
import {siteServer} from "../../loaders/site/serve.js";
import {siteFiles} from "../../loaders/site/siteFiles.js";
import {measureEngine} from "./measureEngine.js";
import type {Engine} from "./measureEngine.js";
import {measureVisit} from "./measureVisit.js";
import {median} from "./median.js";

/**
 * `npm run bench`: medians of seven visits with an empty cache, from a local server that compresses with gzip, the browser started
 * anew each time. An argument is a page to measure instead of `/loop/`.
 */
const runs = 7;
const path = process.argv[2] ?? "/loop/";
const diagram = '[data-diagram="growth-cycle"][data-state="ready"]';

const start = performance.now();
execFileSync("node_modules/.bin/tsx", ["loaders/commands/build.ts"], {
  stdio: ["ignore", "ignore", "inherit"],
});
const build = performance.now() - start;

const server = siteServer("dist");
const origin = `http://127.0.0.1:${await listen(server, 0)}`;
const rows: [string, string][] = [["full build", seconds(build)]];

const visits = [];
for (let i = 0; i < runs; i++)
  visits.push(await withBrowser((browser) => measureVisit(browser, origin + path, diagram)));
rows.push([`${path}: navigation to painted diagram`, milliseconds(visits.map(({ready}) => ready))]);
rows.push([`${path}: scripts until then, gzip`, kilobytes(visits.map(({scriptBytes}) => scriptBytes))]);
rows.push([`${path}: heap, settled`, megabytes(visits.map(({heap}) => heap))]);
rows.push([
  `${path}: peak memory of the page's process`,
  megabytes(visits.map(({peakMemory}) => peakMemory)),
]);

const engine = findEngine([...(await siteFiles("dist")).keys()]);
if (engine === null) rows.push(["DuckDB", "no page of this site has it"]);
else {
  const waits: number[] = [];
  for (let i = 0; i < runs; i++) {
    waits.push(await withBrowser((browser) => measureEngine(browser, `${origin}/404`, engine)));
  }
  rows.push(["DuckDB's first answer, which a page that waits for it cannot beat", milliseconds(waits)]);
}
server.closeAllConnections();
server.close();

const {version, cores} = {version: process.version, cores: cpus()};
console.log(
  `\nMedian (least to most) of ${runs}; ${cores.length} × ${cores[0]?.model ?? "?"}, Node ${version}\n`,
);
const width = Math.max(...rows.map(([name]) => name.length));
for (const [name, value] of rows) console.log(`${name.padEnd(width)}  ${value}`);

async function withBrowser<T>(
  measure: (browser: Awaited<ReturnType<typeof launchBrowser>>) => Promise<T>,
): Promise<T> {
  const browser = await launchBrowser();
  try {
    return await measure(browser);
  } finally {
    await browser.close();
  }
}

function findEngine(files: string[]): Engine | null {
  const find = (pattern: RegExp) => files.find((file) => pattern.test(file));
  const module = find(/@duckdb\/duckdb-wasm@[^/]+\/index\.[0-9a-f]+\.js$/);
  const worker = find(/duckdb-browser-eh\.worker\.[0-9a-f]+\.js$/);
  const wasm = find(/duckdb-eh\.[0-9a-f]+\.wasm$/);
  if (module === undefined || worker === undefined || wasm === undefined) return null;
  return {module: `${origin}/${module}`, worker: `${origin}/${worker}`, wasm: `${origin}/${wasm}`};
}

function seconds(value: number): string {
  return `${(value / 1000).toFixed(1)} s`;
}

function milliseconds(values: number[]): string {
  return spread(values, 1, "ms");
}

function kilobytes(values: number[]): string {
  return spread(values, 1e3, "kB");
}

function megabytes(values: number[]): string {
  return values.some(Number.isNaN) ? "not told by this system" : spread(values, 1e6, "MB");
}

function spread(values: number[], unit: number, name: string): string {
  const [middle, least, most] = [median(values), Math.min(...values), Math.max(...values)];
  return `${(middle / unit).toFixed(0)} ${name} (${(least / unit).toFixed(0)} to ${(most / unit).toFixed(0)})`;
}
