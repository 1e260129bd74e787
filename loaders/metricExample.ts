import {readFile} from "node:fs/promises";
import {fileURLToPath} from "node:url";
import {assessMetrics, parseMetricTable, summarizeMetrics} from "../src/analysis/index.js";
import type {MetricSummary, MetricTable} from "../src/analysis/index.js";
import {DataError} from "../src/domain/index.js";
import type {Fault} from "../src/domain/index.js";
import {parseCsv} from "../src/domain/parseCsv.js";
import {parseYaml} from "../src/domain/parseYaml.js";

/** The example of the page on metrics, assessed ahead: with its advertising on record, and as if nobody had recorded it. */
export interface MetricExample {
  recorded: MetricSummary;
  unrecorded: MetricSummary;
}

/** The folder of the example, wherever a command is run. */
export const favouritesFolder = fileURLToPath(new URL("../data/metrics/favourites/", import.meta.url));

/**
 * Reads and validates a folder of candidate metrics: `metrics.yaml` and `series.csv`.
 *
 * @throws {DataError} with every fault of both files.
 * @throws {Error} from the file system where a file cannot be read.
 * @example
 * (await readMetrics(favouritesFolder)).candidates.length // 3
 */
export async function readMetrics(folder: string): Promise<MetricTable> {
  const faults: Fault[] = [];
  const read = (name: string) => readFile(`${folder}/${name}`, "utf8");
  const manifest = parseYaml("metrics.yaml", await read("metrics.yaml"), faults);
  const rows = parseCsv("series.csv", await read("series.csv"), faults);
  if (faults.length > 0) throw new DataError(faults);
  return parseMetricTable(manifest, rows);
}

/**
 * The example with both of its reports.
 *
 * @throws {DataError} where its files have faults.
 * @example
 * (await metricExample()).recorded.report.candidates[0].score.holds // 3
 */
export async function metricExample(): Promise<MetricExample> {
  const table = await readMetrics(favouritesFolder);
  const blind = {...table, covariates: []};
  return {
    recorded: summarizeMetrics(table, assessMetrics(table)),
    unrecorded: summarizeMetrics(blind, assessMetrics(blind)),
  };
}
