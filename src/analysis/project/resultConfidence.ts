import type {Milestone, ResultKind} from "../../domain/project/plan.js";
import type {Text} from "../../domain/texts.js";
import {stepScores} from "./confidenceScale.js";

/** What a milestone says for the claim that its condition holds. */
export interface ResultConfidence {
  /**
   * `planned` before there is a result; `met`: the expected value was reached; `against`: the result is no better than the value at which to
   * stop; `open`: it lies between, or the plan or the interval does not let it be told.
   */
  outcome: "planned" | "met" | "against" | "open";
  /** Confidence before the result, on the ICE scale. */
  before: number;
  /** Confidence after it, on the ICE scale; 0 where the result is evidence against the claim. */
  after: number;
  /** What evidence of this kind can weigh, for or against; that of a plan before there is a result. */
  weight: number;
  text: Text;
}

/** Fewer people than this are an anecdote, whatever they were counted by. */
const fewestPeople = 5;

/**
 * What a milestone does to the confidence in its condition, from the result and never from what was wished. A value counts only where its
 * interval, if one is known, keeps clear of the other side: an expected value that was reached while the interval reaches the
 * baseline or the value at which to stop cannot be told from it.
 *
 * @see Gilad, The Confidence Meter (2018), on which the ICE scale's confidence of 0.01 to 10 stands
 * @example
 * resultConfidence(milestone).text.en // "Confidence 0.5 → 10: a test reached what was expected."
 */
export function resultConfidence({target, result}: Pick<Milestone, "target" | "result">): ResultConfidence {
  const before = stepScores.estimate;
  if (result === null)
    return {
      outcome: "planned",
      before,
      after: before,
      weight: before,
      text: {
        en: `Confidence ${before}: a plan, with no result yet.`,
        ja: `確信度 ${before}:計画のみで、まだ結果がありません。`,
      },
    };
  const isSmall = (result.kind === "test" || result.kind === "users") && result.n < fewestPeople;
  const weight = stepScores[isSmall ? "anecdote" : result.kind];
  const outcome = judge({target, result});
  const after = {met: weight, against: 0, open: before}[outcome];
  const reason = {met: metText(result.kind, isSmall), against: againstText, open: openText}[outcome];
  return {
    outcome,
    before,
    after,
    weight,
    text: {
      en: `Confidence ${before} → ${outcome === "against" ? "evidence against it" : after}: ${reason.en}`,
      ja: `確信度 ${before} → ${outcome === "against" ? "反証" : after}:${reason.ja}`,
    },
  };
}

function judge({
  target: {better, expected, stop, baseline},
  result: {value, low, high},
}: {
  target: Milestone["target"];
  result: NonNullable<Milestone["result"]>;
}): "met" | "against" | "open" {
  const sign = better === "higher" ? 1 : -1;
  const isAtLeast = (one: number, other: number) => sign * one >= sign * other;
  const [worst, best] = better === "higher" ? [low ?? value, high ?? value] : [high ?? value, low ?? value];
  if (stop !== null && isAtLeast(stop, value))
    return expected !== null && isAtLeast(best, expected) ? "open" : "against";
  if (expected !== null && isAtLeast(value, expected))
    return [stop, baseline].some((mark) => mark !== null && isAtLeast(mark, worst)) ? "open" : "met";
  return "open";
}

const kindTexts: Record<ResultKind, Text> = {
  test: {en: "a controlled test", ja: "比較実験"},
  users: {en: "counted users", ja: "利用者の計測"},
  market: {en: "the market's figures", ja: "市場の数値"},
  anecdote: {en: "what a few told", ja: "少数の声"},
};

const metText = (kind: ResultKind, isSmall: boolean): Text => ({
  en: `what was expected is reached by ${kindTexts[kind].en}${isSmall ? `, but with fewer than ${fewestPeople} it is an anecdote` : ""}.`,
  ja: `${kindTexts[kind].ja}で見込みに達しました${isSmall ? `。ただし ${fewestPeople} 件未満のため逸話として扱います` : ""}。`,
});

const againstText: Text = {
  en: "the result is no better than the value at which to stop.",
  ja: "結果は、中止すると決めた値を超えていません。",
};

const openText: Text = {
  en: "the result cannot tell; it stays a plan.",
  ja: "この結果からは判断できません。計画のままです。",
};
