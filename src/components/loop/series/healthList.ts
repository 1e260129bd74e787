import type {HealthFinding} from "../../../analysis/loop/health/finding.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {seriesWords, severityWords} from "./seriesWords.js";

/** Beyond this many findings the rest waits behind a click. */
const SHOWN = 6;

/**
 * What was found odd in a loop's data, warnings first, as a compact card; where nothing was, it says so.
 *
 * @example
 * display(healthList(summary, {locale: "en"}))
 */
export function healthList(
  {health}: {health: readonly HealthFinding[]},
  {locale}: {locale: Locale},
): HTMLElement {
  const rest = health.slice(SHOWN);
  const list = (findings: readonly HealthFinding[]) =>
    element(
      "ul",
      {},
      findings.map((finding) => findingItem(finding, locale)),
    );
  return element(
    "section",
    {class: "card health-list", lang: locale, "data-role": "health"},
    element("h3", {}, seriesWords.health[locale]),
    health.length === 0 ? element("p", {}, seriesWords.healthy[locale]) : list(health.slice(0, SHOWN)),
    rest.length === 0
      ? null
      : element(
          "details",
          {},
          element("summary", {}, locale === "ja" ? `ほか ${rest.length} 件` : `${rest.length} more`),
          list(rest),
        ),
  );
}

function findingItem({severity, kind, text}: HealthFinding, locale: Locale): HTMLLIElement {
  const {mark, word} = severityWords[severity];
  return element(
    "li",
    {"data-severity": severity, "data-kind": kind},
    element("span", {class: "mark", "aria-hidden": "true"}, mark),
    element(
      "span",
      {},
      element("span", {class: "hidden-words"}, `${word[locale]}${locale === "ja" ? "：" : ": "}`),
      text[locale],
    ),
  );
}
