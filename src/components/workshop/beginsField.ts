import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {agendaWords as words} from "./agendaWords.js";
import {remembered} from "./remembered.js";

/** When a session that has not begun is to begin. */
export interface BeginsField {
  node: HTMLElement;
  /** Milliseconds since 1970, as is `now`; see `beginsAt`. */
  at: (now: number) => number;
}

/**
 * Makes the field, with the time that this browser remembers.
 *
 * @example
 * const begins = beginsField({locale, onChange: draw});
 */
export function beginsField({locale, onChange}: {locale: Locale; onChange: () => void}): BeginsField {
  const kept = remembered("begins");
  const input = element("input", {
    type: "time",
    "data-role": "begins",
    title: words.beginsHint[locale],
  });
  input.value = kept.value;
  input.addEventListener("input", () => {
    kept.value = input.value;
    onChange();
  });
  return {
    node: element("label", {class: "agenda-begins"}, words.begins[locale], input),
    at: (now) => beginsAt(input.value, now),
  };
}

/** So long, in milliseconds, people wait for those who are late. */
const patience = 3_600_000;

/**
 * When a session begins that is to begin at a time of day: now where no time is given or it has passed within the last hour, so that a
 * session that is late is not put off to tomorrow; tomorrow where it has passed longer ago.
 *
 * @param time As a field of times gives it, e.g. "09:30", or empty.
 * @param now Milliseconds since 1970, as is the result.
 * @example
 * beginsAt("09:30", Date.now())
 */
export function beginsAt(time: string, now: number): number {
  const [hours, minutes] = time.split(":").map(Number);
  if (hours === undefined || minutes === undefined) return now;
  const begins = new Date(now);
  begins.setHours(hours, minutes, 0, 0);
  const late = now - begins.getTime();
  if (late > 0 && late <= patience) return now;
  if (late > 0) begins.setDate(begins.getDate() + 1);
  return begins.getTime();
}
