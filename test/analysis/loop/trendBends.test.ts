import {describe, expect, it} from "vitest";
import {nestedP, trendBends} from "../../../src/analysis/loop/trendBends.js";

describe("trendBends", () => {
  it("gives four waves that are orthogonal to each other and to a level", () => {
    const n = 97;
    const columns = [new Array<number>(n).fill(1), ...trendBends(n)];
    expect(columns).toHaveLength(5);
    columns.forEach((a, i) =>
      columns.forEach((b, j) => {
        const product = a.reduce((sum, value, t) => sum + value * b[t], 0);
        expect(product).toBeCloseTo(i !== j ? 0 : i === 0 ? n : n / 2, 9);
      }),
    );
  });

  it("turns two to five times", () => {
    const turns = trendBends(200).map(
      (wave) => wave.filter((value, t) => t > 0 && Math.sign(value) !== Math.sign(wave[t - 1])).length,
    );
    expect(turns).toEqual([2, 3, 4, 5]);
  });
});

describe("nestedP", () => {
  it("agrees with R's anova(lm(mpg ~ wt, mtcars), lm(mpg ~ wt + hp + qsec, mtcars))", () => {
    const p = nestedP({rss: 278.321937543344, df: 30}, {rss: 186.05929721548, df: 28});
    expect(p).toBeCloseTo(0.00356004198215866, 12);
  });

  it("is 1 where the larger equation explains no more", () => {
    expect(nestedP({rss: 10, df: 30}, {rss: 10, df: 28})).toBe(1);
  });
});
