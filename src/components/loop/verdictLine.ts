import type {LoopReport} from "../../analysis/loop/report.js";
import {linkNames} from "../../domain/links.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {linkNumber, loopSentence} from "../sentences.js";
import {verdictMarks, verdictWords} from "../words.js";
import {loopWords} from "./loopWords.js";

/**
 * The verdicts of a report on one line, so that a change of settings shows its effect where it was made.
 *
 * @param options.changed Whether the settings differ from the usual.
 * @example
 * display(verdictLine(summary.report, {changed: false, locale: "en"})) // 1 ✓ holds · 2 ✓ holds · …
 */
export function verdictLine(
  report: LoopReport,
  {changed, locale}: {changed: boolean; locale: Locale},
): HTMLElement {
  const verdicts = linkNames.map((link) => {
    const {verdict} = report.links[link];
    return `${linkNumber(link)} ${verdictMarks[verdict]} ${verdictWords[verdict][locale]}`;
  });
  return element(
    "p",
    {class: "verdict-line", lang: locale, "data-changed": String(changed)},
    changed ? element("strong", {}, `${loopWords.changed[locale]} `) : null,
    `${verdicts.join(" · ")}${locale === "ja" ? "。" : ". "}${loopSentence(report, locale)}`,
  );
}
