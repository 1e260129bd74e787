import {z} from "zod";
import {idSchema, words} from "./parts.js";
import {projectLimits} from "./projectLimits.js";

/** By what ideas are narrowed to those worth a canvas: the three conditions, whether it was done before, whether it can be tried soon. */
export const ideaCriteria = ["customer", "business", "data", "precedent", "soon"] as const;
export type IdeaCriterion = (typeof ideaCriteria)[number];

/** A use case that somebody noted. */
export const ideaSchema = z.strictObject({
  id: idSchema,
  text: words(1000),
  /** For whom it was thought of, where that is known. */
  persona: words(4000).optional(),
  author: words(100),
  /** Ids of the shared cases that it comes from. */
  cases: z.array(z.string().min(1).max(100)).max(20),
  /** Who votes for it, by name, each once. */
  votes: z.array(words(100)).max(projectLimits.votes),
  /** Null while nobody has judged it. */
  criteria: z.strictObject({
    customer: z.boolean().nullable(),
    business: z.boolean().nullable(),
    data: z.boolean().nullable(),
    precedent: z.boolean().nullable(),
    soon: z.boolean().nullable(),
  } satisfies Record<IdeaCriterion, unknown>),
  /** Whether it is worth a canvas; null while undecided. Ideas that are not stay in the list. */
  chosen: z.boolean().nullable(),
  origin: z.enum(["typed", "pasted"]),
  /** The canvas made from it. */
  canvas: idSchema.nullable(),
});
export type Idea = z.infer<typeof ideaSchema>;
