import type {Locale, Text} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {caseWords} from "../caseWords.js";

const title: Text = {en: "Add a case", ja: "事例を追加する"};
const lead: Text = {
  en: "Tell in both languages, in your own words, only what the source says. Save the case as the YAML file of the library, or keep it for yourself in this browser.",
  ja: "出典が述べていることだけを、自分の言葉で、両方の言語で書きます。ライブラリーの YAML ファイルとして保存するか、自分用にこのブラウザに保存できます。",
};

/**
 * What the page of the form is for.
 *
 * @example
 * display(newCaseIntroduction({locale}))
 */
export const newCaseIntroduction = ({locale}: {locale: Locale}): HTMLElement =>
  element(
    "header",
    {class: "case-header", lang: locale},
    element("p", {}, element("a", {href: `./?lang=${locale}`}, `← ${caseWords.allCases[locale]}`)),
    element("h1", {}, title[locale]),
    element("p", {}, lead[locale]),
  );
