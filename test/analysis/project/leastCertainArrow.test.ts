import {describe, expect, it} from "vitest";
import {leastCertainArrow} from "../../../src/analysis/project/leastCertainArrow.js";
import type {Saying, Tie} from "../../../src/domain/project/tie.js";
import {arrowOf, caseOf, keptLink, loopOf} from "./evidence.js";

const sources = {
  cases: [caseOf("measured", "measured"), caseOf("inferred", "inferred")],
  project: {loops: [loopOf("shop", {collection: keptLink("holds", "release")})], plans: []},
};
const saying = (level: Saying): Tie => ({id: "tie-1", kind: "saying", level, text: "So"});
const study = (id: string): Tie => ({id: "tie-2", kind: "case", case: id});

describe("The least certain arrow of a canvas", () => {
  it("is the one with the lowest confidence, and says what it rests on in both languages", () => {
    const arrows = {
      customer: arrowOf(study("measured")),
      business: arrowOf(study("inferred")),
      data: arrowOf(saying("others")),
    };
    expect(leastCertainArrow({arrows}, sources)).toEqual({
      condition: "business",
      link: "business",
      score: 0.1,
      why: {
        en: "② rests on “Thematic support”, confidence 0.1: the least certain of the three.",
        ja: "②の根拠は「方針や流行との一致」です(確信度 0.1)。3 つの矢印のうち最も不確かです。",
      },
    });
  });

  it("is the first in the cycle where several are as uncertain, and says so", () => {
    const arrows = {customer: arrowOf(saying("theme")), business: arrowOf(), data: arrowOf()};
    const {link, why} = leastCertainArrow({arrows}, sources);
    expect(link).toBe("business");
    expect(why).toEqual({
      en: "② rests on nothing yet, confidence 0.01: no arrow is less certain, and it is the first of 2 in the cycle.",
      ja: "②にはまだ根拠がありません(確信度 0.01)。同じくらい不確かな 2 つのうち、サイクルで最初の矢印です。",
    });
  });

  it("of condition ③ is the half that has less behind it", () => {
    const sure = arrowOf(saying("anecdote"), study("measured"));
    const kept: Tie = {id: "tie-3", kind: "loop", loop: "shop", link: "collection"};
    const drawn = {customer: arrowOf(saying("theme")), business: sure, data: arrowOf()};
    expect(leastCertainArrow({arrows: {...drawn, customer: sure}}, sources).link).toBe("collection");
    const {link, why} = leastCertainArrow(
      {arrows: {customer: sure, business: sure, data: arrowOf(kept)}},
      {...sources, project: {...sources.project, loops: [loopOf("shop", {})]}},
    );
    expect(link).toBe("collection");
    expect(why.en).not.toContain("halves");
    const half = leastCertainArrow(
      {arrows: {customer: arrowOf(trial), business: arrowOf(trial), data: arrowOf(kept)}},
      sources,
    );
    expect(half).toMatchObject({condition: "data", link: "learning", score: 1});
    expect(half.why.en).toMatch(/Of its halves, “more data improve the model” has less behind it\.$/);
    expect(half.why.ja).toContain("「データの増加でモデルが良くなる」の根拠が弱めです。");
  });
});

const trial: Tie = {
  id: "tie-4",
  kind: "trial",
  name: "A test",
  metric: "orders",
  better: "higher",
  control: {n: 5000, successes: 500},
  treatment: {n: 5000, successes: 700},
};
