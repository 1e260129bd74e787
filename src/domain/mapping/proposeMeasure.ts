import type {MeasureName} from "../links.js";
import type {Measure} from "../loop.js";
import type {TableDescription} from "../tableDescription.js";
import type {Text} from "../texts.js";
import type {MappingEdits} from "./edits.js";
import {guessMeasure} from "./guessMeasure.js";
import {seriesLabel} from "./seriesNames.js";
import {columnOf} from "./source.js";
import type {Source} from "./source.js";

/**
 * A measure of the manifest without its columns, as guessed from its source and as a person corrected it; and why each guess was made.
 *
 * @param table The file that the source is in.
 * @example
 * proposeMeasure("model_quality", {table: 0, from: "rmse", count: "value"}, description, {}).measure.better // "lower"
 */
export function proposeMeasure(
  name: MeasureName,
  source: Source,
  table: TableDescription,
  edits: MappingEdits,
): {measure: Omit<Measure, "column" | "se">; reasons: Readonly<Record<string, Text>>} {
  const column = columnOf(table, source.from);
  const {unit, better, transform, kind} = guessMeasure(name, source, column);
  const own = edits.measures?.[name] ?? {};
  const guessed = seriesLabel(source, table.file, column);
  const label = own.label === undefined ? guessed : both(own.label);
  return {
    measure: {
      unit: own.unit?.trim() ?? unit,
      ...(label === null ? {} : {label}),
      better: own.better ?? better.value,
      transform: own.transform ?? transform.value,
      ...(name === "training_rows" ? {kind: own.kind ?? kind.value} : {}),
    },
    reasons: {
      // That more is better goes without saying.
      ...(better.value === "lower" ? {better: better.reason} : {}),
      transform: transform.reason,
      ...(name === "training_rows" ? {kind: kind.reason} : {}),
    },
  };
}

const both = (text: string): Text | null => (text.trim() === "" ? null : {en: text.trim(), ja: text.trim()});
