import type {LinkFigure, LoopSummary} from "../analysis/index.js";
import type {Fault} from "../domain/errors.js";
import type {LinkName} from "../domain/links.js";
import type {LoopDataset} from "../domain/loop.js";
import type {AnalysisRequest} from "./analysisWorker.js";

export type AnalysisAnswer =
  {summary: LoopSummary; figures: Record<LinkName, LinkFigure | null>; loop: LoopDataset} | {faults: Fault[]};

let running: Worker | null = null;

/**
 * Analyses a loop's files off the page's thread. A newer request stops an older one, whose promise then never settles.
 *
 * @throws {Error} where the worker itself fails.
 * @example
 * const answer = await analyzeInWorker({files, options: {level: 0.9}});
 */
export function analyzeInWorker(request: AnalysisRequest): Promise<AnalysisAnswer> {
  running?.terminate();
  const worker = new Worker(import.meta.resolve("./analysisWorker.js"), {type: "module"});
  running = worker;
  return new Promise((resolve, reject) => {
    const finish = () => {
      worker.terminate();
      if (running === worker) running = null;
    };
    worker.addEventListener("message", ({data}: MessageEvent<AnalysisAnswer>) => {
      finish();
      resolve(data);
    });
    worker.addEventListener("error", (event) => {
      finish();
      reject(new Error(event.message || "The analysis could not be started in this browser."));
    });
    worker.postMessage(request);
  });
}
