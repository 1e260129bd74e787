import type {CaseStudy} from "../../../domain/caseStudy.js";
import {conditionNames, conditions} from "../../../domain/conditions.js";
import type {ConditionName} from "../../../domain/conditions.js";
import type {Metric} from "../../../domain/metric.js";
import {supportLabels} from "../../../domain/supportLevels.js";
import type {Locale} from "../../../domain/texts.js";
import {boundedFigure, changeUnit, exactFigure} from "../exactFigure.js";
import type {CycleNode} from "./cycleLayout.js";
import {cycleWords, nodeWords} from "./cycleWords.js";
import type {BlockLook} from "./textBlock.js";

type Texts = (readonly [BlockLook, string])[];

/** The node that an arrow points to: where its figures belong. */
const nodeConditions: Record<CycleNode, ConditionName> = {
  experience: "customer",
  kpi: "business",
  model: "data",
};

/** Figures that a node has room for; the rest stand in the table. */
const mostFigures = 2;

/**
 * What a node says: its name and the figures that the source gives for the condition that leads to it. A source without
 * any is said to have none.
 *
 * @param options.figures Whether figures are shown at all.
 * @example
 * nodeTexts(pomelo, "kpi", {locale: "en", figures: true}) // [["label", "Business KPI"], ["figure", "+15 %"], ["muted", "Revenue"]]
 */
export function nodeTexts(
  {metrics}: CaseStudy,
  node: CycleNode,
  {locale, figures}: {locale: Locale; figures: boolean},
): Texts {
  if (!figures) return [["label", nodeWords[node][locale]]];
  const own = metrics.filter(({condition}) => condition === nodeConditions[node]);
  const shown = own.slice(0, mostFigures);
  return [
    ["label", nodeWords[node][locale]],
    ...(own.length === 0 ? [["muted", cycleWords.noFigure[locale]] as const] : []),
    ...shown.flatMap((metric): Texts => [
      ["figure", shortFigure(metric, locale)],
      ["muted", metric.name[locale]],
    ]),
    ...(own.length > mostFigures
      ? [["muted", `＋${own.length - mostFigures} ${cycleWords.more[locale]}`] as const]
      : []),
  ];
}

/**
 * What an arrow says: its condition's number, how well it is supported and, where there is room, the statement.
 *
 * @example
 * chipTexts(pomelo, "data", {locale: "en", statements: false}) // [["heading", "③ – absent"]]
 */
export function chipTexts(
  study: CaseStudy,
  name: ConditionName,
  {locale, statements}: {locale: Locale; statements: boolean},
): Texts {
  const {statement, support} = study.conditions[name];
  const {mark, name: level} = supportLabels[support];
  const heading = `${conditions[name].number} ${mark} ${level[locale]}`;
  return [["heading", heading], ...(statements ? [["plain", statement[locale]] as const] : [])];
}

/**
 * The cycle in sentences, for those who do not see it.
 *
 * @example
 * cycleSentence(pomelo, "en") // "① measured: Click-through … ② measured: … ③ absent: …"
 */
export function cycleSentence({conditions: claims}: CaseStudy, locale: Locale): string {
  return conditionNames
    .map((name) => {
      const {statement, support} = claims[name];
      const colon = locale === "ja" ? "：" : ": ";
      return `${conditions[name].number} ${supportLabels[support].name[locale]}${colon}${statement[locale]}`;
    })
    .join(" ");
}

/**
 * A metric as short as it can be said: from one value to another, or its change, or the one value there is.
 *
 * @example
 * shortFigure(fannieMae.metrics[0], "en") // "3.5 % → 48 %"
 */
export function shortFigure(metric: Metric, locale: Locale): string {
  const {before, after, change, unit} = metric;
  const to = after === undefined ? null : boundedFigure({...metric, after}, locale);
  if (before !== undefined && to !== null) return `${exactFigure(before, unit[locale], locale)} → ${to}`;
  if (change !== undefined) return exactFigure(change, changeUnit(metric, locale), locale, {sign: true});
  return to ?? exactFigure(before!, unit[locale], locale);
}
