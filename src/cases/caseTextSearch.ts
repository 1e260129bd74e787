import {FileAttachment} from "observablehq:stdlib";
import type {CaseSearch, SearchHit} from "../components/cases/find/caseSearch.js";
import type {Snippet} from "../components/cases/find/snippet.js";
import type {CaseStudy} from "../domain/caseStudy.js";
import type {Locale} from "../domain/texts.js";

/** Which cases hold the words looked for, and where. */
export interface TextMatches {
  /** Best first. */
  hits: ReadonlyMap<string, SearchHit>;
  snippet(id: string, locale: Locale): Snippet | null;
}

/**
 * Looks for words in all texts of the site's cases and of those given. The texts are fetched and their index made at the first search.
 *
 * @example
 * const find = caseTextSearch(own);
 * [...(await find("審査")).hits.keys()] // ["fannie-mae"]
 */
export function caseTextSearch(own: readonly CaseStudy[]): (text: string) => Promise<TextMatches> {
  let making: Promise<{search: CaseSearch; studies: Map<string, CaseStudy>; tools: Tools}> | null = null;
  const make = async () => {
    const [cases, tools] = await Promise.all([
      FileAttachment("../data/cases.json").json() as Promise<CaseStudy[]>,
      loadTools(),
    ]);
    const studies = new Map([...own, ...cases].map((study) => [study.id, study]));
    return {search: await tools.caseSearch([...studies.values()]), studies, tools};
  };
  return async (text) => {
    making ??= make();
    const {search, studies, tools} = await making.catch((error: unknown) => {
      making = null;
      throw error;
    });
    const hits = new Map(search.search(text).map((hit) => [hit.id, hit]));
    return {
      hits,
      snippet: (id, locale) =>
        tools.snippet(studies.get(id)!, {query: text, terms: hits.get(id)!.terms, locale}),
    };
  };
}

type Tools = Awaited<ReturnType<typeof loadTools>>;

/** Most readers never search, so the index's code comes with the first search. */
async function loadTools() {
  const [{caseSearch}, {snippet}] = await Promise.all([
    import("../components/cases/find/caseSearch.js"),
    import("../components/cases/find/snippet.js"),
  ]);
  return {caseSearch, snippet};
}
