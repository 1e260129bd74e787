import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {leastSquares} from "../../../src/analysis/statistics/leastSquares.js";

const numbers = (length: number) =>
  fc.array(fc.integer({min: -1000, max: 1000}), {minLength: length, maxLength: length});

describe("leastSquares", () => {
  it("leaves residuals that are orthogonal to every column", () => {
    fc.assert(
      fc.property(numbers(12), numbers(12), numbers(12), (a, b, y) => {
        const columns = [
          a.map((value, i) => value + 1e4 * (i % 2)),
          b.map((value, i) => value + 3e4 * (i % 3)),
          y.map(() => 1),
        ];
        const {residuals} = leastSquares(columns, y);
        for (const column of columns) {
          const dot = column.reduce((sum, value, i) => sum + value * residuals[i], 0);
          expect(Math.abs(dot)).toBeLessThan(1e-12 * Math.hypot(...column) * (Math.hypot(...y) + 1));
        }
      }),
      {seed: 2},
    );
  });

  it("gives an inverse that undoes XᵀX, and its root", () => {
    const columns = [
      [1, 1, 1, 1, 1],
      [1, 2, 3, 4, 5],
      [2, 1, 0, 5, 3],
    ];
    const {inverse, rootInverse} = leastSquares(columns, [1, 0, 2, 5, 3]);
    for (let i = 0; i < 3; i++) {
      for (let j = 0; j < 3; j++) {
        let product = 0;
        let rooted = 0;
        for (let c = 0; c < 3; c++) {
          const cross = columns[i].reduce((sum, value, row) => sum + value * columns[c][row], 0);
          product += cross * inverse[c * 3 + j];
          rooted += rootInverse[i * 3 + c] * rootInverse[j * 3 + c];
        }
        expect(product).toBeCloseTo(i === j ? 1 : 0, 12);
        expect(rooted).toBeCloseTo(inverse[i * 3 + j], 14);
      }
    }
  });

  it("takes typed arrays and leaves its inputs as they are", () => {
    const column = Float64Array.of(0, 1, 2);
    const y = [1, 3, 6];
    expect(leastSquares([Float64Array.of(1, 1, 1), column], y).coefficients[1]).toBeCloseTo(2.5, 12);
    expect([...column, ...y]).toEqual([0, 1, 2, 1, 3, 6]);
  });

  it("fits columns of very different size, which is not collinearity", () => {
    const {coefficients} = leastSquares(
      [
        [1e-9, 2e-9, 4e-9, 3e-9],
        [1e9, 5e9, 2e9, 1e9],
      ],
      [1, 2, 4, 3],
    );
    expect(coefficients[0]).toBeCloseTo(1e9, -1);
    expect(coefficients[1] * 1e9).toBeCloseTo(0, 9);
  });

  it("names columns by number where it was given no names", () => {
    expect(() =>
      leastSquares(
        [
          [1, 2, 3],
          [2, 4, 6],
        ],
        [1, 1, 2],
      ),
    ).toThrow("column 1 is perfectly collinear with column 0;");
  });
});
