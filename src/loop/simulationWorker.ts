import {simulateLoopSteps} from "../analysis/index.js";
import type {LoopReport, SimulateLoopOptions, Simulation} from "../analysis/index.js";
import {leverRankingSteps} from "../analysis/loop/leverRanking.js";
import type {LeverRanking, LeverRankingOptions} from "../analysis/loop/leverRanking.js";
import {AnalysisError} from "../domain/errors.js";

/** What the page asks: a report, and what to simulate of it. */
export interface SimulationRequest {
  report: LoopReport;
  options: SimulateLoopOptions;
}

/** What the page asks: a report whose levers are to be compared. */
export interface RankingRequest {
  report: LoopReport;
  options: LeverRankingOptions;
}

/** A request under a number of the page's choice, or that an earlier one is no longer wanted. */
export type WorkerRequest =
  | ({id: number; ask: "simulation"} & SimulationRequest)
  | ({id: number; ask: "ranking"} & RankingRequest)
  | {id: number; ask: "cancel"};

/** What the worker tells of a request: the share done now and then, at last the result, or why it was refused. */
export type WorkerAnswer = {id: number} & (
  {progress: number} | {result: Simulation | LeverRanking} | {refused: string}
);

type Task = Exclude<WorkerRequest, {ask: "cancel"}>;

/** Milliseconds of work after which the worker looks for messages: short enough for a slider, long enough to cost nothing. */
const SLICE = 12;

/** Requests in the order in which they came; the first is under way. One that is cancelled is taken out. */
const waiting: Task[] = [];
let working = false;

addEventListener("message", ({data}: MessageEvent<WorkerRequest>) => {
  if (data.ask === "cancel") {
    const at = waiting.findIndex(({id}) => id === data.id);
    if (at >= 0) waiting.splice(at, 1);
    return;
  }
  waiting.push(data);
  if (!working) void work();
});

async function work(): Promise<void> {
  working = true;
  for (let task = waiting[0]; task !== undefined; task = waiting[0]) {
    try {
      await run(task);
    } catch (error) {
      if (error instanceof AnalysisError) tell({id: task.id, refused: error.message});
      else fail(error);
    }
    if (waiting[0] === task) waiting.shift();
  }
  working = false;
}

/** As an error of the worker's, which the page hears of; that of a promise it would not. */
const fail = (error: unknown) =>
  setTimeout(() => {
    throw error;
  });

async function run(task: Task): Promise<void> {
  const {id, report, options} = task;
  const steps =
    task.ask === "simulation" ? simulateLoopSteps(report, options) : leverRankingSteps(report, options);
  let start = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) {
      tell({id, result: step.value});
      return;
    }
    if (performance.now() - start < SLICE) continue;
    tell({id, progress: step.value});
    await nextTask();
    if (waiting[0] !== task) return;
    start = performance.now();
  }
}

const channel = new MessageChannel();

/** Lets messages in. A timer would wait four milliseconds each time. */
const nextTask = () =>
  new Promise<void>((resolve) => {
    channel.port1.onmessage = () => {
      resolve();
    };
    channel.port2.postMessage(null);
  });

const tell = (answer: WorkerAnswer) => {
  postMessage(answer);
};
