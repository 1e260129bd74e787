import {select} from "d3-selection";
import type {LoopSummary} from "../../analysis/loop/summary.js";
import {linkNames} from "../../domain/links.js";
import type {LinkName} from "../../domain/links.js";
import type {Locale} from "../../domain/texts.js";
import {layoutChip, stripDomain} from "./chip.js";
import type {Chip} from "./chip.js";
import {put} from "./draw.js";
import type {Pair, Root} from "./draw.js";
import {renderArrow} from "./renderArrow.js";
import {renderChip} from "./renderChip.js";
import {renderDot} from "./renderDot.js";
import type {Box, Layout} from "./slots.js";
import {carries} from "./stroke.js";
import {arrowLabel} from "./texts.js";

const tones: Record<LinkName, string> = {
  customer: "customer",
  business: "business",
  collection: "data",
  learning: "data",
};

/** Most ticks an arrow has room for. */
const mostTicks = 12;

/** Periods that one tick stands for: one scale for all arrows, so that delays compare; null where no arrow has a delay. */
export function tickStep(summary: LoopSummary): number | null {
  const lags = linkNames.flatMap((link) => {
    const {lag, verdict} = summary.report.links[link];
    return lag !== null && lag >= 1 && carries(verdict) ? [lag] : [];
  });
  return lags.length === 0 ? null : Math.ceil(Math.max(...lags) / mostTicks);
}

/** Draws or updates the links: each an arrow, which is a button, with its chip, which may be clicked too. Chips
 * side by side start level. */
export function renderLinks(
  root: Root,
  summary: LoopSummary,
  layout: Layout,
  {locale, selected, moving}: {locale: Locale; selected: LinkName | null; moving: boolean},
): void {
  const domain = stripDomain(summary);
  const step = tickStep(summary);
  const chips = Object.fromEntries(
    linkNames.map((link) => [link, layoutChip(summary, link, locale, layout.chips[link].width)]),
  ) as Record<LinkName, Chip>;
  root
    .selectAll<SVGGElement, LinkName>("g.pair")
    .data([...linkNames], (link) => link)
    .join("g")
    .attr("class", (link) => `pair ${tones[link]}`)
    .attr("data-of", (link) => link)
    .each(function (link) {
      const pair: Pair = select(this);
      const arrow = put(pair, "g", "link")
        .attr("data-link", link)
        .attr("data-verdict", summary.report.links[link].verdict)
        .attr("tabindex", 0)
        .attr("role", "button")
        .attr("aria-pressed", String(link === selected))
        .attr("aria-label", arrowLabel(summary, link, locale));
      renderArrow(arrow, summary, link, layout, step);
      renderDot(pair, summary, link, layout.arrows[link], moving);
      const slot = layout.chips[link];
      const besides = linkNames.filter((each) => layout.chips[each].y === slot.y);
      const tallest = Math.max(...besides.map((each) => chips[each].height));
      const place: Box = {...slot, y: slot.y + Math.max(0, slot.height - tallest) / 2};
      renderChip(put(pair, "g", "chip"), chips[link], summary, place, domain);
    });
}
