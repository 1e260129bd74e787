import {nameScore} from "./columnName.js";
import {isId, isPersonId, isShare, isYesNo} from "./columnTraits.js";
import {countFor} from "./countFor.js";
import type {ReadTable} from "./guessTables.js";
import type {Guess} from "./reasons.js";
import {roleWords} from "./roleWords.js";
import type {Role} from "./roleWords.js";
import {isNumeric} from "./source.js";
import type {Source} from "./source.js";
import type {ColumnDescription, TableDescription} from "../tableDescription.js";

/** A source that may play a role, with how much speaks for it and why. */
export interface Candidate extends Guess<Source> {
  role: Role;
  score: number;
}

/** Less than this is no guess. */
const ENOUGH = 3;

/**
 * All that the columns of a file may be to a loop, judged by their names and kinds.
 *
 * @param at Place of the table among those that were brought.
 * @example
 * candidates(description, table, 0)[0] // {role: "model_quality", value: {table: 0, from: "rmse", count: "value"}, score: 10, reason}
 */
export function candidates(description: TableDescription, table: ReadTable, at: number): Candidate[] {
  const columns = description.columns.filter(({name}) => name !== table.time && name.trim() !== "");
  const roles = Object.keys(roleWords) as Role[];
  const found = columns.flatMap((column) => roles.map((role) => ofColumn(column, role, table, at)));
  const rows = table.rows === "events" && isLog(description, table) ? ofRows(description.file, at) : [];
  return [...found, ...rows].filter((each): each is Candidate => each !== null && each.score >= ENOUGH);
}

function ofColumn(column: ColumnDescription, role: Role, {rows}: ReadTable, at: number): Candidate | null {
  const {name} = column;
  const value: Source = {table: at, from: name, count: countFor(role, column, rows)};
  if (rows === "events" && isPersonId(name)) return role === "business_kpi" ? people(value) : null;
  const {score, word} = nameScore(name, role);
  if (isId(name) && score < 8) return null;
  // Monthly recurring revenue is no mean reciprocal rank.
  if (role === "model_quality" && isShare(name) && typeof column.max === "number" && column.max > 100)
    return null;
  // An answer of yes or no is a share of rows, and no amount.
  if (isYesNo(column) && rows === "events" && (role === "training_rows" || role === "business_kpi"))
    return null;
  const reason = {en: `Its name says “${word}”.`, ja: `列名に「${word}」があります。`};
  if (isNumeric(column)) return {role, value, score, reason};
  if (rows === "events" || column.kind === "date") return null;
  return {role, value, score: score / 2, reason};
}

const people = (value: Source): Candidate => ({
  role: "business_kpi",
  value,
  score: 7,
  reason: {
    en: `Counting the different values of “${value.from}” counts people.`,
    ja: `「${value.from}」の異なる値を数えると人数になります。`,
  },
});

/** Whether each row is something that happened: it has a time of day, or names who or what it was. Rows of a summary only repeat. */
function isLog({columns, rowsRead}: TableDescription, {time, dateForm}: ReadTable): boolean {
  const when = columns.find(({name}) => name === time);
  if (when === undefined || rowsRead <= when.distinct) return false;
  const hasTimes = when.examples.some((cell) => /\d:\d\d/.test(String(cell)));
  return hasTimes || dateForm.startsWith("unix") || columns.some(({name}) => isId(name));
}

/** Rows themselves are what a model learns from, and may be the business where the file's name says so. */
function ofRows(file: string, at: number): Candidate[] {
  const value: Source = {table: at, from: null, count: "rows"};
  const stem = stemOf(file);
  const business = nameScore(stem, "business_kpi");
  const training = nameScore(stem, "training_rows");
  return [
    {
      role: "training_rows",
      value,
      score: Math.max(4, 0.8 * training.score),
      reason: {
        en: "Every row that use leaves behind is one to learn from.",
        ja: "利用のたびに残る1行1行が、学習に使えるデータになります。",
      },
    },
    {
      role: "business_kpi",
      value,
      score: 0.6 * business.score,
      reason: {
        en: `The file's name says “${business.word}”.`,
        ja: `ファイル名に「${business.word}」があります。`,
      },
    },
  ];
}

/** A file's name without its folders and endings. */
export const stemOf = (file: string): string =>
  file
    .replace(/^.*[/\\]/, "")
    .replace(/(?:\.(?:csv|tsv|txt|parquet|arrow|feather|jsonl?|ndjson|xlsx|gz))+$/i, "");
