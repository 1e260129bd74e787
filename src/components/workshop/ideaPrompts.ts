import {takeIdeas} from "../../domain/project/answers/takeIdeas.js";
import {newId} from "../../domain/project/parts.js";
import type {ProjectStore} from "../../domain/project/projectStore.js";
import type {Locale} from "../../domain/texts.js";
import {promptPanel} from "../prompts/promptPanel.js";
import {sharedCases} from "./sharedCase.js";
import type {SharedCase} from "./sharedCase.js";

export interface IdeaPromptsElement extends HTMLElement {
  /** The language of the page, and the cases among which those of the shortlist are. */
  update(options: {cases: readonly SharedCase[]; locale: Locale}): void;
}

/**
 * The deck's prompt for use cases from personas, from the project's product and shortlist; what is pasted back joins the ideas.
 *
 * @example
 * const prompts = ideaPrompts(store);
 * prompts.update({cases, locale});
 */
export function ideaPrompts(store: ProjectStore): IdeaPromptsElement {
  let options: {cases: readonly SharedCase[]; locale: Locale} = {cases: [], locale: "en"};
  const panel = promptPanel({
    kind: "ideas",
    onTake: ({ideas}) => {
      const id = newId("idea");
      const {left} = takeIdeas(store.value, ideas, id);
      store.update((project) => takeIdeas(project, ideas, id).project);
      return {ideas: left, cards: [], checks: []};
    },
  });
  // The panel's own way to follow stays behind the one that knows the project.
  const follow = panel.update;
  const show = () => {
    const {product, shortlist} = store.value;
    const cases = sharedCases(shortlist, options.cases).map(({entry}) => entry);
    follow({locale: options.locale, product, cases});
  };
  store.watch(show);
  return Object.assign(panel, {
    update: (next: typeof options) => {
      options = next;
      show();
    },
  });
}
