import {describe, expect, it} from "vitest";
import {
  learningEvidence,
  learningPoints,
  rowsAtHand,
  turnoverOf,
} from "../../../src/analysis/loop/learningEvidence.js";
import {fitLearningCurve} from "../../../src/analysis/statistics/fitLearningCurve.js";
import {createRandom} from "../../../src/analysis/statistics/random.js";
import {parseLoop} from "../../../src/domain/index.js";
import type {LoopDataset, Row} from "../../../src/domain/index.js";

const options = {level: 0.95, maxLag: 8, bootstrapDraws: 99, random: createRandom(1)};
const sizes = [1000, 2000, 4000, 8000, 16000, 32000, 64000];

function loopOf({
  score,
  quality,
  rows = {kind: "stock", values: [1000, 16000]},
  releases = [],
}: {
  score: ((n: number) => number) | null;
  quality: {better: "higher" | "lower"; transform: "log" | "logit" | "none"};
  rows?: {kind: "stock" | "flow"; values: (number | string)[]};
  releases?: Row[];
}): LoopDataset {
  return parseLoop({
    manifest: {
      cadence: "week",
      measures: {
        model_quality: {column: "q", unit: "points", ...quality},
        training_rows: {column: "rows", unit: "rows", kind: rows.kind},
      },
    },
    series: rows.values.map((value, i) => ({
      period: `2024-01-${String(1 + 7 * i).padStart(2, "0")}`,
      q: 0.5,
      rows: value,
    })),
    learningCurve: score === null ? [] : sizes.map((n) => ({n, score: score(n)})),
    releases,
  });
}

/** An error of 3·n^(−0.3), jittered by a fixed half per mille so that intervals are not points. */
const errorAt = (n: number) => 3 * n ** -0.3 * (1 + 5e-4 * Math.sin(n));

describe("learningEvidence", () => {
  it("finds the exponent of a power law as the elasticity of an error on a log scale", () => {
    const found = learningEvidence(
      loopOf({score: errorAt, quality: {better: "lower", transform: "log"}}),
      "learning",
      options,
    )!;
    expect(found.elasticity!.value).toBeCloseTo(0.3, 2);
    expect(found.elasticity!.low).toBeLessThan(0.3);
    expect(found.elasticity!.high).toBeGreaterThan(0.299);
    expect(found.p).toBeLessThan(1e-4);
    expect(found).toMatchObject({evidence: "curve", unit: "rows", n: sizes.length, lag: 0});
  });

  it("says what doubling the rows does to the error: 2^(−b) − 1", () => {
    const {elasticity, doubling} = learningEvidence(
      loopOf({score: errorAt, quality: {better: "lower", transform: "log"}}),
      "learning",
      options,
    )!;
    expect(doubling!.value).toBeCloseTo(2 ** -elasticity!.value - 1, 12);
    expect(doubling!.low).toBeCloseTo(2 ** -elasticity!.high - 1, 12);
    expect(doubling!.high).toBeCloseTo(2 ** -elasticity!.low - 1, 12);
  });

  it.each([
    ["higher", "log", Math.log],
    ["higher", "logit", (share: number) => Math.log(share / (1 - share))],
    ["higher", "none", (share: number) => share],
    ["lower", "logit", (share: number) => -Math.log(share / (1 - share))],
    ["lower", "none", (share: number) => -share],
    ["lower", "log", (share: number) => -Math.log(share)],
  ] as const)("is the slope of the fitted score, better %s, on the %s scale", (better, transform, scale) => {
    const score = (n: number) => (better === "higher" ? 1 - errorAt(n) : errorAt(n));
    const loop = loopOf({score, quality: {better, transform}});
    const found = learningEvidence(loop, "learning", options)!;
    const curve = fitLearningCurve(loop.learningCurve, {better});
    const [rows, step] = [16000, 1e-4];
    const at = (logRows: number) => scale(curve.predict(Math.exp(logRows)).value);
    const slope = (at(Math.log(rows) + step) - at(Math.log(rows) - step)) / (2 * step);
    expect(found.elasticity!.value).toBeCloseTo(slope, 6);
    expect(found.elasticity!.low).toBeLessThanOrEqual(found.elasticity!.value);
    expect(found.elasticity!.high).toBeGreaterThanOrEqual(found.elasticity!.value);
  });

  it("reads the curve at the rows now at hand", () => {
    // 3·n^(−0.3) + 0.5: the floor makes the elasticity fall with n.
    const score = (n: number) => 3 * n ** -0.3 + 0.5;
    const quality = {better: "lower", transform: "log"} as const;
    const elasticityAt = (values: number[]) =>
      learningEvidence(loopOf({score, quality, rows: {kind: "stock", values}}), "learning", options)!
        .elasticity!.value;
    const truth = (n: number) => (0.3 * 3 * n ** -0.3) / score(n);
    expect(elasticityAt([1000, 2000])).toBeCloseTo(truth(2000), 4);
    expect(elasticityAt([1000, 50000])).toBeCloseTo(truth(50000), 4);
  });

  it("takes the releases' rows and quality where there is no curve, and says so", () => {
    const releases = sizes.map((n, i) => ({
      period: `2023-0${i + 1}-01`,
      training_rows: n,
      quality: errorAt(n),
    }));
    const loop = loopOf({score: null, quality: {better: "lower", transform: "log"}, releases});
    const found = learningEvidence(loop, "learning", options)!;
    expect(found.elasticity!.value).toBeCloseTo(0.3, 2);
    expect(found.notes.map(({en}) => en).join(" ")).toContain("releases");
    const withCurve = loopOf({score: errorAt, quality: {better: "lower", transform: "log"}, releases});
    expect(
      learningEvidence(withCurve, "learning", options)!
        .notes.map(({en}) => en)
        .join(" "),
    ).not.toContain("releases");
  });

  it("speaks of the learning link only, and only with points", () => {
    const quality = {better: "lower", transform: "log"} as const;
    expect(learningEvidence(loopOf({score: errorAt, quality}), "customer", options)).toBeNull();
    expect(learningEvidence(loopOf({score: null, quality}), "learning", options)).toBeNull();
  });
});

describe("learningPoints", () => {
  it("leaves out releases without rows or quality", () => {
    const releases = [
      {period: "2023-01-01", training_rows: 100, quality: 0.9, quality_se: 0.01},
      {period: "2023-02-01", training_rows: "", quality: 0.8},
      {period: "2023-03-01", training_rows: 300, quality: ""},
      {period: "2023-04-01", training_rows: 0, quality: 0.7},
      {period: "2023-05-01", training_rows: 500, quality: 0.6, quality_se: 0},
    ];
    const loop = loopOf({score: null, quality: {better: "lower", transform: "log"}, releases});
    expect(learningPoints(loop)).toEqual([
      {n: 100, score: 0.9, se: 0.01},
      {n: 500, score: 0.6},
    ]);
  });
});

describe("rowsAtHand and turnoverOf", () => {
  const quality = {better: "lower", transform: "log"} as const;
  const rows = (kind: "stock" | "flow", values: (number | string)[]) =>
    loopOf({score: null, quality, rows: {kind, values}});

  it("take a stock's latest known value, or a flow's sum", () => {
    expect(rowsAtHand(rows("stock", [10, 30, 60, ""]))).toBe(60);
    expect(rowsAtHand(rows("flow", [10, "", 60]))).toBe(70);
  });

  it("are null without any rows", () => {
    expect(rowsAtHand(rows("stock", [0, 0]))).toBeNull();
    expect(turnoverOf(rows("stock", [0, 0]), 52)).toBeNull();
    expect(rowsAtHand(rows("flow", ["", ""]))).toBeNull();
    expect(turnoverOf(rows("stock", [100, ""]), 52)).toBeNull();
    expect(turnoverOf(rows("stock", [100, 100]), 52)).toBeNull();
    expect(turnoverOf(rows("stock", [100, 90]), 52)).toBeNull();
  });

  it("reckon the share of the rows at the horizon that the horizon brings in, at the recent flow", () => {
    // 20 a period for 2 periods on top of 100
    expect(turnoverOf(rows("stock", [40, 60, 80, 100]), 2)).toBeCloseTo(40 / 140, 12);
    // the last two flows are 10 and 30
    expect(turnoverOf(rows("flow", [500, 10, 30]), 2)).toBeCloseTo(40 / 580, 12);
    // a horizon longer than the series: the mean flow is 20
    expect(turnoverOf(rows("flow", [10, 30]), 10)).toBeCloseTo(200 / 240, 12);
  });
});
