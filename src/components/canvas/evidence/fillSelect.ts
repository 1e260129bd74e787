import {element} from "../../element.js";
import type {OptionGroup} from "./tieOptions.js";

const filled = new WeakMap<HTMLSelectElement, string>();

/**
 * Fills a select with choices in groups. One that holds them already is left alone, so that an open list stays open.
 *
 * @example
 * fillSelect(select, [{label: null, options: [{value: "", label: "Choose …"}]}])
 */
export function fillSelect(select: HTMLSelectElement, groups: readonly OptionGroup[]): void {
  const wanted = JSON.stringify(groups);
  if (filled.get(select) === wanted) return;
  filled.set(select, wanted);
  select.replaceChildren(
    ...groups.flatMap(({label, options}): HTMLElement[] => {
      const made = options.map(({value, label: text}) => element("option", {value}, text));
      return label === null ? made : [element("optgroup", {label}, made)];
    }),
  );
}
