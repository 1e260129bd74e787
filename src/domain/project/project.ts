import {z} from "zod";
import {ideaSchema} from "./idea.js";
import {keptLoopSchema} from "./keptLoop.js";
import {idSchema, instantSchema, newId, words} from "./parts.js";
import {planSchema} from "./plan.js";
import {emptySession, sessionSchema} from "./session.js";
import {workCanvasSchema} from "./workCanvas.js";
import {projectLimits} from "./projectLimits.js";

/** What the work is about, in a person's own words. */
export const productSchema = z.strictObject({
  name: words(200),
  /** The use of machine learning in question. */
  feature: words(500),
  customerProblem: words(1000),
  businessProblem: words(1000),
});
export type Product = z.infer<typeof productSchema>;

/** Everything that a team has worked out, from the shared cases to the plan: one file. */
export const projectSchema = z.strictObject({
  id: idSchema,
  title: words(projectLimits.titleLetters),
  /** When it was last changed. */
  updated: instantSchema,
  product: productSchema,
  /** Ids of the cases put aside to be shared, in the order in which they are told. */
  shortlist: z.array(z.string().min(1).max(100)).max(projectLimits.shortlist),
  session: sessionSchema,
  ideas: z.array(ideaSchema).max(projectLimits.ideas),
  canvases: z.array(workCanvasSchema).max(projectLimits.canvases),
  plans: z.array(planSchema).max(projectLimits.plans),
  loops: z.array(keptLoopSchema).max(projectLimits.loops),
});
export type Project = z.infer<typeof projectSchema>;

/**
 * A project in which nothing has been done.
 *
 * @param now Milliseconds since 1970.
 * @example
 * emptyProject(Date.now()).canvases // []
 */
export const emptyProject = (now: number): Project => ({
  id: newId("project"),
  title: "",
  updated: new Date(now).toISOString(),
  product: {name: "", feature: "", customerProblem: "", businessProblem: ""},
  shortlist: [],
  session: emptySession(),
  ideas: [],
  canvases: [],
  plans: [],
  loops: [],
});
