import type {Mapping} from "../../domain/mapping.js";
import {measureNames} from "../../domain/links.js";
import type {TableDescription} from "../../domain/tableDescription.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {missingMark} from "../format.js";
import {measureWords} from "../words.js";
import {mappingWords} from "./mappingWords.js";
import {previewCells} from "./previewCells.js";
import type {PreviewCell} from "./previewCells.js";

/**
 * The first rows of a file as it has them, in a box that scrolls by itself: what each column is taken for above it, missing and odd cells
 * marked.
 *
 * @param at Place of the table in the mapping.
 * @example
 * previewTable(description, {mapping, at: 0, locale: "en"})
 */
export function previewTable(
  table: TableDescription,
  {mapping, at, locale}: {mapping: Mapping; at: number; locale: Locale},
): HTMLElement {
  const label = `${mappingWords.preview[locale]}: ${table.file}`;
  return element(
    "div",
    {class: "mapping-preview scroll", tabindex: "0", role: "region", "aria-label": label},
    element(
      "table",
      {},
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          element("th", {scope: "col", class: "row"}, mappingWords.row[locale]),
          table.columns.map(({name}) =>
            element(
              "th",
              {scope: "col"},
              name,
              rolesOf(mapping, at, name, locale).map((role) => element("span", {class: "role"}, role)),
            ),
          ),
        ),
      ),
      element(
        "tbody",
        {},
        previewCells(table).map(({row, cells}) =>
          element(
            "tr",
            {},
            element("th", {scope: "row", class: "row"}, String(row)),
            cells.map((cell) => previewCell(cell, locale)),
          ),
        ),
      ),
    ),
  );
}

function previewCell({text, state}: PreviewCell, locale: Locale): HTMLElement {
  if (state === "missing")
    return element("td", {class: "missing", "aria-label": mappingWords.missing[locale]}, missingMark);
  if (state === "odd") return element("td", {class: "odd", title: mappingWords.odd[locale]}, `⚠ ${text}`);
  return element("td", {}, text);
}

/** What a column of a file is taken for, in words. */
function rolesOf({manifest, tables}: Mapping, at: number, name: string, locale: Locale): string[] {
  const {time, columns} = tables[at]!;
  const names = columns.filter(({from}) => from === name).map(({to}) => to);
  return [
    ...(name === time ? [mappingWords.whenRole[locale]] : []),
    ...measureNames
      .filter((measure) => names.includes(manifest.measures[measure]?.column ?? ""))
      .map((measure) => measureWords[measure][locale]),
    ...(measureNames.some((measure) => names.includes(manifest.measures[measure]?.se ?? ""))
      ? [mappingWords.errorRole[locale]]
      : []),
    ...(manifest.covariates.some((covariate) => names.includes(covariate))
      ? [mappingWords.covariateRole[locale]]
      : []),
  ];
}
