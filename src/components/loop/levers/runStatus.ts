import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {formatPercent} from "../../format.js";
import {leverWords} from "./leverWords.js";

export interface RunStatus {
  root: HTMLElement;
  /** The share done, with a way to stop; null where nothing is under way. */
  progress(share: number | null, locale: Locale): void;
  say(text: string): void;
  fail(error: unknown, locale: Locale): void;
}

/**
 * How far a computation has come, with a button that stops it; nothing where none is under way.
 *
 * @example
 * const status = runStatus(() => run.cancel());
 * status.progress(0.4, "en"); // "Simulating … 40 %" and "Stop"
 */
export function runStatus(onStop: () => void): RunStatus {
  const text = element("span", {role: "status"});
  const stop = element("button", {type: "button", class: "pill"});
  const root = element("p", {class: "lever-status"}, text, " ", stop);
  root.hidden = true;
  stop.addEventListener("click", onStop);
  const setText = (words: string) => {
    text.textContent = words;
    root.hidden = words === "";
  };
  const say = (words: string) => {
    setText(words);
    stop.hidden = true;
  };
  return {
    root,
    say,
    progress(share, locale) {
      if (share === null) {
        say("");
        return;
      }
      stop.hidden = false;
      stop.textContent = leverWords.cancel[locale];
      // In tenths: a reader is not told every hundredth.
      const done = formatPercent(Math.floor(share * 10) / 10, locale);
      setText(locale === "ja" ? `シミュレーション中… ${done}` : `Simulating … ${done}`);
    },
    fail(error, locale) {
      const why = error instanceof Error ? error.message : String(error);
      say(
        locale === "ja"
          ? `このレバーではシミュレーションできません：${why}`
          : `This cannot be simulated: ${why}`,
      );
    },
  };
}
