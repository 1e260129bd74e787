import type {Selection} from "d3-selection";
import type {Verdict} from "../../analysis/loop/report.js";
import type {LoopSummary} from "../../analysis/loop/summary.js";
import type {LinkName} from "../../domain/links.js";
import {linkNumber} from "../sentences.js";
import {arrowPath, arrowPoints, arrowWidth, headSize, lengthOf, pointAt} from "./arrow.js";
import type {Arrow} from "./arrow.js";
import {put} from "./draw.js";
import type {Layout} from "./slots.js";
import {carries, shaftDashes} from "./stroke.js";

type LinkGroup = Selection<SVGElement, string, SVGGElement, LinkName>;

/**
 * Draws or updates an arrow: shaft, head, ticks of the lag and marks.
 *
 * @param step periods that a tick stands for; null where no arrow has a delay
 */
export function renderArrow(
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
