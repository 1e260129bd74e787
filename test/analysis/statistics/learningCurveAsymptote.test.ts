import {describe, expect, it} from "vitest";
import {fitLearningCurve} from "../../../src/analysis/statistics/fitLearningCurve.js";
import type {
  LearningCurveFamily,
  LearningCurvePoint,
} from "../../../src/analysis/statistics/fitLearningCurve.js";
import curves from "../../fixtures/learningCurve/curves.json" with {type: "json"};
import fits from "../../fixtures/learningCurve/fits.json" with {type: "json"};

interface Curve {
  name: string;
  better: "higher" | "lower";
  points: LearningCurvePoint[];
}

describe("asymptote of a learning curve", () => {
  it.each(fits.map(({name, family, parameters}) => [name, family, parameters.c] as const))(
    "is R's floor of %s, %s (fits.R)",
    (name, family, floor) => {
      const {better, points} = (curves as Curve[]).find((curve) => curve.name === name)!;
      const curve = fitLearningCurve(points, {better, family: family as LearningCurveFamily});
      const {value, low, high} = curve.asymptote();
      expect(better === "higher" ? 1 - value : value).toBeCloseTo(floor, 6);
      expect(low <= value && value <= high).toBe(true);
    },
  );

  it("is what the forecast comes to, interval and all", () => {
    const points = [2, 4, 8, 16, 32, 64].map((k, i) => ({
      n: 1000 * k,
      score: 5 * (1000 * k) ** -0.5 + 0.2 + (i % 2 ? 1e-4 : -1e-4),
    }));
    const curve = fitLearningCurve(points, {better: "lower", family: "power"});
    const [limit, far] = [curve.asymptote(), curve.predict(1e80)];
    expect(limit.value).toBeCloseTo(0.2, 2);
    for (const key of ["value", "low", "high"] as const) expect(limit[key]).toBeCloseTo(far[key], 9);
  });
});
