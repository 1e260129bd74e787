import {typedIdea} from "../../domain/project/ideaEdits.js";
import type {ProjectStore} from "../../domain/project/projectStore.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {followStore} from "./followStore.js";
import {ideasWords as words} from "./ideasWords.js";
import {remembered} from "./remembered.js";
import type {SharedCase} from "./sharedCase.js";
import {projectLimits} from "../../domain/project/projectLimits.js";

export interface IdeaEntry {
  node: HTMLElement;
  /** The name of whoever notes and votes, without space around it. */
  author: () => string;
  /** Asks for the name: it gets the focus. */
  askName: () => void;
}

/**
 * Where ideas are noted one after the other: Enter adds, and the focus stays. Half a sentence outlasts a reload.
 *
 * @example
 * const entry = ideaEntry(store, {cases, locale});
 */
export function ideaEntry(
  store: ProjectStore,
  {cases, locale}: {cases: readonly SharedCase[]; locale: Locale},
): IdeaEntry {
  const keptName = remembered("author");
  const draft = remembered("idea");
  const keptCases = remembered("idea-cases");
  const chosen = new Set(keptCases.value.split(",").filter((id) => id !== ""));
  const names = element("datalist", {id: "workshop-names"});
  const name = element("input", {
    type: "text",
    maxlength: "100",
    list: names.id,
    "data-role": "author",
    autocomplete: "off",
  });
  name.value = keptName.value;
  const text = element("input", {
    type: "text",
    maxlength: "1000",
    "data-role": "idea-text",
    autocomplete: "off",
    enterkeyhint: "done",
  });
  text.value = draft.value;
  const said = element("p", {role: "status", class: "hint", "data-role": "idea-said"});
  const boxes = element("div", {class: "idea-cases"});
  const node = element(
    "form",
    {class: "card idea-entry", "data-role": "idea-entry"},
    element("label", {class: "workshop-field idea-author"}, words.author[locale], name, names),
    element(
      "div",
      {class: "idea-line"},
      element("label", {class: "workshop-field"}, words.idea[locale], text),
      element("button", {type: "submit", class: "pill", "data-role": "add-idea"}, words.add[locale]),
    ),
    boxes,
    said,
  );
  name.addEventListener("input", () => (keptName.value = name.value.trim()));
  text.addEventListener("input", () => (draft.value = text.value));
  for (const input of [name, text])
    input.addEventListener("keydown", (event) => {
      // Enter that ends the writing of Japanese is no Enter; some browsers tell it by the code alone.
      const isWriting = event.isComposing || event.keyCode === 229;
      if (event.key === "Enter" && (isWriting || input === name)) event.preventDefault();
      if (event.key === "Enter" && !isWriting && input === name) text.focus();
    });
  node.addEventListener("submit", (event) => {
    event.preventDefault();
    const noted = text.value.trim();
    text.focus();
    if (noted === "") return say(words.empty[locale]);
    if (store.value.ideas.length >= projectLimits.ideas) return say(words.full[locale]);
    const idea = typedIdea({text: noted, author: name.value.trim(), cases: [...chosen]});
    store.update((project) =>
      project.ideas.length >= projectLimits.ideas ? project : {...project, ideas: [...project.ideas, idea]},
    );
    text.value = "";
    draft.value = "";
    say(`${words.added[locale]} ${noted}`);
  });
  const say = (what: string) => {
    said.textContent = what;
  };
  followStore(store, node, ({shortlist, session: {roles}}) => {
    const people = [...new Set(roles.map((role) => role.name.trim()).filter((each) => each !== ""))];
    if (names.dataset["shown"] !== people.join("\n")) {
      names.dataset["shown"] = people.join("\n");
      names.replaceChildren(...people.map((value) => element("option", {value})));
    }
    if (boxes.dataset["shown"] === shortlist.join()) return;
    boxes.dataset["shown"] = shortlist.join();
    for (const id of chosen) if (!shortlist.includes(id)) chosen.delete(id);
    boxes.replaceChildren(
      ...(shortlist.length === 0
        ? [element("p", {class: "hint"}, words.noCases[locale])]
        : [
            caseBoxes(shortlist, cases, {
              chosen,
              locale,
              legend: words.from[locale],
              onChange: () => (keptCases.value = [...chosen].join()),
            }),
          ]),
    );
  });
  return {
    node,
    author: () => name.value.trim(),
    askName() {
      name.focus();
      say(words.nameFirst[locale]);
    },
  };
}

/**
 * Boxes for the cases from which an idea comes.
 *
 * @param options.chosen The ids that are ticked; changed in place.
 * @example
 * caseBoxes(project.shortlist, cases, {chosen, locale, legend: "It comes from"})
 */
export function caseBoxes(
  ids: readonly string[],
  cases: readonly SharedCase[],
  {
    chosen,
    locale,
    legend,
    onChange,
  }: {chosen: Set<string>; locale: Locale; legend: string; onChange?: () => void},
): HTMLElement {
  return element(
    "fieldset",
    {},
    element("legend", {}, legend),
    ids.map((id) => {
      const box = element("input", {type: "checkbox", "data-role": `from-${id}`});
      box.checked = chosen.has(id);
      box.addEventListener("change", () => {
        if (box.checked) chosen.add(id);
        else chosen.delete(id);
        onChange?.();
      });
      const entry = cases.find((each) => each.entry.id === id)?.entry;
      const title = entry === undefined ? id : `${entry.organisation[locale]}: ${entry.title[locale]}`;
      return element("label", {class: "workshop-check"}, box, title);
    }),
  );
}
