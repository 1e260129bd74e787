import {select} from "d3-selection";
import type {BaseType, Selection} from "d3-selection";
import type {Verdict} from "../../analysis/loop/report.js";
import type {LoopSummary} from "../../analysis/loop/summary.js";
import {linkNames} from "../../domain/links.js";
import type {LinkName} from "../../domain/links.js";
import type {Locale} from "../../domain/texts.js";
import {linkNumber} from "../sentences.js";
import {arrowPath, arrowPoints, arrowWidth, headSize, lengthOf, pointAt} from "./arrow.js";
import type {Arrow} from "./arrow.js";
import {layoutChip, stripDomain} from "./chip.js";
import {put} from "./draw.js";
import type {Root} from "./draw.js";
import {renderChip} from "./renderChip.js";
import type {Box, Layout} from "./slots.js";
import {shaftDashes} from "./stroke.js";
import {arrowLabel} from "./texts.js";

type Pair = Selection<SVGGElement, LinkName, BaseType, unknown>;
type LinkGroup = Selection<SVGElement, string, SVGGElement, LinkName>;

const tones: Record<LinkName, string> = {
  customer: "customer",
  business: "business",
  collection: "data",
  learning: "data",
};

/** Arrows a push travels on; a link that fails or has no data shows no delay. */
function carries(verdict: Verdict): boolean {
  return verdict === "holds" || verdict === "unclear";
}

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

/** Draws or updates the links: each an arrow, which is a button, with its chip, which may be clicked too. */
export function renderLinks(
  root: Root,
  summary: LoopSummary,
  layout: Layout,
  {locale, selected, moving}: {locale: Locale; selected: LinkName | null; moving: boolean},
): void {
  const domain = stripDomain(summary);
  const step = tickStep(summary);
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
      const chip = layoutChip(summary, link, locale, slot.width);
      const centred = layout.shape === "ladder" || link === "customer" || link === "business";
      const place: Box = {...slot, y: slot.y + (centred ? Math.max(0, slot.height - chip.height) / 2 : 0)};
      renderChip(put(pair, "g", "chip"), chip, summary, place, domain);
    });
}

function renderArrow(
  group: LinkGroup,
  summary: LoopSummary,
  link: LinkName,
  layout: Layout,
  step: number | null,
): void {
  const {verdict, elasticity, lag} = summary.report.links[link];
  const arrow = layout.arrows[link];
  const value = elasticity?.value ?? null;
  const width = verdict === "no-data" ? 1.5 : arrowWidth(value, layout.widest);
  const head = headSize(width);
  const shaft = arrowPoints(arrow, head.length - 1);
  const length = lengthOf(shaft);
  const d = arrowPath(arrow, head.length - 1);
  // Closed, so that the bend's inside counts too and a finger need not be exact.
  put(group, "path", "hit").attr("d", `${arrowPath(arrow, 0)}Z`);
  put(group, "path", "halo")
    .attr("d", arrowPath(arrow, 4))
    .attr("stroke-width", width + 16);
  put(group, "path", "shaft")
    .attr("d", d)
    .attr("stroke-width", width)
    .attr("stroke-dasharray", shaftDashes(verdict, width, length));
  renderHead(group, arrow, head, value !== null && value < 0);

  const ticks = lag === null || step === null || !carries(verdict) ? 0 : Math.round(lag / step);
  group
    .selectAll("path.tick")
    .data(Array.from({length: ticks}, (_, index) => pointAt(shaft, (index + 0.5) / ticks)))
    .join("path")
    .attr("class", "tick")
    .attr("d", ({x, y, dx, dy}) => {
      const near = width / 2 + 1;
      return `M${x + dy * near},${y - dx * near}l${dy * 7},${-dx * 7}`;
    });
  renderMark(group, shaft, verdict, value !== null && value < 0);
  renderNumber(group, shaft, link, layout);
}

/** The head points the way a push goes on; where the effect is harmful it points back. */
function renderHead(
  group: LinkGroup,
  arrow: Arrow,
  {length, half}: {length: number; half: number},
  harmful: boolean,
) {
  const {x, y, dx, dy} = pointAt(arrowPoints(arrow), 1);
  const angle = (Math.atan2(dy, dx) * 180) / Math.PI;
  put(group, "path", "head")
    .attr("d", harmful ? "M-1,0L0,-1L0,1Z" : "M0,0L-1,-1L-1,1Z")
    .attr("transform", `translate(${x},${y}) rotate(${angle}) scale(${length},${half})`);
}

/** A cross in the gap of a failing link, a minus on a harmful one: the stroke never speaks alone. */
function renderMark(
  group: LinkGroup,
  shaft: ReturnType<typeof arrowPoints>,
  verdict: Verdict,
  harmful: boolean,
) {
  const marks = [
    ...(verdict === "fails" ? [{...pointAt(shaft, 0.5), path: "M-4,-4L4,4M-4,4L4,-4"}] : []),
    ...(harmful ? [{...pointAt(shaft, 0.8), path: "M-4.5,0H4.5"}] : []),
  ];
  group
    .selectAll("g.mark")
    .data(marks)
    .join((enter) => {
      const mark = enter.append("g").attr("class", "mark");
      mark.append("circle").attr("r", 9.5);
      mark.append("path");
      return mark;
    })
    .attr("transform", ({x, y}) => `translate(${x},${y})`)
    .select("path")
    .attr("d", ({path}) => path);
}

/** The number again on the ladder's long arrow, whose chip stands away from its middle. */
function renderNumber(
  group: LinkGroup,
  shaft: ReturnType<typeof arrowPoints>,
  link: LinkName,
  layout: Layout,
) {
  const shown = layout.shape === "ladder" && link === "customer";
  const {x, y} = pointAt(shaft, 0.65);
  const badge = put(group, "g", "again")
    .attr("aria-hidden", "true")
    .attr("display", shown ? null : "none")
    .attr("transform", `translate(${x},${y})`);
  put(badge, "circle", "disc").attr("r", 11);
  put(badge, "text", "number").attr("y", 4.5).text(linkNumber(link));
}

/** Seconds that one period takes on the screen, such that a turn takes about ten. */
function secondsPerPeriod(times: readonly number[]): number {
  const total = times.reduce((sum, time) => sum + time, 0);
  return Math.min(1, Math.max(0.15, 10 / total));
}

/** A dot that waits for its turn and then travels for as long as the link's lag: a push going round. */
function renderDot(
  group: Pair,
  summary: LoopSummary,
  link: LinkName,
  arrow: Arrow,
  moving: boolean,
): void {
  const times = linkNames.map((each) => Math.max(1, summary.report.links[each].lag ?? 1));
  const scale = secondsPerPeriod(times);
  const total = times.reduce((sum, time) => sum + time, 0);
  const index = linkNames.indexOf(link);
  const start = times.slice(0, index).reduce((sum, time) => sum + time, 0) / total;
  const end = index === linkNames.length - 1 ? 1 : start + times[index]! / total;
  const shown = moving && carries(summary.report.links[link].verdict);
  const plan = {
    path: arrowPath(arrow, 6),
    duration: `${(total * scale).toFixed(2)}s`,
    keyTimes: `0;${start.toFixed(4)};${end.toFixed(4)};1`,
  };
  // Animations keep the plan they were made with, so a new plan is a new key and a new dot.
  group
    .selectAll<SVGCircleElement, typeof plan>("circle.dot")
    .data(shown ? [plan] : [], (each) => (each as typeof plan | undefined)?.keyTimes ?? "")
    .join((enter) => {
      const dot = enter.append("circle").attr("class", "dot").attr("r", 4.5).attr("opacity", 0);
      dot.append("animateMotion").attr("keyPoints", "0;0;1;1").attr("calcMode", "linear");
      dot
        .append("animate")
        .attr("attributeName", "opacity")
        .attr("values", "0;1;0;0")
        .attr("calcMode", "discrete");
      dot.selectAll("*").attr("repeatCount", "indefinite");
      return dot;
    })
    .call((dot) => {
      const [each] = dot.data();
      if (each === undefined) return;
      dot.select("animateMotion").attr("path", each.path);
      dot.selectChildren().attr("dur", each.duration).attr("keyTimes", each.keyTimes);
    });
}
