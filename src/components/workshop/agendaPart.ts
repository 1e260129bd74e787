import type {Agenda, AgendaPart} from "../../domain/project/agenda.js";
import {agendaLimits, withNewStep} from "../../domain/project/agendaEdits.js";
import {agendaYaml} from "../../domain/project/agendaYaml.js";
import {newId} from "../../domain/project/parts.js";
import type {ProjectStore} from "../../domain/project/projectStore.js";
import {emptySession} from "../../domain/project/session.js";
import {sessionTimes} from "../../domain/project/sessionClock.js";
import type {TimedStep} from "../../domain/project/sessionClock.js";
import {withAgenda, withClock} from "../../domain/project/sessionEdits.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {saveFile} from "../saveFile.js";
import {agendaChoice} from "./agendaChoice.js";
import {agendaWords as words, plannedText} from "./agendaWords.js";
import {beginsField} from "./beginsField.js";
import {lengthText, timeText} from "./clockTexts.js";
import {followStore, whileShown} from "./followStore.js";
import {keyedNodes} from "./keyedNodes.js";
import {stepRow} from "./stepRow.js";
import {undoNotice} from "./undoNotice.js";
import {workshopSection} from "./workshopIntroduction.js";

/**
 * The agenda: chosen, loaded, edited in place and saved, with the time at which each step would end and the notes of each.
 *
 * @param options.agendas Those that the site ships.
 * @example
 * display(agendaPart(store, {agendas, locale}))
 */
export function agendaPart(
  store: ProjectStore,
  {agendas, locale}: {agendas: readonly Agenda[]; locale: Locale},
): HTMLElement {
  let isEdited = false;
  const notice = undoNotice({locale});
  const total = element("p", {class: "agenda-total", "data-role": "agenda-total"});
  const source = element("p", {class: "hint"});
  const begins = beginsField({locale, onChange: () => draw()});
  const button = (role: string, run: () => void) => {
    const made = element("button", {type: "button", class: "pill", "data-role": role});
    made.addEventListener("click", run);
    return made;
  };
  const edit = button("edit-agenda", () => {
    isEdited = !isEdited;
    draw();
  });
  const reset = button("reset-clock", () => {
    const {clock} = store.value.session;
    const set = (next: typeof clock) => store.update((project) => withClock(project, () => next));
    set(emptySession().clock);
    notice.offer(words.wasReset[locale], () => {
      set(clock);
      return null;
    });
  });
  reset.textContent = words.reset[locale];
  const save = button("save-agenda", () => {
    const {agenda} = store.value.session;
    if (agenda !== null)
      saveFile(`${agenda.id}.yaml`, new Blob([agendaYaml(agenda)], {type: "text/yaml;charset=utf-8"}));
  });
  save.textContent = words.save[locale];
  let timed: ReadonlyMap<string, TimedStep> = new Map();
  let now = Date.now();
  const parts = element("div", {"data-role": "agenda"});
  const showParts = keyedNodes<AgendaPart>(parts, ({id}) => {
    const heading = element("h3", {});
    const length = element("span", {class: "hint"});
    const list = element("ol", {class: "workshop-list"});
    const add = button("add-step", () => {
      const step = {
        id: newId("step"),
        name: words.newStep,
        minutes: 10,
        purpose: words.newPurpose,
        output: words.newOutput,
        activity: "talk" as const,
      };
      store.update((project) => withAgenda(project, (agenda) => withNewStep(agenda, id, step)));
      list.lastElementChild?.querySelector("input")?.select();
    });
    add.textContent = words.add[locale];
    const showSteps = keyedNodes<{id: string}>(list, (step) => {
      const row = stepRow(step.id, store, {notice, locale});
      return {
        node: row.node,
        update: () => row.show(timed.get(step.id)!, {now, isEdited, note: noteOf(store, step.id)}),
      };
    });
    return {
      node: element("section", {class: "agenda-part"}, heading, length, list, add),
      update(part) {
        if (heading.textContent !== part.name[locale]) heading.textContent = part.name[locale];
        const minutes = part.steps.reduce((sum, {minutes}) => sum + minutes, 0);
        const text = lengthText(minutes * 60_000, locale);
        if (length.textContent !== text) length.textContent = text;
        showSteps(part.steps);
        add.hidden = !isEdited || part.steps.length >= agendaLimits.steps;
      },
    };
  });
  const tools = element("div", {class: "pills agenda-tools"}, edit, save, reset, begins.node);
  const root = workshopSection(
    "agenda",
    locale,
    agendaChoice(store, {agendas, notice, locale}),
    notice.node,
    tools,
    total,
    parts,
    source,
  );

  function draw() {
    const {agenda, clock} = store.value.session;
    for (const node of [tools, total, parts, source]) node.hidden = agenda === null;
    if (agenda === null) return;
    now = Date.now();
    const times = sessionTimes(agenda, clock, now, {begins: begins.at(now)});
    timed = new Map(times.steps.map((each) => [each.step.id, each]));
    const text = `${words.total[locale]}: ${plannedText(times.planned, locale)} · ${words.took[locale]} ${lengthText(times.spent, locale)} · ${words.ends[locale]} ${timeText(times.ends, locale, now)}`;
    if (total.textContent !== text) total.textContent = text;
    const from = agenda.source === undefined ? "" : `${words.source[locale]}: ${agenda.source[locale]}`;
    if (source.textContent !== from) source.textContent = from;
    const label = words[isEdited ? "done" : "edit"][locale];
    if (edit.textContent !== label) edit.textContent = label;
    edit.setAttribute("aria-pressed", String(isEdited));
    reset.hidden = clock.step === null && times.spent === 0;
    begins.node.hidden = times.left !== null;
    showParts(agenda.parts);
  }
  followStore(store, root, draw);
  whileShown(root, () => {
    // The list names minutes: once in a while is enough, and a click is drawn at once.
    if (Date.now() - now > 5000) draw();
  });
  return root;
}

function noteOf(store: ProjectStore, step: string): string {
  const {notes} = store.value.session;
  return Object.hasOwn(notes, step) ? notes[step]! : "";
}
