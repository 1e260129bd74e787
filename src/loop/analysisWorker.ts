import {analyzeLoop, linkFigures, summarizeLoop} from "../analysis/index.js";
import type {AnalyzeLoopOptions} from "../analysis/index.js";
import {DataError} from "../domain/errors.js";
import {parseLoopFiles} from "../domain/parseLoopFiles.js";
import type {AnalysisAnswer} from "./analyzeInWorker.js";

/** What the page asks: a loop's files, and how to analyse them; null only reads them. */
export interface AnalysisRequest {
  files: Record<string, Uint8Array | string>;
  options: AnalyzeLoopOptions | null;
}

addEventListener("message", ({data: {files, options}}: MessageEvent<AnalysisRequest>) => {
  postMessage(answer(files, options));
});

function answer(files: AnalysisRequest["files"], options: AnalysisRequest["options"]): AnalysisAnswer {
  try {
    const loop = parseLoopFiles(files, "own-data");
    if (options === null) return {loop};
    const report = analyzeLoop(loop, options);
    return {loop, summary: summarizeLoop(loop, report), figures: linkFigures(loop, report)};
  } catch (error) {
    if (error instanceof DataError) return {faults: [...error.faults]};
    throw error;
  }
}
