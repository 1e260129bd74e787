import MiniSearch from "minisearch";
import type {CaseStudy} from "../../../domain/caseStudy.js";
import {caseTexts} from "./caseTexts.js";
import {folded, indexTerms, queryTerms, scriptRuns} from "./terms.js";

/** A case that holds what was looked for, and which words of the index that was. */
export interface SearchHit {
  id: string;
  terms: readonly string[];
}

export interface CaseSearch {
  /** Best first; every word must be held, in either language. */
  search(text: string): SearchHit[];
}

/** Fields count by how much they say of what a case is about. */
const boost = {title: 4, organisation: 4};
const short = 4;

/**
 * An index over all that cases say in both languages. Words of Latin script are found by their beginning, and from five letters on with
 * a letter in five wrong; Japanese by any part of its text. The index is made in pieces, so that the page stays quick meanwhile.
 *
 * @see R. M. Lucchesi et al., MiniSearch, https://lucaong.github.io/minisearch/ (BM25+)
 * @example
 * (await caseSearch(cases)).search("審査 sagemaker").map(({id}) => id) // ["fannie-mae"]
 */
export async function caseSearch(cases: readonly CaseStudy[]): Promise<CaseSearch> {
  const texts = new Map<string, string>();
  const documents = cases.map((study) => {
    const document = documentOf(study);
    texts.set(study.id, folded([document.title, document.organisation, document.rest].join("\n")));
    return document;
  });
  const index = new MiniSearch<Document>({
    fields: ["title", "organisation", "rest"],
    tokenize: indexTerms,
    // The tokenizer has folded them.
    processTerm: (term) => term,
  });
  await index.addAllAsync(documents, {chunkSize: 20});
  return {
    search(text) {
      const japanese = scriptRuns(folded(text)).filter((run) => run.isJapanese);
      return index
        .search(text, {
          tokenize: queryTerms,
          combineWith: "AND",
          boost,
          prefix: (term) => isLatin(term) || [...term].length === 1,
          fuzzy: (term) => (isLatin(term) && term.length > short ? 0.2 : false),
        })
        .map(({id, terms}) => ({id: id as string, terms}))
        .filter(({id}) => japanese.every((run) => texts.get(id)!.includes(run.text)));
    },
  };
}

interface Document {
  id: string;
  title: string;
  organisation: string;
  rest: string;
}

function documentOf(study: CaseStudy): Document {
  const both = (texts: readonly {en: string; ja: string}[]) =>
    texts.flatMap(({en, ja}) => [en, ja]).join("\n");
  const rest = caseTexts(study)
    .map(({text}) => text)
    .filter((text) => text !== study.title && text !== study.organisation);
  return {
    id: study.id,
    title: both([study.title]),
    organisation: both([study.organisation, study.product]),
    rest: both(rest),
  };
}

const isLatin = (term: string) => /^[\p{Script=Latin}\p{N}.]+$/u.test(term);
