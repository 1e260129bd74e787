import {stepActivities} from "../../domain/project/agenda.js";
import type {Agenda, AgendaStep, StepActivity} from "../../domain/project/agenda.js";
import {agendaLimits, canDrop, movedStep, withNewStep, withStep} from "../../domain/project/agendaEdits.js";
import type {ProjectStore} from "../../domain/project/projectStore.js";
import {atStep} from "../../domain/project/sessionClock.js";
import type {TimedStep} from "../../domain/project/sessionClock.js";
import {withAgenda, withClock, withSession, withoutSessionStep} from "../../domain/project/sessionEdits.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {activityWords, agendaWords as words} from "./agendaWords.js";
import {boundField} from "./boundField.js";
import {lengthText, timeText} from "./clockTexts.js";
import type {UndoNotice} from "./undoNotice.js";

/** A step in the list of an agenda. */
export interface StepRow {
  node: HTMLElement;
  /** Follows the step, its times, and whether the agenda is being edited. */
  show: (timed: TimedStep, options: {now: number; isEdited: boolean; note: string}) => void;
}

/**
 * One step of an agenda: what it is for, when it would end, the way to it and its notes; while the agenda is edited, its fields instead.
 *
 * @example
 * const row = stepRow("ideas", store, {notice, locale});
 */
export function stepRow(
  id: string,
  store: ProjectStore,
  {notice, locale}: {notice: UndoNotice; locale: Locale},
): StepRow {
  const edit = (change: (step: AgendaStep) => AgendaStep) =>
    store.update((project) => withAgenda(project, (agenda) => withStep(agenda, id, change)));
  const text = (key: "name" | "purpose" | "output", rows = 1) =>
    boundField({
      label: words[key][locale],
      role: `step-${key}`,
      rows,
      keep(value) {
        const kept = value.trim();
        if (kept === "") return words.needed[locale];
        edit((step) => ({...step, [key]: {...step[key], [locale]: kept}}));
        return null;
      },
    });
  const fields = {name: text("name"), purpose: text("purpose", 2), output: text("output", 2)};
  const minutes = boundField({
    label: words.minutes[locale],
    role: "step-minutes",
    type: "number",
    keep(value) {
      const count = Number(value);
      if (value.trim() === "" || !(count >= 1 && count <= agendaLimits.minutes))
        return words.minutesNeeded[locale];
      edit((step) => ({...step, minutes: count}));
      return null;
    },
  });
  minutes.input.setAttribute("max", String(agendaLimits.minutes));
  const activity = element(
    "select",
    {"data-role": "step-activity"},
    stepActivities.map((name) => element("option", {value: name}, activityWords[name][locale])),
  );
  activity.addEventListener("change", () => {
    const chosen = activity.value as StepActivity;
    edit((step) => ({...step, activity: chosen}));
  });
  const button = (role: string, label: string, run: () => void, sign = label) => {
    const made = element("button", {type: "button", class: "pill", "data-role": role}, sign);
    if (sign !== label) made.setAttribute("aria-label", label);
    made.addEventListener("click", run);
    return made;
  };
  const move = (by: -1 | 1) => {
    const agendaNode = up.closest('[data-role="agenda"]');
    store.update((project) => withAgenda(project, (agenda) => movedStep(agenda, id, by)));
    // In another part the step has other buttons, and at an end its button is off.
    const moved = agendaNode?.querySelector(`[data-step="${id}"]`);
    const wanted = by < 0 ? ["step-up", "step-down"] : ["step-down", "step-up"];
    for (const role of wanted) {
      const button = moved?.querySelector<HTMLButtonElement>(`[data-role="${role}"]:not(:disabled)`);
      if (button) return button.focus();
    }
  };
  const up = button("step-up", words.up[locale], () => move(-1), "↑");
  const down = button("step-down", words.down[locale], () => move(1), "↓");
  const drop = button(
    "step-drop",
    words.drop[locale],
    () => {
      const {agenda, clock} = store.value.session;
      const part = agenda?.parts.find(({steps}) => steps.some((step) => step.id === id));
      if (part === undefined) return;
      const at = part.steps.findIndex((step) => step.id === id);
      const now = Date.now();
      store.update((project) => withoutSessionStep(project, id, now));
      notice.offer(words.dropped[locale], () => {
        const now = Date.now();
        const back = (agenda: Agenda) => withNewStep(agenda, part.id, part.steps[at]!, at);
        if (withAgenda(store.value, back) === store.value) return words.noPlace[locale];
        store.update((project) => withAgenda(project, back));
        if (clock.step === id) store.update((project) => withClock(project, (each) => atStep(each, id, now)));
        return null;
      });
    },
    "✕",
  );
  const jump = button("jump", words.jump[locale], () => {
    const now = Date.now();
    store.update((project) => withClock(project, (clock) => atStep(clock, id, now)));
  });
  const title = element("strong", {class: "step-title"});
  const times = element("span", {class: "step-times"});
  const purpose = element("p", {class: "step-purpose"});
  const output = element("p", {class: "step-purpose"});
  const notes = boundField({
    label: words.notesOf[locale],
    role: "step-notes",
    rows: 3,
    most: 5000,
    keep(value) {
      store.update((project) => withSession(project, ({notes}) => ({notes: {...notes, [id]: value}})));
      return null;
    },
  });
  const summary = element("summary", {}, words.notes[locale]);
  const details = element("details", {class: "step-notes"}, summary, notes.node);
  const reading = element("div", {}, purpose, output, details);
  const editing = element(
    "div",
    {class: "step-editing"},
    fields.name.node,
    minutes.node,
    element("label", {class: "workshop-field"}, words.activity[locale], activity),
    element("div", {class: "pills"}, up, down, drop),
    fields.purpose.node,
    fields.output.node,
  );
  let wasNow = false;
  const put = (node: HTMLElement, value: string) => {
    if (node.textContent !== value) node.textContent = value;
  };
  return {
    node: element(
      "li",
      {class: "agenda-step", "data-step": id},
      element("div", {class: "step-head"}, title, times, jump),
      reading,
      editing,
    ),
    show({step, place, planned, spent, ends}, {now, isEdited, note}) {
      const {agenda} = store.value.session;
      const row = title.closest("li")!;
      row.dataset["place"] = place;
      if (place === "now") row.setAttribute("aria-current", "step");
      else row.removeAttribute("aria-current");
      put(title, step.name[locale]);
      put(times, timesText({place, planned, spent, ends}, now, locale));
      put(purpose, step.purpose[locale]);
      put(output, `→ ${step.output[locale]}`);
      put(summary, note.trim() === "" ? words.notes[locale] : `${words.notes[locale]} ✎`);
      details.dataset["noted"] = String(note.trim() !== "");
      reading.hidden = isEdited;
      editing.hidden = !isEdited;
      jump.hidden = isEdited || place === "now";
      jump.setAttribute("aria-label", `${words.jump[locale]}: ${step.name[locale]}`);
      for (const key of ["name", "purpose", "output"] as const)
        // A space that was just typed at the end is not kept, and stays.
        if (fields[key].input.value.trim() !== step[key][locale]) fields[key].show(step[key][locale]);
      if (Number(minutes.input.value) !== step.minutes) minutes.show(String(step.minutes));
      activity.value = step.activity;
      notes.show(note);
      for (const [made, label] of [
        [up, words.up],
        [down, words.down],
        [drop, words.drop],
      ] as const)
        made.setAttribute("aria-label", `${label[locale]}: ${step.name[locale]}`);
      up.disabled = agenda === null || movedStep(agenda, id, -1) === agenda;
      down.disabled = agenda === null || movedStep(agenda, id, 1) === agenda;
      drop.disabled = agenda === null || !canDrop(agenda, id);
      if (place === "now" && !wasNow) details.open = true;
      wasNow = place === "now";
    },
  };
}

function timesText(
  {place, planned, spent, ends}: Omit<TimedStep, "step">,
  now: number,
  locale: Locale,
): string {
  const length = lengthText(planned, locale);
  const taken = spent > 0 ? `${words.took[locale]} ${lengthText(spent, locale)}` : null;
  const end = ends === null ? null : `${words.ends[locale]} ${timeText(ends, locale, now)}`;
  const first = {past: spent > 0 ? null : words.skipped[locale], now: words.inHand[locale], ahead: null}[
    place
  ];
  return [first, length, taken, end].filter((part) => part !== null).join(" · ");
}
