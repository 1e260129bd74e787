import type {LoopSummary} from "../../analysis/loop/summary.js";
import {links} from "../../domain/links.js";
import type {LinkName} from "../../domain/links.js";
import type {Locale} from "../../domain/texts.js";
import {formatPercent, formatPeriods} from "../format.js";
import {measureLabel} from "../sentences.js";

/**
 * What was found of a link, as the title of its figure: a statement where the verdict is one, else that the data cannot tell.
 *
 * @example
 * linkFinding(summary, "business", "en") // "Weekly active users followed satisfied sessions 4 weeks later"
 */
export function linkFinding(summary: LoopSummary, link: LinkName, locale: Locale): string {
  const source = measureLabel(summary, links[link].source, locale);
  const target = targetLabel(summary, link, locale);
  return locale === "ja"
    ? japanese(summary, link, source, target)
    : capitalised(english(summary, link, lower(source), lower(target)));
}

/** A link's target in words; `collection` ends in the rows that are new, not in all there are. */
export function targetLabel(summary: LoopSummary, link: LinkName, locale: Locale): string {
  const label = measureLabel(summary, links[link].target, locale);
  if (link !== "collection") return label;
  return locale === "ja" ? `${label}の増加` : `New ${lower(label)}`;
}

function english({report, cadence}: LoopSummary, link: LinkName, source: string, target: string): string {
  const {verdict, evidence, elasticity, doubling, lag} = report.links[link];
  if (verdict === "no-data") return `There are no data on the effect of ${source} on ${target}`;
  if (verdict === "unclear" || elasticity === null)
    return `Whether a change in ${source} moves ${target} cannot be told from these data`;
  if (doubling !== null) {
    const change = formatPercent(Math.abs(doubling.value), "en");
    const way = doubling.value < 0 ? "lower" : "raise";
    return `Twice as many ${source} would ${way} the error by ${verdict === "fails" ? "only " : ""}${change}`;
  }
  if (verdict === "fails")
    return elasticity.high < 0
      ? `${target} got worse when ${source} got better`
      : `${target} hardly moved when ${source} moved`;
  if (evidence === "experiment") return `An experiment that improved ${source} improved ${target} too`;
  if (evidence === "release") return `${target} improved after releases that improved ${source}`;
  if (lag === null) return `${target} followed ${source}`;
  const delay = lag === 0 ? `within the same ${cadence}` : `${formatPeriods(lag, cadence, "en")} later`;
  return `${target} followed ${source} ${delay}`;
}

function japanese({report, cadence}: LoopSummary, link: LinkName, source: string, target: string): string {
  const {verdict, evidence, elasticity, doubling, lag} = report.links[link];
  if (verdict === "no-data") return `${source}と${target}の関係を調べるデータがない`;
  if (verdict === "unclear" || elasticity === null)
    return `${source}が変わると${target}が動くかどうかは、このデータからは判断できない`;
  if (doubling !== null) {
    const change = formatPercent(Math.abs(doubling.value), "ja");
    const only = verdict === "fails" ? "しか" : "";
    const way = doubling.value < 0 ? "下が" : "上が";
    return `${source}が 2 倍になると、誤差は${change}${only}${way}${only === "" ? "る" : "らない"}`;
  }
  if (verdict === "fails")
    return elasticity.high < 0
      ? `${source}がよくなると、${target}は悪くなった`
      : `${source}が動いても、${target}はほとんど動かなかった`;
  if (evidence === "experiment") return `実験で${source}を改善すると、${target}も改善した`;
  if (evidence === "release") return `${source}を改善したモデルの更新のあと、${target}も改善した`;
  if (lag === null || lag === 0) return `${target}は${source}とともに動いた`;
  return `${target}は${source}より${formatPeriods(lag, cadence, "ja")}遅れて動いた`;
}

/** A label within a sentence; a word that holds further capitals, such as a name or RMSE, keeps its first. */
function lower(label: string): string {
  const [first] = label.split(" ", 1);
  return /[A-Z]/.test(first.slice(1)) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
