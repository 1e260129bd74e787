import type {MappingEdits} from "../../domain/mapping/edits.js";

/**
 * Paths of the fields that a person has set: their guesses have no reason any more, and their doubtful readings are settled.
 *
 * @example
 * editedPaths({cadence: "week", tables: {0: {dateForm: "dmy/"}}}) // ["manifest.cadence", "tables.0.dateForm"]
 */
export function editedPaths({
  id,
  title,
  source,
  cadence,
  tables = {},
  measures = {},
}: MappingEdits): string[] {
  const set = (path: string, values: object) =>
    Object.entries(values).flatMap(([field, value]) => (value === undefined ? [] : [`${path}.${field}`]));
  return [
    ...set("manifest", {id, title, source, cadence}),
    ...Object.entries(tables).flatMap(([at, table]) => set(`tables.${at}`, table)),
    ...Object.entries(measures).flatMap(([name, {source: column, ...measure}]) =>
      set(`manifest.measures.${name}`, {column, ...measure}),
    ),
  ];
}
