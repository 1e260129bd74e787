import {isMissing} from "../../domain/cells.js";
import {parseDate} from "../../domain/calendar.js";
import type {Cadence, Cell, Measure, Row} from "../../domain/loop.js";
import type {ColumnChoice, ColumnUse, MetricDraft} from "./metricDraft.js";

/** Words in names that tell what a column is, the first that fits; no more than a guess, which the person sees and changes. */
const hints: readonly (readonly [ColumnUse, RegExp])[] = [
  ["driver", /advert|\bads?\b|ad_|spend|marketing|campaign|広告|宣伝|販促/i],
  ["revenue", /revenue|sales|turnover|gmv|income|売上|収益|流通額/i],
  ["labels_so_far", /(rows?|labels?|examples?).*(total|so_far|all)|累計.*(ラベル|行)/i],
  ["labels", /label|training_rows|feedback|annotat|ラベル|教師/i],
  ["retention", /retention|retain|return|repeat|churn|come_back|継続|再訪|離脱|解約/i],
  ["experience", /satisf|experience|nps|csat|happy|体験|満足/i],
  ["model_quality", /accura|precision|recall|\bauc|rmse|\bmae\b|ndcg|error|model|精度|誤差|適合/i],
];
const lowerIsBetter = /error|rmse|\bmae\b|loss|churn|誤差|離脱|解約/i;

/**
 * A first guess at what the columns of a person's table are, by their names and values.
 *
 * @param names In the order of the file.
 * @example
 * guessColumns("kpi.csv", ["week", "revenue"], [{week: "2024-01-01", revenue: "12"}, …]).columns.revenue.use // "revenue"
 */
export function guessColumns(file: string, names: string[], rows: Row[]): MetricDraft {
  const days = (name: string) =>
    rows.flatMap((row) => {
      const cell = row[name];
      const day = typeof cell === "string" ? parseDate(cell) : null;
      return day === null ? [] : [day];
    });
  const period = names.find((name) => rows.length > 0 && days(name).length >= rows.length / 2);
  const taken = new Set<ColumnUse>();
  const columns = Object.fromEntries(
    names.map((name): [string, ColumnChoice] => {
      const values = numbersOf(rows.map((row) => row[name]));
      const better: Measure["better"] = lowerIsBetter.test(name) ? "lower" : "higher";
      const choice = {transform: guessScale(values), better};
      if (name === period) return [name, {...choice, use: "period"}];
      if (values.length < rows.length / 2) return [name, {...choice, use: "ignore"}];
      const use = hints.find(([, hint]) => hint.test(name))?.[0] ?? "candidate";
      if (use === "candidate" || use === "driver") return [name, {...choice, use}];
      // Each series is held against once; a second of the kind is a candidate.
      if (taken.has(use)) return [name, {...choice, use: "candidate"}];
      taken.add(use);
      return [name, {...choice, use}];
    }),
  );
  return {file, names, rows, columns, cadence: guessCadence(period === undefined ? [] : days(period))};
}

function numbersOf(cells: readonly Cell[]): number[] {
  return cells.flatMap((cell) => {
    const value = isMissing(cell) ? NaN : Number(cell);
    return Number.isFinite(value) ? [value] : [];
  });
}

function guessScale(values: readonly number[]): Measure["transform"] {
  if (values.length === 0) return "none";
  if (values.every((value) => value > 0 && value < 1)) return "logit";
  return values.every((value) => value > 0) ? "log" : "none";
}

/** By the median step between dates in order. */
function guessCadence(days: readonly number[]): Cadence {
  const sorted = days.toSorted((a, b) => a - b);
  const steps = sorted
    .slice(1)
    .map((day, i) => day - sorted[i])
    .sort((a, b) => a - b);
  const step = steps[Math.floor(steps.length / 2)] ?? 7;
  return step < 4 ? "day" : step < 20 ? "week" : "month";
}
