import {measureNames} from "../../domain/links.js";
import {isId} from "../../domain/mapping/columnTraits.js";
import {covariateKey} from "../../domain/mapping/edits.js";
import {isNumeric, sourceOf} from "../../domain/mapping/source.js";
import type {Source} from "../../domain/mapping/source.js";
import {element} from "../element.js";
import type {FormContext} from "./formContext.js";
import {countWords, mappingWords} from "./mappingWords.js";

/**
 * The columns that move the business from outside, each a box to tick: all with numbers that are no measure and no time.
 *
 * @example
 * covariateSection(context)
 */
export function covariateSection(context: FormContext): HTMLElement {
  const {proposal, locale, fields} = context;
  const chosen = proposal.mapping.manifest.covariates.flatMap((to) => sourceOf(proposal.mapping, to) ?? []);
  const keys = new Set(chosen.map(covariateKey));
  const others = freeColumns(context).filter((source) => !keys.has(covariateKey(source)));
  const all: (Pick<Source, "table" | "from"> & {count?: Source["count"]})[] = [...chosen, ...others];
  const reason = proposal.reasons["manifest.covariates"];
  const checks = all.map((source) => check(context, source, keys.has(covariateKey(source))));
  const faults = element("ul", {class: "field-faults"});
  if (checks[0] !== undefined) fields.place("manifest.covariates", checks[0].box, faults);
  return element(
    "fieldset",
    {class: "card mapping-covariates"},
    element("legend", {}, mappingWords.covariates[locale]),
    element("p", {class: "hint"}, mappingWords.covariatesHint[locale]),
    all.length === 0 ? element("p", {class: "empty"}, mappingWords.noCovariates[locale]) : null,
    element(
      "div",
      {class: "mapping-checks"},
      checks.map(({label}) => label),
    ),
    reason === undefined || chosen.length === 0 ? null : element("p", {class: "why"}, reason[locale]),
    faults,
  );
}

function check(
  {edit, tables, locale}: FormContext,
  source: Pick<Source, "table" | "from"> & {count?: Source["count"]},
  isChosen: boolean,
): {label: HTMLElement; box: HTMLInputElement} {
  const key = covariateKey(source);
  const box = element("input", {type: "checkbox", "data-path": `covariate ${key}`});
  box.checked = isChosen;
  box.addEventListener("input", (event) => event.stopPropagation());
  box.addEventListener("change", (event) => {
    event.stopPropagation();
    edit((edits) => ({...edits, covariates: {...edits.covariates, [key]: box.checked}}));
  });
  const counted =
    source.count === undefined || source.count === "value" ? "" : ` (${countWords[source.count][locale]})`;
  const file = tables.length > 1 ? element("small", {}, ` ${tables[source.table]!.file}`) : null;
  return {label: element("label", {}, box, element("span", {}, `${source.from}${counted}`, file)), box};
}

/** Columns with numbers that nothing else is taken from. */
function freeColumns({proposal: {mapping}, tables}: FormContext): Pick<Source, "table" | "from">[] {
  const used = new Set(
    measureNames
      .flatMap((name) => {
        const measure = mapping.manifest.measures[name];
        return measure === undefined ? [] : [measure.column, measure.se ?? ""];
      })
      .flatMap((to) => sourceOf(mapping, to) ?? [])
      .map(covariateKey),
  );
  return tables.flatMap(({columns}, table) =>
    columns
      .filter((column) => isNumeric(column) && !isId(column.name) && column.name.trim() !== "")
      .filter(({name}) => name !== mapping.tables[table]!.time)
      .map(({name}) => ({table, from: name}))
      .filter((source) => !used.has(covariateKey(source))),
  );
}
