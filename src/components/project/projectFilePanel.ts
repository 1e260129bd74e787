import {DataError} from "../../domain/errors.js";
import {readDocument, writeDocument} from "../../domain/project/documents.js";
import {emptyProject} from "../../domain/project/project.js";
import type {Project} from "../../domain/project/project.js";
import {isEmptyProject} from "../../domain/project/projectContents.js";
import {projectFileName} from "../../domain/project/projectFileName.js";
import type {KeptProject} from "../../domain/project/projectStore.js";
import type {Locale} from "../../domain/texts.js";
import {fileFaults} from "../cases/form/fileFaults.js";
import {element} from "../element.js";
import type {Child} from "../element.js";
import {saveFile} from "../saveFile.js";
import {contentSummary} from "./contentSummary.js";
import {projectWords} from "./projectWords.js";

/** Longer files are cut, and then refused with their length. */
const MOST_BYTES = 20_000_000;

export interface ProjectFilePanel extends HTMLElement {
  /** Reads files as if they had been chosen. */
  take(files: readonly File[]): Promise<void>;
  /** Shows what was done, in the panel. */
  say(...children: Child[]): void;
}

/**
 * Saving the project as a file, opening one, beginning a new one. Whatever would take the place of work is asked for once more, and what it
 * replaces is put aside.
 *
 * @example
 * const panel = display(projectFilePanel(store, {locale}))
 */
export function projectFilePanel(store: KeptProject, {locale}: {locale: Locale}): ProjectFilePanel {
  const outcome = element("div", {role: "status", class: "project-outcome", "data-role": "outcome"});
  const say = (...children: Child[]) => outcome.replaceChildren(element("div", {}, ...children));
  const complain = (...children: Child[]) =>
    outcome.replaceChildren(element("div", {"data-kind": "fault"}, ...children));
  const button = (role: string, words: keyof typeof projectWords, run: () => void) => {
    const made = element(
      "button",
      {type: "button", class: "pill", "data-role": role},
      projectWords[words][locale],
    );
    made.addEventListener("click", run);
    return made;
  };
  const input = element("input", {
    type: "file",
    accept: ".json,application/json",
    class: "hidden-words",
    "data-role": "open-project",
  });
  const opener = element("label", {class: "pill project-open"}, projectWords.open[locale], input);

  const replace = async (project: Project, said: keyof typeof projectWords) => {
    const isFresh = isEmptyProject(store.value);
    await store.replace(project);
    // The button that was pressed goes, and the focus would go with it.
    if (outcome.contains(document.activeElement)) input.focus();
    say(projectWords[said === "openedAside" && isFresh ? "opened" : said][locale]);
  };
  /** Asks before work is replaced; where there is none, goes ahead. */
  const ask = async (question: Child[], yes: keyof typeof projectWords, run: () => Promise<void>) => {
    if (isEmptyProject(store.value)) return await run();
    const confirm = button("confirm-replace", yes, () => void run());
    const cancel = button("cancel-replace", "cancel", () => {
      outcome.replaceChildren();
      input.focus();
    });
    say(...question, element("div", {class: "pills"}, confirm, cancel));
    confirm.focus();
  };
  const open = (project: Project) =>
    ask(
      [
        element(
          "p",
          {},
          `${projectWords.replaceFile[locale]} `,
          element("strong", {}, project.title.trim() === "" ? projectWords.untitled[locale] : project.title),
          ` (${contentSummary(project, locale)})`,
        ),
      ],
      "replace",
      () => replace(project, "openedAside"),
    );

  async function take(files: readonly File[]) {
    const [file] = files;
    if (file === undefined) return;
    if (files.length > 1) return complain(projectWords.tooMany[locale]);
    try {
      await open(readDocument("project", await file.slice(0, MOST_BYTES).text(), file.name));
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      complain(element("p", {}, projectWords.refused[locale]), fileFaults(error.faults, {locale}));
    }
  }
  input.addEventListener("change", () => {
    // The same file can be chosen again once it is corrected.
    void take([...(input.files ?? [])]).finally(() => (input.value = ""));
  });
  const save = button("save-project", "save", () => {
    const name = projectFileName(store.value);
    saveFile(name, new Blob([writeDocument("project", store.value)], {type: "application/json"}));
    say(locale === "ja" ? `${projectWords.saved.ja}${name}` : `${projectWords.saved.en} ${name}.`);
  });
  const begin = button("new-project", "new", () => {
    void ask([element("p", {}, projectWords.replaceNew[locale])], "begin", () =>
      replace(emptyProject(Date.now()), "begun"),
    );
  });
  return Object.assign(
    element(
      "section",
      {lang: locale, class: "project-file"},
      element("div", {class: "pills"}, save, opener, begin),
      element("p", {class: "project-muted"}, `${projectWords.drop[locale]}`),
      outcome,
      element("p", {class: "project-muted"}, projectWords.privacy[locale]),
    ),
    {take, say},
  );
}
