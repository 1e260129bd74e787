import type {ColumnDescription} from "../tableDescription.js";
import {isJapanese, match, plainName} from "./columnName.js";
import {isErrorAmount, isMoney, isPeople, isPersonId, isShare, isYesNo} from "./columnTraits.js";
import type {Source} from "./source.js";

type Units = readonly (readonly [pattern: string, unit: string])[];

/** Currencies by words in a name, in the language of the name. */
const currencies: Units = [
  ["thousand yen|k jpy", "thousand yen"],
  ["jpy|yen", "yen"],
  ["usd|dollars?", "US dollars"],
  ["eur|euros?", "euros"],
  ["百万円", "百万円"],
  ["千円", "千円"],
];

/** Other units. */
const others: Units = [
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
  ["rows|samples|examples|records|training data|n train", "rows"],
  ["nps|rating|stars?|satisfaction|csat|score", "points"],
  ["index", "index"],
  ["秒", "秒"],
  ["時間", "時間"],
  ["満足度|評価|評点|推奨度|スコア", "点"],
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
  const [people, pieces, money, share] = isJapanese(from)
    ? ["人", "件", "円", "割合"]
    : ["people", "count", "money", "share"];
  if (count === "distinct") return isPersonId(from) ? people : pieces;
  if (column !== undefined && isShareOf(count, column)) return share;
  if (isShare(from) && !isErrorAmount(from) && !isMoney(from)) return "%";
  const named = (units: Units) => units.find(([pattern]) => match(plainName(from), pattern) !== null)?.[1];
  const currency = named(currencies);
  if (currency !== undefined || isMoney(from)) return currency ?? money;
  const unit = named(others) ?? (isPeople(from) ? people : undefined);
  return unit ?? (isErrorAmount(from) ? "points" : pieces);
}

/** Whether a column, taken or averaged, is a share between 0 and 1. */
export function isShareOf(count: Source["count"], column: ColumnDescription): boolean {
  if (count !== "value" && count !== "mean") return false;
  if (count === "mean" && isYesNo(column)) return true;
  const {min, max, name} = column;
  return typeof min === "number" && typeof max === "number" && min >= 0 && max <= 1 && !isErrorAmount(name);
}
