import {analyzeLoop, linkFigures, summarizeLoop} from "../analysis/index.js";
import type {AnalyzeLoopOptions} from "../analysis/index.js";
import {AnalysisError, DataError} from "../domain/errors.js";
import type {Period} from "../domain/loopState.js";
import {parseLoopFiles} from "../domain/parseLoopFiles.js";
import {restrictLoop} from "../domain/restrictLoop.js";
import type {AnalysisAnswer} from "./analyzeInWorker.js";

/** What the page asks: a loop's files, and how to analyse them; without options they are only read. */
export interface AnalysisRequest {
  files: Record<string, Uint8Array | string>;
  options: AnalyzeLoopOptions | null;
  /** Null for all periods. */
  period: Period | null;
}

addEventListener("message", ({data}: MessageEvent<AnalysisRequest>) => {
  postMessage(answer(data));
});

function answer({files, options, period}: AnalysisRequest): AnalysisAnswer {
  try {
    const loop = parseLoopFiles(files, "own-data");
    if (options === null) return {loop};
    const part = period === null ? loop : restrictLoop(loop, period);
    const report = analyzeLoop(part, options);
    const summary = summarizeLoop(part, report);
    return {
      loop,
      summary,
      whole: part === loop ? summary : summarizeLoop(loop, report),
      figures: linkFigures(part, report, options),
    };
  } catch (error) {
    if (error instanceof DataError) return {faults: [...error.faults]};
    if (error instanceof AnalysisError) return {refused: error.message};
    throw error;
  }
}
