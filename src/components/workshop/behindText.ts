import type {Locale} from "../../domain/texts.js";
import {lengthText} from "./clockTexts.js";
import {clockWords} from "./clockWords.js";

/**
 * Whether a session is late, in words.
 *
 * @param behind Milliseconds; negative where it is ahead.
 * @example
 * behindText(180_000, "en") // "3 min behind"
 */
export function behindText(behind: number, locale: Locale): string {
  if (Math.abs(behind) < 30_000) return clockWords.onTime[locale];
  const length = lengthText(Math.abs(behind), locale);
  const word = clockWords[behind > 0 ? "behind" : "ahead"][locale];
  return locale === "ja" ? `${length}${word}` : `${length} ${word}`;
}
