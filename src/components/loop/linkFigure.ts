import type {LinkFigure} from "../../analysis/loop/linkFigures.js";
import type {LoopSummary} from "../../analysis/loop/summary.js";
import {links} from "../../domain/links.js";
import type {LinkName} from "../../domain/links.js";
import type {Locale, Text} from "../../domain/texts.js";
import {element} from "../element.js";
import {linkNumber, measureLabel} from "../sentences.js";
import {verdictMarks, verdictWords} from "../words.js";
import {experimentsFigure} from "./evidence/experimentsFigure.js";
import {evidenceTexts} from "./evidence/evidenceTexts.js";
import {lagProfileFigure} from "./evidence/lagProfileFigure.js";
import {learningFigure} from "./evidence/learningFigure.js";
import {releasesFigure} from "./evidence/releasesFigure.js";
import {targetLabel} from "./linkFinding.js";
import {linkColours} from "./linkColours.js";
import {loopWords} from "./loopWords.js";
import {seriesFigures} from "./seriesFigures.js";

/**
 * The evidence of a link, drawn: for a learning curve its points, fit and forecast, and the rows that a target needs; otherwise the two
 * series aligned at the lag, their scatter without trend and season, the effect by delay, and the releases. Experiments wherever there
 * are some. What is missing is said.
 *
 * @param figure null where there is nothing to draw, which is then said in words.
 * @param options.width Of the place there is, in pixels.
 * @example
 * display(linkFigure(figures.business, summary, {link: "business", width, locale: "en"}))
 */
export function linkFigure(
  figure: LinkFigure | null,
  summary: LoopSummary,
  {link, width, locale}: {link: LinkName; width: number; locale: Locale},
): HTMLElement {
  const {verdict} = summary.report.links[link];
  const from = measureLabel(summary, links[link].source, locale);
  const draw = () => {
    if (figure === null) return element("p", {class: "card empty"}, loopWords.noFigure[locale]);
    const count = figure.kind === "series" || figure.experiments !== null ? 2 : 1;
    const options = {link, width: figureWidth(width, count), colour: linkColours[link], locale};
    return [
      element("div", {class: "figures"}, figuresOf(figure, summary, options)),
      missingOf(figure, link).map((text) => element("p", {class: "empty"}, text[locale])),
    ];
  };
  return element(
    "section",
    {class: "link-figure", "data-figure": link, lang: locale},
    element(
      "h2",
      {},
      element("span", {style: `color: ${linkColours[link]}`}, `${linkNumber(link)} `),
      `${from} → ${targetLabel(summary, link, locale)} `,
      element("span", {class: "verdict"}, `${verdictMarks[verdict]} ${verdictWords[verdict][locale]}`),
    ),
    draw(),
  );
}

interface FigureOptions {
  link: LinkName;
  width: number;
  colour: string;
  locale: Locale;
}

function figuresOf(figure: LinkFigure, summary: LoopSummary, options: FigureOptions): HTMLElement[] {
  const {equivalence} = figure;
  const experiments =
    figure.experiments === null
      ? []
      : [experimentsFigure(figure.experiments, summary, {...options, equivalence})];
  if (figure.kind === "curve") return [learningFigure(figure, summary, options), ...experiments];
  const [aligned, ...scatter] = seriesFigures(figure, summary, options);
  return [
    aligned,
    ...experiments,
    ...scatter,
    ...(figure.profile === null
      ? []
      : [lagProfileFigure(figure.profile, summary, {...options, equivalence})]),
    ...(figure.releases === null ? [] : [releasesFigure(figure.releases, figure, summary, options)]),
  ];
}

/** What would be drawn if the data had it. */
function missingOf(figure: LinkFigure, link: LinkName): Text[] {
  return [
    ...(figure.kind === "series" && figure.profile === null ? [evidenceTexts.noProfile] : []),
    ...(figure.kind === "series" && link === "customer" && figure.releases === null
      ? [evidenceTexts.noReleases]
      : []),
    ...(figure.kind === "series" && figure.experiments === null ? [evidenceTexts.noExperiment] : []),
  ];
}

/** Figures stand side by side where there is room. */
function figureWidth(width: number, count: 1 | 2): number {
  const padding = 34;
  const place = count === 2 && width >= 880 ? (width - 16) / 2 : Math.min(width, 880);
  // A page that is not laid out yet has no width at all.
  return Math.max(200, place - padding);
}
