import type {LoopSummary} from "../../analysis/loop/summary.js";
import {linkNames} from "../../domain/links.js";
import type {LinkName} from "../../domain/links.js";
import {arrowPath} from "./arrow.js";
import type {Arrow} from "./arrow.js";
import type {Pair} from "./draw.js";
import {carries} from "./stroke.js";

/** Seconds that one period takes on the screen, such that a turn takes about ten. */
function secondsPerPeriod(times: readonly number[]): number {
  const total = times.reduce((sum, time) => sum + time, 0);
  return Math.min(1, Math.max(0.15, 10 / total));
}

/** A dot that waits for its turn and then travels for as long as the link's lag: a push going round. */
export function renderDot(
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
