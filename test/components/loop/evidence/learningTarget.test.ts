import {describe, expect, it} from "vitest";
import {
  answerTarget,
  curveOf,
  defaultTarget,
  stepOf,
} from "../../../../src/components/loop/evidence/learningTarget.js";
import type {TargetAnswer} from "../../../../src/components/loop/evidence/learningTarget.js";
import {targetSentence} from "../../../../src/components/loop/evidence/targetSentence.js";
import type {LearningCurveFigure} from "../../../../src/analysis/loop/learningCurveFigure.js";

/** A figure of points on error(n) = a·n^(−b) + c. */
function figureOf(error: (n: number) => number, better: "higher" | "lower"): LearningCurveFigure {
  const points = Array.from({length: 10}, (_, i) => {
    const n = 1000 * 2 ** i;
    const wobble = 1 + 0.001 * (i % 2 === 0 ? 1 : -1);
    const score = error(n) * wobble;
    return {n, score: better === "higher" ? 1 - score : score, se: null};
  });
  return {kind: "curve", points, fit: [], asymptote: null, rows: 500_000, newRows: 5000, level: 0.95};
}

const levelling = figureOf((n) => 5 * n ** -0.3 + 0.2, "higher");
const curve = curveOf(levelling, "higher");
const falling = figureOf((n) => 2 * n ** -0.1, "lower");
const flat = figureOf(() => 0.3, "higher");

describe("answerTarget", () => {
  it("gives the rows at which the curve has the quality, and the periods until then", () => {
    const answer = answerTarget(curve, levelling, 0.74);
    if (answer.kind !== "rows") throw new Error(answer.kind);
    // 1 − 0.74 = 5·n^(−0.3) + 0.2, so n = (5/0.06)^(1/0.3).
    expect(answer.rows.value / (5 / 0.06) ** (1 / 0.3)).toBeCloseTo(1, 1);
    expect(curve.predict(answer.rows.value).value).toBeCloseTo(0.74, 9);
    expect(answer.rows.low).toBeLessThan(answer.rows.value);
    expect(answer.rows.high).toBeGreaterThan(answer.rows.value);
    expect(answer.periods).toBeCloseTo((answer.rows.value - 500_000) / 5000, 6);
  });

  it("knows no time where no rows come in", () => {
    expect(answerTarget(curve, {...levelling, newRows: null}, 0.74)).toMatchObject({periods: null});
  });

  it("says what is reached and what is out of reach", () => {
    expect(answerTarget(curve, levelling, 0.5).kind).toBe("reached");
    const beyond = answerTarget(curve, levelling, 0.9);
    expect(beyond).toMatchObject({kind: "unreachable", flat: false});
    if (beyond.kind === "unreachable") expect(beyond.asymptote.value).toBeCloseTo(0.8, 2);
    expect(answerTarget(curveOf(flat, "higher"), flat, 0.75)).toMatchObject({
      kind: "unreachable",
      flat: true,
    });
  });
});

describe("defaultTarget", () => {
  it("is half-way to what the curve approaches, rounded", () => {
    const now = curve.predict(500_000).value;
    const target = defaultTarget(curve, levelling, "higher");
    expect(target).toBeCloseTo((now + curve.asymptote().value) / 2, 2);
    expect(String(target).length).toBeLessThanOrEqual(5);
    expect(answerTarget(curve, levelling, target).kind).toBe("rows");
  });

  it("is what four times the rows would bring where half-way is too far", () => {
    const slow = curveOf(falling, "lower");
    const target = defaultTarget(slow, falling, "lower");
    expect(target).toBeCloseTo(2 * 2_000_000 ** -0.1, 2);
    expect(target).toBeLessThan(slow.predict(500_000).value);
  });

  it("is a tenth less error where the curve is flat", () => {
    expect(defaultTarget(curveOf(flat, "higher"), flat, "higher")).toBeCloseTo(0.73, 3);
  });
});

describe("stepOf", () => {
  it("is a power of ten well below the distance", () => {
    expect([stepOf(0.717, 0.766), stepOf(10, 4), stepOf(0.5, 0.5)]).toEqual([0.001, 0.1, 0.0001]);
  });
});

describe("targetSentence", () => {
  const options = {rows: 1000, newRows: 100, cadence: "week", unit: "points"} as const;
  const asymptote = {value: 0.8, low: 0.78, high: 0.83, level: 0.95};
  const needed = (high: number, periods: number | null): TargetAnswer => ({
    kind: "rows",
    score: 0.75,
    rows: {value: 5000, low: 900, high, level: 0.95},
    periods,
  });
  const english = (answer: TargetAnswer) => targetSentence(answer, {...options, locale: "en"});
  const japanese = (answer: TargetAnswer) => targetSentence(answer, {...options, locale: "ja"});

  it("says rows with their interval, and time", () => {
    expect(english(needed(9000, 40))).toBe(
      "For 0.75 (points), about 5,000 rows are needed (what is at hand to 9,000, 95\u00a0% interval), 4,000 more than at hand: about 40 weeks at the present 100 a week.",
    );
    expect(japanese(needed(9000, 40))).toBe(
      "0.75（points）には約5,000行（95%区間 現在の行数〜9,000）、現在より4,000行多く必要です。今の増え方（1週に100行）で約40週間かかります。",
    );
  });

  it("says years where weeks are many, and that it may be never", () => {
    expect(english(needed(Infinity, 520))).toContain("at hand to never, 95");
    expect(english(needed(Infinity, 520))).toContain("about 520 weeks (10 years)");
    expect(english(needed(9000, 1e6))).toContain("more than 100 years");
    expect(english(needed(9000, null))).toContain("how fast rows come in is not known");
    expect(japanese(needed(Infinity, 1e6))).toContain("100年以上");
  });

  it("says why a target is out of reach, and whether the data rule it out", () => {
    const out = (score: number, isFlat = false) =>
      english({kind: "unreachable", score, flat: isFlat, asymptote});
    expect(out(0.9)).toBe(
      "0.9 (points) is out of reach with more rows alone: the curve levels off at 0.8 (0.78 to 0.83, 95\u00a0% interval). The model itself would have to change.",
    );
    expect(out(0.82)).toContain("do not rule it out");
    expect(out(0.9, true)).toContain("the curve stays at 0.8");
    expect(japanese({kind: "unreachable", score: 0.82, flat: false, asymptote})).toContain("言い切れません");
  });

  it("says what is reached", () => {
    expect(english({kind: "reached", score: 0.6998, now: 0.7})).toBe(
      "0.6998 (points) is reached already: with the 1,000 rows at hand the curve stands at 0.7.",
    );
  });
});
