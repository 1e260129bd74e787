import type {Locale, Text} from "../../domain/texts.js";
import {element} from "../element.js";

const doors: {href: string; title: Text; text: Text}[] = [
  {
    href: "./cases/",
    title: {en: "Share cases", ja: "事例を共有する"},
    text: {
      en: "Read how products are said to grow by machine learning, and how well the sources support each condition. A case is one file of text: add yours.",
      ja: "機械学習で成長したとされるプロダクトと、それぞれの条件を出典がどこまで裏づけるかを読む。事例は 1 つのテキストファイルで追加できる。",
    },
  },
  {
    href: "./loop/",
    title: {en: "Test a loop", ja: "ループを確かめる"},
    text: {
      en: "Choose a data set or bring your own weekly table. The analysis runs in your browser; nothing is uploaded.",
      ja: "データを選ぶか、自分の週次の表を読み込む。分析はブラウザの中で行われ、データはどこにも送られない。",
    },
  },
  {
    href: "./guide/publish",
    title: {en: "Publish", ja: "公開する"},
    text: {
      en: "npm run build writes a static site into dist/, which any web server can serve; the repository's GitHub workflow tests it and publishes it to Pages.",
      ja: "npm run build が静的サイトを dist/ に書き出し、どの Web サーバーでも配信できる。GitHub のワークフローがテストして Pages に公開する。",
    },
  },
];

/** What a team works out from there, in the order in which it is done. */
const steps = [
  {href: "./workshop", name: {en: "Workshop", ja: "ワークショップ"}},
  {href: "./canvas", name: {en: "Canvas", ja: "キャンバス"}},
  {href: "./plan", name: {en: "Plan", ja: "計画"}},
  {href: "./project", name: {en: "Project file", ja: "プロジェクトファイル"}},
] as const satisfies readonly {href: string; name: Text}[];
const together: Text = {en: "With your team:", ja: "チームで進める："};

/**
 * The three doors of the notebook: cases, a loop, publishing; below them the way from an idea to a plan.
 *
 * @example
 * display(doorCards({locale: "en"}))
 */
export function doorCards({locale}: {locale: Locale}): HTMLElement {
  return element(
    "nav",
    {class: "door-cards", lang: locale, "aria-label": locale === "ja" ? "入口" : "Ways in"},
    doors.map(({href, title, text}) =>
      element("a", {class: "card", href}, element("h2", {}, title[locale]), element("p", {}, text[locale])),
    ),
    element(
      "p",
      {class: "door-steps"},
      together[locale],
      steps.map(({href, name}) => element("a", {href: `${href}?lang=${locale}`}, name[locale])),
    ),
  );
}
