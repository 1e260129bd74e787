import type {AnalyzeLoopOptions, LinkFigure, LoopSummary} from "../analysis/index.js";
import {DataError} from "../domain/errors.js";
import type {Fault} from "../domain/errors.js";
import type {LinkName} from "../domain/links.js";
import type {LoopDataset} from "../domain/loop.js";
import type {AnalysisRequest} from "./analysisWorker.js";

/** All that a page draws of a loop. */
export interface Analysis {
  summary: LoopSummary;
  figures: Record<LinkName, LinkFigure | null>;
}

export type AnalysisAnswer = {faults: Fault[]} | {loop: LoopDataset} | ({loop: LoopDataset} & Analysis);

/**
 * Analyses a loop's files off the page's thread. A newer request stops an older one, whose promise then never settles.
 *
 * @throws {DataError} where the files have faults, {Error} where the worker itself fails.
 * @example
 * const {summary} = await analyzeInWorker({"loop.yaml": …, "series.csv": …}, {level: 0.9});
 */
export async function analyzeInWorker(
  files: AnalysisRequest["files"],
  options: AnalyzeLoopOptions,
): Promise<Analysis> {
  const answer = await analyze({files, options});
  if ("faults" in answer) throw new DataError(answer.faults);
  return answer as Analysis;
}

/**
 * Reads a loop's files off the page's thread, or lists all that is wrong with them.
 *
 * @throws {Error} where the worker itself fails.
 * @example
 * const answer = await readInWorker(droppedFiles);
 * if ("faults" in answer) show(answer.faults);
 */
export async function readInWorker(
  files: AnalysisRequest["files"],
): Promise<{faults: Fault[]} | {loop: LoopDataset}> {
  return await read({files, options: null});
}

const [analyze, read] = [newestOnly(), newestOnly()];

function newestOnly(): (request: AnalysisRequest) => Promise<AnalysisAnswer> {
  let running: Worker | null = null;
  return (request) => {
    running?.terminate();
    const worker = new Worker(import.meta.resolve("./analysisWorker.js"), {type: "module"});
    running = worker;
    return new Promise((resolve, reject) => {
      worker.addEventListener("message", ({data}: MessageEvent<AnalysisAnswer>) => {
        worker.terminate();
        resolve(data);
      });
      worker.addEventListener("error", (event) => {
        worker.terminate();
        reject(new Error(event.message || "The analysis could not be started in this browser."));
      });
      worker.postMessage(request);
    });
  };
}
