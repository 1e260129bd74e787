import {conditionNames, conditions} from "../../domain/conditions.js";
import {newId, putBack} from "../../domain/project/parts.js";
import type {Milestone} from "../../domain/project/plan.js";
import {inMilestone} from "../../domain/project/planEdits.js";
import {milestoneLabels} from "../../domain/project/planLabels.js";
import {newMeasurement} from "../../domain/project/newPlan.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {choiceField, dateField, numberField, textField} from "./planFields.js";
import type {Bound, PlanForm} from "./planForm.js";
import {dataHints, howHints, judgeHints, metricHints, stopRuleHint, whatHints} from "./planHints.js";
import {milestoneOf, ofMeasurement, ofMilestone, ofTarget} from "./planPart.js";
import {planWords as words} from "./planWords.js";
import {removeButton, rowName} from "./removeButton.js";
import {resultPart} from "./resultPart.js";
import {samplePart} from "./samplePart.js";
import {taskRows} from "./taskRows.js";

const conditionChoices = (locale: Locale) =>
  conditionNames.map(
    (name) => [name, `${conditions[name].number} ${conditions[name].name[locale]}`] as const,
  );

/**
 * A milestone of the form: what it shows, when, what is measured, target and stop, sample, tasks and result.
 *
 * @param at Its place in the plan, from 0.
 */
export function milestonePart(form: PlanForm, at: number): HTMLElement {
  const {locale, plan} = form;
  const milestone = plan.milestones[at]!;
  const {id, kind} = milestone;
  const path = `milestones.${at}`;
  const label = milestoneLabels[kind];
  return element(
    "section",
    {class: "plan-milestone card", "data-milestone": String(at), "data-condition": milestone.condition},
    element(
      "h2",
      {},
      element("span", {class: "plan-number"}, `${words.milestone[locale]} ${at + 1}`),
      " ",
      label.name[locale],
    ),
    element("p", {class: "hint"}, label.shows[locale]),
    element(
      "div",
      {class: "plan-grid"},
      textField(form, `${path}.title`, {name: words.milestoneName}, ofMilestone(id, "title"), {most: 200}),
      dateField(form, `${path}.due`, {name: words.due}, ofMilestone(id, "due")),
      choiceField(
        form,
        `${path}.condition`,
        {name: words.condition},
        conditionChoices(locale),
        ofMilestone(id, "condition") as Bound<string>,
      ),
    ),
    element("h3", {}, words.measured[locale]),
    measurementRows(form, milestone, path),
    element("h3", {}, words.target[locale]),
    targetFields(form, milestone, path),
    element("h3", {}, words.sample[locale]),
    samplePart(form, at),
    element("h3", {}, words.tasks[locale]),
    taskRows(form, id),
    element("h3", {}, words.result[locale]),
    resultPart(form, at),
  );
}

function measurementRows(
  form: PlanForm,
  {id, kind, condition, measurements}: Milestone,
  path: string,
): HTMLElement {
  const {locale} = form;
  const add = element(
    "button",
    {type: "button", class: "pill", "data-role": `${path}.addMeasurement`},
    words.addMeasurement[locale],
  );
  add.disabled = measurements.length >= 20;
  add.addEventListener("click", () => {
    const made = newMeasurement(condition, {id: newId});
    form.focusNext(`${path}.measurements.${measurements.length}.what`);
    form.edit(inMilestone(id, (each) => ({...each, measurements: [...each.measurements, made]})));
  });
  return element(
    "div",
    {class: "plan-rows"},
    measurements.map((measurement, i) => {
      const row = `${path}.measurements.${i}`;
      const within = `${words.measurement[locale]} ${i + 1}`;
      const text = (
        key: "what" | "judge" | "data" | "how",
        name: keyof typeof words,
        example: Record<string, {en: string; ja: string}>,
        most: number,
      ) =>
        textField(
          form,
          `${row}.${key}`,
          {
            name: words[name],
            within,
            example: example[key === "what" ? measurement.condition : kind],
            ...(key === "what" ? {span: 8} : {}),
          },
          ofMeasurement(id, measurement.id, key),
          {most},
        );
      return element(
        "div",
        {class: "plan-row", role: "group", "aria-label": within},
        rowName(within),
        element(
          "div",
          {class: "plan-grid"},
          choiceField(
            form,
            `${row}.condition`,
            {name: words.condition, within},
            conditionChoices(locale),
            ofMeasurement(id, measurement.id, "condition") as Bound<string>,
          ),
          text("what", "measured", whatHints, 300),
          text("judge", "judge", judgeHints, 100),
          text("data", "data", dataHints, 300),
          text("how", "how", howHints, 500),
        ),
        removeButton(form, within, () => {
          const part = milestoneOf(form.plan, id)?.measurements.find((one) => one.id === measurement.id);
          if (part === undefined) return null;
          return {
            remove: inMilestone(id, (each) => ({
              ...each,
              measurements: each.measurements.filter((one) => one.id !== part.id),
            })),
            putBack: inMilestone(id, (each) => ({
              ...each,
              measurements: putBack(each.measurements, part, i),
            })),
          };
        }),
      );
    }),
    element("div", {}, add, form.fields.add(`${path}.measurements`, words.measured, add)),
  );
}

function targetFields(form: PlanForm, {id, kind}: Milestone, path: string): HTMLElement {
  const {locale} = form;
  const number = (key: "baseline" | "expected" | "stop") =>
    numberField(form, `${path}.target.${key}`, {name: words[key]}, ofTarget(id, key));
  return element(
    "div",
    {class: "plan-grid"},
    textField(
      form,
      `${path}.target.metric`,
      {name: words.metric, example: metricHints[kind]},
      ofTarget(id, "metric"),
      {most: 200},
    ),
    textField(form, `${path}.target.unit`, {name: words.unit}, ofTarget(id, "unit"), {most: 50}),
    choiceField(
      form,
      `${path}.target.better`,
      {name: words.better},
      (["higher", "lower"] as const).map((way) => [way, words[way][locale]]),
      ofTarget(id, "better") as Bound<string>,
    ),
    number("baseline"),
    number("expected"),
    number("stop"),
    textField(
      form,
      `${path}.target.stopRule`,
      {name: words.stopRule, example: stopRuleHint, span: 12},
      ofTarget(id, "stopRule"),
      {most: 500},
    ),
  );
}
