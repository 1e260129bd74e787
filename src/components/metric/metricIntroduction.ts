import {metricProperties} from "../../analysis/metric/metricReport.js";
import type {Locale, Text} from "../../domain/texts.js";
import {element} from "../element.js";
import {propertyQuestions, propertyWords} from "./metricWords.js";

const words: Record<"question" | "use", Text> = {
  question: {
    en: "Which number should a team grow? A good growth metric has three properties. A number that lacks one of them can rise for years while the cycle does not turn.",
    ja: "チームはどの数字を伸ばすべきでしょうか。よい成長指標には 3 つの条件があります。一つでも欠けると、数字だけが伸びて成長サイクルは回らない、ということが起こります。",
  },
  use: {
    en: "Below, three candidates of an invented shop are held against the three. Choose a cell to see what lies behind it, or bring your own numbers at the end of the page.",
    ja: "以下では、架空の通販サイトの 3 つの候補を確かめています。欄を選ぶと根拠が表示されます。ページの最後で自分のデータも確かめられます。",
  },
};

/**
 * What the page on metrics asks: the three properties of a good growth metric.
 *
 * @example
 * display(metricIntroduction({locale: "en"}))
 */
export function metricIntroduction({locale}: {locale: Locale}): HTMLElement {
  return element(
    "div",
    {class: "metric-introduction", lang: locale},
    element("p", {}, words.question[locale]),
    element(
      "ol",
      {},
      metricProperties.map((property) =>
        element(
          "li",
          {class: property},
          element("strong", {}, propertyWords[property][locale]),
          element("span", {}, propertyQuestions[property][locale]),
        ),
      ),
    ),
    element("p", {}, words.use[locale]),
  );
}
