import type {MetricSummary} from "../../analysis/metric/metricSummary.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {formatPercent} from "../format.js";
import {metricSource} from "./metricSource.js";
import type {MetricTableName} from "./metricPicker.js";

/**
 * How the verdicts of a table are to be read: what was corrected for, what no method sees, how often the example comes out so (counted by
 * test/analysis/metric/countVerdicts.ts), and where the data come from.
 *
 * @example
 * display(metricNotes(summary, {shown: "recorded", locale: "en"}))
 */
export function metricNotes(
  summary: MetricSummary,
  {shown, locale}: {shown: MetricTableName; locale: Locale},
): HTMLElement {
  const {tests, level} = summary.report;
  const ja = locale === "ja";
  const drivers = summary.covariates.map(({column}) => column).join(ja ? "、" : ", ");
  const chance = formatPercent(1 - level, locale);
  const corrected = ja
    ? `この表は ${tests} 個の問いに答えています。どれも関係がないときに、一つでも「成り立つ」と出る確率が ${chance}以下になるように補正しています（Holm 法）。`
    : `The table answers ${tests} questions at the same time. They are corrected together (Holm), so that with no relation anywhere the chance of even one “holds” stays at ${chance} or less.`;
  const known =
    drivers === ""
      ? ja
        ? "指標を押し上げる要因（広告費など）の列がありません。指標に先に届き、売上に後から届く要因があると、先行しているように見えます。系列だけから見分ける方法はありません。"
        : "No column says what pushes these numbers, such as advertising. Something that reaches a metric first and revenue later makes the metric look as if it led; no method can see this from the series."
      : ja
        ? `押し上げる要因として考慮した列：${drivers}。記録のない要因の影響は取り除けません。`
        : `Known to push on their own, and taken into account: ${drivers}. What is not on record cannot be.`;
  const trap = ja
    ? "広告はまずページビューを、2 週間後に売上を押し上げます。広告費の記録がないと、ページビューは売上に先行しているように見えます。それでも 3 つの条件がすべて成り立つことはありません。"
    : "Advertising pushes page views at once and revenue two weeks later. Without its record page views seem to lead revenue. They still fall short of all three.";
  const often = ja
    ? "乱数だけを変えた 100 の店で確かめると、お気に入り追加率は 68 の店で 3 つの条件がすべて成り立ちました。ページビューは、広告費の記録があればどの条件も一度も成り立たず、記録がなければ 70 の店で売上に先行しているように見えました。"
    : "In 100 such shops with other random numbers the share of favourites held all three properties in 68. Page views held none in any shop with the advertising on record; without it they seemed to lead revenue in 70.";
  return element(
    "aside",
    {class: "loop-notes", lang: locale, "aria-label": ja ? "注意と出典" : "Notes and source"},
    element(
      "ul",
      {},
      [corrected, known, ...(shown === "unrecorded" ? [trap] : []), ...(shown === "own" ? [] : [often])].map(
        (text) => element("li", {}, text),
      ),
    ),
    element("p", {}, metricSource(summary, locale)),
  );
}
