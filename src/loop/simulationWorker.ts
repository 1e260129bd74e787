import {simulateLoopSteps} from "../analysis/index.js";
import type {LoopReport, SimulateLoopOptions, Simulation} from "../analysis/index.js";
import {AnalysisError} from "../domain/errors.js";

/** What the page asks: a report, and what to simulate of it. */
export interface SimulationRequest {
  report: LoopReport;
  options: SimulateLoopOptions;
}

/** What the worker tells: the share done, at most a hundred times, then the simulation, or why it was refused. */
export type SimulationMessage = {progress: number} | {simulation: Simulation} | {refused: string};

addEventListener("message", ({data: {report, options}}: MessageEvent<SimulationRequest>) => {
  try {
    tell({simulation: simulate(report, options)});
  } catch (error) {
    if (!(error instanceof AnalysisError)) throw error;
    tell({refused: error.message});
  }
});

function simulate(report: LoopReport, options: SimulateLoopOptions): Simulation {
  const steps = simulateLoopSteps(report, options);
  let told = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (step.value - told < 0.01) continue;
    told = step.value;
    tell({progress: told});
  }
}

const tell = (message: SimulationMessage) => {
  postMessage(message);
};
