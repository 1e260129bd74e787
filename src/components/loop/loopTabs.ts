import type {LoopSummary} from "../../analysis/loop/summary.js";
import {linkNames} from "../../domain/links.js";
import type {LinkName} from "../../domain/links.js";
import type {LoopState} from "../../domain/loopState.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {linkNumber} from "../sentences.js";
import {linkWords, verdictMarks, verdictWords} from "../words.js";
import {loopWords} from "./loopWords.js";

/** A tab that is chosen: one of the links, or another view of the loop. */
export type TabChoice = {tab: "link"; link: LinkName} | {tab: Exclude<LoopState["tab"], "link">};

/** Id of the panel that the tabs belong to. */
export const loopPanelId = "loop-panel";

/**
 * The tabs of the loop page: the evidence of each link, all series, and what-if. Arrow keys go from one to the next.
 *
 * @param chosen The tab that is shown, and the link where it is one's evidence.
 * @example
 * display(loopTabs(summary, {tab: "link", link: "business"}, {locale: "en", onChoose}));
 */
export function loopTabs(
  {report}: LoopSummary,
  chosen: {tab: LoopState["tab"]; link: LinkName},
  {locale, onChoose}: {locale: Locale; onChoose: (choice: TabChoice) => void},
): HTMLElement {
  const choices: {label: string; mark: string | null; spoken: string; choice: TabChoice}[] = [
    ...linkNames.map((link) => ({
      label: `${linkNumber(link)} ${linkWords[link][locale]}`,
      mark: verdictMarks[report.links[link].verdict],
      spoken: verdictWords[report.links[link].verdict][locale],
      choice: {tab: "link" as const, link},
    })),
    {label: loopWords.allSeries[locale], mark: null, spoken: "", choice: {tab: "series"}},
    {label: loopWords.whatIf[locale], mark: null, spoken: "", choice: {tab: "what-if"}},
  ];
  const isChosen = (choice: TabChoice) =>
    choice.tab === chosen.tab && (choice.tab !== "link" || choice.link === chosen.link);
  const tabs = choices.map(({label, mark, spoken, choice}) => {
    const name = choice.tab === "link" ? choice.link : choice.tab;
    const tab = element(
      "button",
      {
        type: "button",
        role: "tab",
        id: `tab-${name}`,
        "data-tab": name,
        "aria-selected": String(isChosen(choice)),
        "aria-controls": loopPanelId,
        tabindex: isChosen(choice) ? "0" : "-1",
      },
      label,
      mark === null
        ? null
        : [
            element("span", {class: "mark", "aria-hidden": "true"}, ` ${mark}`),
            element("span", {class: "hidden-words"}, ` ${spoken}`),
          ],
    );
    tab.addEventListener("click", () => onChoose(choice));
    return tab;
  });
  const list = element(
    "div",
    {class: "loop-tabs", role: "tablist", "aria-label": loopWords.tabs[locale], lang: locale},
    tabs,
  );
  list.addEventListener("keydown", (event) => {
    const at = tabs.indexOf(event.target as (typeof tabs)[number]);
    const next = {ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1}[event.key];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    tabs[(next + tabs.length) % tabs.length].focus();
  });
  return list;
}
