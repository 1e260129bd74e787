import {measureNames} from "../links.js";
import type {Counting, Mapping} from "../mapping.js";
import {sourceOf} from "./source.js";

const counted: Record<Counting, (from: string) => string> = {
  value: (from) => from,
  rows: () => "rows",
  distinct: (from) => `different values of ${from}`,
  sum: (from) => `sum of ${from}`,
  mean: (from) => `mean of ${from}`,
};

/**
 * Where each column of a mapping comes from, as comments for its `loop.yaml`.
 *
 * @example
 * columnComments(mapping) // {"measures.business_kpi.column": "different values of user_id in ratings.csv, by week"}
 */
export function columnComments(mapping: Mapping): Record<string, string> {
  const comments: Record<string, string> = {};
  for (const name of measureNames) {
    const measure = mapping.manifest.measures[name];
    const source = measure === undefined ? null : sourceOf(mapping, measure.column);
    if (source === null) continue;
    const {file, rows} = mapping.tables[source.table]!;
    const by = rows === "events" ? `, by ${mapping.manifest.cadence}` : "";
    comments[`measures.${name}.column`] = `${counted[source.count](source.from ?? "")} in ${file}${by}`;
  }
  return comments;
}
