import {element} from "../element.js";
import type {PlanForm} from "./planForm.js";
import {planWords as words} from "./planWords.js";

/**
 * A button that takes out a part of the plan at once, with a way back.
 *
 * @param offer Offers the way back.
 */
export function removeButton(
  form: PlanForm,
  what: string,
  offer: () => void,
  remove: Parameters<PlanForm["edit"]>[0],
): HTMLElement {
  const label = `${words.remove[form.locale]}: ${what}`;
  const button = element(
    "button",
    {type: "button", class: "pill plan-remove", "aria-label": label, title: label, "data-action": "remove"},
    "✕",
  );
  button.addEventListener("click", () => {
    form.edit(remove);
    offer();
  });
  return button;
}

/** The name of a row, which stands beside its button where its fields are one below the other. */
export const rowName = (name: string): HTMLElement =>
  element("span", {class: "plan-row-name", "aria-hidden": "true"}, name);
