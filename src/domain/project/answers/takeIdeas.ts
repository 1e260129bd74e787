import type {Idea} from "../idea.js";
import {newIdea} from "../ideaEdits.js";
import type {Project} from "../project.js";
import type {AnswerIdea} from "./answer.js";
import {chunks} from "./chunks.js";
import {fitting} from "./fitting.js";
import {projectLimits} from "../projectLimits.js";

/**
 * The project with pasted ideas added, each with `origin` "pasted" and no vote. One that is longer than an idea may be goes on in the
 * next.
 *
 * @param id A new id, from which those of the ideas are made; call `newId` outside of the store's change.
 * @returns `left` holds the ideas for which the project has no room (`projectLimits.ideas`).
 * @example
 * const id = newId("idea");
 * store.update((project) => takeIdeas(project, ideas, id).project);
 */
export function takeIdeas(
  project: Project,
  ideas: readonly AnswerIdea[],
  id: string,
): {project: Project; left: AnswerIdea[]} {
  const {parts, left} = fitting(ideas, partsOf, projectLimits.ideas - project.ideas.length);
  const taken = parts.map((part, i): Idea => ({...newIdea(`${id}-${i + 1}`, "pasted"), ...part}));
  return {project: taken.length === 0 ? project : {...project, ideas: [...project.ideas, ...taken]}, left};
}

function partsOf({text, persona = ""}: AnswerIdea): Pick<Idea, "text" | "persona">[] {
  const texts = chunks(text, 1000);
  const personas = chunks(persona, 4000);
  return Array.from({length: Math.max(texts.length, personas.length)}, (_, i) => ({
    text: texts[i] ?? "…",
    ...(personas[i] === undefined ? {} : {persona: personas[i]}),
  }));
}
