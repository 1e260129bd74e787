import type {CanvasBlock} from "../canvas.js";
import {conditionNames} from "../conditions.js";
import type {CaseEntry} from "../find/caseEntry.js";
import {chunks} from "./answers/chunks.js";
import {ideaCriteria} from "./idea.js";
import type {Idea} from "./idea.js";
import {newId} from "./parts.js";
import type {Project} from "./project.js";
import {emptyCanvas} from "./workCanvas.js";
import type {Note, WorkCanvas} from "./workCanvas.js";
import {projectLimits} from "./projectLimits.js";

/**
 * An idea that says nothing yet, with nothing judged.
 *
 * @example
 * newIdea(newId("idea"), "pasted").votes // []
 */
export const newIdea = (id: string, origin: Idea["origin"]): Idea => ({
  id,
  text: "",
  author: "",
  cases: [],
  votes: [],
  criteria: {customer: null, business: null, data: null, precedent: null, soon: null},
  chosen: null,
  origin,
  canvas: null,
});

/**
 * An idea that somebody typed.
 *
 * @example
 * typedIdea({text: "Suggest sizes", author: "Aoi", cases: ["pomelo"]}).votes // []
 */
export const typedIdea = ({text, author, cases}: Pick<Idea, "text" | "author" | "cases">): Idea => ({
  ...newIdea(newId("idea"), "typed"),
  text,
  author,
  cases,
});

/**
 * The project with one idea changed; the same project where it has no such idea.
 *
 * @example
 * withIdea(project, id, (idea) => ({...idea, chosen: true}))
 */
export const withIdea = (project: Project, id: string, change: (idea: Idea) => Idea): Project =>
  project.ideas.some((idea) => idea.id === id)
    ? {...project, ideas: project.ideas.map((idea) => (idea.id === id ? change(idea) : idea))}
    : project;

/**
 * The idea with somebody's vote, or without it where they had voted: each has one.
 *
 * @example
 * voted(voted(idea, "Aoi"), "Aoi").votes // []
 */
export function voted(idea: Idea, name: string): Idea {
  if (idea.votes.includes(name)) return {...idea, votes: idea.votes.filter((voter) => voter !== name)};
  return idea.votes.length < projectLimits.votes ? {...idea, votes: [...idea.votes, name]} : idea;
}

/**
 * How many of the criteria an idea meets, fails, and has not been judged by.
 *
 * @example
 * criteriaCount(idea) // {yes: 3, no: 1, unknown: 1}
 */
export function criteriaCount({criteria}: Idea): {yes: number; no: number; unknown: number} {
  const answers = ideaCriteria.map((name) => criteria[name]);
  const count = (wanted: boolean | null) => answers.filter((answer) => answer === wanted).length;
  return {yes: count(true), no: count(false), unknown: count(null)};
}

/** In which order ideas are listed. */
export const ideaOrders = ["noted", "votes", "criteria"] as const;
export type IdeaOrder = (typeof ideaOrders)[number];

/**
 * Ideas in order: as they were noted, or those with most votes or most criteria met first, equal ones as they were noted.
 *
 * @example
 * sortedIdeas(project.ideas, "votes")[0].votes.length // the most
 */
export function sortedIdeas(ideas: readonly Idea[], order: IdeaOrder): readonly Idea[] {
  if (order === "noted") return ideas;
  const size = (idea: Idea) => (order === "votes" ? idea.votes.length : criteriaCount(idea).yes);
  return ideas.toSorted((a, b) => size(b) - size(a));
}

/**
 * A canvas on which an idea is worked out: the idea as an assumed value proposition, those whom it is for as an assumed customer segment,
 * and its cases tied to the arrows that they speak for.
 *
 * @param entries The cases that are known; a case that is not is left out.
 * @example
 * canvasOfIdea(idea, entries).notes[0].kind // "assumption"
 */
export function canvasOfIdea(idea: Idea, entries: readonly CaseEntry[]): WorkCanvas {
  const canvas = emptyCanvas(shortened(idea.text.replaceAll(/\s+/g, " ").trim(), 200));
  const cases = idea.cases.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
  for (const name of conditionNames)
    canvas.arrows[name].ties = cases
      .filter(({support}) => support[name] !== "absent")
      .map(({id}) => ({id: newId("tie"), kind: "case", case: id}));
  const note = (block: CanvasBlock, text: string) =>
    chunks(text, projectLimits.noteLetters).map((part): Note => ({
      id: newId("note"),
      block,
      text: part,
      kind: "assumption",
    }));
  canvas.notes = [...note("value_propositions", idea.text), ...note("customer_segments", idea.persona ?? "")];
  return canvas;
}

const shortened = (text: string, most: number) =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`;
