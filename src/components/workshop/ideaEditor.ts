import type {Idea} from "../../domain/project/idea.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {agendaWords} from "./agendaWords.js";
import {boundField} from "./boundField.js";
import {caseBoxes} from "./ideaEntry.js";
import {ideasWords as words} from "./ideasWords.js";
import type {SharedCase} from "./sharedCase.js";

export interface IdeaEditor {
  node: HTMLElement;
  focus: () => void;
  show: (idea: Idea, shortlist: readonly string[]) => void;
}

/**
 * The fields in which an idea is changed: its text, for whom it is, its author, the cases that it comes from.
 *
 * @example
 * ideaEditor({cases, locale, onChange: (change) => store.update((project) => withIdea(project, id, change))})
 */
export function ideaEditor({
  cases,
  locale,
  onChange,
}: {
  cases: readonly SharedCase[];
  locale: Locale;
  onChange: (change: (idea: Idea) => Idea) => void;
}): IdeaEditor {
  const text = boundField({
    label: words.idea[locale],
    role: "edit-text",
    rows: 3,
    most: 1000,
    keep(value) {
      if (value.trim() === "") return agendaWords.needed[locale];
      onChange((idea) => ({...idea, text: value}));
      return null;
    },
  });
  const persona = boundField({
    label: words.persona[locale],
    role: "edit-persona",
    rows: 2,
    most: 4000,
    keep(value) {
      onChange((idea) => ({...idea, persona: value}));
      return null;
    },
  });
  const author = boundField({
    label: words.noted[locale],
    role: "edit-author",
    most: 100,
    keep(value) {
      onChange((idea) => ({...idea, author: value}));
      return null;
    },
  });
  const boxes = element("div", {class: "idea-cases"});
  return {
    node: element("div", {class: "idea-editor"}, text.node, persona.node, author.node, boxes),
    focus: () => text.input.focus(),
    show(idea, shortlist) {
      text.show(idea.text);
      persona.show(idea.persona ?? "");
      author.show(idea.author);
      const ids = [...new Set([...shortlist, ...idea.cases])];
      const shown = `${ids.join()}|${idea.cases.join()}`;
      if (boxes.dataset["shown"] === shown || boxes.contains(document.activeElement)) return;
      boxes.dataset["shown"] = shown;
      const chosen = new Set(idea.cases);
      boxes.replaceChildren(
        ...(ids.length === 0
          ? []
          : [
              caseBoxes(ids, cases, {
                chosen,
                locale,
                legend: words.from[locale],
                onChange: () => {
                  const next = [...chosen];
                  onChange((each) => ({...each, cases: next}));
                },
              }),
            ]),
      );
    },
  };
}
