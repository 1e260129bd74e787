import {usualEquivalence} from "../../../analysis/loop/decideVerdict.js";
import type {LoopSummary} from "../../../analysis/loop/summary.js";
import {links} from "../../../domain/links.js";
import type {Precedent} from "../../../domain/precedent.js";
import type {LinkName} from "../../../domain/links.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {formatEffect, formatEstimate} from "../../format.js";
import {targetLabel} from "../linkFinding.js";
import {plotFigure} from "../plotFigure.js";
import {linkColours} from "../linkColours.js";
import {effectAxis, effectEnd} from "./effectAxis.js";
import {evidenceTexts} from "./evidenceTexts.js";
import {forestPlot} from "./forestPlot.js";

/**
 * What published cases report of a link, as labelled marks beside this loop's estimate; they are not part of it. Nothing where no case
 * does.
 *
 * @param precedents Of all links.
 * @param options.width Of the place there is, in pixels.
 * @example
 * display(precedentsFigure(precedents, summary, {link: "business", width: 640, locale: "en"}))
 */
export function precedentsFigure(
  precedents: readonly Precedent[],
  summary: LoopSummary,
  {
    link,
    equivalence = usualEquivalence,
    width,
    locale,
  }: {link: LinkName; equivalence?: number; width: number; locale: Locale},
): HTMLElement {
  const cases = precedents.filter((precedent) => precedent.link === link);
  if (cases.length === 0) return element("div", {hidden: ""});
  const {elasticity} = summary.report.links[link];
  const [from, to] = [links[link].source, links[link].target].map((name) => effectEnd(summary, name, locale));
  const target = {...to, label: targetLabel(summary, link, locale)};
  const own = evidenceTexts.thisLoop(summary.title)[locale];
  const rows = [
    ...(elasticity === null ? [] : [{label: own, estimate: elasticity, pooled: true}]),
    ...cases.map((precedent) => ({
      label: caseText(precedent, locale),
      estimate: {
        value: precedent.elasticity,
        low: precedent.elasticity,
        high: precedent.elasticity,
        level: 0,
      },
      pooled: false,
      outside: true,
    })),
  ];
  const said = cases.map(
    (precedent) => `${caseText(precedent, locale)} → ${formatEffect(precedent.elasticity, locale)}`,
  );
  const estimate = elasticity === null ? null : `${own} ${formatEstimate(elasticity, locale)}`;
  return plotFigure(
    forestPlot(rows, {
      // Padding and border of the card.
      width: Math.max(200, Math.min(width, 880) - 34),
      label: effectAxis(summary, from, target, locale),
      equivalence,
      colour: linkColours[link],
      locale,
    }),
    {
      title: evidenceTexts.precedentsTitle(cases.length)[locale],
      numbers: `${[...(estimate === null ? [] : [estimate]), ...said].join(locale === "ja" ? "。" : ". ")}${locale === "ja" ? "。" : "."}`,
      note: evidenceTexts.precedentsNote[locale],
      name: `${summary.id}-${link}-precedents`,
      source: evidenceTexts.precedentsSource(cases.map(({caseId}) => caseId))[locale],
      locale,
      rows: () => [
        ...(elasticity === null
          ? []
          : [{what: summary.title[locale], source_change: null, target_change: null, ...elasticity}]),
        ...cases.map(({caseId, source, target: end, elasticity: value}) => ({
          what: caseId,
          source_change: source.change,
          target_change: end.change,
          value,
          low: null,
          high: null,
          level: null,
        })),
      ],
    },
  );
}

function caseText({organisation, source, target}: Precedent, locale: Locale): string {
  // As the source gives it: 12.5 % is not 13 %.
  const exact = new Intl.NumberFormat(locale, {maximumFractionDigits: 6, signDisplay: "exceptZero"});
  const end = ({name, change}: Precedent["source"]) => {
    const percent = exact.format(Number((100 * change).toPrecision(10)));
    return locale === "ja" ? `${name.ja}${percent}%` : `${name.en} ${percent}\u00a0%`;
  };
  return locale === "ja"
    ? `${organisation.ja}：${end(source)}、${end(target)}`
    : `${organisation.en}: ${end(source)}, ${end(target)}`;
}
