import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
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
  const button = (role: string, name: string, run: () => void) => {
    const node = element("button", {type: "button", class: "pill", "data-role": role}, name);
    node.addEventListener("click", run);
    return node;
  };
  const gone = button("remove-plan", words.removePlan[locale], () => {
    if (gone.textContent === words.surely[locale]) onRemove();
    else gone.textContent = words.surely[locale];
  });
  // Who goes elsewhere has thought better of it.
  gone.addEventListener("blur", () => (gone.textContent = words.removePlan[locale]));
  return element(
    "div",
    {class: "pills plan-actions"},
    button("duplicate-plan", words.duplicate[locale], onCopy),
    gone,
  );
}
