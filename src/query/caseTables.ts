import type {CaseEntry} from "../domain/find/caseEntry.js";
import {facetValuesOf} from "../domain/find/facets.js";
import type {ColumnTable, TableColumn} from "../domain/toArrow.js";

/**
 * Cases as two tables: `cases` with a row each and all by which they are sorted, and the long `case_values`, a row for each value of a
 * facet that a case has. The order of titles is the languages' own, which the engine does not know.
 *
 * @example
 * caseTables(entries).case_values.value.values // ["recommendation", "retail", …]
 */
export function caseTables(entries: readonly CaseEntry[]): Record<"cases" | "case_values", ColumnTable> {
  const column = (type: TableColumn["type"], value: (entry: CaseEntry) => string | number | null) => ({
    type,
    values: entries.map(value),
  });
  const places = {en: titlePlaces(entries, "en"), ja: titlePlaces(entries, "ja")};
  const rows = entries.flatMap((entry) => facetValuesOf(entry).map((row) => ({id: entry.id, ...row})));
  return {
    cases: {
      case_id: column("text", ({id}) => id),
      title_en: column("text", ({title}) => title.en),
      title_ja: column("text", ({title}) => title.ja),
      title_place_en: column("number", ({id}) => places.en.get(id)!),
      title_place_ja: column("number", ({id}) => places.ja.get(id)!),
      year: column("number", ({year}) => year),
      evidence: column("number", ({evidence}) => evidence),
      effect: column("number", ({largest}) => largest?.percent ?? null),
    },
    case_values: {
      case_id: {type: "text", values: rows.map(({id}) => id)},
      facet: {type: "text", values: rows.map(({facet}) => facet)},
      value: {type: "text", values: rows.map(({value}) => value)},
    },
  };
}

function titlePlaces(entries: readonly CaseEntry[], locale: "en" | "ja"): Map<string, number> {
  const {compare} = new Intl.Collator(locale, {numeric: true});
  const sorted = entries.toSorted((a, b) => compare(a.title[locale], b.title[locale]));
  return new Map(sorted.map(({id}, place) => [id, place]));
}
