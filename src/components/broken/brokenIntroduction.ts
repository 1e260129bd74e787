import type {LoopSummary} from "../../analysis/loop/summary.js";
import {links} from "../../domain/links.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {loopSentence} from "../sentences.js";
import type {BrokenCycleData} from "./brokenCycle.js";
import type {BrokenStory} from "./brokenStories.js";
import {brokenWords} from "./brokenWords.js";
import {cycleGlyph} from "./cycleGlyph.js";
import {endChanges} from "./endChanges.js";

/**
 * What the page is about, and its examples as cards that lead to them: where each cycle breaks, and how far the two ends of the broken
 * link moved.
 *
 * @example
 * display(brokenIntroduction(cycles, {locale: "en"}))
 */
export function brokenIntroduction(
  cycles: readonly {story: BrokenStory; data: BrokenCycleData}[],
  {locale}: {locale: Locale},
): HTMLElement {
  return element(
    "div",
    {class: "broken-introduction", lang: locale},
    element("p", {}, brokenWords.introduction[locale]),
    element(
      "nav",
      {class: "broken-cards", "aria-label": brokenWords.overview[locale]},
      cycles.map(({story, data}) => card(story, data, data.summary, locale)),
    ),
  );
}

function card(
  {id, link, heading}: BrokenStory,
  {figures}: BrokenCycleData,
  summary: LoopSummary,
  locale: Locale,
) {
  const figure = figures[link];
  const changes = figure?.kind === "series" ? endChanges(figure, summary, {link, locale}) : [];
  return element(
    "a",
    {class: "card", href: `#${id}`},
    cycleGlyph(summary.report),
    element(
      "span",
      {},
      element("strong", {}, `${links[link].condition} ${heading[locale]}`),
      changes.length === 0 ? null : element("span", {}, brokenWords.changes(changes)[locale]),
      element("span", {class: "outcome"}, loopSentence(summary.report, locale)),
    ),
  );
}
