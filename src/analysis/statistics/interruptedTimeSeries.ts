import {AnalysisError} from "../../domain/errors.js";
import type {Coefficient} from "./ardl.js";
import {requireCount, requireFinite, requireVariation} from "./guards.js";
import {interceptName, regress} from "./ols.js";

export interface InterruptedTimeSeriesResult {
  /** What changed at each break, in the order of `at`: the jump, and the change of the slope per row. */
  breaks: {level: Coefficient; slope: Coefficient}[];
  intercept: Coefficient;
  /** Slope per row before the first break. */
  trend: Coefficient;
  residuals: number[];
  fitted: number[];
  /** The first segment's line carried on over all rows: what would have been without any break. */
  counterfactual: number[];
  n: number;
  /** n − 2 − 2 × breaks. */
  df: number;
}

/**
 * Interrupted time series (segmented regression): a straight line whose level and slope may change at known rows.
 *
 * y = intercept + trend · time + Σᵢ (levelᵢ · stepᵢ + slopeᵢ · rampᵢ), where time is 1 … n, stepᵢ is 1 from row `at[i]` on, and
 * rampᵢ counts the rows from it, starting at 0. So levelᵢ is the jump at the break itself and slopeᵢ is relative to the segment
 * before. Standard errors are Newey–West with Bartlett weights up to `lags`, without small-sample factor; lags 0 makes them White's
 * (heteroskedasticity only). p is by Student t with n − k degrees of freedom. A segment of two rows is fitted exactly and
 * adds nothing to the standard errors: with so few rows they are too small.
 *
 * @param y equally spaced in time, no missing values
 * @param at 0-based first rows after a break, increasing; each segment must hold at least two rows
 * @throws AnalysisError where a value is not finite, y is constant, `at` is empty, out of order or leaves a segment of fewer
 *   than two rows, lags is not an integer from 0 to n − 1, or there are no more rows than coefficients
 * @example
 * interruptedTimeSeries({y: weeklySales, at: [52], lags: 4}).breaks[0].level // {value, standardError, t, p}
 * @see Wagner et al., Segmented regression analysis of interrupted time series studies, J. Clin. Pharm. Ther. 27, 2002
 */
export function interruptedTimeSeries({
  y,
  at,
  lags,
}: {
  y: ArrayLike<number>;
  at: readonly number[];
  lags: number;
}): InterruptedTimeSeriesResult {
  requireFinite("y", y);
  const n = y.length;
  if (at.length === 0) throw new AnalysisError("at is empty; name the first row after each break.");
  at.forEach((row, i) => {
    requireCount(`at[${i}]`, row);
    const before = i === 0 ? 0 : at[i - 1];
    const after = at[i + 1] ?? n;
    if (row < before + 2 || after < row + 2) {
      throw new AnalysisError(
        `at[${i}] is ${row}; with ${n} rows and at in increasing order, at least two rows must lie on either side of each break.`,
      );
    }
  });
  requireVariation("y", y);

  const rows = Array.from({length: n}, (_, row) => row);
  const columns = new Map<string, number[]>([
    [interceptName, rows.map(() => 1)],
    ["trend", rows.map((row) => row + 1)],
  ]);
  at.forEach((start, i) => {
    columns.set(
      `level ${i}`,
      rows.map((row) => (row >= start ? 1 : 0)),
    );
    columns.set(
      `slope ${i}`,
      rows.map((row) => Math.max(0, row - start)),
    );
  });
  const {coefficients, standardErrors, t, p, residuals, df} = regress({
    names: [...columns.keys()],
    columns: [...columns.values()],
    y,
    intercept: true,
    covariance: {type: "newey-west", lags},
  });
  const coefficient = (name: string): Coefficient => ({
    value: coefficients[name],
    standardError: standardErrors[name],
    t: t[name],
    p: p[name],
  });
  const intercept = coefficient(interceptName);
  const trend = coefficient("trend");
  return {
    breaks: at.map((_, i) => ({level: coefficient(`level ${i}`), slope: coefficient(`slope ${i}`)})),
    intercept,
    trend,
    residuals,
    fitted: rows.map((row) => y[row] - residuals[row]),
    counterfactual: rows.map((row) => intercept.value + trend.value * (row + 1)),
    n,
    df,
  };
}
