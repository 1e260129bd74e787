import ical, {ICalCalendarMethod} from "ical-generator";
import type {ICalEventData} from "ical-generator";
import {conditions} from "../conditions.js";
import type {Locale} from "../texts.js";
import {milestoneLabels} from "./planLabels.js";
import type {Appointment, Milestone, Plan, PlanTask} from "./plan.js";

/** Length of an appointment of which only the beginning is known. */
const HOUR = 3_600_000;

/**
 * The dates of a plan as iCalendar: due dates as whole days, meetings at their local time where they have one. Each event's UID is made of
 * the ids of plan and part, and its SEQUENCE rises with time, so that a calendar that reads a later file moves the events it has.
 *
 * @param options.now When it is written, milliseconds since 1970.
 * @see RFC 5545
 * @example
 * planCalendar(plan, {now: Date.now(), locale: "en"}) // "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n…"
 */
export function planCalendar(plan: Plan, {now, locale}: {now: number; locale: Locale}): string {
  const calendar = ical({
    // The library escapes the texts of events, not this one.
    name: oneLine(plan.title).replace(/[\\;,]/g, "\\$&") || {en: "Plan", ja: "計画"}[locale],
    prodId: {company: "growth-cycle", product: "plan", language: locale.toUpperCase()},
    // Without it some calendars ask who is invited.
    method: ICalCalendarMethod.PUBLISH,
  });
  const add = (part: string, data: Omit<ICalEventData, "id" | "stamp" | "sequence">) =>
    calendar.createEvent({
      ...data,
      id: `${plan.id}.${part}@growth-cycle`,
      stamp: new Date(now),
      sequence: Math.floor(now / 60_000),
    });
  plan.milestones.forEach((milestone, i) => {
    if (milestone.due === null) return;
    const kind = {en: `Milestone ${i + 1}`, ja: `マイルストーン ${i + 1}`}[locale];
    add(milestone.id, {
      ...wholeDay(milestone.due),
      summary: `${kind}: ${oneLine(milestone.title) || milestoneLabels[milestone.kind].name[locale]}`,
      description: milestoneText(milestone, locale),
    });
  });
  for (const task of plan.tasks)
    if (task.due !== null)
      add(task.id, {
        ...wholeDay(task.due),
        summary: oneLine(task.title) || oneLine(task.role) || {en: "Task", ja: "作業"}[locale],
        description: taskText(task, locale),
      });
  const appointments = {
    "first-meeting": [plan.firstMeeting, {en: "First meeting", ja: "最初の会議"}],
    report: [plan.report, {en: "Report to management", ja: "経営への報告"}],
  } as const;
  for (const [part, [appointment, name]] of Object.entries(appointments))
    if (appointment.on !== null)
      add(part, {
        ...times(appointment.on, appointment.time),
        summary: name[locale],
        description: appointmentText(appointment, locale),
      });
  return calendar.toString();
}

/** Dates are given as UTC, which the library writes as they stand. */
const wholeDay = (iso: string) => ({start: new Date(`${iso}T00:00:00Z`), allDay: true});

/** A time of the day is where the reader is: a floating time, without a zone. */
function times(on: string, time: Appointment["time"]) {
  if (time === null) return wholeDay(on);
  const start = new Date(`${on}T${time}:00Z`);
  return {start, end: new Date(start.getTime() + HOUR), floating: true};
}

function milestoneText({target, condition}: Milestone, locale: Locale): string {
  const {metric, unit, baseline, expected, stop, stopRule} = target;
  const ja = locale === "ja";
  const value = (number: number | null) => (number === null ? "–" : `${number} ${unit}`.trim());
  const {number, says} = conditions[condition];
  return lines([
    `${number} ${says[locale]}`,
    metric,
    ja
      ? `現在 ${value(baseline)}、見込み ${value(expected)}、中止 ${value(stop)}`
      : `Today ${value(baseline)}, expected ${value(expected)}, stop at ${value(stop)}`,
    stopRule === "" ? "" : `${ja ? "中止の場合:" : "If stopped: "}${stopRule}`,
  ]);
}

const taskText = ({doneWhen, owner, role}: PlanTask, locale: Locale) =>
  lines([
    doneWhen === "" ? "" : `${locale === "ja" ? "完了の条件:" : "Done when: "}${doneWhen}`,
    owner === "" ? "" : `${locale === "ja" ? "担当:" : "Owner: "}${owner}`,
    role,
  ]);

const appointmentText = ({with: people, about}: Appointment, locale: Locale) =>
  lines([people === "" ? "" : `${locale === "ja" ? "参加者:" : "With: "}${people}`, about]);

const lines = (texts: string[]) =>
  texts
    .filter((text) => text !== "")
    .map(printable)
    .join("\n");

/** A summary is one line in every calendar. */
const oneLine = (text: string) => printable(text).replace(/\s+/g, " ").trim();

/** Control characters other than tab and line break are no text of a calendar. */
const printable = (text: string) => text.replace(/(?![\t\n\r])\p{Cc}/gu, "");
