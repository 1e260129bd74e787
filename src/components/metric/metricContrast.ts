import type {MetricSummary} from "../../analysis/metric/metricSummary.js";
import type {Locale, Text} from "../../domain/texts.js";
import {element} from "../element.js";
import {metricSource} from "./metricSource.js";
import {metricWords} from "./metricWords.js";
import {pairFigure} from "./pairFigure.js";

const titles: Record<"good" | "vain", Text> = {
  good: {
    en: "Good: people add more recommended items to their favourites when they are served better",
    ja: "よい例：おすすめがよくなると、お気に入りに追加される割合が上がる",
  },
  vain: {
    en: "Vain: page views rise when money is spent on advertising",
    ja: "見かけだけの例：ページビューは広告費をかけた分だけ増える",
  },
};

/**
 * The example's good metric beside its counter-example, each below what moves it.
 *
 * @param summary The example, with its advertising on record.
 * @example
 * display(metricContrast(example.recorded, {width, locale: "en"}))
 */
export function metricContrast(
  summary: MetricSummary,
  {width, locale}: {width: number; locale: Locale},
): HTMLElement {
  const [good, vain] = summary.candidates;
  const advertising = summary.covariates[0];
  const two = width >= 880;
  const options = {
    source: metricSource(summary, locale),
    periods: summary.periods,
    cadence: summary.cadence,
    width: (two ? (width - 16) / 2 : Math.min(width, 880)) - 34,
    locale,
  };
  return element(
    "section",
    {class: "metric-contrast", lang: locale},
    element("h2", {}, metricWords.contrast[locale]),
    element(
      "div",
      {class: two ? "parts two" : "parts"},
      pairFigure(summary.heldAgainst.experience!, good, {
        ...options,
        title: titles.good[locale],
        name: "good-metric",
        lag: 1,
        colour: "var(--customer)",
      }),
      pairFigure(
        {
          ...vain,
          column: advertising.column,
          label: metricWords.advertising,
          unit: locale === "ja" ? "千円" : "thousand yen",
          values: advertising.values,
        },
        vain,
        {
          ...options,
          title: titles.vain[locale],
          name: "vain-metric",
          lag: 0,
          colour: "var(--business)",
        },
      ),
    ),
  );
}
