import {links, measureNames} from "../links.js";
import type {MeasureName} from "../links.js";
import type {Manifest, Measure} from "../loop.js";
import type {MappedTable, Mapping} from "../mapping.js";
import type {TableDescription} from "../tableDescription.js";
import type {Text} from "../texts.js";
import {faultWords} from "./faultWords.js";
import type {MappingFault} from "./mappingFault.js";
import {rangeAs} from "./numberForms.js";
import {columnOf, sourceOf} from "./source.js";
import type {Source} from "./source.js";

/** What the measures are called where a fault names one. */
const names: Record<MeasureName, Text> = {
  model_quality: {en: "Model quality", ja: "モデルの精度"},
  customer_experience: {en: "Customer experience", ja: "顧客体験"},
  business_kpi: {en: "Business KPI", ja: "ビジネスKPI"},
  training_rows: {en: "Training rows", ja: "学習データ"},
};

/**
 * What is wrong with the measures: which are chosen, twice or not at all, their units, and scales that do not suit their values.
 *
 * @example
 * measureFaults(mapping, tables)[0].path // "manifest.measures.business_kpi.unit"
 */
export function measureFaults(mapping: Mapping, tables: readonly TableDescription[]): MappingFault[] {
  const {measures, covariates} = mapping.manifest;
  const chosen = measureNames.filter((name) => measures[name] !== undefined);
  const faults = chosen.flatMap((name, i): MappingFault[] => {
    const measure = measures[name]!;
    const path = `manifest.measures.${name}`;
    const source = sourceOf(mapping, measure.column);
    if (source === null) return [{path: `${path}.column`, column: measure.column, text: faultWords.noSource}];
    const twin = chosen.slice(0, i).find((other) => measures[other]!.column === measure.column);
    return [
      ...(twin === undefined ? [] : [{path: `${path}.column`, text: faultWords.sameColumn(names[twin])}]),
      ...(measure.unit.trim() === "" ? [{path: `${path}.unit`, text: faultWords.noUnit}] : []),
      ...scaleFaults(name, measure, source, path, {mapping, tables}),
    ];
  });
  for (const name of chosen.filter((each) => covariates.includes(measures[each]!.column)))
    faults.push({
      path: "manifest.covariates",
      column: measures[name]!.column,
      text: faultWords.sameColumn(names[name]),
    });
  return [...linkFaults(measures), ...faults];
}

function linkFaults(measures: Manifest["measures"]): MappingFault[] {
  const has = (name: MeasureName) => measures[name] !== undefined;
  if (Object.values(links).some(({source, target}) => has(source) && has(target))) return [];
  const text = measureNames.filter(has).length < 2 ? faultWords.tooFew : faultWords.unlinked;
  return [{path: "manifest.measures", text}];
}

function scaleFaults(
  name: MeasureName,
  measure: Measure,
  source: Source,
  path: string,
  {mapping, tables}: {mapping: Mapping; tables: readonly TableDescription[]},
): MappingFault[] {
  const table: MappedTable = mapping.tables[source.table]!;
  const isCounted = source.count === "rows" || source.count === "distinct" || source.count === "sum";
  if ("kind" in measure && measure.kind === "stock" && isCounted)
    return [{path: `${path}.kind`, text: faultWords.countedStock}];
  const place = {file: table.file, ...(source.from === null ? {} : {column: source.from})};
  if (measure.transform === "logit" && isCounted)
    return [{path: `${path}.transform`, ...place, text: faultWords.logitCount}];
  const column = columnOf(
    tables.find(({file}) => file === table.file),
    source.from,
  );
  const range = column === undefined || isCounted ? null : rangeAs(column, table.numberForm);
  if (range === null) return [];
  const {min, max} = range;
  // Zeros and ones average to what lies between.
  const [above, below] =
    source.count === "mean" ? [(x: number) => x >= 0, (x: number) => x <= 1] : [positive, belowOne];
  if (name === "training_rows")
    return min < 0 ? [{path: `${path}.column`, ...place, text: faultWords.negativeRows(min)}] : [];
  if (measure.transform === "logit" && !(above(min) && below(max)))
    return [{path: `${path}.transform`, ...place, text: faultWords.logitOutside(min, max)}];
  if (measure.transform === "log" && !(source.count === "mean" ? max > 0 : positive(min)))
    return [{path: `${path}.transform`, ...place, text: faultWords.logBelowZero(min)}];
  return [];
}

const positive = (x: number) => x > 0;
const belowOne = (x: number) => x < 1;
