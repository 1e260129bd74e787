import {addPeriods, formatDate, periodsBetween} from "./calendar.js";
import {CellReader, sheetRow} from "./cells.js";
import {DataError} from "./errors.js";
import type {Fault} from "./errors.js";
import {manifestSchema} from "./loop.js";
import type {Cadence, LoopDataset, Manifest, Measure, Row} from "./loop.js";
import {parseExperiments} from "./parseExperiments.js";
import {parseReleases} from "./parseReleases.js";
import {zodFaults} from "./zodFaults.js";

/** More periods than this are refused: a loop is read by day at the finest, and 10,000 days are 27 years. */
const MOST_PERIODS = 10_000;

/** Rows of the other tables; nobody has made more releases, experiments or points of a curve. */
const MOST_ROWS = 10_000;

/** The parsed content of a loop's files. Tables are arrays of rows whose cells are strings or numbers. */
export interface LoopFiles {
  /** `loop.yaml`, parsed. */
  manifest: unknown;
  series: readonly Row[];
  releases?: readonly Row[];
  learningCurve?: readonly Row[];
  experiments?: readonly Row[];
  /** Used where the manifest gives no `id`: the folder's name. */
  id?: string;
}

/**
 * Validates a loop's files and returns the data set that everything else works on. Rows may come in any order; periods
 * that the file skips become rows of `NaN`. Empty cells, `null` and `NaN` are missing, never 0.
 *
 * @throws {DataError} carrying every fault of every file, each with file, row (the header is row 1), column, value and
 * what would be right.
 * @example
 * parseLoop({
 *   manifest: {cadence: "week", measures: {business_kpi: {column: "users", unit: "people"}}},
 *   series: [{period: "2024-01-01", users: "120"}, {period: "2024-01-08", users: "131"}],
 * }).columns.users // [120, 131]
 */
export function parseLoop({
  manifest,
  series,
  releases = [],
  learningCurve = [],
  experiments = [],
  id,
}: LoopFiles): LoopDataset {
  const parsed = manifestSchema.safeParse(manifest);
  if (!parsed.success) throw new DataError(zodFaults(parsed.error, manifest, "loop.yaml"));
  const faults: Fault[] = [];
  const {cadence} = parsed.data;
  const cells = new CellReader("series.csv", series, faults);
  const {periods, places} = parsePeriods(cells, cadence);
  const present = new Set(places.values());
  const name = parsed.data.id ?? id ?? "loop";
  const loop: LoopDataset = {
    ...parsed.data,
    id: name,
    title: parsed.data.title ?? {en: name, ja: name},
    product: parsed.data.product ?? name,
    periods,
    columns: parseColumns(cells, parsed.data, periods.length, places),
    missingPeriods: periods.filter((_, i) => !present.has(i)),
    releases: parseReleases(limited("releases.csv", releases, faults), {periods, cadence}, faults),
    learningCurve: parseLearningCurve(limited("learning_curve.csv", learningCurve, faults), faults),
    experiments: parseExperiments(limited("experiments.csv", experiments, faults), faults),
  };
  if (faults.length > 0) throw new DataError(inFileOrder(faults));
  return loop;
}

/** The rows of a table, none where they are too many to be what the table claims to be. */
function limited(file: string, rows: readonly Row[], faults: Fault[]): readonly Row[] {
  if (rows.length <= MOST_ROWS) return rows;
  faults.push({file, message: `Has ${rows.length} rows; at most ${MOST_ROWS} can be read: aggregate them.`});
  return [];
}

/** Files as they were read, rows as they stand in each. */
function inFileOrder(faults: readonly Fault[]): Fault[] {
  const files = [...new Set(faults.map(({file}) => file))];
  return faults.toSorted(
    (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || (a.row ?? 0) - (b.row ?? 0),
  );
}

interface Grid {
  periods: string[];
  /** For each row of the file that holds a period of its own, the period's place on the grid. */
  places: Map<number, number>;
}

function parsePeriods(cells: CellReader, cadence: Cadence): Grid {
  const none: Grid = {periods: [], places: new Map()};
  if (cells.rows.length === 0) {
    cells.faults.push({file: cells.file, message: "Has no rows: give one row a period under a header."});
    return none;
  }
  if (!cells.has("period")) return none;
  const days = cells.rows.map((_, i) => cells.date(i, "period"));
  const known = days.filter((day) => !Number.isNaN(day));
  if (known.length === 0) return none;
  const firstDay = known.reduce((a, b) => Math.min(a, b));
  const rowAt = new Map<number, number>();
  days.forEach((day, i) => {
    if (Number.isNaN(day)) return;
    const at = periodsBetween(firstDay, day, cadence);
    if (at === null) {
      cells.fault(
        i,
        "period",
        `Is not a whole number of ${cadence}s after ${formatDate(firstDay)}: keep one cadence, or correct \`cadence:\`.`,
      );
    } else if (rowAt.has(at)) {
      cells.fault(i, "period", `Stands in row ${sheetRow(rowAt.get(at)!)} too: keep one row a period.`);
    } else rowAt.set(at, i);
  });
  const length = [...rowAt.keys()].reduce((a, b) => Math.max(a, b)) + 1;
  if (length > MOST_PERIODS) {
    cells.faults.push({
      file: cells.file,
      column: "period",
      message: `Spans ${length} ${cadence}s; at most ${MOST_PERIODS} can be read: check for a mistyped year, or aggregate to a longer cadence.`,
    });
    return none;
  }
  const periods = Array.from({length}, (_, i) => formatDate(addPeriods(firstDay, i, cadence)));
  return {periods, places: new Map([...rowAt].map(([at, row]) => [row, at]))};
}

function parseColumns(cells: CellReader, manifest: Manifest, length: number, places: Grid["places"]) {
  const columns: Record<string, number[]> = {};
  const read = (column: string, check?: (value: number) => string | null) => {
    if (Object.hasOwn(columns, column) && check === undefined) return;
    if (!cells.has(column)) return;
    const values = new Array<number>(length).fill(NaN);
    cells.rows.forEach((_, row) => {
      const value = cells.number(row, column);
      const fault = Number.isNaN(value) ? null : (check?.(value) ?? null);
      if (fault !== null) cells.fault(row, column, fault);
      else if (places.has(row)) values[places.get(row)!] = value;
    });
    columns[column] = values;
  };
  for (const [name, measure] of Object.entries(manifest.measures)) {
    if (measure === undefined) continue;
    read(
      measure.column,
      name === "training_rows" ? countFault : (value) => transformFault(value, measure.transform),
    );
    if (measure.se !== undefined)
      read(measure.se, (value) => (value >= 0 ? null : "A standard error is never negative."));
  }
  for (const covariate of manifest.covariates) read(covariate);
  return columns;
}

/** Rows may be 0 (before the first was collected), but a count is never negative. */
const countFault = (value: number) => (value >= 0 ? null : "A number of rows is never negative.");

function transformFault(value: number, transform: Measure["transform"]): string | null {
  if (transform === "log" && value <= 0)
    return "`transform: log` needs a number above 0: leave the cell empty if it is missing, or use `transform: none`.";
  if (transform === "logit" && (value <= 0 || value >= 1))
    return "`transform: logit` needs a share between 0 and 1, both excluded (percentages divided by 100): leave the cell empty if it is missing, or use `transform: none`.";
  return null;
}

function parseLearningCurve(rows: readonly Row[], faults: Fault[]): LoopDataset["learningCurve"] {
  const cells = new CellReader("learning_curve.csv", rows, faults);
  if (![cells.has("n"), cells.has("score")].every(Boolean)) return [];
  return rows.map((_, i) => {
    const point = {n: cells.required(i, "n"), score: cells.required(i, "score")};
    if (point.n <= 0) cells.fault(i, "n", "A model is trained on at least one row.");
    const se = cells.number(i, "se");
    if (se <= 0) cells.fault(i, "se", "A standard error is above 0: leave the cell empty if it is unknown.");
    return Number.isNaN(se) ? point : {...point, se};
  });
}
