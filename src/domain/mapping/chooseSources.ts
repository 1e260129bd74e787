import {measureNames} from "../links.js";
import type {MeasureName} from "../links.js";
import type {TableDescription} from "../tableDescription.js";
import {assignMeasures} from "./assignMeasures.js";
import type {Assignment} from "./assignMeasures.js";
import {candidates} from "./candidates.js";
import {countFor} from "./countFor.js";
import {covariateKey} from "./edits.js";
import type {MappingEdits, MeasureEdits} from "./edits.js";
import type {ReadTable} from "./guessTables.js";
import type {Role} from "./roleWords.js";
import {columnOf, isNumeric} from "./source.js";
import type {Source} from "./source.js";

/** A file and how it is read. */
export interface FileRead {
  description: TableDescription;
  table: ReadTable;
}

/**
 * The sources of the measures and the covariates: those that a person chose, counted as the rows of their file now allow, then the
 * likeliest.
 *
 * @example
 * chooseSources([{description, table}], {}).measures.model_quality // {table: 0, from: "rmse", count: "value"}
 */
export function chooseSources(files: readonly FileRead[], edits: MappingEdits): Assignment {
  const found = files.flatMap(({description, table}, at) => candidates(description, table, at));
  const assignment = assignMeasures(found, {...edits, measures: fittingEdits(files, edits)});
  return {...assignment, covariates: [...assignment.covariates, ...added(files, edits, assignment)]};
}

function fittingEdits(files: readonly FileRead[], {measures = {}}: MappingEdits): MappingEdits["measures"] {
  const fitting: Partial<Record<MeasureName, MeasureEdits>> = {};
  for (const name of measureNames) {
    const edit = measures[name];
    if (edit === undefined) continue;
    const source =
      edit.source === undefined || edit.source === null
        ? edit.source
        : fittingSource(files, edit.source, name);
    fitting[name] = source === undefined ? {...edit, source: undefined} : {...edit, source};
  }
  return fitting;
}

/** The source as its file is read now: events need a count, and periods have none. Undefined where that leaves nothing. */
function fittingSource(files: readonly FileRead[], source: Source, role: Role): Source | undefined {
  const file = files[source.table];
  if (file === undefined) return undefined;
  const column = columnOf(file.description, source.from);
  if (file.table.rows === "periods") return source.from === null ? undefined : {...source, count: "value"};
  if (source.count !== "value" || column === undefined) return source;
  return {...source, count: countFor(role, column, "events")};
}

/** Columns that a person made covariates and whose names do not say so. */
function added(
  files: readonly FileRead[],
  {covariates: chosen = {}}: MappingEdits,
  {measures, covariates}: Assignment,
): Source[] {
  const known = new Set([...Object.values(measures), ...covariates].map(covariateKey));
  return files.flatMap(({description, table}, at) =>
    description.columns
      .filter(isNumeric)
      .map((column): Source => ({
        table: at,
        from: column.name,
        count: countFor("covariate", column, table.rows),
      }))
      .filter((source) => chosen[covariateKey(source)] === true && !known.has(covariateKey(source))),
  );
}
