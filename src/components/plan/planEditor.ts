import {sampleFrom} from "../../analysis/project/reckonSample.js";
import type {PowerPreset} from "../../analysis/power/powerPreset.js";
import type {Plan} from "../../domain/project/plan.js";
import {appointmentDates} from "../../domain/project/planDates.js";
import type {Change} from "../../domain/project/planEdits.js";
import {planGaps} from "../../domain/project/planGaps.js";
import type {PlanGap} from "../../domain/project/planGaps.js";
import type {Project} from "../../domain/project/project.js";
import type {Locale, Text} from "../../domain/texts.js";
import {formFields} from "../cases/form/formFields.js";
import type {FormFields} from "../cases/form/formFields.js";
import {element} from "../element.js";
import {formatDate} from "../format.js";
import {appointmentPart, basicsPart} from "./basicsPart.js";
import {milestonePart} from "./milestonePart.js";
import type {PlanForm} from "./planForm.js";
import {planSummary} from "./planSummary.js";
import {planWords as words} from "./planWords.js";
import {roleList, taskRows} from "./taskRows.js";

/** What the form draws besides the plan itself. */
export interface PlanEditorOptions {
  locale: Locale;
  /** Of the page, as it is now. */
  width: () => number;
  presets: readonly PowerPreset[];
  /** ISO date. */
  today: string;
  /** What the plan was started from; null where there is nothing to show. */
  origins: HTMLElement | null;
  project: () => Project;
  /** The plan as it stands; undefined once it is gone. */
  plan: () => Plan | undefined;
  edit: (change: Change<Plan>) => void;
  isKept: () => boolean;
  offerUndo: (said: string, undo: Change<Plan>) => void;
}

export interface PlanEditor {
  node: HTMLElement;
  /** The plan has changed, here or in another window. */
  sync(): void;
  nameOf(path: string): string;
}

/**
 * The form of one plan. Fields follow the plan without being drawn anew, so that what is half typed and the focus stay; only where parts come or
 * go is the form drawn again, and the focus put back.
 */
export function planEditor(options: PlanEditorOptions): PlanEditor {
  const {locale, presets, plan: current, project} = options;
  const say = (text: Text) => text[locale];
  let fields: FormFields = formFields({locale});
  let watchers: ((plan: Plan) => void)[] = [];
  let drawn = "";
  let next: string | null = null;
  const refused = new Map<string, {text: Text; typed: string}>();
  const summary = element("section", {class: "card plan-summary", tabindex: "-1"});
  const body = element("div", {class: "plan-body"});
  const root = element(
    "form",
    {class: "case-form plan-form", lang: locale, novalidate: "", autocomplete: "off"},
    summary,
    body,
  );
  root.addEventListener("submit", (event) => event.preventDefault());
  let isComposing = false;
  root.addEventListener("compositionstart", () => (isComposing = true));
  root.addEventListener("compositionend", () => {
    isComposing = false;
    sync();
  });

  const form = (): PlanForm => ({
    ...{locale, fields, presets, offerUndo: options.offerUndo},
    get width() {
      return options.width();
    },
    get plan() {
      return current()!;
    },
    edit(change) {
      options.edit((plan) => withSamples(change(plan), presets, say));
      check();
    },
    watch(tell) {
      watchers.push(tell);
      tell(current()!);
    },
    refuse(path, text, typed = "") {
      if (text === null) refused.delete(path);
      else refused.set(path, {text, typed});
      check();
    },
    refused: (path) => refused.get(path)?.typed,
    focusNext(path) {
      next = path;
    },
  });

  function draw(plan: Plan) {
    const open = new Set(
      [...body.querySelectorAll<HTMLDetailsElement>("details[open]")].map((each) => each.dataset["fold"]),
    );
    const active = body.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;
    const caret = next === null && isText(active) ? [active.selectionStart, active.selectionEnd] : null;
    const wanted = next ?? active?.dataset["role"] ?? null;
    next = null;
    fields = formFields({locale});
    watchers = [];
    const each = form();
    const others = taskRows(each, null);
    body.replaceChildren(
      basicsPart(each, {project, origins: options.origins}),
      ...plan.milestones.map((_, at) => milestonePart(each, at)),
      ...(others.childElementCount === 0
        ? []
        : [element("section", {class: "card"}, element("h2", {}, words.otherTasks[locale]), others)]),
      appointmentPart(each, "firstMeeting"),
      appointmentPart(each, "report"),
      roleList({locale}),
    );
    for (const details of body.querySelectorAll<HTMLDetailsElement>("details"))
      if (open.has(details.dataset["fold"])) details.open = true;
    if (wanted !== null) {
      const control = body.querySelector<HTMLElement>(`[data-role="${CSS.escape(wanted)}"]`);
      if (control?.tagName !== "SUMMARY") control?.closest("details")?.setAttribute("open", "");
      control?.focus();
      if (caret !== null && isText(control)) control.setSelectionRange(caret[0]!, caret[1]!);
    }
  }

  function check() {
    const plan = current();
    if (plan === undefined) return;
    const gaps: PlanGap[] = [
      ...planGaps(plan).filter(({path, isEmpty}) => !(isEmpty && refused.has(path))),
      ...[...refused].map(([path, {text}]) => ({path, text, isEmpty: false})),
    ];
    fields.show(gaps);
    const open = new Set(
      [...summary.querySelectorAll<HTMLDetailsElement>("details[open]")].map((each) => each.dataset["fold"]!),
    );
    const nodes = planSummary(gaps, plan, {
      ...{locale, open, nameOf: fields.nameOf, onGo, onTake},
      dates: appointmentDates(plan, options.today),
      note: words[options.isKept() ? "kept" : "notKept"][locale],
    });
    // Left as it is where nothing changed, so that the focus stays on a link.
    if (nodes.map((node) => node.textContent).join("") !== summary.textContent)
      summary.replaceChildren(...nodes);
  }

  function onGo(path: string) {
    for (const details of body.querySelectorAll<HTMLDetailsElement>("details"))
      if (details.querySelector(`[data-path="${CSS.escape(path)}"]`) !== null) details.open = true;
    fields.focus(path);
  }

  function onTake(name: "firstMeeting" | "report", on: string) {
    const before = current()![name].on;
    options.edit((plan) => ({...plan, [name]: {...plan[name], on}}));
    options.offerUndo(`${words[name][locale]}: ${formatDate(on, locale)}`, (plan) => ({
      ...plan,
      [name]: {...plan[name], on: before},
    }));
  }

  function sync() {
    const plan = current();
    if (plan === undefined) return;
    const shape = shapeOf(plan);
    // A new field would break off what an input method is still composing.
    if (shape !== drawn && !isComposing) {
      drawn = shape;
      draw(plan);
    } else for (const tell of watchers) tell(plan);
    next = null;
    check();
  }

  sync();
  return {node: root, sync, nameOf: (path) => fields.nameOf(path)[locale]};
}

/** What the form is drawn anew for: parts that come and go, never what is typed in them. */
const shapeOf = ({milestones, tasks}: Plan) =>
  JSON.stringify([
    milestones.map(({id, condition, measurements, sample, result}) => [
      ...[id, condition, result],
      sample === null ? null : (sample.input?.method ?? "own"),
      measurements.map((each) => [each.id, each.condition]),
    ]),
    tasks.map(({id, milestone}) => [id, milestone]),
  ]);

/** A field with a caret; those of a date have none. */
const isText = (node: Element | null | undefined): node is HTMLInputElement | HTMLTextAreaElement =>
  node instanceof HTMLTextAreaElement || (node instanceof HTMLInputElement && node.type === "text");

/** The plan with every sample reckoned anew from its target; those that a team says itself stay. */
function withSamples(plan: Plan, presets: readonly PowerPreset[], say: (text: Text) => string): Plan {
  return {
    ...plan,
    milestones: plan.milestones.map((milestone) => {
      const {sample, target} = milestone;
      if (sample?.input === undefined || sample.input.method === "own") return milestone;
      return {...milestone, sample: sampleFrom(target, sample.input, presets, say)};
    }),
  };
}
