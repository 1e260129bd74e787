import type {LoopSummary} from "../../analysis/loop/summary.js";
import {linkNames} from "../../domain/links.js";
import type {LoopState} from "../../domain/loopState.js";
import type {Locale} from "../../domain/texts.js";
import {conditionCards} from "../conditionCards.js";
import {element} from "../element.js";
import {formatDate, formatPercent, formatPeriods, joinRange} from "../format.js";
import {growthCycle} from "../growthCycle/index.js";
import {checksTable} from "../loop/checksTable.js";
import {linkFigure} from "../loop/linkFigure.js";
import {loopNotes, sourceLine} from "../loop/loopNotes.js";
import {healthList} from "../loop/series/healthList.js";
import {loopWords} from "../loop/loopWords.js";
import {loopSentence} from "../sentences.js";
import type {ReportInput} from "./reportInput.js";
import {reportSeries} from "./reportSeries.js";
import {reportWords} from "./reportWords.js";
import {whatIfSection} from "./whatIfSection.js";

/**
 * A loop's report on one page, to be read, printed, or turned into files: verdicts, the cycle, the evidence of each link with its
 * checks, what comes of the levers, the series and their health, data, settings and versions. The same input at the same width gives the same document.
 *
 * @param options.width Of the document, in pixels.
 * @example
 * display(loopReport({summary, whole, figures, state, forecast, address, versions}, {width: 720, locale: "en"}))
 */
export function loopReport(
  input: ReportInput,
  {width, locale}: {width: number; locale: Locale},
): HTMLElement {
  const {summary, whole, figures, state, forecast} = input;
  const report = element(
    "article",
    {class: "loop-report", lang: locale, style: `--report-width: ${width}px`},
    element(
      "h1",
      {},
      summary.title[locale],
      summary.synthetic ? element("span", {class: "badge"}, loopWords.synthetic[locale]) : null,
    ),
    element("p", {class: "lead"}, element("strong", {}, loopSentence(summary.report, locale))),
    conditionCards(summary, {locale}),
    element("h2", {}, reportWords.cycle[locale]),
    growthCycle(summary, {width, locale, source: sourceLine(summary, locale)}),
    linkNames.map((link) => [
      linkFigure(figures[link], summary, {link, width, locale}),
      checksTable(summary.report.links[link], {locale}),
    ]),
    forecast === null
      ? null
      : whatIfSection(summary, {levers: state.levers ?? {}, forecast}, {width, locale}),
    element("h2", {}, reportWords.series[locale]),
    reportSeries(whole, {width, period: state.period, locale}),
    healthList(summary, {locale}),
    element("h2", {}, reportWords.about[locale]),
    aboutList(input, locale),
    loopNotes(summary, {locale}),
    element("h2", {}, reportWords.methods[locale]),
    element("p", {}, reportWords.howFound[locale]),
    element("p", {}, reportWords.caveat[locale]),
  );
  // Paper opens nothing.
  for (const details of report.querySelectorAll("details")) details.open = true;
  return report;
}

function aboutList({summary, state, address, versions}: ReportInput, locale: Locale): HTMLElement {
  const facts: [string, string][] = [
    [reportWords.product[locale], summary.product],
    [reportWords.data[locale], summary.id],
    [reportWords.periods[locale], periodsOf(summary, locale)],
    [reportWords.settings[locale], settingsOf(summary, state.settings, locale)],
    [reportWords.view[locale], address],
    [
      reportWords.versions[locale],
      Object.entries(versions)
        .map(([name, version]) => `${name} ${version}`)
        .join(", "),
    ],
  ];
  return element(
    "dl",
    {class: "report-facts"},
    facts.map(([term, fact]) => element("div", {}, element("dt", {}, term), element("dd", {}, fact))),
  );
}

function periodsOf({periods, cadence}: LoopSummary, locale: Locale): string {
  const [first, last] = [periods[0], periods.at(-1)!].map((day) => formatDate(day, locale, cadence));
  return `${joinRange(first, last, locale)} (${formatPeriods(periods.length, cadence, locale)})`;
}

function settingsOf({cadence}: LoopSummary, settings: LoopState["settings"], locale: Locale): string {
  const {level, equivalence, maxLag} = settings;
  const said = [
    level === undefined ? null : `${loopWords.level[locale]} ${formatPercent(level, locale)}`,
    equivalence === undefined ? null : `${loopWords.equivalence[locale]}${equivalence}`,
    maxLag === undefined ? null : `${loopWords.maxLag[locale]} ${formatPeriods(maxLag, cadence, locale)}`,
  ].filter((text) => text !== null);
  return said.length === 0 ? reportWords.usual[locale] : said.join(", ");
}
