import type {LoopSummary} from "../../analysis/loop/summary.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {loopWords} from "./loopWords.js";

/**
 * What the diagram does not say: what the analysis and the data's health warn of, and where the data come from.
 *
 * @example
 * display(loopNotes(summary, {locale: "en"}))
 */
export function loopNotes(summary: LoopSummary, {locale}: {locale: Locale}): HTMLElement {
  const {synthetic, source, report, health} = summary;
  const odd = health.filter(({severity}) => severity === "warning");
  const warnings = [
    ...report.warnings,
    ...odd.map(({text}) => `${loopWords.health[locale]}${locale === "ja" ? "：" : ": "}${text[locale]}`),
  ];
  return element(
    "aside",
    {class: "loop-notes", lang: locale, "aria-label": loopWords.notes[locale]},
    warnings.length === 0
      ? null
      : element(
          "ul",
          {},
          warnings.map((text) => element("li", {}, text)),
        ),
    source !== null && synthetic
      ? element("details", {}, element("summary", {}, loopWords.made[locale]), element("p", {}, source))
      : element("p", {}, sourceLine(summary, locale)),
  );
}

/**
 * Where the data come from, on one line, as it stands under a saved figure.
 *
 * @example
 * sourceLine(summary, "en") // "Source: F. M. Harper and J. A. Konstan, …"
 */
export function sourceLine(
  {product, synthetic, source}: Pick<LoopSummary, "product" | "synthetic" | "source">,
  locale: Locale,
): string {
  const kind = synthetic ? loopWords.syntheticData[locale] : loopWords.source[locale];
  return `${kind}${locale === "ja" ? "：" : ": "}${source ?? product}`;
}
