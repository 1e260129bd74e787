import type {Locale, Text} from "../../domain/texts.js";
import {element} from "../element.js";

const words: Record<"question" | "use" | "broken", Text> = {
  question: {
    en: "A growth cycle closes when three conditions hold: machine learning solves a customer problem, the better experience solves a business problem, and a growing business makes the model better. Each arrow below is an estimate with its interval; “cannot tell yet” is an answer too.",
    ja: "成長サイクルは、機械学習が顧客の問題を解決し、体験の改善がビジネスの問題の解決につながり、ビジネスの成長がモデルの精度を高める、という 3 つの条件がそろうと回ります。矢印はそれぞれ区間つきの推定値です。「まだ判断できない」も答えの一つです。",
  },
  use: {
    en: "Choose a data set or bring your own; then an arrow, to see the evidence behind it.",
    ja: "データを選ぶか自分のデータを読み込み、矢印を選ぶと、その根拠が表示されます。",
  },
  broken: {
    en: "Three invented products show how a cycle breaks.",
    ja: "サイクルが回らない例は、架空の 3 つのプロダクトで確かめられます。",
  },
};

/**
 * What the loop page asks, and how to use it.
 *
 * @example
 * display(loopIntroduction({locale: "en"}))
 */
export function loopIntroduction({locale}: {locale: Locale}): HTMLElement {
  return element(
    "div",
    {lang: locale},
    element("p", {}, words.question[locale]),
    element("p", {}, `${words.use[locale]} `, element("a", {href: "./broken-cycles"}, words.broken[locale])),
  );
}
