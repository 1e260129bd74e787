import {measureNames} from "../../domain/links.js";
import type {Locale, Text} from "../../domain/texts.js";
import {measureWords} from "../words.js";
import {mappingWords} from "./mappingWords.js";

const measureFields: Record<string, Text> = {
  column: mappingWords.column,
  count: mappingWords.count,
  unit: mappingWords.unit,
  better: mappingWords.better,
  transform: mappingWords.transform,
  kind: mappingWords.kind,
};

const otherFields: Record<string, Text> = {
  "manifest.id": mappingWords.id,
  "manifest.cadence": mappingWords.cadence,
  "manifest.covariates": mappingWords.covariates,
};

/**
 * What the field of a path is called; "" for those of files, whose faults name the file.
 *
 * @example
 * fieldName("manifest.measures.business_kpi.unit", "en") // "Business KPI, Unit"
 */
export function fieldName(path: string, locale: Locale): string {
  const [, , measure, field] = path.split(".");
  const name = measureNames.find((each) => each === measure);
  if (name === undefined) return otherFields[path]?.[locale] ?? "";
  const words = [measureWords[name], measureFields[field ?? ""]];
  return words.flatMap((text) => text?.[locale] ?? []).join(locale === "ja" ? "、" : ", ");
}
