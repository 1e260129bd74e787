import type {Check, CheckName, LinkReport} from "../../analysis/loop/report.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {checkWords, loopWords} from "./loopWords.js";

/**
 * Why a link has its verdict, and the checks of it with what each found; those that do not apply stand on one line a reason.
 *
 * @example
 * display(checksTable(summary.report.links.business, {locale: "en"}))
 */
export function checksTable({checks, reasons}: LinkReport, {locale}: {locale: Locale}): HTMLElement {
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
  const outcome = (passed: boolean | null) =>
    passed ? `✓ ${loopWords.passed[locale]}` : `✕ ${loopWords.notPassed[locale]}`;
  return element(
    "table",
    {},
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        ["check", "outcome", "found"].map((key) =>
          element("th", {scope: "col"}, loopWords[key as "check" | "outcome" | "found"][locale]),
        ),
      ),
    ),
    element(
      "tbody",
      {},
      checks.map(({name, passed, note}) =>
        element(
          "tr",
          {"data-check": name, "data-passed": String(passed)},
          element("th", {scope: "row"}, checkWords[name][locale]),
          element("td", {}, outcome(passed)),
          element("td", {}, note),
        ),
      ),
    ),
  );
}

/** The checks that do not apply, by the reason why. */
function idleByNote(checks: readonly Check[]): Map<string, CheckName[]> {
  const byNote = new Map<string, CheckName[]>();
  for (const {name, passed, note} of checks)
    if (passed === null) byNote.set(note, [...(byNote.get(note) ?? []), name]);
  return byNote;
}
