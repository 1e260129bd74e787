import type {LinkReport} from "../../analysis/loop/report.js";
import type {LoopSummary} from "../../analysis/loop/summary.js";
import {links} from "../../domain/links.js";
import type {LinkName} from "../../domain/links.js";
import type {KeptLoop} from "../../domain/project/keptLoop.js";
import type {Locale, Text} from "../../domain/texts.js";
import {formatEstimate} from "../format.js";
import {linkNumber} from "../sentences.js";
import {measureWords, verdictWords} from "../words.js";
import {planWords} from "./planWords.js";

/** A loop from which a plan can start. */
export interface PlanLoop {
  id: string;
  title: Text;
  synthetic: boolean;
  isKept: boolean;
  bottleneck: LinkName | null;
  links: Record<LinkName, Pick<LinkReport, "verdict" | "elasticity">>;
}

/**
 * The loops of the project, then those that the site ships; one that is both is as the project keeps it.
 *
 * @example
 * planLoops(project.loops, summaries).find(({id}) => id === "fashion-store")?.bottleneck // "learning"
 */
export function planLoops(kept: readonly KeptLoop[], shipped: readonly LoopSummary[]): PlanLoop[] {
  const known = new Set(kept.map(({id}) => id));
  return [
    ...kept.map((loop) => ({...loop, isKept: true})),
    ...shipped
      .filter(({id}) => !known.has(id))
      .map(({id, title, synthetic, report}) => ({
        ...{id, title, synthetic, isKept: false},
        ...{bottleneck: report.bottleneck, links: report.links},
      })),
  ];
}

/** A link by its number and its ends: `2 · Customer experience → Business KPI`. */
export function linkName(link: LinkName, locale: Locale): string {
  const {source, target} = links[link];
  return `${linkNumber(link)} · ${measureWords[source][locale]} → ${measureWords[target][locale]}`;
}

/**
 * What the loop's report says of a link, in a sentence.
 *
 * @example
 * loopLinkSentence(loop, "business", "en") // "Fashion store: 2 · Customer experience → Business KPI – holds, +0.40 (0.20 to 0.60) % for 1 %."
 */
export function loopLinkSentence(loop: PlanLoop, link: LinkName, locale: Locale): string {
  const {verdict, elasticity} = loop.links[link];
  const role = loop.bottleneck === link ? {en: "Bottleneck: ", ja: "ボトルネック:"}[locale] : "";
  const estimate =
    elasticity === null
      ? {en: "no estimate", ja: "推定値なし"}[locale]
      : {
          en: `${formatEstimate(elasticity, "en")} % for 1 %`,
          ja: `1% につき ${formatEstimate(elasticity, "ja")} %`,
        }[locale];
  const says = `${role}${linkName(link, locale)} – ${verdictWords[verdict][locale]}`;
  return locale === "ja"
    ? `${says}、${estimate}(${loop.title.ja})`
    : `${says}, ${estimate} (${loop.title.en}).`;
}

/** A loop's title with what a person must know of it. */
export function loopTitle({title, synthetic, isKept}: PlanLoop, locale: Locale): string {
  const marks = [synthetic ? planWords.synthetic[locale] : "", isKept ? planWords.keptLoop[locale] : ""];
  const said = marks.filter((mark) => mark !== "" && !title[locale].includes(mark)).join(", ");
  return said === "" ? title[locale] : `${title[locale]} (${said})`;
}
