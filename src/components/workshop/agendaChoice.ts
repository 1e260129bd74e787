import {DataError} from "../../domain/errors.js";
import type {Agenda} from "../../domain/project/agenda.js";
import {plannedMinutes} from "../../domain/project/agendaEdits.js";
import {readAgendaYaml} from "../../domain/project/agendaYaml.js";
import type {ProjectStore} from "../../domain/project/projectStore.js";
import {emptySession} from "../../domain/project/session.js";
import {withSession} from "../../domain/project/sessionEdits.js";
import type {Locale} from "../../domain/texts.js";
import {fileFaults} from "../cases/form/fileFaults.js";
import {element} from "../element.js";
import {agendaWords as words} from "./agendaWords.js";
import {lengthText} from "./clockTexts.js";
import {followStore} from "./followStore.js";
import type {UndoNotice} from "./undoNotice.js";

/**
 * The agendas to choose from, those of the site and one from a file; closed once one is in use.
 *
 * @example
 * agendaChoice(store, {agendas, notice, locale})
 */
export function agendaChoice(
  store: ProjectStore,
  {agendas, notice, locale}: {agendas: readonly Agenda[]; notice: UndoNotice; locale: Locale},
): HTMLElement {
  const faults = element("div", {role: "status", class: "agenda-faults"});
  const use = (agenda: Agenda) => {
    const {agenda: before, clock} = store.value.session;
    store.update((project) => withSession(project, () => ({agenda, clock: emptySession().clock})));
    faults.replaceChildren();
    details.open = false;
    if (before === null) summary.focus();
    else
      notice.offer(words.replaced[locale], () => {
        store.update((project) => withSession(project, () => ({agenda: before, clock})));
        return null;
      });
  };
  const byLength = agendas.toSorted((a, b) => plannedMinutes(a) - plannedMinutes(b));
  const choices = byLength.map((agenda) => {
    const button = element("button", {type: "button", class: "pill", "data-role": `use-${agenda.id}`});
    button.addEventListener("click", () => use(agenda));
    const node = element(
      "li",
      {class: "card"},
      element("strong", {}, agenda.title[locale]),
      element(
        "span",
        {class: "hint"},
        `${lengthText(plannedMinutes(agenda) * 60_000, locale)} · ${agenda.parts.map(({name}) => name[locale]).join(locale === "ja" ? "、" : ", ")}`,
      ),
      button,
    );
    return {id: agenda.id, title: agenda.title[locale], button, node};
  });
  const file = element("input", {type: "file", accept: ".yaml,.yml,.json", "data-role": "agenda-file"});
  file.addEventListener("change", () => {
    const [chosen] = file.files ?? [];
    if (chosen !== undefined) void load(chosen).then(() => (file.value = ""));
  });
  async function load(chosen: File) {
    try {
      // Letters have at most four bytes; a file beyond is not even read.
      const text = await chosen.slice(0, 1_000_000).text();
      use(readAgendaYaml(text, {file: chosen.name}));
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      faults.replaceChildren(
        element("p", {class: "workshop-fault"}, words.faults[locale]),
        fileFaults(error.faults, {locale}),
      );
    }
  }
  const summary = element("summary", {"data-role": "choose-agenda"}, words.choose[locale]);
  const details = element(
    "details",
    {class: "agenda-choice"},
    summary,
    element(
      "ul",
      {class: "workshop-list workshop-cards"},
      choices.map(({node}) => node),
    ),
    element("label", {class: "agenda-load"}, words.load[locale], file),
    faults,
  );
  details.open = store.value.session.agenda === null;
  followStore(store, details, ({session: {agenda}}) => {
    for (const {id, title, button} of choices) {
      const isUsed = agenda?.id === id;
      button.setAttribute("aria-pressed", String(isUsed));
      button.textContent = isUsed ? `✓ ${words.chosen[locale]}` : words.use[locale];
      button.setAttribute("aria-label", `${button.textContent}: ${title}`);
    }
  });
  return details;
}
