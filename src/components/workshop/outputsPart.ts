import type {ProjectStore} from "../../domain/project/projectStore.js";
import {sessionTimes} from "../../domain/project/sessionClock.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {saveFile} from "../saveFile.js";
import {agendaWords, plannedText} from "./agendaWords.js";
import {behindText} from "./behindText.js";
import {lengthText} from "./clockTexts.js";
import {followStore, whileShown} from "./followStore.js";
import {ideasCount} from "./ideasWords.js";
import {outputsWords as words} from "./outputsWords.js";
import {sessionMarkdown} from "./sessionMarkdown.js";
import type {SharedCase} from "./sharedCase.js";
import {workshopSection} from "./workshopIntroduction.js";

/**
 * What the session has brought, to be saved or printed, and where it goes on.
 *
 * @param options.cases All that this browser knows.
 * @example
 * display(outputsPart(store, {cases, locale}))
 */
export function outputsPart(
  store: ProjectStore,
  {cases, locale}: {cases: readonly SharedCase[]; locale: Locale},
): HTMLElement {
  const facts = element("dl", {class: "session-facts", "data-role": "session-facts"});
  const canvases = element("ul", {});
  const button = (role: string, label: string, run: () => void) => {
    const made = element("button", {type: "button", class: "pill", "data-role": role}, label);
    made.addEventListener("click", run);
    return made;
  };
  const link = (page: "canvas" | "plan" | "project") =>
    element("a", {class: "pill", href: `./${page}?lang=${locale}`}, `→ ${words[page][locale]}`);
  const root = workshopSection(
    "outputs",
    locale,
    element("p", {}, words.lead[locale]),
    facts,
    canvases,
    element(
      "div",
      {class: "pills"},
      button("save-summary", words.save[locale], () => {
        const text = sessionMarkdown(store.value, {cases, now: Date.now(), locale});
        saveFile("workshop.md", new Blob([text], {type: "text/markdown;charset=utf-8"}));
      }),
      button("print", words.print[locale], () => print()),
      link("canvas"),
      link("plan"),
      link("project"),
    ),
  );
  const draw = () => {
    const {
      ideas,
      canvases: all,
      session: {agenda, clock},
    } = store.value;
    const times = agenda === null ? null : sessionTimes(agenda, clock, Date.now());
    const rows = [
      [
        words.ideas[locale],
        ideasCount(ideas.length, ideas.filter(({chosen}) => chosen === true).length, locale),
      ],
      ...(times === null
        ? []
        : [
            [
              words.times[locale],
              [
                plannedText(times.planned, locale),
                `${agendaWords.took[locale]} ${lengthText(times.spent, locale)}`,
                ...(times.left === null ? [] : [behindText(times.behind, locale)]),
              ].join(" · "),
            ],
          ]),
      [words.canvases[locale], all.length === 0 ? words.nothing[locale] : String(all.length)],
    ];
    const shown = JSON.stringify([rows, all.map(({id, title}) => [id, title])]);
    if (facts.dataset["shown"] === shown) return;
    facts.dataset["shown"] = shown;
    facts.replaceChildren(
      ...rows.map(([name, value]) => element("div", {}, element("dt", {}, name!), element("dd", {}, value!))),
    );
    canvases.replaceChildren(
      ...all.map(({id, title}) =>
        element(
          "li",
          {},
          element(
            "a",
            {href: `./canvas?canvas=${id}&lang=${locale}`},
            title.trim() === "" ? words.untitled[locale] : title,
          ),
        ),
      ),
    );
  };
  followStore(store, root, draw);
  // The time that the session took goes on while it runs.
  whileShown(root, draw);
  return root;
}
