import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {leverWords} from "./leverWords.js";

export interface WhatIfBar {
  root: HTMLElement;
  /** Says whether the diagram shows a what-if; both texts keep their room, so that nothing below moves with a slider. */
  show(isWhatIf: boolean, locale: Locale): void;
}

/**
 * What a diagram beside levers shows: what the data say, or what if, with a way back.
 *
 * @example
 * const bar = whatIfBar(() => panel.reset());
 * bar.show(true, "en");
 */
export function whatIfBar(onBack: () => void): WhatIfBar {
  const badge = element("span", {class: "badge"});
  const words = element("span");
  const back = element("button", {type: "button", class: "pill", "data-role": "back-to-data"});
  back.addEventListener("click", onBack);
  const assumed = element("p", {class: "assumed"}, badge, " ", words, " ", back);
  const usual = element("p", {class: "usual"});
  const root = element("div", {class: "what-if-bar", "data-role": "what-if-bar"}, usual, assumed);
  return {
    root,
    show(isWhatIf, locale) {
      root.lang = locale;
      badge.textContent = leverWords.whatIf[locale];
      words.textContent = leverWords.followsLevers[locale];
      back.textContent = leverWords.backToData[locale];
      usual.textContent = leverWords.followsData[locale];
      root.dataset["whatIf"] = String(isWhatIf);
    },
  };
}
