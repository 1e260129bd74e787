import type {LoopSummary} from "../../analysis/loop/summary.js";
import type {LinkName} from "../../domain/links.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {growthCycle, growthCycleHeight} from "../growthCycle/index.js";
import type {GrowthCycleElement} from "../growthCycle/index.js";
import {sourceLine} from "./loopNotes.js";

export interface CyclePlace extends HTMLElement {
  /** Keeps the room that the diagram will take at a width, so that nothing jumps. */
  reserve(width: number): void;
  /** Draws a loop, or another one in its place. */
  show(summary: LoopSummary, options: {width: number; locale: Locale; selected: LinkName | null}): void;
}

/**
 * The place of the diagram on the page: there before any loop is, and the same for every loop that follows.
 *
 * @param onSelect Told the link that the person selects, null where none is.
 * @example
 * const cycle = display(cyclePlace((link) => state.set({link})));
 * cycle.show(summary, {width, locale, selected: null});
 */
export function cyclePlace(onSelect: (link: LinkName | null) => void): CyclePlace {
  let diagram: GrowthCycleElement | null = null;
  const root = element("div", {class: "cycle-place"});
  return Object.assign(root, {
    reserve(width: number) {
      root.style.minHeight = `${growthCycleHeight(width)}px`;
    },
    show(
      summary: LoopSummary,
      {width, locale, selected}: {width: number; locale: Locale; selected: LinkName | null},
    ) {
      const source = sourceLine(summary, locale);
      if (diagram === null) {
        diagram = growthCycle(summary, {width, locale, selected, source});
        diagram.addEventListener("input", () => onSelect(diagram!.value));
        root.replaceChildren(diagram);
      } else {
        diagram.update(summary, {width, locale, source});
        if (diagram.value !== selected) diagram.value = selected;
      }
    },
  });
}
