import type {Vocabulary} from "./caseParts.js";

/**
 * How much a word tells cases apart: ln((n + 1) / count) where `count` of n cases have it. A word that no case has counts as one
 * that half a case has.
 *
 * @example
 * rarityOf([new Map([["loan", {en: "loan"}]])])("loan") // ln 2
 * @see Robertson, "Understanding inverse document frequency", Journal of Documentation 60(5), 2004
 */
export function rarityOf(vocabularies: readonly Vocabulary[]): (key: string) => number {
  const counts = new Map<string, number>();
  for (const vocabulary of vocabularies)
    for (const key of vocabulary.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (key) => Math.log((vocabularies.length + 1) / (counts.get(key) ?? 0.5));
}
