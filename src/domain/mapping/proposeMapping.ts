import {links, measureNames} from "../links.js";
import type {MeasureName} from "../links.js";
import type {Manifest} from "../loop.js";
import type {Mapping} from "../mapping.js";
import type {TableDescription} from "../tableDescription.js";
import type {Text} from "../texts.js";
import {stemOf} from "./candidates.js";
import {chooseSources} from "./chooseSources.js";
import type {MappingEdits} from "./edits.js";
import {guessTables} from "./guessTables.js";
import {proposeMeasure} from "./proposeMeasure.js";
import type {Reasons} from "./reasons.js";
import {seriesNames} from "./seriesNames.js";
import {sameSource} from "./source.js";
import type {Source} from "./source.js";
import {standardErrors} from "./standardErrors.js";

/** A mapping as it was guessed, and why. */
export interface Proposal {
  mapping: Mapping;
  reasons: Reasons;
  /** Whether two measures were found that a link of the cycle joins: the least that has a verdict. */
  complete: boolean;
}

/**
 * Which column of a person's files is what: time, cadence, the four measures and what moves them from outside, by the names of the columns
 * in English and Japanese and by their values. Tables stand in the order in which they were brought; one without columns adds nothing.
 *
 * @param options.id Name for the folder; from the first file otherwise.
 * @param options.edits What a person corrected; guesses are made around it.
 * @example
 * const {mapping, reasons} = proposeMapping([description]);
 * reasons["manifest.measures.model_quality.column"].en // "Its name says “rmse”."
 */
export function proposeMapping(
  tables: readonly TableDescription[],
  {id, edits = {}}: {id?: string; edits?: MappingEdits} = {},
): Proposal {
  const {read, cadence, chosen} = guessTables(tables, edits);
  const files = tables.map((description, at) => ({description, table: read[at]!.table}));
  const {measures, covariates, reasons: roleReasons} = chooseSources(files, edits);
  const errors = standardErrors(measures, tables);
  const sources = distinct([
    ...measureNames.flatMap((name) => [measures[name], errors[name]]),
    ...covariates,
  ]);
  const names = seriesNames(
    sources,
    tables.map(({file}) => file),
  );
  const to = (source: Source | undefined) =>
    source === undefined ? undefined : names[sources.findIndex((each) => sameSource(each, source))];

  const reasons: Record<string, Text> = {...roleReasons, "manifest.cadence": cadence.reason};
  const note = (path: string, why: Readonly<Record<string, Text>>) => {
    for (const [field, reason] of Object.entries(why)) reasons[`${path}.${field}`] = reason;
  };
  read.forEach((each, at) => note(`tables.${at}`, each.reasons));
  const proposed: Partial<Record<MeasureName, unknown>> = {};
  for (const name of measureNames) {
    const source = measures[name];
    if (source === undefined) continue;
    const {measure, reasons: why} = proposeMeasure(name, source, tables[source.table]!, edits);
    const se = to(errors[name]);
    proposed[name] = {column: to(source), ...measure, ...(se === undefined ? {} : {se})};
    note(`manifest.measures.${name}`, why);
  }
  const manifest: Manifest = {
    ...headOf(tables, id, edits),
    synthetic: false,
    cadence: chosen,
    measures: proposed as Manifest["measures"],
    covariates: covariates.map((source) => to(source)!),
  };
  const columnsOf = (table: number) =>
    sources.flatMap((source) =>
      source.table === table ? [{from: source.from, count: source.count, to: to(source)!}] : [],
    );
  return {
    mapping: {manifest, tables: read.map(({table}, at) => ({...table, columns: columnsOf(at)}))},
    reasons,
    complete: Object.values(links).some(
      ({source, target}) => measures[source] !== undefined && measures[target] !== undefined,
    ),
  };
}

function distinct(sources: readonly (Source | undefined)[]): Source[] {
  const found: Source[] = [];
  for (const source of sources)
    if (source !== undefined && !found.some((each) => sameSource(each, source))) found.push(source);
  return found;
}

/** Names that say nothing of the product. */
const usualStems = /^(?:series|data|events?|kpi|export|download|sheet\d*|table|log|book\d*)$/i;

/** Whose loop it is: texts that are not there are left out. */
function headOf(
  tables: readonly TableDescription[],
  id: string | undefined,
  edits: MappingEdits,
): Pick<Manifest, "id" | "title" | "source"> {
  const stem = stemOf(tables[0]?.file ?? "");
  const title = (edits.title ?? (usualStems.test(stem) ? "" : stem.replaceAll(/[_-]+/g, " "))).trim();
  const source = (edits.source ?? "").trim();
  return {
    id: edits.id ?? folderName(id ?? stem),
    ...(title === "" ? {} : {title: {en: title, ja: title}}),
    ...(source === "" ? {} : {source}),
  };
}

/** A text as the name of a folder that `loop.yaml` may give; "my-loop" where no letter is left. */
function folderName(text: string): string {
  const plain = text.normalize("NFKC").toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "") || "my-loop";
}
