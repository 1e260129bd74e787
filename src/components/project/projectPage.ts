import type {KeptLoop} from "../../domain/project/keptLoop.js";
import type {Project} from "../../domain/project/project.js";
import type {KeptProject} from "../../domain/project/projectStore.js";
import type {ProjectVersion} from "../../domain/project/projectVersions.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {drawnOnChange} from "./drawnOnChange.js";
import {dropPlace} from "./dropPlace.js";
import {keptLoopList} from "./keptLoopList.js";
import {projectContentsList} from "./projectContentsList.js";
import {projectFilePanel} from "./projectFilePanel.js";
import {projectNotices} from "./projectNotices.js";
import {projectTitle} from "./projectTitle.js";
import {projectWords} from "./projectWords.js";
import {versionList} from "./versionList.js";

export interface ProjectPage extends HTMLElement {
  /** Stops following the project. */
  stop(): void;
}

/**
 * The project as a document: its title, what is in it, its file, its earlier versions and the results of loops. Follows the store in place.
 *
 * @example
 * const page = display(projectPage(await projectStore(), {locale}));
 * invalidation.then(page.stop);
 */
export function projectPage(store: KeptProject, {locale}: {locale: Locale}): ProjectPage {
  const title = projectTitle(store, {locale});
  const file = projectFilePanel(store, {locale});
  const restore = async ({project}: ProjectVersion) => {
    await store.replace(project);
    file.say(projectWords.restored[locale]);
  };
  const remove = ({id, kept}: KeptLoop) =>
    store.update((project) => ({
      ...project,
      loops: project.loops.filter((loop) => loop.id !== id || loop.kept !== kept),
    }));
  const notices = drawnOnChange((state: Parameters<typeof projectNotices>[0]) =>
    projectNotices(state, {locale, forget: () => void store.forgetUnread()}),
  );
  const contents = drawnOnChange((project: Project) => projectContentsList(project, {locale}));
  const loops = drawnOnChange((kept: readonly KeptLoop[]) => keptLoopList(kept, {locale, remove}));
  const versions = drawnOnChange((kept: readonly ProjectVersion[]) =>
    versionList(kept, {locale, restore: (version) => void restore(version)}),
  );

  /** What is read from storage; late answers to early questions are left. */
  let asked = 0;
  const look = async () => {
    const question = ++asked;
    const [kept, unread] = await Promise.all([store.versions(), store.unread()]);
    if (question !== asked) return;
    versions.update(kept);
    notices.update({isKept: store.isKept, unread});
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), 200);
  };
  const section = (id: string, words: keyof typeof projectWords, ...children: (HTMLElement | null)[]) =>
    element("section", {id}, element("h2", {}, projectWords[words][locale]), children);
  const root = element(
    "div",
    {lang: locale, class: "project-page"},
    element("p", {}, projectWords.lead[locale]),
    notices,
    element("div", {class: "project-sheet card"}, title, file, section("contents", "inIt", contents)),
    section("kept-loops", "loops", loops),
    section(
      "versions",
      "versions",
      element("p", {class: "project-muted"}, projectWords.versionsHint[locale]),
      versions,
    ),
  );
  const stopDrop = dropPlace(root, (files) => void file.take(files));
  const stopWatch = store.watch((project) => {
    title.update(project);
    // When it was changed and what it is called do not stand in the list, only whether it has a name.
    contents.update({...project, updated: "", title: project.title === "" ? "" : "titled"});
    loops.update(project.loops);
    lookSoon();
  });
  return Object.assign(root, {
    stop() {
      clearTimeout(timer);
      stopWatch();
      stopDrop();
    },
  });
}
