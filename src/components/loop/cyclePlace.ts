import type {LoopSummary} from "../../analysis/loop/summary.js";
import type {LinkName} from "../../domain/links.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {growthCycle, growthCycleHeight} from "../growthCycle/index.js";
import type {GrowthCycleElement} from "../growthCycle/index.js";
import type {LeverPicture} from "./levers/leverPanel.js";
import {whatIfBar} from "./levers/whatIfBar.js";
import {sourceLine} from "./loopNotes.js";

export interface CyclePlace extends HTMLElement {
  /** Keeps the room that the diagram will take at a width, so that nothing jumps. */
  reserve(width: number): void;
  /** Draws a loop, or another one in its place. */
  show(summary: LoopSummary, options: {width: number; locale: Locale; selected: LinkName | null}): void;
  /** Draws the loop as levers would have it, as long as it is the loop shown; null draws what the data say. */
  follow(picture: LeverPicture | null): void;
}

/**
 * The place of the diagram on the page: there before any loop is, and the same for every loop that follows. Where it follows levers a
 * bar above it says so and leads back.
 *
 * @param onSelect Told the link that the person selects, null where none is.
 * @example
 * const cycle = display(cyclePlace((link) => state.set({link})));
 * cycle.show(summary, {width, locale, selected: null});
 */
export function cyclePlace(onSelect: (link: LinkName | null) => void): CyclePlace {
  let diagram: GrowthCycleElement | null = null;
  let shown: {summary: LoopSummary; locale: Locale} | null = null;
  let picture: LeverPicture | null = null;
  const bar = whatIfBar(() => picture?.reset());
  const root = element("div", {class: "cycle-place"});

  /** What of the diagram levers change. */
  function drawn(summary: LoopSummary) {
    const whatIf = picture?.of === summary ? picture.whatIf : null;
    return {summary: whatIf?.summary ?? summary, outlook: whatIf?.outlook ?? null, isWhatIf: whatIf !== null};
  }

  function showBar(isWhatIf: boolean) {
    if (picture === null || shown === null) bar.root.remove();
    else {
      bar.show(isWhatIf, shown.locale);
      if (!bar.root.isConnected) root.prepend(bar.root);
    }
  }

  return Object.assign(root, {
    reserve(width: number) {
      root.style.minHeight = `${growthCycleHeight(width)}px`;
    },
    show(
      loop: LoopSummary,
      {width, locale, selected}: {width: number; locale: Locale; selected: LinkName | null},
    ) {
      const source = sourceLine(loop, locale);
      shown = {summary: loop, locale};
      const {summary, outlook, isWhatIf} = drawn(loop);
      if (diagram === null) {
        diagram = growthCycle(summary, {width, locale, selected, source});
        diagram.addEventListener("input", () => onSelect(diagram!.value));
        root.append(diagram);
      } else {
        diagram.update(summary, {width, locale, source, outlook});
        if (diagram.value !== selected) diagram.value = selected;
      }
      showBar(isWhatIf);
    },
    follow(next: LeverPicture | null) {
      picture = next;
      if (diagram === null || shown === null) return;
      const {summary, outlook, isWhatIf} = drawn(shown.summary);
      diagram.update(summary, {outlook});
      showBar(isWhatIf);
    },
  });
}
