import {relatedWords} from "./relatedWords.js";

/** A word of a text as it is compared: `key` is the same for words that count as the same, `shown` is what the text says. */
export interface Word {
  key: string;
  shown: string;
  /** Where it stands in the text after Unicode normalisation (NFKC), the end not included. */
  start: number;
  end: number;
}

/**
 * Words of an English or Japanese text by which texts are compared, in their order. English words lose common endings; words
 * that say little are left out. Japanese has no spaces: Chinese characters count in pairs and katakana in threes, a single one
 * alone; hiragana, which is mostly grammar, is left out. Related words (`relatedWords`) share a key.
 *
 * @example
 * wordsOf("Cheats cost us money").map(({key}) => key) // ["≈fraud", "≈cost", "money"]
 * wordsOf("ローン審査").map(({key}) => key) // ["≈loan", "審査"]
 */
export function wordsOf(text: string): Word[] {
  const normal = text.normalize("NFKC");
  const words: Word[] = [];
  for (const part of normal.matchAll(parts)) {
    const [shown] = part;
    if (silentJapanese.includes(shown)) continue;
    const group = groupOf.get(shown);
    if (group !== undefined) words.push({key: group, shown, ...span(part)});
    else if (/^[a-z0-9]/iu.test(shown)) words.push(...english(shown, part.index));
    else words.push(...pieces(shown, part.index));
  }
  return words;
}

const groupOf = new Map(
  relatedWords.flatMap((group) => group.map((word) => [word, `≈${group[0]}`] as const)),
);

/** Longest first, so that a related word is not taken for a shorter one within it. */
const japaneseRelated = [...groupOf.keys()]
  .filter((word) => /[^a-z0-9 ]/u.test(word))
  .sort((a, b) => b.length - a.length);

/** Said of nearly every product. */
const silentJapanese = [
  "サービス",
  "ユーザー",
  "データ",
  "システム",
  "アプリ",
  "利用者",
  "利用",
  "顧客",
  "情報",
  "機械学習",
  "週間",
];

const related = japaneseRelated.map(bounded).join("|");

const parts = new RegExp(
  [
    related,
    ...silentJapanese,
    "[A-Za-z0-9]+(?:['’][a-z]+)?",
    `(?:(?!${related})\\p{sc=Han})+`,
    `(?:(?!${related})[\\p{sc=Katakana}ー])+`,
  ].join("|"),
  "gu",
);

/** A single sign may be part of another word, as 車 is of 電車, and short katakana too, as ローン is of ドローン. */
function bounded(word: string): string {
  if (/^\p{sc=Han}$/u.test(word)) return `(?<!\\p{sc=Han})${word}(?!\\p{sc=Han})`;
  return /^[\p{sc=Katakana}ー]{1,3}$/u.test(word) ? `(?<![\\p{sc=Katakana}ー])${word}` : word;
}

const span = ({0: shown, index}: RegExpMatchArray & {index: number}) => ({
  start: index,
  end: index + shown.length,
});

function english(shown: string, start: number): Word[] {
  const bare = shown.toLowerCase().replace(/['’].*$/u, "");
  const key = stem(bare);
  if (bare.length < 2 || silent.has(bare)) return [];
  return [{key: groupOf.get(bare) ?? groupOf.get(key) ?? key, shown, start, end: start + shown.length}];
}

/**
 * An English word without the endings of plurals, tenses and agents; rough, but the same for both texts.
 *
 * Reference: after step 1 of Porter, "An algorithm for suffix stripping", Program 14(3), 1980.
 */
function stem(word: string): string {
  if (word.length < 4) return word;
  const bare = word
    .replace(/ies$/u, "y")
    .replace(/(ss|sh|ch|x)es$/u, "$1")
    .replace(/(?<![su])s$/u, "")
    .replace(/(?<=[a-z]{3})(ing|ed)$/u, "")
    .replace(/(?<=[a-z]{2})([bdgmnprt])\1$/u, "$1");
  return bare.length > 3 ? bare.replace(/e$/u, "") : bare;
}

/** A run of one script in pieces that overlap: two Chinese characters, three katakana. */
function pieces(run: string, start: number): Word[] {
  const size = /^\p{sc=Han}/u.test(run) ? 2 : 3;
  if (run.length === 1 && commonSigns.includes(run)) return [];
  if (run.length <= size) return [{key: run, shown: run, start, end: start + run.length}];
  return Array.from({length: run.length - size + 1}, (_, index) => {
    const piece = run.slice(index, index + size);
    return {key: piece, shown: piece, start: start + index, end: start + index + size};
  });
}

/** Single signs that stand in every other sentence. */
const commonSigns = "見多高低少使行出入思言持作上下中前後年月日時分人何今自長早々減増週";

const silent = new Set(
  `a about after all also an and any are as at be because been before but by can could do does each every few for from
  get gets give given had has have he her him his how i if in into is it its know make makes many may more most much must my
  no not nobody of often on one only or other our out over own said say says she should so some source such than that the
  their them there they these this those through time to too two under up us use used very want wants was we were what when
  where which who whose why will with without would you your app customer data page people product reach service user way`.split(
    /\s+/u,
  ),
);
