import type {ColumnDescription, TableDescription} from "../tableDescription.js";
import {match, plainName} from "./columnName.js";
import type {Guess} from "./reasons.js";

const timeWords = [
  "period|week|weeks|month|day|date|dates|time|timestamp|datetime|ts|yyyymm|week start|created at|occurred at|event time|[a-z]+ed at|[a-z]+ed on",
  "日付|年月|年月日|日時|期間|週|月|対象月|集計日|計上日|購入日|注文日|利用日|発生日|日",
];

/** Dates of a person or of a record, and not of what the row tells. */
const otherTimeWords = [
  "birth|birthday|updated at|deleted at|modified|registered|sign ?up|expires?|due|end|until|delivered|shipped",
  "生年月日|誕生日|更新|登録|退会|終了|期限|入会|配送",
];

/**
 * The column that says when: dates, preferably named so, early in the file and without gaps. Where no column has dates, the one that is
 * named so, else the first; its faults are then listed.
 *
 * @example
 * guessTime(table).value // "week"
 */
export function guessTime({columns}: TableDescription): Guess<string> {
  const named = (column: ColumnDescription) => mentions(column, timeWords);
  const score = (column: ColumnDescription, at: number) =>
    (column.kind === "date" ? 10 : 0) +
    (named(column) ? 4 : 0) -
    (mentions(column, otherTimeWords) ? 5 : 0) -
    (column.missing > 0 ? 2 : 0) -
    at / columns.length;
  const ranked = columns
    .map((column, at) => ({column, score: score(column, at)}))
    .toSorted((a, b) => b.score - a.score);
  const best = ranked[0]?.column;
  if (best === undefined)
    return {value: "", reason: {en: "The file has no columns.", ja: "列がありません。"}};
  return {value: best.name, reason: why(best, named(best))};
}

const mentions = ({name}: ColumnDescription, patterns: readonly string[]) =>
  patterns.some((pattern) => match(plainName(name), pattern) !== null);

function why({kind, min, max}: ColumnDescription, isNamed: boolean): Guess<string>["reason"] {
  if (kind === "date" && min !== null)
    return {
      en: `Its cells are dates, from ${min} to ${max}${isNamed ? ", and its name says so" : ""}.`,
      ja: `${isNamed ? "列名のとおり、" : ""}${min} から ${max} までの日付が入っています。`,
    };
  if (isNamed)
    return {
      en: "Its name speaks of time, but its cells do not look like dates.",
      ja: "列名は日付のようですが、中身は日付に見えません。",
    };
  return {en: "No column looks like dates.", ja: "日付に見える列がありません。"};
}
