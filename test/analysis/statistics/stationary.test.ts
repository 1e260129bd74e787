import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {isStationary} from "../../../src/analysis/statistics/stationary.js";

describe("isStationary", () => {
  // R: min(Mod(polyroot(c(1, -phi)))), stationary where it is above 1
  it.each([
    [[0.5, 0.3], 1.17359909646538],
    [[1.2, -0.5], 1.41421356237309],
    [[0.7, 0.4], 0.93210403685012],
    [[-0.9], 1.11111111111111],
    [[1.8, -0.9], 1.05409255338946],
    [[0.2, 0.2, 0.2, 0.3], 1.03990423982172],
    [[0.3, 0.3, 0.3, 0.2], 0.960095253050091],
    [[-0.5, 0.6], 0.939901716341642],
    [[2.4, -1.91, 0.504], 1.11111111111126],
    [[0, 0, 0, 0.999], 1.00025015636728],
    [[0, 0, -1.001], 0.999666888716193],
  ])("agrees with the smallest root of %j, by R's polyroot: %d", (phi, root) => {
    expect(isStationary(phi)).toBe(root > 1);
  });

  it("takes a root on the circle, or an undefined coefficient, for a wanderer, and no lags for none", () => {
    expect([isStationary([1]), isStationary([-1]), isStationary([0.5, 0.5]), isStationary([NaN])]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(isStationary([])).toBe(true);
  });

  it("says yes exactly when all of the planted inverse roots lie inside the circle", () => {
    const modulus = fc.oneof(
      fc.double({min: 0, max: 0.98, noNaN: true}),
      fc.double({min: 1.02, max: 2, noNaN: true}),
    );
    const pair = fc.tuple(modulus, fc.double({min: 0, max: Math.PI, noNaN: true}));
    fc.assert(
      fc.property(pair, modulus, ([r, angle], s) => {
        // (1 − re^{iω}z)(1 − re^{−iω}z)(1 − sz) = 1 − φ₁z − φ₂z² − φ₃z³
        const [b, c] = [2 * r * Math.cos(angle), -(r ** 2)];
        expect(isStationary([b + s, c - b * s, -c * s])).toBe(r < 1 && s < 1);
      }),
      {seed: 4, numRuns: 300},
    );
  });
});
