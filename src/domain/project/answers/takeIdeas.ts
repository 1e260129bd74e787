import type {Idea} from "../idea.js";
import type {Project} from "../project.js";
import type {AnswerIdea} from "./answer.js";
import {chunks} from "./chunks.js";

/** As many ideas as a project holds. */
export const mostIdeas = 500;

/**
 * The project with pasted ideas added, each with `origin` "pasted" and no vote. One that is longer than an idea may be goes on in the
 * next. Ideas that a project has no room for (`mostIdeas`) are left out.
 *
 * @param id A new id, from which those of the ideas are made; call `newId` outside of the store's change.
 * @example
 * const id = newId("idea");
 * store.update((project) => takeIdeas(project, ideas, id));
 */
export function takeIdeas(project: Project, ideas: readonly AnswerIdea[], id: string): Project {
  const added = ideas.flatMap(({text, persona = ""}) => {
    const texts = chunks(text, 1000);
    const personas = chunks(persona, 4000);
    return Array.from({length: Math.max(texts.length, personas.length)}, (_, i) => ({
      text: texts[i] ?? "…",
      ...(personas[i] === undefined ? {} : {persona: personas[i]}),
    }));
  });
  const room = mostIdeas - project.ideas.length;
  const taken = added.slice(0, room).map((idea, i): Idea => ({
    id: `${id}-${i + 1}`,
    ...idea,
    author: "",
    cases: [],
    votes: [],
    criteria: {customer: null, business: null, data: null, precedent: null, soon: null},
    chosen: null,
    origin: "pasted",
    canvas: null,
  }));
  return taken.length === 0 ? project : {...project, ideas: [...project.ideas, ...taken]};
}
