import {besideWords, roleWords} from "./roleWords.js";
import type {Role} from "./roleWords.js";

/** How well a name fits a role, and the words in it that say so. */
export interface NameScore {
  score: number;
  /** The strongest word, as it stands in the name; "" where there is none. */
  word: string;
}

/**
 * How strongly the name of a column speaks for a role: the weight of its strongest word and a little for the others, less where it says
 * that the column is only beside the matter.
 *
 * @example
 * nameScore("weekly_active_users", "business_kpi") // {score: 11.2, word: "weekly active users"}
 * nameScore("baseline_rmse", "model_quality") // {score: 3, word: "rmse"}
 */
export function nameScore(name: string, role: Role): NameScore {
  const plain = plainName(name);
  const found = roleWords[role].flatMap(([pattern, weight]) => {
    const word = match(plain, pattern);
    return word === null ? [] : [{weight, word}];
  });
  if (found.length === 0) return {score: 0, word: ""};
  const [best, ...others] = found.toSorted((a, b) => b.weight - a.weight);
  const more = others.reduce((sum, {weight}) => sum + weight * 0.2, 0);
  return {score: best!.weight + more - (isBeside(plain) ? 7 : 0), word: best!.word};
}

/**
 * A name as plain lower-case words: full-width letters made narrow, camel case and underscores taken apart.
 *
 * @example
 * plainName("ndcg@10 (WeeklyMean)") // "ndcg 10 weekly mean"
 */
export function plainName(name: string): string {
  return name
    .normalize("NFKC")
    .replaceAll(/(\p{Ll}|\d)(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}

/**
 * The first of a pattern's words in a plain name, as whole words, Japanese ones as parts; null where there is none.
 *
 * @example
 * match("ad spend", "ads?|spend") // "ad"
 */
export function match(plain: string, pattern: string): string | null {
  if (isJapanese(pattern)) return new RegExp(pattern).exec(plain.replaceAll(" ", ""))?.[0] ?? null;
  // What is Japanese on either side of an English word does not belong to it: 週間CTR.
  const latin = "[a-z0-9]";
  return new RegExp(`(?<!${latin})(?:${pattern})(?!${latin})`).exec(plain)?.[0] ?? null;
}

/** Whether a text has Japanese letters. */
export const isJapanese = (text: string): boolean =>
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text);

const isBeside = (plain: string) => besideWords.some((pattern) => match(plain, pattern) !== null);
