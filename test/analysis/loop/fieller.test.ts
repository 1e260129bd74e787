import {describe, expect, it} from "vitest";
import {fieller} from "../../../src/analysis/loop/fieller.js";

describe("fieller", () => {
  // R: uniroot(function(th) (a - th*b)^2 - z^2*(va - 2*th*cab + th^2*vb), …, tol = 1e-15)$root on either side of a/b
  it.each([
    [1, 2, {numerator: 0.01, denominator: 0.01, covariance: 0}, 2, 0.392570416912525, 0.617530593188485],
    [
      0.3,
      0.8,
      {numerator: 0.004, denominator: 0.01, covariance: 0.003},
      2.00855911210076,
      0.234238529103547,
      0.525853015795906,
    ],
    [
      -0.3,
      0.8,
      {numerator: 0.004, denominator: 0.01, covariance: -0.002},
      2.5,
      -0.600419740566438,
      -0.187459047312349,
    ],
  ])("agrees with the roots of its defining equation: %d / %d", (a, b, variance, critical, low, high) => {
    const interval = fieller(a, b, variance, critical)!;
    expect(interval.low).toBeCloseTo(low, 8);
    expect(interval.high).toBeCloseTo(high, 8);
  });

  it("gives no interval where the denominator does not differ from zero", () => {
    expect(fieller(1, 0.19, {numerator: 0.01, denominator: 0.01, covariance: 0}, 2)).toBeNull();
    expect(fieller(1, -0.1, {numerator: 0.01, denominator: 0.01, covariance: 0}, 2)).toBeNull();
    expect(fieller(0, 0, {numerator: 0.01, denominator: 0.01, covariance: 0}, 2)).toBeNull();
  });

  it("is the delta method's interval where the denominator is known", () => {
    const {low, high} = fieller(3, 2, {numerator: 0.25, denominator: 0, covariance: 0}, 1.96)!;
    expect(low).toBeCloseTo((3 - 1.96 * 0.5) / 2, 12);
    expect(high).toBeCloseTo((3 + 1.96 * 0.5) / 2, 12);
  });

  it("excludes zero exactly when the numerator differs from zero", () => {
    const variance = {numerator: 0.04, denominator: 0.01, covariance: 0.005};
    expect(fieller(0.41, 1, variance, 2)!.low).toBeGreaterThan(0);
    expect(fieller(0.39, 1, variance, 2)!.low).toBeLessThan(0);
  });
});
