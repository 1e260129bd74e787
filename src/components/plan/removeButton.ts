import type {Plan} from "../../domain/project/plan.js";
import type {Change} from "../../domain/project/planEdits.js";
import {element} from "../element.js";
import type {PlanForm} from "./planForm.js";
import {planWords as words} from "./planWords.js";

/** How a part leaves the plan, and how it comes back as it was. */
export interface Removal {
  remove: Change<Plan>;
  putBack: Change<Plan>;
}

/**
 * A button that takes out a part of the plan at once, with a way back.
 *
 * @param what What the part is called.
 * @param removal Asked for when the button is pressed, so that what comes back is what was there last; null where it is gone already.
 */
export function removeButton(form: PlanForm, what: string, removal: () => Removal | null): HTMLElement {
  const label = `${words.remove[form.locale]}: ${what}`;
  const button = element(
    "button",
    {type: "button", class: "pill plan-remove", "aria-label": label, title: label, "data-action": "remove"},
    "✕",
  );
  button.addEventListener("click", () => {
    const asked = removal();
    if (asked === null) return;
    form.edit(asked.remove);
    form.offerUndo(`${what}: ${words.removed[form.locale]}`, asked.putBack);
  });
  return button;
}

/** The name of a row, which stands beside its button where its fields are one below the other. */
export const rowName = (name: string): HTMLElement =>
  element("span", {class: "plan-row-name", "aria-hidden": "true"}, name);
