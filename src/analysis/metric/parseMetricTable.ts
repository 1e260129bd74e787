import {CellReader, sheetRow} from "../../domain/cells.js";
import {DataError} from "../../domain/errors.js";
import type {Fault} from "../../domain/errors.js";
import type {LoopDataset, Measure, Row} from "../../domain/loop.js";
import {parseLoop} from "../../domain/parseLoop.js";
import type {Text} from "../../domain/texts.js";
import {zodFaults} from "../../domain/zodFaults.js";
import {rowFlow} from "../loop/linkSeries.js";
import {metricManifestSchema, metricRoles} from "./metricTable.js";
import type {MetricManifest, MetricSeries, MetricTable} from "./metricTable.js";

/**
 * Validates candidates for a growth metric and the series that they are held against. Periods that the rows skip become `NaN`; an
 * empty cell is missing, never 0.
 *
 * @param manifest `metrics.yaml`, parsed.
 * @param rows Of `series.csv`: `period` (ISO date) and the named columns.
 * @param file Names for the faults.
 * @throws {DataError} with every fault: row (the header is row 1), column, value and what would be right.
 * @example
 * parseMetricTable({id: "mine", title: {en: "Mine", ja: "自社"}, cadence: "week", candidates: [{column: "views", unit: "views"}], held_against: {}}, rows)
 */
export function parseMetricTable(
  manifest: unknown,
  rows: readonly Row[],
  {manifestFile = "metrics.yaml", file = "series.csv"}: {manifestFile?: string; file?: string} = {},
): MetricTable {
  const parsed = metricManifestSchema.safeParse(manifest);
  if (!parsed.success) throw new DataError(zodFaults(parsed.error, manifest, manifestFile));
  const {id, title, synthetic, generator, source, cadence, candidates, covariates} = parsed.data;
  const {periods, columns} = readColumns(parsed.data, rows, file);
  const series = (measure: Measure, values: number[]): MetricSeries => {
    const {column, unit, better, transform, label = {en: column, ja: column}} = measure;
    return {column, label, unit, better, transform, values};
  };
  const heldAgainst: MetricTable["heldAgainst"] = {};
  for (const role of metricRoles) {
    const measure = parsed.data.held_against[role];
    if (measure === undefined) continue;
    const values = columns[measure.column];
    heldAgainst[role] = series(
      measure,
      "kind" in measure ? rowFlow({kind: measure.kind as "stock" | "flow"}, values) : values,
    );
  }
  return {
    id,
    title,
    synthetic,
    source: source ?? generator ?? null,
    cadence,
    periods,
    candidates: candidates.map((measure) => series(measure, columns[measure.column])),
    heldAgainst,
    covariates: covariates.map((column) => ({column, values: columns[column]})),
  };
}

/** The named columns on a grid of periods, read as a loop's are. */
function readColumns(
  {cadence, candidates, held_against, covariates}: MetricManifest,
  rows: readonly Row[],
  file: string,
): Pick<LoopDataset, "periods" | "columns"> {
  const measures = [...candidates, ...Object.values(held_against)];
  const names = new Set([...measures.map(({column}) => column), ...covariates]);
  const faults: Fault[] = [];
  let loop: LoopDataset | null = null;
  try {
    loop = parseLoop({manifest: {cadence, measures: {}, covariates: [...names]}, series: rows});
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    faults.push(...error.faults.map((fault) => ({...fault, file})));
  }
  for (const measure of measures) faults.push(...scaleFaults(measure, rows, file));
  if (loop === null || faults.length > 0)
    throw new DataError(faults.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0)));
  return loop;
}

/** Values that have no logarithm or no log odds; cells that are no numbers are reported elsewhere. */
function scaleFaults({column, transform}: Measure, rows: readonly Row[], file: string): Fault[] {
  if (transform === "none") return [];
  const cells = new CellReader(file, rows, []);
  const [least, most] = transform === "log" ? [0, Infinity] : [0, 1];
  return rows.flatMap((row, i): Fault[] => {
    if (!Object.hasOwn(row, column)) return [];
    const value = cells.number(i, column);
    if (Number.isNaN(value) || (value > least && value < most)) return [];
    const {en, ja} = scaleFaultWords[transform];
    return [{file, row: sheetRow(i), column, value: row[column], message: en, messageJa: ja}];
  });
}

const scaleFaultWords: Record<"log" | "logit", Text> = {
  log: {
    en: "An amount is read on a logarithmic scale and must be above 0: leave the cell empty if it is missing, or choose another scale.",
    ja: "量は対数で読むため 0 より大きい値が必要です。欠けている場合は空欄にするか、別の尺度を選んでください。",
  },
  logit: {
    en: "A share lies between 0 and 1, both excluded (percentages divided by 100): leave the cell empty if it is missing, or choose another scale.",
    ja: "割合は 0 と 1 の間の値です(0 と 1 は含みません。% は 100 で割ります)。欠けている場合は空欄にするか、別の尺度を選んでください。",
  },
};
