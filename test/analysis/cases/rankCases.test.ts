import {beforeAll, describe, expect, it} from "vitest";
import {readCases} from "../../../loaders/readCases.js";
import type {CaseNeed} from "../../../src/analysis/cases/caseNeed.js";
import {fitWeights, rankCases} from "../../../src/analysis/cases/rankCases.js";
import type {CaseStudy} from "../../../src/domain/caseStudy.js";
import {labelledNeeds} from "./labelledNeeds.js";
import type {LabelledNeed} from "./labelledNeeds.js";

let cases: CaseStudy[];
beforeAll(async () => {
  cases = await readCases("data/cases");
});

const nothing: CaseNeed = {customerProblem: "", businessProblem: "", data: "", task: null, doubt: null};
const ranked = (need: Partial<CaseNeed>, some = cases) =>
  rankCases(some, {...nothing, ...need}, {locale: "en"});

describe("rankCases against the cases that a careful reader picks", () => {
  /** Mean over needs of the share of picks among the first five. */
  const recall = (needs: readonly LabelledNeed[]) => {
    const shares = needs.map(({need, picks}) => {
      const first = ranked(need).slice(0, 5);
      return picks.filter((id) => first.some((found) => found.id === id)).length / picks.length;
    });
    return shares.reduce((sum, share) => sum + share, 0) / shares.length;
  };

  // Five of 29 cases taken blindly would hold 0.17 of the picks. Reached in November 2026: 0.92 on the needs of tuning, 1.00 on
  // those held out. The list of related words and the needs have one author, so the needs held out were first measured without
  // any word of the list that only they use, which gave 0.95, and without the list, which gave 0.90 (0.87 on those of tuning).
  // The thresholds leave room for a case that is worded anew.
  it.each([
    ["that it was tuned on", labelledNeeds.tuning],
    ["that were held out", labelledNeeds.heldOut],
  ])("finds 85 in 100 of them among the first five, over the needs %s", (_, needs) => {
    expect(recall(needs)).toBeGreaterThanOrEqual(0.85);
  });

  it("knows every picked case, so that a new name does not pass for a miss", () => {
    const picks = [...labelledNeeds.tuning, ...labelledNeeds.heldOut].flatMap((need) => need.picks);
    expect(picks.filter((id) => !cases.some((study) => study.id === id))).toEqual([]);
  });
});

describe("rankCases", () => {
  it("says which words a need and a case share, in the words of each", () => {
    const [first] = ranked({customerProblem: "融資の審査に時間がかかる"});
    expect(first.id).toBe("fannie-mae");
    expect(first.reasons[0]).toMatchObject({
      kind: "customerProblem",
      words: expect.arrayContaining([
        {yours: "融資", theirs: "loans"},
        {yours: "審査", theirs: "審査"},
      ]) as unknown,
    });
  });

  it("finds the same case from either language", () => {
    expect(ranked({customerProblem: "We cannot spot scams"})[0].id).toBe(
      ranked({customerProblem: "詐欺を見抜けない"})[0].id,
    );
  });

  it("adds up: the score is the reasons' points as a share of what could be had", () => {
    const need = {
      customerProblem: "shoppers find nothing",
      task: "recommendation",
      doubt: "business",
    } as const;
    const possible = fitWeights.customerProblem + fitWeights.task + fitWeights.doubt;
    const found = ranked(need);
    expect(found[0].id).toBe("pomelo");
    for (const {score, reasons} of found) {
      const points = reasons.reduce((sum, reason) => sum + reason.points, 0);
      expect(score).toBeCloseTo((100 * points) / possible, 10);
      expect(score).toBeLessThanOrEqual(100);
    }
  });

  it("takes evidence alone for a fit only where nothing else is asked", () => {
    const measured = (study: CaseStudy) => study.conditions.business.support === "measured";
    const byEvidence = ranked({doubt: "business"});
    expect(byEvidence.slice(0, cases.filter(measured).length).map(({id}) => id)).toEqual(
      cases.filter(measured).map(({id}) => id),
    );
    expect(ranked({doubt: "business", task: "ranking"})).toEqual([]);
  });

  it("finds nothing where nothing is said, or nothing in common", () => {
    expect(ranked({})).toEqual([]);
    expect(ranked({customerProblem: "の は を, the of and"})).toEqual([]);
    expect(ranked({customerProblem: "qwxyz"})).toEqual([]);
  });

  it("ranks one case alone, and its own words bring all points", () => {
    const [pomelo] = cases.filter(({id}) => id === "pomelo");
    expect(ranked({data: pomelo.data_used[0].ja}, [pomelo])[0].score).toBeCloseTo(100, 10);
  });
});
