import {z} from "zod";
import {linkNames} from "../links.js";
import {loopStateSchema} from "../loopState.js";
import {textSchema} from "../texts.js";
import {instantSchema} from "./parts.js";

const estimateSchema = z.strictObject({
  value: z.number(),
  low: z.number(),
  high: z.number(),
  level: z.number().gt(0).lt(1),
});

/** What a loop's report said of a link when it was kept: the fields of `LinkReport` that a canvas and a plan need. */
export const keptLinkSchema = z.strictObject({
  verdict: z.enum(["holds", "fails", "unclear", "no-data"]),
  evidence: z.enum(["experiment", "release", "association", "curve", "none"]),
  elasticity: estimateSchema.nullable(),
  lag: z.number().nullable(),
  n: z.number(),
});
export type KeptLink = z.infer<typeof keptLinkSchema>;

/** A loop's result as the loop page showed it: its mapping, its view and its verdicts, never its series. */
export const keptLoopSchema = z.strictObject({
  /** As an address names it: the folder's name, or `own-…`. */
  id: z.string().min(1).max(100),
  title: textSchema,
  synthetic: z.boolean(),
  kept: instantSchema,
  /** `loop.yaml` of a person's own loop; null for one that the site ships. */
  manifest: z.string().max(200_000).nullable(),
  state: loopStateSchema,
  links: z.strictObject({
    customer: keptLinkSchema,
    business: keptLinkSchema,
    collection: keptLinkSchema,
    learning: keptLinkSchema,
  } satisfies Record<(typeof linkNames)[number], unknown>),
  gain: estimateSchema.nullable(),
  verdict: z.enum(["closed", "open", "unclear"]),
  bottleneck: z.enum(linkNames).nullable(),
});
export type KeptLoop = z.infer<typeof keptLoopSchema>;
