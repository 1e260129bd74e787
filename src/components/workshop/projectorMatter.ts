import {canvasCredit} from "../../domain/canvas.js";
import {conditionNames, conditions} from "../../domain/conditions.js";
import type {StepActivity} from "../../domain/project/agenda.js";
import {criteriaCount, sortedIdeas} from "../../domain/project/ideaEdits.js";
import type {Project} from "../../domain/project/project.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {criteriaText} from "./ideasWords.js";
import {outputsWords} from "./outputsWords.js";
import {preparationWords} from "./preparationWords.js";
import {projectorWords as words} from "./projectorWords.js";
import {sharedCases} from "./sharedCase.js";
import type {SharedCase} from "./sharedCase.js";

interface MatterOptions {
  cases: readonly SharedCase[];
  locale: Locale;
}

/**
 * Shows what a step works on, and leaves it as it is where nothing changed: shared cases, ideas with votes, titles of canvases, the
 * conditions, or the two problems.
 *
 * @example
 * projectorMatter(root, project, "ideas", {cases, locale});
 */
export function projectorMatter(
  root: HTMLElement,
  project: Project,
  activity: StepActivity,
  options: MatterOptions,
): void {
  const items = matterOf(project, activity, options);
  const shown = JSON.stringify([activity, items]);
  if (root.dataset["shown"] === shown) return;
  root.dataset["shown"] = shown;
  root.replaceChildren(
    element(
      "ul",
      {"data-activity": activity},
      items.map(({title, text, mark}) =>
        element(
          "li",
          {},
          element("strong", {}, title),
          mark === "" ? null : element("span", {class: "projector-mark"}, mark),
          text === "" ? null : element("p", {}, text),
        ),
      ),
    ),
    ...(["canvas", "check"].includes(activity) && project.canvases.length > 0
      ? [element("p", {class: "projector-credit"}, canvasCredit)]
      : []),
  );
}

interface MatterItem {
  title: string;
  text: string;
  mark: string;
}

const item = (title: string, text = "", mark = ""): MatterItem => ({title, text, mark});

function matterOf(project: Project, activity: StepActivity, {cases, locale}: MatterOptions): MatterItem[] {
  const {product, ideas, canvases, plans, shortlist} = project;
  const orNone = (items: MatterItem[], none: keyof typeof words) =>
    items.length === 0 ? [item(words[none][locale])] : items;
  switch (activity) {
    case "break":
      return [];
    case "cases":
      return orNone(
        sharedCases(shortlist, cases).map(({entry}) =>
          item(`${entry.organisation[locale]}: ${entry.title[locale]}`, entry.mechanism[locale]),
        ),
        "noCases",
      );
    case "ideas":
    case "narrow":
      return orNone(
        sortedIdeas(ideas, activity === "ideas" ? "noted" : "votes").map((idea) =>
          item(
            idea.text,
            [
              idea.author,
              activity === "narrow" ? criteriaText(criteriaCount(idea), locale) : "",
              idea.chosen === true ? `✓ ${words.chosen[locale]}` : "",
            ]
              .filter((part) => part !== "")
              .join(" · "),
            `${idea.votes.length} ${words[idea.votes.length === 1 ? "vote" : "votes"][locale]}`,
          ),
        ),
        "noIdeas",
      );
    case "canvas":
      return orNone(
        canvases.map(({title}) => item(title.trim() === "" ? outputsWords.untitled[locale] : title)),
        "noCanvas",
      );
    case "check":
      return [
        ...conditionNames.map((name) => item(`${conditions[name].number} ${conditions[name].says[locale]}`)),
        ...canvases.map(({title}) => item(title.trim() === "" ? outputsWords.untitled[locale] : title)),
      ];
    case "plan":
      return orNone(
        plans.map(({title}) => item(title.trim() === "" ? outputsWords.untitled[locale] : title)),
        "noPlan",
      );
    case "talk":
    case "journey":
      return [
        item(`① ${preparationWords.customerProblem[locale]}`, product.customerProblem),
        item(`② ${preparationWords.businessProblem[locale]}`, product.businessProblem),
      ].filter(({text}) => text.trim() !== "");
  }
}
