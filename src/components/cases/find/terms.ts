/** A part of a text that a search compares, with where it stands. */
export interface Term {
  text: string;
  start: number;
  end: number;
}

const runs =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]+|[\p{L}\p{N}\p{M}]+(?:\.\p{N}+)*/gu;
const isJapanese = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]/u;
/** A run may join scripts, as in `AI審査`: each part is read by its own rule. */
const parts =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]+/gu;

/**
 * A text as it is compared: one width and one case of letters.
 *
 * @see Unicode Standard Annex 15, normalization form KC
 * @example
 * folded("ＳａｇｅＭａｋｅｒ") // "sagemaker"
 */
export const folded = (text: string) => text.normalize("NFKC").toLowerCase();

/**
 * Runs of one script in a folded text, in order: a word, or characters of Japanese, which puts no spaces between words.
 *
 * @example
 * scriptRuns("ai審査の 12.5").map(({text}) => text) // ["ai", "審査の", "12.5"]
 */
export function scriptRuns(text: string): (Term & {isJapanese: boolean})[] {
  return [...text.matchAll(runs)].flatMap((run) =>
    [...run[0].matchAll(parts)].map(({0: part, index}) => {
      const start = run.index + index;
      return {text: part, start, end: start + part.length, isJapanese: isJapanese.test(part)};
    }),
  );
}

/**
 * What an index keeps of a text: words, and of Japanese every two neighbouring characters and the last one, so that a single character
 * is the beginning of some term wherever it stands.
 *
 * @example
 * indexTerms("ローン審査 AI") // ["ロー", "ーン", "ン審", "審査", "査", "ai"]
 */
export const indexTerms = (text: string): string[] =>
  scriptRuns(folded(text)).flatMap((run) => {
    if (!run.isJapanese) return [run.text];
    const pairs = neighbours(run.text);
    return [...pairs, [...run.text].at(-1)!];
  });

/**
 * What is looked for in the index of `indexTerms`; a case must hold all of it.
 *
 * @example
 * queryTerms("審査 AI") // ["審査", "ai"]
 */
export const queryTerms = (text: string): string[] =>
  scriptRuns(folded(text)).flatMap((run) => {
    if (!run.isJapanese) return [run.text];
    const pairs = neighbours(run.text);
    return pairs.length === 0 ? [run.text] : pairs;
  });

function neighbours(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, i) => characters[i] + character);
}
