import {resultConfidence} from "../../analysis/project/resultConfidence.js";
import {conditions} from "../../domain/conditions.js";
import type {Appointment, Milestone, Plan, PlanTask} from "../../domain/project/plan.js";
import {planEnd} from "../../domain/project/planDates.js";
import {planGaps} from "../../domain/project/planGaps.js";
import type {PlanGap} from "../../domain/project/planGaps.js";
import {milestoneLabels} from "../../domain/project/planLabels.js";
import {planSteps} from "../../domain/project/planSteps.js";
import type {Locale} from "../../domain/texts.js";
import {formatDate, formatNumber, joinRange, missingMark} from "../format.js";
import {linkName} from "./planLoops.js";
import {sectionName, sectionOf} from "./planSections.js";
import {gapsHeading, meetingsText, planWords as words, resultKindWords} from "./planWords.js";

/** What stands beside a plan in its Markdown. */
export interface PlanMarkdownOptions {
  locale: Locale;
  /** What the loop's report says of the bottleneck; null where no loop is known. */
  bottleneck: string | null;
  /** Title of the canvas; null where none is named. */
  canvas: string | null;
  /** What the field of a gap's path is called. */
  nameOf: (path: string) => string;
}

/**
 * A plan as a page that management reads: bottleneck, milestones as a table with their stop rules, measurements, results, tasks by role, the
 * meetings, and what is to be decided next.
 *
 * @example
 * planMarkdown(plan, {locale: "en", bottleneck: null, canvas: null, nameOf}) // "# Our shop\n\n…"
 */
export function planMarkdown(plan: Plan, {locale, bottleneck, canvas, nameOf}: PlanMarkdownOptions): string {
  const say = (name: keyof typeof words) => words[name][locale];
  const date = (iso: string | null) => (iso === null ? missingMark : formatDate(iso, locale));
  const period = joinRange(date(plan.start), date(planEnd(plan.start, plan.months)), locale);
  const gaps = planGaps(plan);
  const lacks = meetingsText(plan.firstMeeting.on !== null, plan.report.on !== null);
  const about = [
    `- ${period}`,
    `- ${say("link")}: ${plan.link === null ? missingMark : markdownText(linkName(plan.link, locale))}`,
    ...(bottleneck === null ? [] : [`- ${markdownText(bottleneck)}`]),
    ...(canvas === null ? [] : [`- ${say("canvas")}: ${markdownText(canvas)}`]),
  ];
  const name = (milestone: Milestone, i: number) =>
    `${i + 1}. ${markdownText(milestone.title.trim() || milestoneLabels[milestone.kind].name[locale])}`;
  const parts = [
    `# ${markdownText(plan.title.trim()) || say("untitled")}`,
    about.join("\n"),
    `## ${say("milestone")}`,
    table(
      ["milestone", "due", "metric", "baseline", "expected", "stopMark", "stopRule", "sample"].map((each) =>
        say(each as keyof typeof words),
      ),
      plan.milestones.map((milestone, i) =>
        milestoneRow(milestone, {name: name(milestone, i), date, locale}),
      ),
    ),
    `## ${say("measured")}`,
    table(
      [say("milestone"), say("condition"), say("measured"), say("judge"), say("data"), say("how")],
      plan.milestones.flatMap((milestone, i) =>
        milestone.measurements.map(({condition, what, judge, data, how}) => [
          name(milestone, i),
          conditions[condition].number,
          ...[what, judge, data, how].map(cell),
        ]),
      ),
    ),
    ...resultLines(plan, {name, date, locale}),
    `## ${say("tasks")}`,
    ...taskLists(plan, {date, locale}),
    ...appointmentLines(say("firstMeeting"), plan.firstMeeting, {date, locale}),
    ...appointmentLines(say("report"), plan.report, {date, locale}),
    ...(gaps.length === 0
      ? [`✓ ${say("complete")}`]
      : [
          `## ${gapsHeading(gaps.length)[locale]}`,
          ...(lacks === null ? [] : [lacks[locale]]),
          openLines(plan, gaps, {nameOf, locale}).join("\n"),
        ]),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** What contradicts itself and what is to be decided next; all that is open only where neither says it. */
function openLines(
  plan: Plan,
  gaps: readonly PlanGap[],
  {nameOf, locale}: {nameOf: (path: string) => string; locale: Locale},
): string[] {
  const line = ({path, text}: PlanGap) =>
    `- ${sectionName(sectionOf(path, plan), locale)} · ${markdownText(nameOf(path))}: ${markdownText(text[locale])}`;
  const lines = [
    ...gaps.filter(({isEmpty}) => !isEmpty).map(line),
    ...planSteps(plan, gaps).map(({text}) => `- ${markdownText(text[locale])}`),
  ];
  return lines.length > 0 ? lines : gaps.map(line);
}

type DateText = (iso: string | null) => string;

function milestoneRow(
  {due, target, sample, condition}: Milestone,
  {name, date, locale}: {name: string; date: DateText; locale: Locale},
): string[] {
  const unit = target.unit.trim() === "" ? "" : ` ${cell(target.unit)}`;
  const number = (value: number | null) =>
    value === null ? missingMark : `${formatNumber(value, locale)}${unit}`;
  const people =
    sample === null || sample.perArm === null
      ? ""
      : {
          en: `${formatNumber(sample.perArm, "en")} an arm, `,
          ja: `各群 ${formatNumber(sample.perArm, "ja")} 人、`,
        }[locale];
  const weeks =
    sample === null || sample.weeks === null
      ? ""
      : {en: `${formatNumber(sample.weeks, "en")} weeks`, ja: `${formatNumber(sample.weeks, "ja")} 週間`}[
          locale
        ];
  return [
    `${name} (${conditions[condition].number})`,
    date(due),
    cell(target.metric),
    number(target.baseline),
    number(target.expected),
    number(target.stop),
    cell(target.stopRule),
    `${people}${weeks}` || cell(sample?.basis ?? ""),
  ];
}

function resultLines(
  plan: Plan,
  {name, date, locale}: {name: (milestone: Milestone, i: number) => string; date: DateText; locale: Locale},
): string[] {
  const measured = plan.milestones.flatMap((milestone, i) =>
    milestone.result === null ? [] : [{milestone, i}],
  );
  if (measured.length === 0) return [];
  const lines = measured.map(({milestone, i}) => {
    const {on, value, low, high, kind, n, note} = milestone.result!;
    const print = (each: number | null) => formatNumber(each, locale);
    const range = low === null && high === null ? "" : ` (${joinRange(print(low), print(high), locale)})`;
    const unit = milestone.target.unit.trim() === "" ? "" : ` ${inline(milestone.target.unit)}`;
    const how = `${resultKindWords[kind][locale]}, n = ${print(n)}`;
    const said = note.trim() === "" ? "" : ` ${inline(note)}`;
    return `- ${name(milestone, i).replace(/^(\d+)\./, "$1\\.")} – ${date(on)}: **${print(value)}${unit}**${range}, ${how}. ${resultConfidence(milestone).text[locale]}${said}`;
  });
  return [`## ${words.result[locale]}`, lines.join("\n")];
}

function taskLists(plan: Plan, {date, locale}: {date: DateText; locale: Locale}): string[] {
  const roles = [...new Set(plan.tasks.map(({role}) => role.trim()))];
  const line = ({title, doneWhen, owner, due, done}: PlanTask) => {
    const what = inline(title) || missingMark;
    const when = `${words.doneWhen[locale]}: ${inline(doneWhen) || missingMark}`;
    const who = `${words.owner[locale]}: ${inline(owner) || missingMark}`;
    return `- [${done ? "x" : " "}] ${what} – ${when} – ${who} – ${date(due)}`;
  };
  return roles.flatMap((role) => [
    `### ${markdownText(role) || missingMark}`,
    plan.tasks
      .filter((task) => task.role.trim() === role)
      .map(line)
      .join("\n"),
  ]);
}

function appointmentLines(
  name: string,
  {on, time, with: people, about}: Appointment,
  {date, locale}: {date: DateText; locale: Locale},
): string[] {
  const when = on === null ? missingMark : [date(on), time].filter((part) => part !== null).join(" ");
  return [
    `## ${name}`,
    [
      `- ${words.date[locale]}: ${when}`,
      `- ${words.with[locale]}: ${inline(people) || missingMark}`,
      `- ${words.about[locale]}: ${inline(about) || missingMark}`,
    ].join("\n"),
  ];
}

function table(head: string[], rows: string[][]): string {
  if (rows.length === 0) return missingMark;
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

const cell = (text: string) => inline(text) || missingMark;
const inline = (text: string) => markdownText(text.trim());

/**
 * A person's words on one line of Markdown: what would be markup is written as it was typed.
 *
 * @example
 * markdownText("a|b\n<c>") // "a\\|b &lt;c>"
 */
export const markdownText = (text: string): string =>
  text
    .replace(/\s*[\r\n]+\s*/g, " ")
    .replace(/[\\`*_[\]|#]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;");
