import {writeFile} from "node:fs/promises";
import {parseArgs} from "node:util";
import type {CalibrationRun} from "../../src/components/methods/calibration.js";
import {calibrationTable} from "./calibrationTable.js";
import {runAll} from "./runAll.js";
import {scenarios} from "./scenarios.js";
import {tally} from "./tally.js";

/**
 * `npm run calibrate [-- --runs 200 --minutes 15 --seed 1 --scenario name]`: simulates loops whose truth is known and prints how often the report
 * is right. The whole set is written to `run.json`, which the methods page shows; one scenario is only printed. Each run's seed is
 * the same in all scenarios, so that scenarios differ by what was planted alone. When the minutes are over, the runs that all
 * scenarios have finished count; `--runs` with their number repeats them.
 */
const {values} = parseArgs({
  options: {
    runs: {type: "string", default: "200"},
    minutes: {type: "string", default: "60"},
    seed: {type: "string", default: "1"},
    scenario: {type: "string"},
  },
});
const most = wholeNumber("runs", values.runs, 1);
const minutes = wholeNumber("minutes", values.minutes, 1);
const seed = wholeNumber("seed", values.seed, 0);
const chosen = scenarios.filter(({name}) => values.scenario === undefined || name === values.scenario);
if (chosen.length === 0)
  throw new RangeError(
    `unknown scenario: ${values.scenario}; there are ${scenarios.map(({name}) => name).join(" | ")}`,
  );

/** A scenario is compared with another where both are run. */
const indices = chosen.map((scenario) => scenarios.indexOf(scenario));
const tasks = Array.from({length: most}, (_, run) =>
  indices.map((scenario) => ({scenario, run, seed: 100_000 * seed + run})),
).flat();
const found = await runAll(tasks, {
  until: Date.now() + 60_000 * minutes,
  progress(done) {
    if (done % 100 === 0) console.error(`${done} of ${tasks.length} loops`);
  },
});
const runs = Math.min(...indices.map((i) => found[i]?.length ?? 0));
if (runs === 0) throw new Error(`no run of all scenarios was finished in ${minutes} minutes`);
const outcomes = found.map((runsOf) => runsOf.slice(0, runs));
const result: CalibrationRun = {
  seed,
  runs,
  node: process.version,
  scenarios: indices.map((i) => {
    const whole = scenarios.findIndex(({name}) => name === scenarios[i].comparedWith);
    return tally(scenarios[i], outcomes[i], outcomes[whole]);
  }),
};
console.log(
  calibrationTable(
    result,
    indices.map((i) => outcomes[i]),
  ),
);
if (values.scenario === undefined)
  await writeFile(new URL("./run.json", import.meta.url), `${JSON.stringify(result, null, 2)}\n`);

function wholeNumber(name: string, text: string, least: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least)
    throw new RangeError(`invalid --${name}; not a whole number from ${least}: ${text}`);
  return value;
}
