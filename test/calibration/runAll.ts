import {fork} from "node:child_process";
import {fileURLToPath} from "node:url";
import type {RunOutcome} from "./runOutcome.js";
import type {Task} from "./worker.js";

/** Workers beside this process. */
const WORKERS = 2;

/**
 * Runs tasks in their order in two processes, until all are done or the time is up.
 *
 * @param options.until Milliseconds since 1970, after which no task is begun.
 * @returns outcomes[scenario][run]; of the tasks a first part, whole where there was time for it.
 * @example
 * const outcomes = await runAll([{scenario: 0, run: 0, seed: 1000}], {until: Infinity, progress: (done) => console.error(done)});
 */
export async function runAll(
  tasks: readonly Task[],
  {until, progress}: {until: number; progress: (done: number) => void},
): Promise<RunOutcome[][]> {
  const outcomes: RunOutcome[][] = [];
  let next = 0;
  let done = 0;
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = fork(fileURLToPath(new URL("./worker.ts", import.meta.url)), {
        execArgv: ["--import", "tsx"],
      });
      const give = () => {
        if (next < tasks.length && Date.now() < until) worker.send(tasks[next++]);
        else worker.disconnect();
      };
      worker.on("message", ({scenario, run, outcome}: Task & {outcome: RunOutcome}) => {
        (outcomes[scenario] ??= [])[run] = outcome;
        progress(++done);
        give();
      });
      worker.on("exit", (code) => {
        if (code === 0) resolve();
        else reject(new Error(`a worker of the calibration ended with code ${code}`));
      });
      give();
    });
  await Promise.all(Array.from({length: WORKERS}, work));
  return outcomes;
}
