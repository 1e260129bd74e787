import {linkNames} from "../../domain/links.js";
import type {LinkName} from "../../domain/links.js";
import type {Appointment, Plan} from "../../domain/project/plan.js";
import {planEnd} from "../../domain/project/planDates.js";
import {spreadDates, withDates} from "../../domain/project/planEdits.js";
import type {Project} from "../../domain/project/project.js";
import {element} from "../element.js";
import {formatDate} from "../format.js";
import {choiceField, dateField, textField} from "./planFields.js";
import type {Bound, PlanForm} from "./planForm.js";
import {meetingHints, reportHints} from "./planHints.js";
import {linkName} from "./planLoops.js";
import {monthsText, planWords as words} from "./planWords.js";

/**
 * What the plan is about: its name, the link from which it starts, the canvas, its time, and what it was started from.
 *
 * @param options.project As it is now.
 * @param options.origins Links to the loop and the case; null where there is none.
 */
export function basicsPart(
  form: PlanForm,
  {project, origins}: {project: () => Pick<Project, "canvases">; origins: HTMLElement | null},
): HTMLElement {
  const {locale} = form;
  const until = element("p", {});
  form.watch(({start, months}) => {
    const end = formatDate(planEnd(start, months), locale);
    until.textContent = locale === "ja" ? `${words.until.ja}:${end}` : `It ${words.until.en} ${end}.`;
  });
  const spread = element(
    "button",
    {type: "button", class: "pill", "data-role": "spread"},
    words.spread[locale],
  );
  spread.addEventListener("click", () => {
    const before = form.plan;
    form.edit(spreadDates);
    form.offerUndo(words.spreadDone[locale], (plan) => withDates(plan, before));
  });
  return element(
    "section",
    {class: "card"},
    element("h2", {}, words.basics[locale]),
    element(
      "div",
      {class: "plan-grid"},
      textField(form, "title", {name: words.name, span: 8}, key("title"), {most: 200}),
      choiceField(
        form,
        "link",
        {name: words.link},
        [["", words.choose[locale]], ...linkNames.map((name) => [name, linkName(name, locale)] as const)],
        {
          get: ({link}) => link ?? "",
          set: (plan, link) => ({...plan, link: link === "" ? null : (link as LinkName)}),
        },
      ),
      choiceField(
        form,
        "canvas",
        {name: words.canvas},
        () => [
          ["", words.none[locale]],
          ...project().canvases.map(({id, title}) => [id, title.trim() || id] as const),
        ],
        {
          get: ({canvas}) => canvas ?? "",
          set: (plan, canvas) => ({...plan, canvas: canvas === "" ? null : canvas}),
        },
      ),
      dateField(form, "start", {name: words.startDate}, startBound, {isNeeded: true}),
      choiceField(
        form,
        "months",
        {name: words.months},
        [1, 2, 3].map((count) => [String(count), monthsText(count)[locale]] as const),
        {
          get: ({months}) => String(months),
          set: (plan, months) => ({...plan, months: Number(months)}),
        },
      ),
    ),
    element("div", {class: "plan-time"}, until, spread),
    origins,
  );
}

/** The first meeting, or the report to management. */
export function appointmentPart(form: PlanForm, name: "firstMeeting" | "report"): HTMLElement {
  const {locale} = form;
  const part = <Key extends keyof Appointment>(each: Key): Bound<Appointment[Key]> => ({
    get: (plan) => plan[name][each],
    set: (plan, value) => ({...plan, [name]: {...plan[name], [each]: value}}),
  });
  const hints = name === "firstMeeting" ? meetingHints : reportHints;
  const within = words[name][locale];
  return element(
    "section",
    {class: "card"},
    element("h2", {}, within),
    element(
      "div",
      {class: "plan-grid"},
      dateField(form, `${name}.on`, {name: words.date, within, span: 3}, part("on")),
      dateField(
        form,
        `${name}.time`,
        {name: words.time, within, hint: words.timeHint, span: 3},
        part("time"),
        {
          type: "time",
        },
      ),
      textField(
        form,
        `${name}.with`,
        {name: words.with, within, example: hints.with, span: 6},
        part("with"),
        {
          most: 300,
        },
      ),
      textField(
        form,
        `${name}.about`,
        {name: words.about, within, example: hints.about, span: 12},
        part("about"),
        {
          most: 1000,
        },
      ),
    ),
  );
}

const key = <Key extends "title">(name: Key): Bound<Plan[Key]> => ({
  get: (plan) => plan[name],
  set: (plan, value) => ({...plan, [name]: value}),
});

const startBound: Bound<string | null> = {
  get: ({start}) => start,
  set: (plan, start) => (start === null ? plan : {...plan, start}),
};
