import type {CaseStudy} from "../../../domain/caseStudy.js";
import {shortlistSize} from "../shortlist/shortlistIds.js";

/** A case of a shortlist; a private one is known to this browser alone. */
export interface ChosenCase {
  study: CaseStudy;
  isPrivate: boolean;
}

/** What a list of ids comes to. */
export interface Chosen {
  /** As many as fit side by side, in the order of the list. */
  shown: ChosenCase[];
  /** Beyond those. */
  over: ChosenCase[];
  /** Ids without a case. */
  missing: string[];
}

/**
 * The cases that a shortlist names. An id that both a published and a private case have is the published one's: a link
 * then shows the same to everybody.
 *
 * @example
 * chosenCases(["pomelo", "nowhere"], cases, []).missing // ["nowhere"]
 */
export function chosenCases(
  ids: readonly string[],
  cases: readonly CaseStudy[],
  own: readonly CaseStudy[],
): Chosen {
  const found: ChosenCase[] = [];
  const missing: string[] = [];
  for (const id of ids) {
    const published = cases.find((study) => study.id === id);
    const study = published ?? own.find((each) => each.id === id);
    if (study === undefined) missing.push(id);
    else found.push({study, isPrivate: published === undefined});
  }
  return {shown: found.slice(0, shortlistSize.most), over: found.slice(shortlistSize.most), missing};
}

/**
 * Address that shows the same cases to somebody else. Private ones are not in it, not even by name; how many there are is,
 * so that the other reader is told.
 *
 * @param address Of the page that shows them.
 * @example
 * shareAddress("https://example.com/cases/compare?lang=ja", chosen) // "https://example.com/cases/compare?cases=pomelo&private=1&lang=ja"
 */
export function shareAddress(address: string, {shown, over}: Chosen, locale: string): string {
  const all = [...shown, ...over];
  const ids = all.filter(({isPrivate}) => !isPrivate).map(({study}) => study.id);
  const hidden = all.length - ids.length;
  const next = new URL(address);
  next.hash = "";
  next.search = `cases=${ids.map(encodeURIComponent).join(",")}${hidden > 0 ? `&private=${hidden}` : ""}&lang=${locale}`;
  return next.href;
}

/**
 * How many private cases an address says that it leaves out; 0 for anything but a count.
 *
 * @param text The address's `private`; null where it has none.
 * @example
 * hiddenCount("2") // 2
 */
export function hiddenCount(text: string | null): number {
  return text !== null && /^\d{1,3}$/.test(text) ? Number(text) : 0;
}
