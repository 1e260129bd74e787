import type {Agenda} from "../../domain/project/agenda.js";
import {plannedMinutes} from "../../domain/project/agendaEdits.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {formatNumber} from "../format.js";
import {preparationWords} from "./preparationWords.js";

/**
 * The parts of a workshop side by side, each with its purpose, its output and its time.
 *
 * @example
 * partCards(threeParts, {locale})
 */
export function partCards({parts}: Agenda, {locale}: {locale: Locale}): HTMLElement {
  const fact = (name: "purpose" | "output" | "time", text: string) =>
    element("div", {}, element("dt", {}, preparationWords[name][locale]), element("dd", {}, text));
  return element(
    "ol",
    {class: "workshop-parts workshop-list workshop-cards"},
    parts.map((part) =>
      element(
        "li",
        {class: "card"},
        element("h4", {}, part.name[locale]),
        element(
          "dl",
          {},
          fact("purpose", part.purpose[locale]),
          fact("output", part.output[locale]),
          fact("time", `${preparationWords.about[locale]} ${hoursText(plannedMinutes(part), locale)}`),
        ),
      ),
    ),
  );
}

/** To the half hour, as one speaks of it. */
const hoursText = (minutes: number, locale: Locale) =>
  `${formatNumber(Math.max(1, Math.round(minutes / 30)) / 2, locale)} ${locale === "ja" ? "時間" : "h"}`;
