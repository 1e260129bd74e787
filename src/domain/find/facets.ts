import {conditionNames, conditions} from "../conditions.js";
import {industryLabels} from "../industries.js";
import {supportLabels} from "../supportLevels.js";
import {taskLabels} from "../tasks.js";
import type {Text} from "../texts.js";
import type {CaseEntry} from "./caseEntry.js";

/** By what cases are filtered, in the order in which a page offers it, by the name that an address gives it. */
export const facetLabels = {
  task: {en: "Task", ja: "タスク"},
  industry: {en: "Industry", ja: "業種"},
  customer: conditionLabel("customer"),
  business: conditionLabel("business"),
  data: conditionLabel("data"),
  effect: {en: "Largest effect", ja: "最も大きい効果"},
  technique: {en: "Technique", ja: "手法"},
  service: {en: "Service", ja: "サービス"},
  data_used: {en: "Data used", ja: "使用データ"},
  year: {en: "Year", ja: "年"},
  language: {en: "Language of the source", ja: "出典の言語"},
} as const satisfies Record<string, Text>;

export type FacetName = keyof typeof facetLabels;
export const facetNames = Object.keys(facetLabels) as FacetName[];

/** A value of a facet: its name in addresses and tables, and what people read. */
export interface FacetValue {
  facet: FacetName;
  value: string;
  label: Text;
}

/**
 * All facets' values that a case has.
 *
 * @example
 * facetValuesOf(caseEntry(pomelo)).filter(({facet}) => facet === "task").map(({value}) => value) // ["recommendation"]
 */
export function facetValuesOf(entry: CaseEntry): FacetValue[] {
  const {industry, year, tasks, support, largest, techniques, services, data_used, language} = entry;
  const named = (facet: FacetName, texts: readonly Text[]) =>
    // Two remarks on one service leave the same name twice.
    [...new Map(texts.map((label) => [label.en, {facet, value: label.en, label}])).values()];
  const effect = effectClass(largest?.percent ?? null);
  return [
    ...tasks.map((task): FacetValue => ({facet: "task", value: task, label: taskLabels[task]})),
    {facet: "industry", value: industry, label: industryLabels[industry]},
    ...conditionNames.map((name): FacetValue => ({
      facet: name,
      value: support[name],
      label: supportLabels[support[name]].name,
    })),
    {facet: "effect", value: effect, label: effectLabels[effect]},
    ...named("technique", techniques),
    ...named("service", services),
    ...named("data_used", data_used),
    {
      facet: "year",
      value: year === null ? "none" : String(year),
      label: year === null ? notGiven : {en: String(year), ja: `${year} 年`},
    },
    {facet: "language", value: language, label: languageLabels[language]},
  ];
}

/** Classes of a case's largest effect: each from its number of per cent up to the next class. */
const effectLabels = {
  "100up": {en: "Doubled or more (+100 %)", ja: "2 倍以上(+100%)"},
  "50up": {en: "50 % up to 100 % better", ja: "50% 以上 100% 未満の改善"},
  "10up": {en: "10 % up to 50 % better", ja: "10% 以上 50% 未満の改善"},
  "0up": {en: "Up to 10 % better", ja: "10% 未満の改善"},
  worse: {en: "Not better", ja: "改善なし"},
  none: {en: "No relative figure given", ja: "比べられる数値なし"},
} as const satisfies Record<string, Text>;

/** The classes' names, the largest effect first. */
export const effectClasses: readonly string[] = Object.keys(effectLabels);

function effectClass(percent: number | null): keyof typeof effectLabels {
  if (percent === null) return "none";
  if (percent <= 0) return "worse";
  return percent >= 100 ? "100up" : percent >= 50 ? "50up" : percent >= 10 ? "10up" : "0up";
}

const notGiven: Text = {en: "not given", ja: "記載なし"};

const languageLabels: Record<CaseEntry["language"], Text> = {
  ja: {en: "Japanese", ja: "日本語"},
  unknown: {en: "not known", ja: "不明"},
};

function conditionLabel(name: keyof typeof conditions): Text {
  const {number, name: label} = conditions[name];
  return {en: `Evidence for ${number} ${label.en}`, ja: `${number} ${label.ja}の裏づけ`};
}
