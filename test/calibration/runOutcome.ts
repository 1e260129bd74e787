import {analyzeLoop} from "../../src/analysis/index.js";
import {linkNames, parseLoop} from "../../src/domain/index.js";
import type {LinkName} from "../../src/domain/index.js";
import type {Verdict} from "../../src/analysis/loop/report.js";
import type {CalibrationScenario} from "./scenarios.js";

/** What the report said of one link in one run. */
export interface LinkOutcome {
  verdict: Verdict;
  /** Whether the interval holds the truth; null without an interval, or where the link is not judged. */
  covered: boolean | null;
  truth: number | null;
  /** Checks that did not pass. */
  failedChecks: string[];
}

export type RunOutcome = Record<LinkName, LinkOutcome>;

/**
 * Plants a scenario's loop, analyses it as a page does, and holds the report against what was planted.
 *
 * @example
 * runOutcome(scenarios[0], 7).business // {verdict: "holds", covered: true, truth: 0.8}
 */
export function runOutcome(scenario: CalibrationScenario, seed: number): RunOutcome {
  const {files, truth} = scenario.plant(seed);
  const report = analyzeLoop(parseLoop(files), {seed, draws: 1});
  const outcomes = linkNames.map((link): [LinkName, LinkOutcome] => {
    const {verdict, elasticity, checks} = report.links[link];
    const failedChecks = checks.filter(({passed}) => passed === false).map(({name}) => name);
    const planted = truth[link] ?? null;
    const covered =
      planted === null || elasticity === null
        ? null
        : elasticity.low <= planted && planted <= elasticity.high;
    return [link, {verdict, covered, truth: planted, failedChecks}];
  });
  return Object.fromEntries(outcomes) as RunOutcome;
}
