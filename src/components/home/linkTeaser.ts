import type {LoopSummary} from "../../analysis/loop/summary.js";
import type {LinkName} from "../../domain/links.js";
import type {Locale, Text} from "../../domain/texts.js";
import {element} from "../element.js";
import {linkSentence, loopSentence} from "../sentences.js";

const words = {
  evidence: {en: "See the evidence", ja: "根拠を見る"},
  invented: {
    en: "An invented fashion store with a planted truth, so that the analysis can be held against it.",
    ja: "正解を仕込んだ架空のファッション通販。分析の答え合わせができる。",
  },
} satisfies Record<string, Text>;

/**
 * What the selected link of a loop says, or the loop as a whole, with the way to its evidence.
 *
 * @param link null where none is selected.
 * @example
 * display(linkTeaser(summary, selected, {locale: "en"}))
 */
export function linkTeaser(
  summary: LoopSummary,
  link: LinkName | null,
  {locale}: {locale: Locale},
): HTMLElement {
  const address = new URLSearchParams({loop: summary.id, ...(link === null ? {} : {link})});
  return element(
    "p",
    {class: "link-teaser", lang: locale},
    link === null ? loopSentence(summary.report, locale) : linkSentence(summary, link, locale),
    summary.synthetic ? ` ${words.invented[locale]}` : null,
    " ",
    element("a", {href: `./loop/?${address.toString()}`}, `${words.evidence[locale]} →`),
  );
}
