import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {agendaWords as words} from "./agendaWords.js";
import {remembered} from "./remembered.js";

/** When a session that has not begun is to begin. */
export interface BeginsField {
  node: HTMLElement;
  /** Milliseconds since 1970; `now` where no time is given. A time that is past is tomorrow's. */
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
    at(now) {
      const [hours, minutes] = input.value.split(":").map(Number);
      if (hours === undefined || minutes === undefined) return now;
      const begins = new Date(now);
      begins.setHours(hours, minutes, 0, 0);
      if (begins.getTime() < now) begins.setDate(begins.getDate() + 1);
      return begins.getTime();
    },
  };
}
