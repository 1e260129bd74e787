import {supportLabels, supportLevels} from "../../domain/supportLevels.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {supportMark} from "./supportMark.js";

const words = {
  en: `Products that are said to grow by machine learning, told in our own words. Each card shows how well its source
    supports the three conditions of the growth cycle: machine learning solves a customer problem ①, the better experience
    solves a business problem ②, and growth makes the model better ③.`,
  ja: `機械学習で成長したとされるプロダクトを、独自の文章でまとめた。各カードには、成長サイクルの 3 つの条件を出典がどこまで裏づけているかを示す。
    ① 機械学習が顧客の問題を解決する。② 体験の改善がビジネスの問題を解決する。③ 成長がモデルの精度を改善する。`,
};

/**
 * What the list of cases is, and a key to its marks.
 *
 * @example
 * display(casesIntroduction({locale}))
 */
export function casesIntroduction({locale}: {locale: Locale}): HTMLElement {
  const key = supportLevels.map((level) =>
    element(
      "div",
      {},
      element("dt", {}, supportMark(level, {locale})),
      element("dd", {}, supportLabels[level].means[locale]),
    ),
  );
  return element(
    "div",
    {lang: locale},
    element("p", {}, words[locale]),
    element("dl", {class: "case-key"}, key),
  );
}
