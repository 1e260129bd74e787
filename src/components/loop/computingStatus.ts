import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {loopWords} from "./loopWords.js";

/** Something quicker than this, in milliseconds, is not announced. */
const delay = 200;

export interface ComputingStatus extends HTMLElement {
  start(locale: Locale): void;
  stop(): void;
  fail(locale: Locale, reason: string): void;
}

/**
 * Says that something is being computed, once it takes longer than 200 ms, or that it failed; screen readers hear it.
 *
 * @example
 * const status = display(computingStatus());
 * status.start("en");
 */
export function computingStatus(): ComputingStatus {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (text: string, state: string) => {
    clearTimeout(timer);
    root.textContent = text;
    root.dataset["state"] = state;
  };
  const root: ComputingStatus = Object.assign(
    element("div", {class: "computing", role: "status", "data-state": "idle"}),
    {
      start(locale: Locale) {
        clearTimeout(timer);
        timer = setTimeout(() => say(loopWords.computing[locale], "computing"), delay);
      },
      stop: () => say("", "idle"),
      fail: (locale: Locale, reason: string) => say(`${loopWords.notComputed[locale]} ${reason}`, "failed"),
    },
  );
  return root;
}
