import type {Plan} from "../../domain/project/plan.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {planWords as words} from "./planWords.js";

/**
 * The plans of a project as a row, the open one marked, with a way to start another; nothing where there is no plan yet.
 *
 * @param options.open Id of the open plan; null while another is started.
 * @param options.onNew Null where the project is full.
 */
export function planPicker(
  plans: readonly Plan[],
  {
    locale,
    open,
    onOpen,
    onNew,
  }: {locale: Locale; open: string | null; onOpen: (id: string) => void; onNew: (() => void) | null},
): HTMLElement {
  if (plans.length === 0) return element("div", {});
  const make = element(
    "button",
    {type: "button", class: "pill", "data-role": "new-plan"},
    `+ ${words.newPlan[locale]}`,
  );
  make.disabled = onNew === null;
  make.addEventListener("click", () => onNew?.());
  return element(
    "div",
    {class: "pills plan-picker", role: "group", "aria-label": words.plans[locale]},
    plans.map(({id, title}) => {
      const button = element(
        "button",
        {type: "button", class: "pill", "aria-pressed": String(id === open), "data-plan": id},
        element("span", {}, title.trim() || words.untitled[locale]),
      );
      button.addEventListener("click", () => onOpen(id));
      return button;
    }),
    make,
    onNew === null ? element("span", {class: "hint"}, words.tooMany[locale]) : null,
  );
}
