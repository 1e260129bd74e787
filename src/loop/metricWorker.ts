import {assessMetricsSteps, parseMetricTable, summarizeMetrics} from "../analysis/index.js";
import type {MetricSummary} from "../analysis/index.js";
import {DataError} from "../domain/errors.js";
import type {Fault} from "../domain/errors.js";
import type {Row} from "../domain/loop.js";

/** What the page asks: a table, and what its columns mean. */
export interface MetricRequest {
  manifest: unknown;
  rows: Row[];
  file: string;
}

/** What the worker tells: the share done, then the summary, or what is wrong with the table. */
export type MetricMessage = {progress: number} | {summary: MetricSummary} | {faults: readonly Fault[]};

addEventListener("message", ({data}: MessageEvent<MetricRequest>) => {
  try {
    tell({summary: assess(data)});
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    tell({faults: error.faults});
  }
});

function assess({manifest, rows, file}: MetricRequest): MetricSummary {
  const table = parseMetricTable(manifest, rows, {manifestFile: file, file});
  const steps = assessMetricsSteps(table);
  for (;;) {
    const step = steps.next();
    if (step.done) return summarizeMetrics(table, step.value);
    tell({progress: step.value});
  }
}

const tell = (message: MetricMessage) => {
  postMessage(message);
};
