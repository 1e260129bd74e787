import type {CaseStudy} from "../../../domain/caseStudy.js";
import type {Locale, Text} from "../../../domain/texts.js";
import {caseTexts} from "./caseTexts.js";
import {folded, scriptRuns} from "./terms.js";

/** A piece of a text, marked where it is what was looked for. */
export interface Piece {
  text: string;
  isMatch: boolean;
}

/** The text of a case that holds most of what was looked for. */
export interface Snippet {
  place: Text;
  /** Of the text shown: the reader's where it holds as much as the other. */
  locale: Locale;
  pieces: Piece[];
}

/** Characters shown around the first match. */
const before = 40;
const length = 160;

/**
 * Where a case holds what was looked for, as a stretch of text with the matches marked; null where only its parts taken together hold it.
 *
 * @param query What the person wrote; `terms` the words of the index that it found, spelt otherwise at times.
 * @example
 * snippet(fannieMae, {query: "審査", terms: ["審査"], locale: "ja"})?.pieces.filter(({isMatch}) => isMatch) // [{text: "審査", isMatch: true}]
 */
export function snippet(
  study: CaseStudy,
  {query, terms, locale}: {query: string; terms: readonly string[]; locale: Locale},
): Snippet | null {
  const wanted = wantedOf(query, terms);
  const locales: Locale[] = locale === "en" ? ["en", "ja"] : ["ja", "en"];
  // These stand on the card already, marked.
  const onCard: readonly Text[] = [study.title, study.organisation, study.mechanism];
  const texts = caseTexts(study).filter(({text}) => !onCard.includes(text));
  let best: {place: Text; locale: Locale; text: string; ranges: Range[]; kinds: number} | null = null;
  for (const each of locales)
    for (const {place, text} of texts) {
      const {ranges, kinds} = matchRanges(text[each], wanted);
      const isMore =
        best === null ||
        kinds > best.kinds ||
        (kinds === best.kinds && ranges.length > best.ranges.length && each === best.locale);
      if (kinds > 0 && isMore) best = {place, locale: each, text: text[each], ranges, kinds};
    }
  if (best === null) return null;
  return {place: best.place, locale: best.locale, pieces: cut(best.text, best.ranges)};
}

/**
 * A text in pieces, each match one of its own.
 *
 * @example
 * markMatches("Ｌｏａｎ review", "loan", []) // [{text: "Ｌｏａｎ", isMatch: true}, {text: " review", isMatch: false}]
 */
export function markMatches(text: string, query: string, terms: readonly string[]): Piece[] {
  return piecesOf(text, 0, text.length, matchRanges(text, wantedOf(query, terms)).ranges);
}

interface Wanted {
  words: ReadonlySet<string>;
  /** Japanese is marked as it was written, not by the pairs that the index keeps. */
  runs: readonly string[];
}

function wantedOf(query: string, terms: readonly string[]): Wanted {
  const runs = scriptRuns(folded(query)).filter(({isJapanese}) => isJapanese);
  return {words: new Set(terms), runs: runs.map(({text}) => text)};
}

type Range = [start: number, end: number];

/** Stretches of the text as it stands, in order and apart; `kinds` is how many different things match. */
function matchRanges(text: string, {words, runs}: Wanted): {ranges: Range[]; kinds: number} {
  const {folded: compared, origins} = foldedWithOrigins(text);
  const kinds = new Set<string>();
  const found: Range[] = [];
  for (const run of scriptRuns(compared))
    if (!run.isJapanese && words.has(run.text)) {
      kinds.add(run.text);
      found.push([run.start, run.end]);
    }
  for (const run of runs)
    for (let at = compared.indexOf(run); at >= 0; at = compared.indexOf(run, at + run.length)) {
      kinds.add(run);
      found.push([at, at + run.length]);
    }
  const ranges: Range[] = [];
  for (const [from, to] of found.sort(([a], [b]) => a - b)) {
    const [start, end] = [origins[from], origins[to]];
    const last = ranges.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else ranges.push([start, end]);
  }
  return {ranges, kinds: kinds.size};
}

const graphemes = new Intl.Segmenter(undefined, {granularity: "grapheme"});

/** The folded text and, for each place in it and its end, where that is in the text as it stands: folding changes lengths. */
function foldedWithOrigins(text: string): {folded: string; origins: number[]} {
  let compared = "";
  const origins: number[] = [];
  for (const {segment, index} of graphemes.segment(text)) {
    const part = folded(segment);
    compared += part;
    origins.push(...Array<number>(part.length).fill(index));
  }
  origins.push(text.length);
  return {folded: compared, origins};
}

function cut(text: string, ranges: readonly Range[]): Piece[] {
  const start = Math.max(0, ranges[0][0] - before);
  const end = Math.min(text.length, start + length);
  const pieces = piecesOf(text, start, end, ranges);
  if (start > 0) pieces.unshift({text: "…", isMatch: false});
  if (end < text.length) pieces.push({text: "…", isMatch: false});
  return pieces;
}

function piecesOf(text: string, start: number, end: number, ranges: readonly Range[]): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  const add = (to: number, isMatch: boolean) => {
    if (to > at) pieces.push({text: text.slice(at, to), isMatch});
    at = Math.max(at, to);
  };
  for (const [from, to] of ranges) {
    if (from >= end) break;
    add(Math.min(from, end), false);
    add(Math.min(to, end), true);
  }
  add(end, false);
  return pieces;
}
