import type {Project} from "../../domain/project/project.js";
import {isEmptyProject} from "../../domain/project/projectContents.js";
import type {ProjectStore} from "../../domain/project/projectStore.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {formatMoment} from "../format.js";
import {projectWords} from "./projectWords.js";

export interface ProjectTitle extends HTMLElement {
  update(project: Project): void;
}

/**
 * The title of the project, written in its place, and when the project was last changed.
 *
 * @example
 * const title = display(projectTitle(store, {locale}));
 * store.watch(title.update);
 */
export function projectTitle(store: ProjectStore, {locale}: {locale: Locale}): ProjectTitle {
  const input = element("input", {
    type: "text",
    maxlength: "200",
    autocomplete: "off",
    placeholder: projectWords.untitled[locale],
    "data-role": "project-title",
  });
  let latest: Pick<Project, "id" | "title"> = store.value;
  input.value = latest.title;
  const show = () => {
    // Setting the same value would move the cursor.
    if (input.value !== latest.title) input.value = latest.title;
  };
  input.addEventListener("blur", show);
  const updated = element("p", {class: "project-muted", "data-role": "updated"});
  input.addEventListener("input", () => {
    const title = input.value;
    store.update((project) => (project.title === title ? project : {...project, title}));
  });
  return Object.assign(
    element(
      "div",
      {lang: locale, class: "project-title"},
      element("label", {}, projectWords.title[locale], input),
      updated,
    ),
    {
      update(project: Project) {
        // What another window writes waits until the title is not in hand; another project does not.
        const isInHand = document.activeElement === input && project.id === latest.id;
        latest = project;
        if (!isInHand) show();
        updated.hidden = isEmptyProject(project);
        updated.textContent = `${projectWords.updated[locale]}: ${formatMoment(project.updated, locale)}`;
      },
    },
  );
}
