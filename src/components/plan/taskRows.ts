import {newId, putBack} from "../../domain/project/parts.js";
import type {PlanTask} from "../../domain/project/plan.js";
import {newTask} from "../../domain/project/newPlan.js";
import {planRoles, roleLabels} from "../../domain/project/planLabels.js";
import type {Text} from "../../domain/texts.js";
import {element} from "../element.js";
import {dateField, textField} from "./planFields.js";
import type {PlanForm} from "./planForm.js";
import {doneWhenHint, taskHint} from "./planHints.js";
import {ofTask} from "./planPart.js";
import {planWords as words} from "./planWords.js";
import {removeButton, rowName} from "./removeButton.js";

/** Twelfths of the row, which has two lines. */
const spans = {role: 3, title: 6, owner: 3, doneWhen: 6} as const;

/** Most tasks of a plan, as its schema has it. */
const mostTasks = 200;

/**
 * The tasks on the way to a milestone; those of no milestone where `milestone` is null.
 *
 * @example
 * taskRows(form, plan.milestones[0].id)
 */
export function taskRows(form: PlanForm, milestone: string | null): HTMLElement {
  const {plan, locale} = form;
  const known = new Set(plan.milestones.map(({id}) => id));
  const rows = plan.tasks.flatMap((task, i) =>
    (milestone === null ? !known.has(task.milestone) : task.milestone === milestone)
      ? [taskRow(form, task, i)]
      : [],
  );
  return element("div", {class: "plan-rows plan-tasks"}, rows, milestone === null ? null : addButton());

  function addButton() {
    const at = plan.milestones.findIndex(({id}) => id === milestone);
    const add = element(
      "button",
      {type: "button", class: "pill", "data-role": `milestones.${at}.addTask`},
      words.addTask[locale],
    );
    add.disabled = plan.tasks.length >= mostTasks;
    add.addEventListener("click", () => {
      const made = newTask(plan.milestones[at]!, {id: newId});
      form.focusNext(`tasks.${form.plan.tasks.length}.role`);
      form.edit((each) => ({...each, tasks: [...each.tasks, made]}));
    });
    return element("div", {}, add);
  }
}

function taskRow(form: PlanForm, task: PlanTask, at: number): HTMLElement {
  const {locale} = form;
  const {id} = task;
  const path = `tasks.${at}`;
  const within = `${words.task[locale]} ${at + 1}`;
  const text = (key: "role" | "title" | "doneWhen" | "owner", name: Text, most: number, example?: Text) =>
    textField(form, `${path}.${key}`, {name, within, example, span: spans[key]}, ofTask(id, key), {
      most,
      ...(key === "role" ? {list: "plan-roles"} : {}),
    });
  return element(
    "div",
    {class: "plan-row", role: "group", "aria-label": within},
    rowName(within),
    element(
      "div",
      {class: "plan-grid plan-task"},
      text("role", words.role, 100),
      text("title", words.taskTitle, 300, taskHint),
      text("owner", words.owner, 100),
      text("doneWhen", words.doneWhen, 500, doneWhenHint),
      dateField(form, `${path}.due`, {name: words.due, within, span: 3}, ofTask(id, "due")),
      doneBox(form, task, {path, within}),
    ),
    removeButton(form, within, () => {
      const part = form.plan.tasks.find((one) => one.id === id);
      if (part === undefined) return null;
      return {
        remove: (each) => ({...each, tasks: each.tasks.filter((one) => one.id !== id)}),
        putBack: (each) => ({...each, tasks: putBack(each.tasks, part, at)}),
      };
    }),
  );
}

function doneBox(
  form: PlanForm,
  {id}: PlanTask,
  {path, within}: {path: string; within: string},
): HTMLElement {
  const box = element("input", {type: "checkbox", "data-role": `${path}.done`});
  const bound = ofTask(id, "done");
  box.addEventListener("input", () => {
    const {checked} = box;
    form.edit((plan) => bound.set(plan, checked));
  });
  form.watch((plan) => (box.checked = bound.get(plan) ?? box.checked));
  return element(
    "label",
    {class: "plan-done", "data-span": "3"},
    box,
    element("span", {class: "hidden-words"}, `${within} `),
    words.done[form.locale],
  );
}

/** The roles to choose from while one types; once in a form. */
export const roleList = ({locale}: Pick<PlanForm, "locale">): HTMLElement =>
  element(
    "datalist",
    {id: "plan-roles"},
    planRoles.map((role) => element("option", {value: roleLabels[role][locale]})),
  );
