import {execFileSync} from "node:child_process";
import {simulateLoop} from "../../src/analysis/index.js";
import type {LoopReport} from "../../src/analysis/index.js";
import {linkNames} from "../../src/domain/links.js";
import {median} from "./median.js";
import {spread} from "./spread.js";

/**
 * `npx tsx test/bench/simulate.ts RUNS`: processor time of simulations, median (least to most), beside the same recurrence in numpy
 * where python3 has it. The first run, of code not yet compiled, is among them.
 */
const runs = Number(process.argv[2] ?? 7);
const values = {customer: 0.6, business: 0.5, collection: 0.8, learning: 0.3};
const lags = {customer: 2, business: 1, collection: 0, learning: 0};
const report: LoopReport = {
  links: Object.fromEntries(
    linkNames.map((link) => {
      const [value, width] = [values[link], 0.1 * 1.96];
      const elasticity = {value, low: value - width, high: value + width, level: 0.95};
      const rest = {checks: [], reasons: [], needed: null, doubling: null};
      return [
        link,
        {verdict: "holds", elasticity, lag: lags[link], evidence: "association", p: 0, n: 156, ...rest},
      ];
    }),
  ) as unknown as LoopReport["links"],
  gain: null,
  horizon: 52,
  turnover: 0.31,
  verdict: "closed",
  bottleneck: "learning",
  delay: 3,
  warnings: [],
};

for (const draws of [1000, 10_000]) {
  const horizon = 260;
  const times = Array.from({length: runs}, (_, seed) => {
    const start = process.cpuUsage();
    simulateLoop(report, {horizon, draws, seed, interventions: [{kind: "improve-model", by: 0.1}]});
    const {user, system} = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  const [ours, numpy] = [median(times), numpyTimes(draws, horizon)];
  print(`simulateLoop, ${draws} draws × ${horizon} periods: processor time`, spread(times, 1, "ms"));
  print(
    "  the same recurrence in numpy",
    numpy === null
      ? "skipped: no python3 with numpy here"
      : `${spread(numpy, 1, "ms")}; simulateLoop takes ${(ours / median(numpy)).toFixed(2)} of it`,
  );
}

/** Milliseconds of processor time of each run in numpy, or null where python3 does not have it. */
function numpyTimes(draws: number, horizon: number): number[] | null {
  const script = new URL("simulate.py", import.meta.url).pathname;
  try {
    const printed = execFileSync("python3", [script, String(draws), String(horizon), String(runs)], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return printed
      .trim()
      .split("\n")
      .map((line) => 1000 * Number(line));
  } catch {
    return null;
  }
}

function print(row: string, value: string): void {
  console.log(`${row}\t${value}`);
}
