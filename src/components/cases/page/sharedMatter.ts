import {wordsOf} from "../../../analysis/cases/words.js";
import type {Locale, Text} from "../../../domain/texts.js";

/** Said of numbers, and of any model: to share it says nothing. */
const saysNothing = (key: string) => /^\d+$/.test(key) || key === "≈train";

/**
 * The words that two texts share in both of their languages, as the second one says them; words that mean nearly the same
 * count as one. That a likeness outlives translation keeps chance out: "took" and "names" do not.
 *
 * @returns Two lists of the same length; empty ones where a text is missing or nothing is shared.
 * @example
 * sharedMatter({en: "Scams harm guests", ja: "詐欺の被害"}, {en: "Fraud is found late", ja: "不正の発見が遅い"})
 * // {en: ["Fraud"], ja: ["不正"]}
 */
export function sharedMatter(a: Text | null, b: Text | null): Record<Locale, string[]> {
  if (a === null || b === null) return {en: [], ja: []};
  const mine = [wordsOf(a.en), wordsOf(a.ja)].map((words) => new Set(words.map(({key}) => key)));
  const theirs = {en: firstShown(b.en), ja: firstShown(b.ja)};
  const keys = [...theirs.en.keys()].filter(
    (key) => theirs.ja.has(key) && mine.every((own) => own.has(key)) && !saysNothing(key),
  );
  return {en: keys.map((key) => theirs.en.get(key)!), ja: keys.map((key) => theirs.ja.get(key)!)};
}

/** What a text says for each key at its first place. */
function firstShown(text: string): Map<string, string> {
  const shown = new Map<string, string>();
  for (const word of wordsOf(text)) if (!shown.has(word.key)) shown.set(word.key, word.shown);
  return shown;
}
