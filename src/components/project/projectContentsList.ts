import type {Project} from "../../domain/project/project.js";
import {isEmptyProject, projectContents} from "../../domain/project/projectContents.js";
import type {Locale} from "../../domain/texts.js";
import {idsQuery, shortlistSize} from "../cases/shortlist/shortlistIds.js";
import {element} from "../element.js";
import type {Child} from "../element.js";
import {formatDate, formatMoment} from "../format.js";
import {countOf, projectWords} from "./projectWords.js";

/** One kind of work: where it is done, how much there is, and what of it can be opened. */
interface Row {
  part: string;
  name: string;
  href: string;
  amount: string | null;
  /** What there is by name, each a link; details beside them. */
  items: {href: string; title: string; detail: string}[];
  /** When something was last done to it, where that is known. */
  changed: string | null;
}

/**
 * What is in a project, part by part, each a link to where it is worked on.
 *
 * @example
 * display(projectContentsList(store.value, {locale}))
 */
export function projectContentsList(project: Project, {locale}: {locale: Locale}): HTMLElement {
  const line = ({part, name, href, amount, items, changed}: Row) =>
    element(
      "div",
      {"data-part": part, "data-empty": String(amount === null)},
      element("dt", {}, element("a", {href}, name)),
      element(
        "dd",
        {},
        amount ?? (part === "session" ? projectWords.sessionNone : projectWords.none)[locale],
        changed === null ? null : element("span", {class: "project-muted"}, ` · ${changed}`),
        items.length === 0 ? null : itemList(items),
      ),
    );
  return element(
    "div",
    {lang: locale},
    isEmptyProject(project) ? element("p", {"data-role": "nothing-yet"}, projectWords.nothing[locale]) : null,
    element("dl", {class: "project-contents", "data-role": "contents"}, rowsOf(project, locale).map(line)),
  );
}

const itemList = (items: Row["items"]): Child =>
  element(
    "ul",
    {},
    items.map(({href, title, detail}) =>
      element(
        "li",
        {},
        element("a", {href}, title),
        detail === "" ? null : element("span", {class: "project-muted"}, ` · ${detail}`),
      ),
    ),
  );

function rowsOf(project: Project, locale: Locale): Row[] {
  const {shortlist, ideas, canvases, plans, loops, session} = project;
  const contents = projectContents(project);
  const lang = `lang=${locale}`;
  const amount = (count: number, noun: Parameters<typeof countOf>[1], rest: string | null = null) =>
    count === 0 ? null : [countOf(count, noun, locale), rest].filter(Boolean).join(" · ");
  const chosen = ideas.filter((idea) => idea.chosen === true).length;
  const titled = (title: string) => (title.trim() === "" ? projectWords.untitledPart[locale] : title);
  const latest = (moments: readonly string[]) => moments.toSorted().at(-1) ?? null;
  const kept = latest(loops.map((loop) => loop.kept));
  const measured = latest(
    plans.flatMap(({milestones}) => milestones.flatMap(({result}) => (result === null ? [] : result.on))),
  );
  return [
    {
      part: "shortlist",
      name: projectWords.shortlist[locale],
      href:
        shortlist.length < shortlistSize.least
          ? `./cases/?${lang}`
          : `./cases/compare?${idsQuery(shortlist)}&${lang}`,
      amount: amount(shortlist.length, "cases"),
      items: [],
      changed: null,
    },
    {
      part: "session",
      name: projectWords.session[locale],
      href: `./workshop?${lang}`,
      amount: contents.session
        ? session.agenda === null
          ? projectWords.sessionNoted[locale]
          : session.agenda.title[locale]
        : null,
      items: [],
      changed: session.clock.since === null ? null : projectWords.sessionRuns[locale],
    },
    {
      part: "ideas",
      name: projectWords.ideas[locale],
      href: `./workshop?${lang}`,
      amount: amount(ideas.length, "ideas", chosen === 0 ? null : countOf(chosen, "chosen", locale)),
      items: [],
      changed: null,
    },
    {
      part: "canvases",
      name: projectWords.canvases[locale],
      href: `./canvas?${lang}`,
      amount: amount(canvases.length, "canvases"),
      items: canvases.map(({id, title, notes}) => ({
        href: `./canvas?canvas=${id}&${lang}`,
        title: titled(title),
        detail: countOf(notes.length, "notes", locale),
      })),
      changed: null,
    },
    {
      part: "plans",
      name: projectWords.plans[locale],
      href: `./plan?${lang}`,
      amount: amount(plans.length, "plans"),
      items: plans.map(({id, title, tasks}) => ({
        href: `./plan?plan=${id}&${lang}`,
        title: titled(title),
        detail: tasks.length === 0 ? "" : countOf(tasks.length, "tasks", locale),
      })),
      changed:
        measured === null ? null : `${projectWords.lastResult[locale]} ${formatDate(measured, locale)}`,
    },
    {
      part: "loops",
      name: projectWords.loops[locale],
      href: "#kept-loops",
      amount: amount(loops.length, "loops"),
      items: [],
      changed: kept === null ? null : `${projectWords.lastKept[locale]} ${formatMoment(kept, locale)}`,
    },
  ];
}
