import type {ColumnDescription} from "../tableDescription.js";
import type {Text} from "../texts.js";
import {stemOf} from "./candidates.js";
import {isJapanese} from "./columnName.js";
import {isPersonId, isYesNo} from "./columnTraits.js";
import type {Source} from "./source.js";

/**
 * The column of `series.csv` for each source: the file's own name for it, with how it was counted; where two would be the same, with the
 * name of the file, else a number.
 *
 * @param sources Each once.
 * @param files Names of the files that were brought.
 * @example
 * seriesNames([{table: 0, from: "rmse", count: "value"}, {table: 1, from: "rmse", count: "value"}], ["a.csv", "b.csv"]) // ["rmse", "rmse_b"]
 */
export function seriesNames(sources: readonly Source[], files: readonly string[]): string[] {
  // What joins the rows has this name.
  const taken = new Set(["period"]);
  return sources.map((source) => {
    const name = plainSeriesName(source);
    const withFile = `${name}_${stemOf(files[source.table] ?? "")}`;
    const tries = [name, withFile, ...Array.from({length: sources.length}, (_, i) => `${withFile}_${i + 2}`)];
    const free = tries.find((each) => !taken.has(each))!;
    taken.add(free);
    return free;
  });
}

function plainSeriesName({from, count}: Source): string {
  const name = from?.trim() ?? "";
  switch (count) {
    case "value":
      return name;
    case "rows":
      return "rows";
    case "distinct":
      return isPersonId(name) ? "active_users" : `distinct_${name}`;
    case "mean":
      return `mean_${name}`;
    case "sum":
      return `total_${name}`;
  }
}

/** Names of measures that people write in capitals, alone or before a number: ndcg@10. */
const capitals =
  /^(?:rmse|mae|mse|mape|ctr|cvr|nps|csat|auc|ndcg|map|mrr|gmv|kpi|dau|wau|mau|arpu|f1)(?![a-z])/;

/**
 * A name for people: underscores and capitals within words taken apart; Japanese names stay.
 *
 * @param file Name of the file that the source is in.
 * @param column Undefined where rows are counted.
 * @example
 * seriesLabel({table: 0, from: "share_liked", count: "value"}, "weeks.csv", column) // {en: "Share liked", ja: "Share liked"}
 */
export function seriesLabel(
  {from, count}: Source,
  file: string,
  column: ColumnDescription | undefined,
): Text {
  if (from === null) return {en: `Rows of ${stemOf(file)}`, ja: `${stemOf(file)}の行数`};
  if (count === "distinct" && isPersonId(from)) return {en: "Active people", ja: "利用者数"};
  const name = isJapanese(from) ? from.trim() : words(from);
  switch (count) {
    case "mean":
      return column !== undefined && isYesNo(column)
        ? {en: `Share of ${name}`, ja: `${name}の割合`}
        : {en: `Mean of ${name}`, ja: `${name}の平均`};
    case "sum":
      return {en: `Total of ${name}`, ja: `${name}の合計`};
    case "distinct":
      return {en: `Different values of ${name}`, ja: `${name}の種類数`};
    default:
      return {en: capitalized(name), ja: capitalized(name)};
  }
}

function words(name: string): string {
  const split = name
    .trim()
    .replaceAll(/(\p{Ll}|\d)(\p{Lu})/gu, "$1 $2")
    .split(/[\s_]+/)
    .filter((word) => word !== "")
    .map((word) => word.replace(capitals, (known) => known.toUpperCase()));
  // What is counted is named; that it is counted goes without saying.
  if (split.length > 2 && /^(?:n|num)$/i.test(split[0]!)) split.shift();
  return split.join(" ") || name.trim();
}

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
