import type {Check, CheckName, LinkReport} from "../../analysis/loop/report.js";
import type {Locale, Text} from "../../domain/texts.js";
import {element} from "../element.js";
import {formatEffect, formatNumber, missingMark} from "../format.js";
import {checkMeanings} from "./evidence/checkMeanings.js";
import {checkWords, loopWords} from "./loopWords.js";

const columns = {
  check: loopWords.check,
  outcome: loopWords.outcome,
  numbers: {en: "Statistic and p", ja: "統計量と p 値"},
  found: loopWords.found,
  means: {en: "What it means", ja: "何を意味するか"},
} satisfies Record<string, Text>;

const missingCount = (count: string): Text => ({en: `${count} missing`, ja: `欠け ${count}`});

/**
 * Why a link has its verdict, and the checks of it: what each found, its statistic and p, what would fool a reader, and what passing or
 * failing says. Those that do not apply stand on one line a reason.
 *
 * @example
 * display(checksTable(summary.report.links.business, {locale: "en"}))
 */
export function checksTable(
  {checks, reasons}: Pick<LinkReport, "checks" | "reasons">,
  {locale}: {locale: Locale},
): HTMLElement {
  const applied = checks.filter(({passed}) => passed !== null);
  const names = (idle: CheckName[]) =>
    idle.map((name) => checkWords[name][locale]).join(locale === "ja" ? "、" : ", ");
  return element(
    "section",
    {class: "card checks", lang: locale},
    element("h3", {}, loopWords.why[locale]),
    element(
      "ul",
      {},
      reasons.map((reason) => element("li", {}, reason)),
    ),
    checks.length === 0 ? null : element("h3", {}, loopWords.checks[locale]),
    applied.length === 0 ? null : table(applied, locale),
    [...idleByNote(checks)].map(([note, idle]) =>
      element("p", {class: "idle"}, `${names(idle)}${locale === "ja" ? "：" : ": "}${note}`),
    ),
  );
}

function table(checks: readonly Check[], locale: Locale): HTMLElement {
  return element(
    "table",
    {},
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        Object.values(columns).map((title) => element("th", {scope: "col"}, title[locale])),
      ),
    ),
    element(
      "tbody",
      {},
      checks.map((check) => row(check, locale)),
    ),
  );
}

function row(check: Check, locale: Locale): HTMLElement {
  const {name, passed, note} = check;
  const {fooled, passed: good, notPassed: bad} = checkMeanings[name];
  const outcome = passed ? `✓ ${loopWords.passed[locale]}` : `✕ ${loopWords.notPassed[locale]}`;
  return element(
    "tr",
    {"data-check": name, "data-passed": String(passed)},
    element("th", {scope: "row"}, checkWords[name][locale]),
    element("td", {}, outcome),
    element("td", {class: "numbers"}, checkNumbers(check, locale)),
    element("td", {}, note),
    element(
      "td",
      {class: "means"},
      element("p", {}, (passed ? good : bad)[locale]),
      element("p", {class: "idle"}, fooled[locale]),
    ),
  );
}

/**
 * A check's statistic and p as a table shows them; an en dash where it has neither.
 *
 * @example
 * checkNumbers({name: "common driver", statistic: 0.065, p: 0.448, …}, "en") // "r = 0.07, p = 0.448", with unbreakable spaces
 */
export function checkNumbers({name, statistic, p}: Check, locale: Locale): string {
  const letter = checkMeanings[name].statistic;
  const number =
    statistic === null
      ? []
      : letter === null
        ? [missingCount(formatNumber(statistic, locale))[locale]]
        : [`${letter} = ${formatEffect(statistic, locale)}`];
  const chance = p === null ? [] : [p < 0.001 ? "p < 0.001" : `p = ${formatEffect(p, locale, {digits: 3})}`];
  const parts = [...number, ...chance].map((part) => part.replaceAll(" ", "\u00a0"));
  return parts.length === 0 ? missingMark : parts.join(", ");
}

/** The checks that do not apply, by the reason why. */
function idleByNote(checks: readonly Check[]): Map<string, CheckName[]> {
  const byNote = new Map<string, CheckName[]>();
  for (const {name, passed, note} of checks)
    if (passed === null) byNote.set(note, [...(byNote.get(note) ?? []), name]);
  return byNote;
}
