import type {LinkFigure, LinkSeriesFigure} from "../../analysis/loop/linkFigures.js";
import type {LoopSummary} from "../../analysis/loop/summary.js";
import {links} from "../../domain/links.js";
import type {LinkName} from "../../domain/links.js";
import type {Locale} from "../../domain/texts.js";
import {conditionCards} from "../conditionCards.js";
import {element} from "../element.js";
import {loopWords} from "../loop/loopWords.js";
import {seriesFigures} from "../loop/seriesFigures.js";
import type {BrokenStory} from "./brokenStories.js";
import {brokenWords} from "./brokenWords.js";
import {endChanges} from "./endChanges.js";
import {toldApart} from "./toldApart.js";
import type {FromLess} from "./toldApart.js";
import {toldApartFigure} from "./toldApartFigure.js";

/** What a broken cycle is drawn from. */
export interface BrokenCycleData {
  summary: LoopSummary;
  /** Of all its links. */
  figures: Readonly<Record<LinkName, LinkFigure | null>>;
  less: FromLess;
}

const colours: Record<LinkName, string> = {
  customer: "var(--customer)",
  business: "var(--business)",
  collection: "var(--data)",
  learning: "var(--data)",
};

/**
 * One broken cycle, walked through: its story, its three conditions, what is seen first, why the verdict is not for want of data, and
 * what could be done.
 *
 * @param options.width Of the place there is, in pixels.
 * @example
 * display(brokenCycle(brokenStories[0], {summary, figures, less}, {width, locale: "en"}))
 */
export function brokenCycle(
  {id, link, heading, story, meaning, remedies}: BrokenStory,
  {summary, figures, less}: BrokenCycleData,
  {width, locale}: {width: number; locale: Locale},
): HTMLElement {
  const figure = figures[link];
  const paragraph = (text: string) => element("p", {}, text);
  const address = new URLSearchParams({loop: id, link}).toString();
  return element(
    "section",
    {class: "broken-cycle", id, lang: locale, "data-verdict": summary.report.links[link].verdict},
    element(
      "h2",
      {},
      element("span", {style: `color: ${colours[link]}`}, `${links[link].condition} `),
      `${heading[locale]} `,
      summary.synthetic ? element("span", {class: "badge"}, loopWords.synthetic[locale]) : null,
    ),
    story.map((text) => paragraph(text[locale])),
    conditionCards(summary, {locale, selected: link}),
    figure?.kind === "series"
      ? withSeries(figure, summary, less, {link, meaning: meaning[locale], width, locale})
      : paragraph(loopWords.noFigure[locale]),
    element("h3", {}, brokenWords.remedies[locale]),
    element(
      "ul",
      {},
      remedies.map((text) => element("li", {}, text[locale])),
    ),
    element(
      "p",
      {},
      element("a", {href: `./?${address}`}, `${brokenWords.open(links[link].condition)[locale]} →`),
    ),
  );
}

function withSeries(
  figure: LinkSeriesFigure,
  summary: LoopSummary,
  less: FromLess,
  {link, meaning, width, locale}: {link: LinkName; meaning: string; width: number; locale: Locale},
): HTMLElement {
  const {equivalence} = figure;
  const drawn = {link, width: figureWidth(width), colour: colours[link], locale};
  const [aligned] = seriesFigures(figure, summary, drawn);
  const seen = endChanges(figure, summary, {link, locale}).map(({sentence}) => sentence);
  const told = toldApart(summary, less, {link, equivalence, locale});
  const part = (heading: string, sentences: readonly string[], drawing: HTMLElement | null) =>
    element(
      "div",
      {},
      element("h3", {}, heading),
      element("p", {}, sentences.join(locale === "ja" ? "" : " ")),
      drawing,
    );
  return element(
    "div",
    {class: "broken-parts"},
    part(brokenWords.seenFirst[locale], [...seen, meaning], aligned),
    part(brokenWords.toldApart[locale], told, toldApartFigure(summary, less, {...drawn, equivalence})),
  );
}

/** The two figures stand side by side where there is room. */
function figureWidth(width: number): number {
  const padding = 34;
  const place = width >= 880 ? (width - 24) / 2 : Math.min(width, 880);
  // A page that is not laid out yet has no width at all.
  return Math.max(200, place - padding);
}
