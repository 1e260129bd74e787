import {metricProperties} from "../../analysis/metric/metricReport.js";
import type {CandidateReport, MetricProperty} from "../../analysis/metric/metricReport.js";
import type {MetricSummary} from "../../analysis/metric/metricSummary.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {verdictMarks, verdictWords} from "../words.js";
import type {MetricChoice} from "./metricChoice.js";
import {roleLabel, scoreSentence} from "./metricSentences.js";
import {metricWords, propertyWords} from "./metricWords.js";

/**
 * Candidates by properties, a verdict a cell: an Observable view whose value is the cell whose evidence is to be shown.
 *
 * @param options.chosen The cell chosen before; the first candidate's first property where the table has no such candidate.
 * @example
 * const choice = view(verdictTable(summary, {chosen: null, locale: "en"}));
 */
export function verdictTable(
  summary: MetricSummary,
  {chosen, locale}: {chosen: MetricChoice | null; locale: Locale},
): HTMLElement & {value: MetricChoice} {
  const {candidates} = summary.report;
  const known = candidates.some(({column}) => column === chosen?.candidate);
  const buttons: {choice: MetricChoice; button: HTMLButtonElement}[] = [];
  const cell = (report: CandidateReport, property: MetricProperty) => {
    const choice = {candidate: report.column, property};
    const {verdict, parts} = report.properties[property];
    const details = parts.map((part) => `${verdictMarks[part.verdict]} ${roleLabel(summary, part, locale)}`);
    const button = element(
      "button",
      {type: "button", "data-verdict": verdict, "data-property": property},
      element("span", {class: "verdict"}, `${verdictMarks[verdict]} ${verdictWords[verdict][locale]}`),
      parts.length < 2
        ? null
        : element(
            "span",
            {class: "parts"},
            details.map((text) => element("span", {}, text)),
          ),
    );
    button.addEventListener("click", () => choose(choice));
    buttons.push({choice, button});
    return element("td", {"data-label": propertyWords[property][locale]}, button);
  };
  const rows = candidates.map((report, i) =>
    element(
      "tr",
      {"data-candidate": report.column},
      element("th", {scope: "row"}, summary.candidates[i].label[locale]),
      metricProperties.map((property) => cell(report, property)),
      element(
        "td",
        {class: "score", "data-label": metricWords.score[locale]},
        scoreSentence(report.score, locale),
      ),
    ),
  );
  const heads = [
    metricWords.candidate,
    ...metricProperties.map((property) => propertyWords[property]),
    metricWords.score,
  ];
  const root = Object.assign(
    element(
      "div",
      {class: "metric-verdicts card", lang: locale},
      element(
        "table",
        {},
        element("caption", {}, metricWords.caption[locale]),
        element(
          "thead",
          {},
          element(
            "tr",
            {},
            heads.map((head) => element("th", {scope: "col"}, head[locale])),
          ),
        ),
        element("tbody", {}, rows),
      ),
    ),
    {
      value: known
        ? chosen!
        : ({candidate: candidates[0].column, property: metricProperties[0]} satisfies MetricChoice),
    },
  );
  const show = () => {
    for (const {choice, button} of buttons)
      button.setAttribute(
        "aria-pressed",
        String(choice.candidate === root.value.candidate && choice.property === root.value.property),
      );
  };
  function choose(choice: MetricChoice) {
    root.value = choice;
    show();
    root.dispatchEvent(new Event("input", {bubbles: true}));
  }
  show();
  return root;
}
