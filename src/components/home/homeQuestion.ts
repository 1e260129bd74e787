import type {Locale, Text} from "../../domain/texts.js";
import {element} from "../element.js";

const question: Text = {
  en: "Does machine learning make your product grow? Many products claim a loop: the model solves a customer's problem, the better experience moves the business, and more business makes more data for the model. This notebook tests each of these links with data: an estimate with its interval and delay, the kind of evidence behind it, and one of four verdicts. “Cannot tell yet” is a respectable one.",
  ja: "機械学習はプロダクトを成長させているか。多くのプロダクトがこう主張する。モデルが顧客の問題を解決し、よくなった体験がビジネスを動かし、ビジネスの成長がモデルのデータを増やす。このノートブックは、そのつながりを一つずつデータで確かめる。推定値とその区間、遅れ、根拠の種類、そして 4 つの判定のどれか。「まだ判断できない」も立派な答えだ。",
};

/**
 * The question that the notebook answers, in a paragraph.
 *
 * @example
 * display(homeQuestion({locale: "en"}))
 */
export function homeQuestion({locale}: {locale: Locale}): HTMLElement {
  return element("p", {class: "home-question", lang: locale}, question[locale]);
}
