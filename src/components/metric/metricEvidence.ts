import type {MetricPart} from "../../analysis/metric/metricReport.js";
import type {MetricSummary, SummarySeries} from "../../analysis/metric/metricSummary.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {checksTable} from "../loop/checksTable.js";
import {verdictMarks, verdictWords} from "../words.js";
import type {MetricChoice} from "./metricChoice.js";
import {metricSource} from "./metricSource.js";
import {endsOf, partSentence, roleLabel} from "./metricSentences.js";
import {metricWords, propertyQuestions, propertyWords} from "./metricWords.js";
import {pairFigure} from "./pairFigure.js";

const colours = {follows: "var(--customer)", leads: "var(--business)", feeds: "var(--data)"};

/**
 * The evidence behind one cell of the table: for each question of the property what was found in words, the two series, and the checks.
 *
 * @param options.width Of the place there is, in pixels.
 * @example
 * display(metricEvidence(summary, choice, {width, locale: "en"}))
 */
export function metricEvidence(
  summary: MetricSummary,
  {candidate: column, property}: MetricChoice,
  {width, locale}: {width: number; locale: Locale},
): HTMLElement {
  const place = summary.candidates.findIndex((series) => series.column === column);
  const candidate = summary.candidates[place];
  const {verdict, parts} = summary.report.candidates[place].properties[property];
  const two = parts.length > 1 && width >= 880;
  const inner = (two ? (width - 16) / 2 : Math.min(width, 880)) - 34;
  return element(
    "section",
    {class: "metric-evidence", lang: locale, "data-evidence": `${column} ${property}`},
    element(
      "h2",
      {},
      `${metricWords.evidence[locale]}: ${candidate.label[locale]} `,
      element("span", {class: "verdict"}, `${verdictMarks[verdict]} ${verdictWords[verdict][locale]}`),
    ),
    element(
      "p",
      {},
      element("strong", {}, propertyWords[property][locale]),
      locale === "ja" ? "：" : ": ",
      propertyQuestions[property][locale],
    ),
    element(
      "div",
      {class: two ? "parts two" : "parts"},
      parts.map((part) =>
        partFigure(summary, candidate, part, {width: inner, colour: colours[property], locale}),
      ),
    ),
    parts.map((part) => partChecks(summary, part, locale)),
  );
}

function partFigure(
  summary: MetricSummary,
  candidate: SummarySeries,
  part: MetricPart,
  {width, colour, locale}: {width: number; colour: string; locale: Locale},
): HTMLElement {
  const sentence = partSentence(summary, candidate, part, locale);
  const ends = endsOf(summary, candidate, part);
  return element(
    "div",
    {"data-part": part.role},
    ends === null
      ? element("p", {class: "card empty"}, `${sentence} ${metricWords.noFigure[locale]}`)
      : pairFigure(ends.source, ends.target, {
          title: sentence,
          name: `${summary.id}-${candidate.column}-${part.role}`,
          source: metricSource(summary, locale),
          periods: summary.periods,
          cadence: summary.cadence,
          lag: part.lag ?? 0,
          width,
          colour,
          locale,
        }),
  );
}

function partChecks(summary: MetricSummary, part: MetricPart, locale: Locale): HTMLElement {
  return element(
    "details",
    {},
    element(
      "summary",
      {},
      `${verdictMarks[part.verdict]} ${roleLabel(summary, part, locale)}: ${metricWords.checks[locale]}`,
    ),
    checksTable(
      {
        checks: part.checks.map((check) => ({...check, note: check.note[locale]})),
        reasons: part.reasons.map((reason) => reason[locale]),
      },
      {locale},
    ),
  );
}
