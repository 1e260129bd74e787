import type {Locale} from "../../../domain/texts.js";
import {compareWords, hiddenWords} from "../compare/compareWords.js";

/**
 * What the slides leave out, in words: ids without a case, private cases that a link does not carry. Null for nothing.
 *
 * @example
 * slideNotice(["nowhere"], {hidden: 0, locale: "en"}) // "There is no case with this id here (…): nowhere"
 */
export function slideNotice(
  missing: readonly string[],
  {hidden, locale}: {hidden: number; locale: Locale},
): string | null {
  const said = [
    ...(missing.length === 0 ? [] : [`${compareWords.missing[locale]} ${missing.join(", ")}`]),
    ...(hidden === 0 ? [] : [hiddenWords(hidden, locale)]),
  ];
  return said.length === 0 ? null : said.join(" ");
}
