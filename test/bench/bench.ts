import {spawnSync} from "node:child_process";
import {cpus} from "node:os";
import {caseRows} from "./caseRows.js";
import {importRows} from "./importRows.js";
import type {Row} from "./row.js";
import {sliderRows} from "./sliderRows.js";
import {visitRows} from "./visitRows.js";

/**
 * `npm run bench`: builds the site, visits a page of it, and times the analysis. An argument is a page to visit instead of `/loop/`.
 * What cannot be measured here says so in its row.
 */
const runs = 7;
const path = process.argv[2] ?? "/loop/";
const rows: Row[] = [
  ["full build, once", `${buildSeconds().toFixed(1)} s`],
  ...(await visitRows(path, runs)),
  ...(await importRows(runs)),
  ...(await caseRows(40)),
  ...(await sliderRows("/loop/?tab=what-if", 40)),
  ...timings("analyze"),
  ...timings("simulate"),
];

const cores = cpus();
console.log(
  `\nMedian (least to most) of ${runs}; ${cores.length} × ${cores[0]?.model ?? "?"}, Node ${process.version}\n`,
);
const width = Math.max(...rows.map(([name]) => name.length));
for (const [name, value] of rows) console.log(`${name.padEnd(width)}  ${value}`);

function buildSeconds(): number {
  const start = performance.now();
  run(["loaders/commands/build.ts"]);
  return (performance.now() - start) / 1000;
}

/** The rows that a script prints, from a process of its own, so that it times code that nothing has warmed. */
function timings(script: string): Row[] {
  const printed = run(["--expose-gc", `test/bench/${script}.ts`, String(runs)]);
  return printed
    .trim()
    .split("\n")
    .map((line) => line.split("\t") as Row);
}

function run(args: string[]): string {
  const {status, stdout} = spawnSync(process.execPath, ["--import", "tsx", ...args], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}`);
  return stdout;
}
