import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {arrowConfidence} from "../../../src/analysis/project/confidence.js";
import {confidenceSteps, stepOf} from "../../../src/analysis/project/confidenceScale.js";
import type {EvidenceContext} from "../../../src/analysis/project/worth.js";
import type {ConditionName} from "../../../src/domain/conditions.js";
import {conditionNames} from "../../../src/domain/conditions.js";
import {linkNames} from "../../../src/domain/links.js";
import {sayings, tieHalves, tieSchema} from "../../../src/domain/project/tie.js";
import type {Tie} from "../../../src/domain/project/tie.js";
import {arrowOf, caseOf, keptLink, loopOf, milestoneOf, planOf} from "./evidence.js";

const kept = {
  ...loopOf("shop", {
    customer: keptLink("holds", "experiment"),
    business: keptLink("holds", "release"),
    collection: keptLink("holds", "association"),
    learning: keptLink("holds", "curve"),
  }),
};
const context: EvidenceContext = {
  cases: [
    caseOf("measured", "measured"),
    caseOf("reported", "reported"),
    caseOf("inferred", "inferred"),
    caseOf("absent", "absent"),
  ],
  project: {
    loops: [
      kept,
      {...kept, id: "made", synthetic: true},
      loopOf("open", {
        customer: keptLink("unclear", "association"),
        business: keptLink("fails", "association"),
        collection: keptLink("fails", "experiment"),
        learning: keptLink("holds", "experiment"),
      }),
    ],
    plans: [
      planOf(milestoneOf({})),
      {...planOf(milestoneOf(null)), id: "plan-unmeasured"},
      {...planOf(milestoneOf({kind: "anecdote"})), id: "plan-told"},
      {...planOf(milestoneOf({kind: "market"})), id: "plan-market"},
    ],
  },
};
const score = (condition: ConditionName, ...ties: Tie[]) =>
  arrowConfidence(arrowOf(...ties), condition, context).score;
const only = (condition: ConditionName, tie: Tie) =>
  arrowConfidence(arrowOf(tie), condition, context).ties[0]!;

const study = (id: string): Tie => ({id: "tie-1", kind: "case", case: id});
const link = (loop: string, name: (typeof linkNames)[number]): Tie => ({
  id: "tie-2",
  kind: "loop",
  loop,
  link: name,
});
const saying = (level: (typeof sayings)[number]): Tie => ({id: "tie-3", kind: "saying", level, text: "So"});
const trial = (
  control: number,
  treatment: number,
  part: Partial<Extract<Tie, {kind: "trial"}>> = {},
): Tie => ({
  id: "tie-4",
  kind: "trial",
  name: "A/B",
  metric: "bought",
  better: "higher",
  control: {n: 1000, successes: control},
  treatment: {n: 1000, successes: treatment},
  ...part,
});

describe("the scale", () => {
  it("has eight steps in order, and a score belongs to the highest step that it reaches", () => {
    expect(confidenceSteps.map((step) => step.score)).toEqual([0.01, 0.1, 0.2, 0.5, 1, 3, 7, 10]);
    expect(stepOf(3).name).toBe("market");
    expect(stepOf(2.9).name).toBe("anecdote");
    expect(stepOf(0).name).toBe("opinion");
  });
});

describe("arrowConfidence", () => {
  it("is 0.01 while nothing is attached, and says so", () => {
    const {score, step, why} = arrowConfidence(arrowOf(), "customer", context);
    expect([score, step.name]).toEqual([0.01, "opinion"]);
    expect(why).toEqual({
      en: "Nothing is attached, so it is an opinion.",
      ja: "根拠が何も付いていないため、個人の意見とみなします。",
    });
  });

  it("counts a saying by its level", () => {
    expect(sayings.map((level) => score("customer", saying(level)))).toEqual([0.01, 0.1, 0.2, 0.5, 1]);
  });

  it("counts a case by its support: another product's success at most, and nothing where it is silent", () => {
    const names = ["measured", "reported", "inferred"];
    expect(names.map((id) => score("business", study(id)))).toEqual([1, 0.2, 0.1]);
    expect(only("business", study("absent"))).toMatchObject({state: "nothing", score: 0});
    expect(score("business", study("absent"))).toBe(0.01);
    expect(only("business", study("measured")).why).toEqual({
      en: "Another product measured condition ②: a success elsewhere, not here.",
      ja: "ほかのプロダクトが条件②を測定した事例です。自社での裏づけではありません。",
    });
  });

  it("counts a loop's link by its evidence", () => {
    expect(score("customer", link("shop", "customer"))).toBe(10);
    expect(score("business", link("shop", "business"))).toBe(7);
    expect(only("data", link("shop", "collection")).score).toBe(3);
    expect(only("data", link("shop", "learning")).score).toBe(7);
    expect(only("customer", link("shop", "customer")).why).toEqual({
      en: "The link model quality → customer experience holds by an experiment.",
      ja: "「モデルの精度 → 顧客体験」は実験から成り立つといえます。",
    });
  });

  it("counts what synthetic data say, and what cannot be told, no more than an estimate", () => {
    const made = only("customer", link("made", "customer"));
    expect(made).toMatchObject({state: "counts", score: 0.5});
    expect(made.why.en).toContain("synthetic");
    const unclear = only("customer", link("open", "customer"));
    expect(unclear).toMatchObject({state: "counts", score: 0.5});
    expect(unclear.why.en).toContain("cannot be told");
  });

  it("counts a link on the arrow of another condition, or without data, for nothing", () => {
    expect(only("customer", link("shop", "business")).state).toBe("nothing");
    expect(only("business", link("shop", "learning")).state).toBe("nothing");
    expect(
      arrowConfidence(arrowOf(link("bare", "customer")), "customer", {
        ...context,
        project: {loops: [loopOf("bare", {})], plans: []},
      }).ties[0]!.state,
    ).toBe("nothing");
  });

  it("needs both halves of condition ③: one alone is an anecdote, two count as the weaker", () => {
    const half = arrowConfidence(arrowOf(link("shop", "learning")), "data", context);
    expect([half.score, half.limit, half.missingHalf]).toEqual([1, "half", "collection"]);
    expect(half.why.ja).toBe(
      "より強い根拠も付いていますが、「利用の増加でデータが増える」の根拠が弱いため、「少数の事例」として数えます。",
    );
    expect(score("data", link("shop", "learning"), link("shop", "collection"))).toBe(3);
  });

  it("asks of a test on condition ③ which half it speaks of, and counts it as one half until that is said", () => {
    const unsaid = arrowConfidence(arrowOf(trial(100, 160)), "data", context);
    expect([unsaid.score, unsaid.missingHalf]).toEqual([1, "unknown"]);
    expect(score("data", trial(100, 160, {half: "both"}))).toBe(10);
    expect(score("data", trial(100, 160, {half: "learning"}))).toBe(1);
    expect(score("data", trial(100, 160, {half: "learning"}), link("shop", "collection"))).toBe(3);
    expect(score("customer", trial(100, 160, {half: "learning"}))).toBe(10);
  });

  it("holds an arrow at an estimate where evidence against is as strong as what speaks for it", () => {
    const against = arrowConfidence(
      arrowOf(link("open", "business"), saying("anecdote")),
      "business",
      context,
    );
    expect([against.score, against.limit]).toEqual([0.5, "against"]);
    expect(score("business", link("open", "business"), saying("others"))).toBe(0.2);
    expect(score("business", link("open", "business"), trial(100, 160))).toBe(10);
    expect(score("business", trial(160, 100), trial(100, 160))).toBe(0.5);
    expect(score("data", link("open", "collection"), trial(100, 160, {half: "both"}))).toBe(0.5);
  });

  it("says in both languages what the score comes from", () => {
    const why = (name: ConditionName, ...ties: Tie[]) => arrowConfidence(arrowOf(...ties), name, context).why;
    expect(why("business", link("open", "business"), saying("anecdote"))).toEqual({
      en: "Evidence against it is at least as strong as what speaks for it, so it counts no more than an estimate.",
      ja: "否定する根拠が支持する根拠と同じかそれより強いため、見積もりとしてだけ数えます。",
    });
    expect(why("business", link("open", "business"))).toEqual({
      en: "What is attached speaks against it, and nothing for it.",
      ja: "付いている根拠は否定するものだけで、支持するものがありません。",
    });
    expect(why("business", link("open", "business"), trial(100, 160))).toEqual({
      en: "The strongest of what is attached counts: Test results. There is evidence against it too.",
      ja: "付いている根拠のうち最も強いもの(テスト結果)で数えます。否定する根拠もあります。",
    });
    expect(why("customer", study("absent"))).toEqual({
      en: "Nothing of what is attached speaks for it, so it is an opinion.",
      ja: "付いている根拠に支持するものがないため、個人の意見とみなします。",
    });
    expect(why("data", trial(100, 160)).en).toBe(
      "It counts as “Anecdotal evidence”, although something stronger is attached: it is not said which half of condition ③ the evidence speaks of.",
    );
  });

  it("shows a tie to what is gone as broken, worth nothing", () => {
    const gone: Tie[] = [
      study("gone"),
      link("gone", "customer"),
      {id: "tie-5", kind: "milestone", plan: "plan-9", milestone: "milestone-1"},
      {id: "tie-6", kind: "milestone", plan: "plan-1", milestone: "milestone-9"},
    ];
    for (const tie of gone) expect(only("customer", tie)).toMatchObject({state: "broken", score: 0});
    expect(score("customer", ...gone)).toBe(0.01);
    expect(only("customer", study("gone")).why.en).toContain("“gone”");
  });
});

const id = fc.stringMatching(/^tie-[0-9a-f]{6}$/);
const sayingOrCase: fc.Arbitrary<Tie> = fc.oneof(
  fc.record({
    id,
    kind: fc.constant("saying" as const),
    level: fc.constantFrom(...sayings),
    text: fc.string({minLength: 1, maxLength: 20}),
  }),
  fc.record({
    id,
    kind: fc.constant("case" as const),
    case: fc.constantFrom("measured", "reported", "inferred", "absent", "gone"),
  }),
);
const arm = fc.oneof(
  fc
    .integer({min: 1, max: 5000})
    .chain((n) => fc.record({n: fc.constant(n), successes: fc.integer({min: 0, max: n})})),
  fc.record({
    n: fc.integer({min: 2, max: 5000}),
    mean: fc.double({min: -100, max: 100, noNaN: true}),
    sd: fc.double({min: 0, max: 50, noNaN: true}),
  }),
);
const half = fc.constantFrom(undefined, ...tieHalves);
const anyTie: fc.Arbitrary<Tie> = fc.oneof(
  sayingOrCase,
  fc.record({
    id,
    kind: fc.constant("loop" as const),
    loop: fc.constantFrom("shop", "made", "open", "gone"),
    link: fc.constantFrom(...linkNames),
  }),
  fc.record({
    id,
    kind: fc.constant("trial" as const),
    name: fc.constant("A/B"),
    metric: fc.constant(""),
    better: fc.constantFrom("higher" as const, "lower" as const),
    control: arm,
    treatment: arm,
    half,
  }),
  fc.record({
    id,
    kind: fc.constant("milestone" as const),
    plan: fc.constantFrom("plan-1", "plan-unmeasured", "plan-told", "plan-market", "plan-9"),
    milestone: fc.constant("milestone-1"),
    half,
  }),
);
const condition = fc.constantFrom(...conditionNames);

/**
 * As much as the scale allows a tie by what was observed, read from the context above and not from the code: 0 where nothing was, as with
 * what people say, other products' cases, synthetic data, plans, and links that no data settled.
 */
function mostByData(tie: Tie): number {
  if (tie.kind === "trial") return 10;
  if (tie.kind === "milestone") return {"plan-market": 3, "plan-1": 7}[tie.plan] ?? 0;
  if (tie.kind !== "loop") return 0;
  const holding: Record<string, number> = {
    "shop customer": 10,
    "shop business": 7,
    "shop collection": 3,
    "shop learning": 7,
    "open learning": 10,
  };
  return holding[`${tie.loop} ${tie.link}`] ?? 0;
}

describe("whatever is attached", () => {
  it("what people say and what other products did never exceeds 1", () => {
    fc.assert(
      fc.property(condition, fc.array(sayingOrCase, {maxLength: 50}), (name, ties) => {
        expect(score(name, ...ties)).toBeLessThanOrEqual(1);
      }),
      {seed: 20_261, numRuns: 300},
    );
  });

  it("exceeds 1 only with data from the market or from users, and then no more than they are worth", () => {
    fc.assert(
      fc.property(condition, fc.array(anyTie, {maxLength: 8}), (name, ties) => {
        expect(score(name, ...ties)).toBeLessThanOrEqual(Math.max(1, ...ties.map(mostByData)));
      }),
      {seed: 20_262, numRuns: 600},
    );
  });

  it("reaches every step of market and users by the data that the step asks for", () => {
    const milestone = (plan: string): Tie => ({
      id: "tie-5",
      kind: "milestone",
      plan,
      milestone: "milestone-1",
    });
    expect(score("customer", milestone("plan-unmeasured"))).toBe(0.5);
    expect(score("customer", milestone("plan-told"))).toBe(1);
    expect(score("customer", milestone("plan-market"))).toBe(3);
    expect(score("customer", milestone("plan-1"))).toBe(7);
    expect(score("customer", trial(100, 160))).toBe(10);
  });

  it("one more tie never lowers the score unless it speaks against, and one against never raises it", () => {
    fc.assert(
      fc.property(condition, fc.array(anyTie, {maxLength: 8}), anyTie, (name, ties, more) => {
        const before = score(name, ...ties);
        const after = score(name, ...ties, more);
        if (only(name, more).state === "against") expect(after).toBeLessThanOrEqual(before);
        else expect(after).toBeGreaterThanOrEqual(before);
      }),
      {seed: 20_263, numRuns: 600},
    );
  });

  it("the score is that of a step, does not depend on the order, and is 0.01 once all is removed", () => {
    fc.assert(
      fc.property(condition, fc.array(anyTie, {maxLength: 8}), (name, ties) => {
        const {score: found, step} = arrowConfidence(arrowOf(...ties), name, context);
        expect(step.score).toBe(found);
        expect(score(name, ...ties.toReversed())).toBe(found);
        expect(score(name, ...ties.slice(ties.length))).toBe(0.01);
      }),
      {seed: 20_264, numRuns: 300},
    );
  });

  it("a tie with a half can be read from a file, and a strange half cannot", () => {
    expect(tieSchema.safeParse(trial(1, 2, {half: "both"})).success).toBe(true);
    expect(tieSchema.safeParse({...trial(1, 2), half: "third"}).success).toBe(false);
  });
});
