import {describe, expect, it} from "vitest";
import {relatedWords} from "../../../src/analysis/cases/relatedWords.js";
import {wordsOf} from "../../../src/analysis/cases/words.js";

const keys = (text: string) => wordsOf(text).map(({key}) => key);

describe("wordsOf", () => {
  it("takes forms of an English word for the same, and leaves out words that say little", () => {
    expect(keys("The tutor planned plans")).toEqual(["tutor", "plan", "plan"]);
    expect(keys("companies, company")).toEqual(["company", "company"]);
  });

  it("counts Chinese characters in pairs and katakana in threes, without hiragana", () => {
    expect(keys("不動産価格")).toEqual(["≈home", "≈price"]);
    expect(keys("配偶者控除額")).toEqual(["配偶", "偶者", "≈tax", "額"]);
  });

  it("does not take a part of another word for a related word", () => {
    expect(keys("住宅ローン")).toContain("≈loan");
    expect(keys("ドローン")).toEqual(["ドロー", "ローン"]);
    expect(keys("車を運転")).toEqual(["≈drive", "≈drive"]);
    expect(keys("電車")).toEqual(["電車"]);
  });

  it("gives related words of both languages one key", () => {
    expect(new Set(keys("fraud Scams 不正 詐欺"))).toEqual(new Set(["≈fraud"]));
  });

  it("is blind to width and case, and says where a word stands", () => {
    expect(wordsOf("ＭＲＩ 検査")).toEqual([
      {key: "≈scan", shown: "MRI", start: 0, end: 3},
      {key: "検査", shown: "検査", start: 4, end: 6},
    ]);
  });
});

describe("relatedWords", () => {
  it("has every word in one group only", () => {
    const all = relatedWords.flat();
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
  });

  it("has no word that never can be met: each has a key of its group", () => {
    const unmet = relatedWords.flatMap((group) =>
      group.filter((word) => !keys(word).includes(`≈${group[0]}`)),
    );
    expect(unmet).toEqual([]);
  });
});
