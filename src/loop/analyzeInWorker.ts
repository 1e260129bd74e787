import type {AnalyzeLoopOptions, LinkFigure, LoopSummary} from "../analysis/index.js";
import {AnalysisError, DataError} from "../domain/errors.js";
import type {Fault} from "../domain/errors.js";
import type {LinkName} from "../domain/links.js";
import type {LoopDataset} from "../domain/loop.js";
import type {Period} from "../domain/loopState.js";
import type {AnalysisRequest} from "./analysisWorker.js";

/** All that a page draws of a loop. */
export interface Analysis {
  /** Of the analysed period. */
  summary: LoopSummary;
  /** The series of all periods, with the report of the analysed one. */
  whole: LoopSummary;
  figures: Record<LinkName, LinkFigure | null>;
  loop: LoopDataset;
}

export type AnalysisAnswer = {faults: Fault[]} | {refused: string} | {loop: LoopDataset} | Analysis;

/**
 * Analyses a loop's files off the page's thread. A newer request stops an older one, whose promise then never settles.
 *
 * @param files By name, as bytes or text.
 * @param options.period To which the analysis is restricted; all periods otherwise.
 * @throws {DataError} where the files have faults, {AnalysisError} where the period leaves nothing to analyse, {Error} where the
 * worker itself fails.
 * @example
 * const {summary} = await analyzeInWorker({"loop.yaml": …, "series.csv": …}, {level: 0.9});
 */
export async function analyzeInWorker(
  files: AnalysisRequest["files"],
  {period = null, ...options}: AnalyzeLoopOptions & {period?: Period | null},
): Promise<Analysis> {
  const answer = await analyzer.ask({files, options, period});
  if ("faults" in answer) throw new DataError(answer.faults);
  if ("refused" in answer) throw new AnalysisError(answer.refused);
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
  return (await reader.ask({files, options: null, period: null})) as {faults: Fault[]} | {loop: LoopDataset};
}

/**
 * Starts the workers ahead of the first question, while a person still answers one.
 *
 * @example
 * warmAnalysis();
 */
export function warmAnalysis(): void {
  analyzer.start();
  reader.start();
}

const [analyzer, reader] = [newestOnly(), newestOnly()];

/** Asks a worker that stays for the next question; only one that is still busy with an older question is stopped. */
function newestOnly(): {start: () => Worker; ask: (request: AnalysisRequest) => Promise<AnalysisAnswer>} {
  let worker: Worker | null = null;
  let busy = false;
  const start = () => (worker ??= new Worker(import.meta.resolve("./analysisWorker.js"), {type: "module"}));
  const ask = (request: AnalysisRequest) => {
    if (busy) {
      worker?.terminate();
      worker = null;
    }
    busy = true;
    const mine = start();
    return new Promise<AnalysisAnswer>((resolve, reject) => {
      mine.onmessage = ({data}: MessageEvent<AnalysisAnswer>) => {
        busy = false;
        resolve(data);
      };
      mine.onerror = (event) => {
        busy = false;
        worker = null;
        mine.terminate();
        reject(new Error(event.message || "The analysis could not be started in this browser."));
      };
      mine.postMessage(request);
    });
  };
  return {start, ask};
}
