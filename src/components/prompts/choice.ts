import {element} from "../element.js";
import type {Child} from "../element.js";

/** What a person has ticked of what was understood; new items begin as `isOn` says. */
export interface Choices {
  isOn(key: string, byDefault: boolean): boolean;
  set(key: string, on: boolean): void;
  clear(): void;
}

export function choices(): Choices {
  const ticked = new Map<string, boolean>();
  return {
    isOn: (key, byDefault) => ticked.get(key) ?? byDefault,
    set: (key, on) => void ticked.set(key, on),
    clear: () => ticked.clear(),
  };
}

/**
 * An item with a tick before it.
 *
 * @param onChange Told the new state.
 */
export function choice(
  {isOn, role, onChange}: {isOn: boolean; role: string; onChange: (on: boolean) => void},
  ...children: Child[]
): HTMLLIElement {
  const box = element("input", {type: "checkbox", "data-role": role, checked: isOn ? "" : null});
  box.addEventListener("change", () => onChange(box.checked));
  // Views of the page listen for input; a tick is none of theirs.
  box.addEventListener("input", (event) => event.stopPropagation());
  return element("li", {}, element("label", {class: "prompt-choice"}, box, element("span", {}, children)));
}
