import fc from "fast-check";
import {beforeAll, describe, expect, it} from "vitest";
import {readCases} from "../../../../loaders/readCases.js";
import {caseSearch} from "../../../../src/components/cases/find/caseSearch.js";
import type {CaseSearch} from "../../../../src/components/cases/find/caseSearch.js";
import {caseTexts} from "../../../../src/components/cases/find/caseTexts.js";
import {markMatches, snippet} from "../../../../src/components/cases/find/snippet.js";
import {folded, indexTerms, queryTerms} from "../../../../src/components/cases/find/terms.js";
import type {CaseStudy} from "../../../../src/domain/caseStudy.js";

let cases: CaseStudy[];
let search: CaseSearch;
beforeAll(async () => {
  cases = await readCases("data/cases");
  search = await caseSearch(cases);
});
const found = (text: string) => search.search(text).map(({id}) => id);
const shown = (id: string, query: string, locale: "en" | "ja") => {
  const {terms} = search.search(query).find((hit) => hit.id === id)!;
  return snippet(
    cases.find((study) => study.id === id)!,
    {query, terms, locale},
  );
};
const marked = (pieces: readonly {text: string; isMatch: boolean}[]) =>
  pieces.filter(({isMatch}) => isMatch).map(({text}) => text);

describe("terms", () => {
  it("are words of Latin script and pairs of Japanese characters, in one width and case", () => {
    expect(indexTerms("ＳａｇｅＭａｋｅｒで審査 12.5%")).toEqual(["sagemaker", "で審", "審査", "査", "12.5"]);
    expect(queryTerms("ローン審査 AI 車")).toEqual(["ロー", "ーン", "ン審", "審査", "ai", "車"]);
  });
});

describe("caseSearch", () => {
  it("finds every word in either language, whatever its width or case", () => {
    expect(found("ＳＡＧＥＭＡＫＥＲ 債務不履行")[0]).toBe("fannie-mae");
    expect(found("revenue pomelo")[0]).toBe("pomelo");
    expect(found("revenue bizreach spotify")).toEqual([]);
  });

  it("finds Japanese of any length at any place, and only where it stands as written", () => {
    const texts = (study: CaseStudy) => caseTexts(study).flatMap(({text}) => [text.en, text.ja]);
    for (const word of ["審査", "貸", "債務不履行", "利用者と取引", "ローン"]) {
      const holding = cases.filter((study) => texts(study).some((text) => folded(text).includes(word)));
      expect(holding.length).toBeGreaterThan(0);
      expect(found(word).sort()).toEqual(holding.map(({id}) => id).sort());
    }
  });

  it("finds a word by its beginning, and one with a letter wrong", () => {
    expect(found("fann")).toContain("fannie-mae");
    expect(found("pomello")[0]).toBe("pomelo");
  });

  it("finds facets by the names that people read, and not keys of the file", () => {
    expect(found("金融・保険")).toContain("fannie-mae");
    expect(found("customer_problem: null")).toEqual([]);
  });

  it("ranks the case that is named before those that mention it", () => {
    expect(found("uber eats")[0]).toBe("uber-eats");
  });
});

describe("snippet", () => {
  it("shows the reader's own language where it holds the words, and the other where only that does", () => {
    expect(shown("fannie-mae", "審査", "ja")).toMatchObject({locale: "ja"});
    const other = shown("fannie-mae", "審査", "en")!;
    expect(other.locale).toBe("ja");
    expect(new Set(marked(other.pieces))).toEqual(new Set(["審査"]));
  });

  it("marks what was found for a word that was mistyped or begun", () => {
    expect(marked(shown("fannie-mae", "accurcy", "en")!.pieces)).toContain("accuracy");
  });
});

describe("markMatches", () => {
  it("marks the text as it stands, whatever its width: a half-width voiced letter is two characters", () => {
    expect(markMatches("Ｌｏａｎ review", "loan", ["loan"])).toEqual([
      {text: "Ｌｏａｎ", isMatch: true},
      {text: " review", isMatch: false},
    ]);
    expect(markMatches("ﾃﾞｰﾀの活用", "データ", [])).toEqual([
      {text: "ﾃﾞｰﾀ", isMatch: true},
      {text: "の活用", isMatch: false},
    ]);
  });

  it("loses no character of any text", () => {
    fc.assert(
      fc.property(
        fc.string({unit: "grapheme"}),
        fc.string({unit: "grapheme", minLength: 1, maxLength: 2}),
        (text, query) => {
          const pieces = markMatches(text + query + text, query, queryTerms(query));
          expect(pieces.map((piece) => piece.text).join("")).toBe(text + query + text);
        },
      ),
      {seed: 5, numRuns: 300},
    );
  });
});
