import type {Locale} from "../../domain/texts.js";
import type {Vocabulary} from "./caseParts.js";
import type {Word} from "./words.js";

/** A word that a need and a case share, as each of them has it; `theirs` is the same unless they are related words. */
export interface CommonWord {
  yours: string;
  theirs: string;
}

/**
 * What of a need's words a case has too.
 *
 * @param need At least one word.
 * @param options.rarity How much a word counts, by its key.
 * @param options.locale Language in which the case's words are quoted where it has them there.
 * @returns `share`: from 0 to 1 of the need's words, each counted once, by rarity; `words` rarest first.
 * @example
 * commonWords(wordsOf("scams"), new Map([["≈fraud", {en: "fraud"}]]), {rarity: () => 1, locale: "en"})
 * // {share: 1, words: [{yours: "scams", theirs: "fraud"}]}
 */
export function commonWords(
  need: readonly Word[],
  vocabulary: Vocabulary,
  {rarity, locale}: {rarity: (key: string) => number; locale: Locale},
): {share: number; words: CommonWord[]} {
  const keys = [...new Set(need.map(({key}) => key))];
  const weigh = (some: readonly string[]) => some.reduce((sum, key) => sum + rarity(key), 0);
  const shared = keys.filter((key) => vocabulary.has(key));
  if (shared.length === 0) return {share: 0, words: []};
  const runs = sharedRuns(
    need.filter(({key}) => vocabulary.has(key)),
    rarity,
  );
  const words = runs.map(({key, yours}) => {
    const {[locale]: here, en, ja} = vocabulary.get(key)!;
    return {yours, theirs: key.startsWith("≈") ? (here ?? en ?? ja)! : yours};
  });
  return {share: weigh(shared) / weigh(keys), words};
}

/** Words as they are read, each once, rarest first: pieces of a Japanese word that overlap are one again. */
function sharedRuns(words: readonly Word[], rarity: (key: string) => number): {key: string; yours: string}[] {
  const runs: {key: string; yours: string; end: number; weight: number}[] = [];
  for (const {key, shown, start, end} of words) {
    const last = runs.at(-1);
    const weight = rarity(key);
    if (last !== undefined && start < last.end) {
      last.yours += shown.slice(last.end - start);
      last.end = end;
      last.weight = Math.max(last.weight, weight);
    } else runs.push({key, yours: shown, end, weight});
  }
  const once = new Map(runs.map((run) => [run.yours.toLowerCase(), run]));
  return [...once.values()].sort((a, b) => b.weight - a.weight);
}
