import type {LinkReport, Needed} from "../../analysis/loop/report.js";
import type {Cadence} from "../../domain/loop.js";
import type {Locale} from "../../domain/texts.js";
import {formatNumber, formatPeriods} from "../format.js";

/** How much more data would settle an unclear link; null where the report does not say or no amount would. */
function neededAmount(needed: Needed | null, cadence: Cadence, locale: Locale): string | null {
  if (needed === null || needed.amount === null || !Number.isFinite(needed.amount)) return null;
  const {amount, unit} = needed;
  if (locale === "ja") {
    const more = unit === "periods" ? formatPeriods(amount, cadence, locale) : formatNumber(amount, locale);
    return `あと${more}${{periods: "", rows: "行", people: "人"}[unit]}`;
  }
  const one = amount === 1;
  const noun = {
    periods: one ? cadence : `${cadence}s`,
    rows: one ? "row" : "rows",
    people: one ? "person" : "people",
  };
  return `${formatNumber(amount, locale)} more ${noun[unit]}`;
}

/** What an unclear link needs, in a phrase; null where the report does not say. */
export function neededPhrase(needed: Needed | null, cadence: Cadence, locale: Locale): string | null {
  if (needed === null) return null;
  const amount = neededAmount(needed, cadence, locale);
  if (amount === null)
    return locale === "ja" ? "データを増やしても決まらない" : "more data would not settle it";
  return locale === "ja" ? `${amount}必要` : `needs ${amount}`;
}

/**
 * What would settle a link that does not hold, a sentence of advice: more data where the report says how much, and the
 * better kind of evidence. Null where the link holds.
 */
export function settlingSentence(report: LinkReport, cadence: Cadence, locale: Locale): string | null {
  const {verdict, needed, evidence} = report;
  const ja = locale === "ja";
  if (verdict === "holds") return null;
  if (verdict === "no-data")
    return ja
      ? "決め手：このつながりの両端を毎期記録する。"
      : "To settle it: record both ends of this link every period.";
  if (verdict === "fails")
    return ja
      ? "次の一手：この施策を変えるか、別の指標で仮説を立て直す。"
      : "Next: change what is done here, or state the hypothesis on another measure.";
  const measured = evidence === "experiment" || evidence === "curve";
  const better = measured
    ? {en: "the same measurement on a larger sample", ja: "同じ測定をより大きな標本で行う"}[locale]
    : {en: "an A/B test", ja: "A/Bテスト"}[locale];
  if (needed === null) return ja ? `決め手：${better}。` : `To settle it: ${better}.`;
  const amount = neededAmount(needed, cadence, locale);
  if (amount === null)
    return measured
      ? {en: "More data of this kind would not settle it.", ja: "同じ種類のデータを増やしても決まらない。"}[
          locale
        ]
      : {
          en: "More data would not settle it; an A/B test might.",
          ja: "データを増やしても決まらない。決め手はA/Bテスト。",
        }[locale];
  if (measured) return ja ? `決め手：${amount}。` : `To settle it: ${amount}.`;
  return ja ? `決め手：${amount}、または${better}。` : `To settle it: ${amount}, or ${better}.`;
}
