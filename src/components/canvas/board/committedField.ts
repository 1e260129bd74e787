import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {tooLong} from "./boardWords.js";

/** A text field whose text counts as one edit when it is left, not letter by letter. */
export interface CommittedField {
  readonly node: HTMLElement;
  readonly input: HTMLTextAreaElement;
  /** Shows another text, unless the person is typing in it. */
  update(value: string): void;
  /** Shows another text whatever was typed: the field stands for something else now. */
  reset(value: string): void;
}

/**
 * A field that grows with its text. Enter or leaving it commits, Esc takes back what was typed since; Shift + Enter begins a new line.
 * A text that is too long is said so, stays as typed, and is not committed.
 *
 * @param options.commit Gets the text; also called where it has not changed.
 * @param options.cancel Called after Esc.
 * @param options.role Value of `data-role`.
 * @example
 * const {node} = committedField({value: "", label: "Title", most: 200, locale, role: "title", commit: rename});
 */
export function committedField({
  value,
  label,
  most,
  locale,
  role,
  isOneLine = false,
  commit,
  cancel = () => undefined,
}: {
  value: string;
  label: string;
  most: number;
  locale: Locale;
  role: string;
  /** Line breaks become spaces. */
  isOneLine?: boolean;
  commit: (text: string, by: "enter" | "leave") => void;
  cancel?: () => void;
}): CommittedField {
  /** What stands in the field apart from what was typed since. */
  let shown = value;
  /** What the field stands for now; another window may have changed it while somebody types. */
  let latest = value;
  const input = element("textarea", {rows: "1", "aria-label": label, "data-role": role});
  const fault = element("span", {class: "field-too-long", role: "alert"});
  const typed = () => (isOneLine ? input.value.replace(/\s*\n\s*/g, " ") : input.value);
  const fit = () => {
    input.style.height = "auto";
    if (input.scrollHeight > 0) input.style.height = `${input.scrollHeight + 2}px`;
    const length = typed().length;
    if (length > most) input.setAttribute("aria-invalid", "true");
    else input.removeAttribute("aria-invalid");
    fault.textContent = length > most ? tooLong(length, most, locale) : "";
  };
  const show = (next: string) => {
    shown = latest = next;
    input.value = next;
    fit();
  };
  const finish = (by: "enter" | "leave") => {
    if (typed().length > most) return;
    shown = latest = typed();
    commit(shown, by);
  };
  input.value = value;
  input.addEventListener("input", fit);
  input.addEventListener("focus", fit);
  input.addEventListener("keydown", (event) => {
    // While an input method is open, Enter and Esc belong to it; Safari tells so by the code alone.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      finish("enter");
    } else if (event.key === "Escape") {
      event.stopPropagation();
      show(latest);
      cancel();
    }
  });
  input.addEventListener("blur", () => finish("leave"));
  // The height is known once the field stands in the page.
  requestAnimationFrame(fit);
  return {
    node: element("span", {class: "committed-field"}, input, fault),
    input,
    update(next) {
      latest = next;
      const isTyping = document.activeElement === input && typed() !== shown;
      const isRefused = typed().length > most;
      if (next !== shown && !isTyping && !isRefused) show(next);
    },
    reset: show,
  };
}
