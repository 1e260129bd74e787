import type {CaseEntry} from "../domain/find/caseEntry.js";
import {facetNames, facetValuesOf} from "../domain/find/facets.js";
import type {ColumnTable, TableColumn} from "../domain/toArrow.js";

/**
 * Cases as three tables: `cases` with a row each and all by which they are sorted, the long `case_values`, a row for each value of a
 * facet that a case has, and `facet_values`, which names these values. Numbers join them, many times quicker than names. The order of titles is the languages' own, which the engine does not know.
 *
 * @example
 * caseTables(entries).facet_values.value.values // ["recommendation", "retail", …]
 */
export function caseTables(
  entries: readonly CaseEntry[],
): Record<"cases" | "case_values" | "facet_values", ColumnTable> {
  const column = (type: TableColumn["type"], value: (entry: CaseEntry) => string | number | null) => ({
    type,
    values: entries.map(value),
  });
  const places = {en: titlePlaces(entries, "en"), ja: titlePlaces(entries, "ja")};
  const numbers = new Map<string, number>();
  const named: {facet: string; value: string}[] = [];
  const rows = entries.flatMap((entry, i) =>
    facetValuesOf(entry).map(({facet, value}) => {
      const key = `${facet}\n${value}`;
      if (!numbers.has(key)) numbers.set(key, named.push({facet, value}) - 1);
      return {i, facet, number: numbers.get(key)!};
    }),
  );
  return {
    cases: {
      case_number: {type: "number", values: entries.map((_, i) => i)},
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
      case_number: {type: "number", values: rows.map(({i}) => i)},
      facet_number: {type: "number", values: rows.map(({facet}) => facetNames.indexOf(facet))},
      value_number: {type: "number", values: rows.map(({number}) => number)},
    },
    facet_values: {
      value_number: {type: "number", values: named.map((_, i) => i)},
      facet: {type: "text", values: named.map(({facet}) => facet)},
      value: {type: "text", values: named.map(({value}) => value)},
    },
  };
}

function titlePlaces(entries: readonly CaseEntry[], locale: "en" | "ja"): Map<string, number> {
  const {compare} = new Intl.Collator(locale, {numeric: true});
  const sorted = entries.toSorted((a, b) => compare(a.title[locale], b.title[locale]));
  return new Map(sorted.map(({id}, place) => [id, place]));
}
