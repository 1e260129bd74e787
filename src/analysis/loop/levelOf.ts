import {linkNames} from "../../domain/links.js";
import type {LoopReport} from "./report.js";

/**
 * The confidence level of a report's intervals, which its forecasts share; 0.95 where it has none.
 *
 * @example
 * levelOf(analyzeLoop(loop, {level: 0.9})) // 0.9
 */
export function levelOf({links}: Pick<LoopReport, "links">): number {
  return linkNames.map((link) => links[link].elasticity?.level).find((level) => level !== undefined) ?? 0.95;
}
