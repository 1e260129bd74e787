import type {ColumnDescription} from "../tableDescription.js";
import {isJapanese, match, plainName} from "./columnName.js";
import {isErrorAmount, isMoney, isPeople, isPersonId, isShare, isYesNo} from "./columnTraits.js";
import type {Source} from "./source.js";

/** Units by words in a name, in the language of the name. */
const named: readonly (readonly [pattern: string, unit: string])[] = [
  ["thousand yen|k jpy", "thousand yen"],
  ["jpy|yen", "yen"],
  ["usd|dollars?", "US dollars"],
  ["eur|euros?", "euros"],
  ["ms|msec|milliseconds?", "milliseconds"],
  ["sec|secs|seconds?", "seconds"],
  ["min|mins|minutes?", "minutes"],
  ["hours?|hrs?", "hours"],
  ["orders?", "orders"],
  ["purchases?", "purchases"],
  ["sessions?", "sessions"],
  ["clicks?", "clicks"],
  ["ratings", "ratings"],
  ["reviews", "reviews"],
  ["labels|annotations", "labels"],
  ["rows|samples|examples|records|training data", "rows"],
  ["nps|rating|stars?|satisfaction|csat|score", "points"],
  ["index", "index"],
  ["百万円", "百万円"],
  ["千円", "千円"],
  ["売上|収益|利益|金額|価格|流通総?額|費|円", "円"],
  ["秒", "秒"],
  ["時間", "時間"],
  ["満足度|評価|評点|推奨度|スコア", "点"],
  ["利用者|会員|ユーザー|顧客|購入者|課金者|訪問者|来店者|人数", "人"],
];

/**
 * The unit that a column's name and values suggest, in the language of the name; "count" where they say nothing.
 *
 * @param column Undefined where rows are counted.
 * @example
 * guessUnit({table: 0, from: "active_users", count: "value"}, column) // "people"
 */
export function guessUnit({from, count}: Source, column: ColumnDescription | undefined): string {
  if (from === null) return "rows";
  const japanese = isJapanese(from);
  const people = japanese ? "人" : "people";
  if (count === "distinct") return isPersonId(from) ? people : japanese ? "件" : "count";
  if (column !== undefined && isShareOf(count, column)) return japanese ? "割合" : "share";
  if (isShare(from) && !isErrorAmount(from)) return "%";
  const plain = plainName(from);
  const unit = named.find(([pattern]) => match(plain, pattern) !== null)?.[1];
  if (isPeople(from) && (unit === undefined || unit === "count")) return people;
  if (unit !== undefined) return unit;
  if (isMoney(from)) return "money";
  if (isErrorAmount(from)) return "points";
  return japanese ? "件" : "count";
}

/** Whether a column, taken or averaged, is a share between 0 and 1. */
export function isShareOf(count: Source["count"], column: ColumnDescription): boolean {
  if (count !== "value" && count !== "mean") return false;
  if (count === "mean" && isYesNo(column)) return true;
  const {min, max, name} = column;
  return typeof min === "number" && typeof max === "number" && min >= 0 && max <= 1 && !isErrorAmount(name);
}
