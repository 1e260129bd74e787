import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {twoStepButton} from "../project/twoStepButton.js";
import {planWords as words} from "./planWords.js";

/**
 * Buttons that copy and remove the open plan; removal is asked twice.
 *
 * @example
 * planActions({locale, onCopy: () => add(copy), onRemove: () => remove(plan)})
 */
export function planActions({
  locale,
  onCopy,
  onRemove,
}: {
  locale: Locale;
  onCopy: () => void;
  onRemove: () => void;
}): HTMLElement {
  const copy = element(
    "button",
    {type: "button", class: "pill", "data-role": "duplicate-plan"},
    words.duplicate[locale],
  );
  copy.addEventListener("click", onCopy);
  return element(
    "div",
    {class: "pills"},
    copy,
    twoStepButton({
      label: words.removePlan[locale],
      again: words.surely[locale],
      role: "remove-plan",
      run: onRemove,
    }),
  );
}
