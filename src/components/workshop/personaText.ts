import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {ideasWords as words} from "./ideasWords.js";

/** For whom an idea is. */
export interface PersonaText {
  node: HTMLElement;
  /** Shows nothing where the persona is blank. */
  show: (persona: string) => void;
}

/**
 * For whom an idea is: its first line, and behind it the rest, which assistants write at length.
 *
 * @example
 * const persona = personaText({locale});
 * persona.show("Sara, 34\nbuys on the train");
 */
export function personaText({locale}: {locale: Locale}): PersonaText {
  const node = element("div", {class: "idea-persona", "data-role": "idea-persona"});
  let shown = "";
  return {
    node,
    show(persona) {
      const text = persona.trim();
      if (text === shown) return;
      shown = text;
      const [first = "", ...others] = text.split("\n");
      const name = `${words.persona[locale]}: ${first}`;
      const rest = others.join("\n").trim();
      if (text === "") node.replaceChildren();
      else if (rest === "") node.replaceChildren(name);
      else node.replaceChildren(element("details", {}, element("summary", {}, name), element("p", {}, rest)));
    },
  };
}
