import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {findWords} from "./findWords.js";

export interface FindStatus extends HTMLElement {
  /** A short wait shows nothing. */
  wait(): void;
  progress(share: number): void;
  fail(reason: string): void;
  hide(): void;
}

/** Milliseconds below which a wait goes unseen. */
const unseen = 150;

/**
 * Says that the filters are being prepared, how far that is, and why it failed, with a button to try again.
 *
 * @example
 * const status = findStatus({locale, onRetry: ask});
 */
export function findStatus({locale, onRetry}: {locale: Locale; onRetry: () => void}): FindStatus {
  const bar = element("progress", {max: "1", "aria-label": findWords.starting[locale]});
  const root = element("div", {class: "card find-status"});
  root.hidden = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return Object.assign(root, {
    wait() {
      clearTimeout(timer);
      timer = setTimeout(() => {
        root.replaceChildren(element("span", {role: "status"}, findWords.starting[locale]), bar);
        root.hidden = false;
      }, unseen);
    },
    progress(share: number) {
      bar.value = share;
    },
    fail(reason: string) {
      clearTimeout(timer);
      const retry = element("button", {type: "button", class: "pill"}, findWords.retry[locale]);
      retry.addEventListener("click", onRetry);
      root.replaceChildren(element("p", {role: "alert"}, `${findWords.failed[locale]} ${reason}`), retry);
      root.hidden = false;
    },
    hide() {
      clearTimeout(timer);
      root.hidden = true;
    },
  });
}
