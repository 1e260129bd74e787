import {periodsPerYear} from "../../domain/calendar.js";
import type {Cadence} from "../../domain/loop.js";

/**
 * The regressors that stand for the calendar: an intercept, a straight trend, and the seasons as sine and cosine pairs. A year's
 * season needs a year and a half of data to be told from a trend; two pairs from two years on, three from three. Days have a
 * weekly season as well.
 *
 * @param n Number of periods.
 * @returns Columns of length n, by name.
 * @example
 * Object.keys(calendarTerms(120, "week")) // ["(intercept)", "trend", "year sin 1", "year cos 1", "year sin 2", "year cos 2"]
 * @see Harvey, Forecasting, Structural Time Series Models and the Kalman Filter, 1989, §2.3.4 (trigonometric seasonality)
 */
export function calendarTerms(n: number, cadence: Cadence): Record<string, number[]> {
  const time = Array.from({length: n}, (_, t) => t);
  const terms: Record<string, number[]> = {
    "(intercept)": time.map(() => 1),
    trend: time.map((t) => (t - (n - 1) / 2) / n),
  };
  const season = (name: string, period: number, pairs: number) => {
    for (let k = 1; k <= pairs; k++) {
      terms[`${name} sin ${k}`] = time.map((t) => Math.sin((2 * Math.PI * k * t) / period));
      terms[`${name} cos ${k}`] = time.map((t) => Math.cos((2 * Math.PI * k * t) / period));
    }
  };
  const year = periodsPerYear[cadence];
  season("year", year, n < 1.5 * year ? 0 : Math.min(3, Math.max(1, Math.floor(n / year))));
  if (cadence === "day" && n >= 21) season("week", 7, 3);
  return terms;
}
