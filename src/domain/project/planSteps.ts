import {conditions} from "../conditions.js";
import type {ConditionName} from "../conditions.js";
import type {Text} from "../texts.js";
import {gapTexts} from "./gapTexts.js";
import type {Plan} from "./plan.js";
import type {PlanGap} from "./planGaps.js";
import {linkCondition} from "./planLabels.js";

/** A decision that a plan waits for: several gaps that are settled together. */
export interface PlanStep {
  name: "link" | "measure" | "target" | "owners" | "dates" | "firstMeeting" | "report";
  /** The field at which it begins. */
  path: string;
  text: Text;
}

/**
 * The few decisions with which to go on, in their order: the weakest link, how it is measured, the target, who owns the tasks, missing due
 * dates, the first meeting, the report. Each is there while something of it is open; measure and target are those of the first
 * milestone that lacks them.
 *
 * @param gaps What the plan lacks, as `planGaps` says it.
 * @example
 * planSteps(plan, planGaps(plan)).map(({name}) => name) // ["measure", "target", "owners", "firstMeeting", "report"]
 */
export function planSteps(plan: Plan, gaps: readonly PlanGap[]): PlanStep[] {
  const open = gaps.filter(({isEmpty}) => isEmpty).map(({path}) => path);
  const step = (name: PlanStep["name"], path: string | undefined, text: () => Text): PlanStep[] =>
    path === undefined ? [] : [{name, path, text: text()}];
  const measure = measureStep(plan, open);
  const target = open.find((path) => /^milestones\.\d\.target\./.test(path));
  const owners = open.filter((path) => /^tasks\.\d+\.owner$/.test(path));
  const due = open.find((path) => path.endsWith(".due"));
  const [meeting, report] = ["firstMeeting.on", "report.on"].map((path) =>
    open.find((each) => each === path),
  );
  return [
    ...step(
      "link",
      open.find((path) => path === "link"),
      () => gapTexts.link,
    ),
    ...step("measure", measure?.path, () => stepTexts.measure(measure!.at, measure!.condition)),
    ...step("target", target, () => stepTexts.target(Number(target!.split(".")[1]))),
    ...step("owners", owners[0], () => stepTexts.owners(owners.length)),
    ...step("dates", due, () => stepTexts.dates),
    ...step("firstMeeting", meeting, () => stepTexts.firstMeeting),
    ...step("report", report, () => stepTexts.report),
  ];
}

/** Of the first milestone where something about a measurement is open, what is weakest first. */
function measureStep(
  plan: Plan,
  open: readonly string[],
): {path: string; at: number; condition: ConditionName} | undefined {
  const weakest = plan.link === null ? null : linkCondition(plan.link);
  for (const [at, {measurements, condition}] of plan.milestones.entries()) {
    const start = `milestones.${at}.measurements`;
    const missing = open.filter((path) => path.startsWith(start));
    const conditionOf = (path: string) => measurements[Number(path.split(".")[3])]?.condition ?? condition;
    const path = missing.find((each) => conditionOf(each) === weakest) ?? missing[0];
    if (path !== undefined) return {path, at, condition: conditionOf(path)};
  }
  return undefined;
}

const stepTexts = {
  measure: (at: number, condition: ConditionName): Text => ({
    en: `Milestone ${at + 1}: what is measured for ${conditions[condition].number}, who judges, with which data and how.`,
    ja: `マイルストーン ${at + 1}:${conditions[condition].number}について何を測り、誰が、どのデータで、どう判断するか。`,
  }),
  target: (at: number): Text => ({
    en: `Milestone ${at + 1}: the number to be reached, today's value, the expected one, and when to stop.`,
    ja: `マイルストーン ${at + 1}:目標とする数値と、現在の値、見込む値、中止の基準。`,
  }),
  owners: (count: number): Text => ({
    en: `Who owns the tasks: ${count === 1 ? "one has" : `${count} have`} nobody yet.`,
    ja: `作業の担当者(未定 ${count} 件)。`,
  }),
  dates: {en: "The due dates that are missing.", ja: "まだ決まっていない期日。"},
  firstMeeting: {en: "When the first meeting takes place.", ja: "最初の会議の日。"},
  report: {en: "When to report to management.", ja: "経営に報告する日。"},
};
