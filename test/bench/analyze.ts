import {execFileSync} from "node:child_process";
import {analyzeLoop} from "../../src/analysis/index.js";
import {readLoop} from "../../loaders/readLoop.js";
import {median} from "./median.js";
import {spread} from "./spread.js";

/**
 * `node --expose-gc --import tsx test/bench/analyze.ts RUNS`: the report on the synthetic store, 156 weeks: processor time on one core,
 * the heap over many calls, and the resampling alone beside statsmodels where python3 has it.
 */
const runs = Number(process.argv[2] ?? 7);
const draws = 2000;
const folder = "data/kpi/fashion-store";
const loop = await readLoop(folder);
const seconds = 400;

const name = `analyzeLoop, ${loop.periods.length} weeks, ${draws} draws`;
const first = cpuTime(0);
const times = Array.from({length: runs}, (_, i) => cpuTime(i + 1));
print(`${name}: processor time`, `${spread(times, 1, "ms")}; first call ${first.toFixed(0)} ms`);
print("  heap over its calls, collected", heap());
print("  its resampled fits in statsmodels", statsmodels(median(times)));

/** Milliseconds of processor time, those of the compiler's and the collector's threads included. */
function cpuTime(seed: number): number {
  const start = process.cpuUsage();
  analyzeLoop(loop, {draws, seed});
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The heap after 100 calls and after 1,000, or after as many as there is time for. */
function heap(): string {
  if (globalThis.gc === undefined) return "skipped: node was started without --expose-gc";
  const end = performance.now() + 1000 * seconds;
  const told: string[] = [];
  let calls = 0;
  const tell = () => {
    globalThis.gc!();
    told.push(`${(process.memoryUsage().heapUsed / 1e6).toFixed(2)} MB after ${calls}`);
  };
  while (calls < 1000 && (calls < 200 || performance.now() < end)) {
    analyzeLoop(loop, {draws, seed: calls});
    calls++;
    if (calls === 100) tell();
  }
  tell();
  return told.join(", ") + (calls < 1000 ? ` (1,000 would take more than ${seconds} s)` : "");
}

/**
 * The same number and kind of least-squares fits as the two lagged associations of this loop, in statsmodels. It times a tenth of the
 * bootstrap's draws and multiplies.
 */
function statsmodels(ours: number): string {
  const script = new URL("analyze.py", import.meta.url).pathname;
  for (const python of ["python3", "/usr/bin/python3"]) {
    try {
      const printed = execFileSync(python, [script, `${folder}/series.csv`], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      });
      const {milliseconds, fits} = JSON.parse(printed) as {milliseconds: number; fits: number};
      return `${(milliseconds / 1000).toFixed(1)} s for ${fits} fits (a tenth timed); analyzeLoop as a whole takes ${(ours / milliseconds).toFixed(4)} of it`;
    } catch {
      // This python lacks statsmodels; the next may have it.
    }
  }
  return "skipped: no python3 with statsmodels here";
}

function print(row: string, value: string): void {
  console.log(`${row}\t${value}`);
}
