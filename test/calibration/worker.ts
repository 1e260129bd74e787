import {runOutcome} from "./runOutcome.js";
import {scenarios} from "./scenarios.js";

/** What a worker is asked, and what it answers with the outcome. */
export interface Task {
  scenario: number;
  run: number;
  seed: number;
}

process.on("message", ({scenario, run, seed}: Task) => {
  process.send!({scenario, run, outcome: runOutcome(scenarios[scenario], seed)});
});
process.on("disconnect", () => process.exit());
