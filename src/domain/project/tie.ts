import {z} from "zod";
import {linkNames} from "../links.js";
import {idSchema, words} from "./parts.js";

/** Kinds of what a person can only say, weakest first; none of it comes from the market or from users. */
export const sayings = ["opinion", "theme", "others", "estimate", "anecdote"] as const;
export type Saying = (typeof sayings)[number];

/** Which half of condition ③ a test speaks of: more use brings more data, more data improve the model, or both. */
export const tieHalves = ["collection", "learning", "both"] as const;
export type TieHalf = (typeof tieHalves)[number];
/** Left out while nobody has said; means nothing on the other arrows. */
const half = z.enum(tieHalves).optional();

const count = z.int().min(0).max(1e12);

/** One arm of a trial, as counts or as a mean. */
const trialArmSchema = z.union(
  [
    z.strictObject({n: count.min(1), successes: count}).refine(({n, successes}) => successes <= n, {
      path: ["successes"],
      error: "Successes cannot exceed n.",
      params: {ja: "successes は n 以下にしてください。"},
    }),
    z.strictObject({n: count.min(2), mean: z.number(), sd: z.number().min(0)}),
  ],
  {error: "Give the arm as {n, successes}, with no more successes than n, or as {n, mean, sd}."},
);
export type TrialArm = z.infer<typeof trialArmSchema>;

/**
 * What an arrow of a canvas rests on: a case, a link of a loop kept in the project, an experiment by its figures, a milestone that was
 * measured, or something a person can only say. What it is worth is reckoned from it, never stored.
 */
export const tieSchema = z.discriminatedUnion("kind", [
  z.strictObject({id: idSchema, kind: z.literal("case"), case: z.string().min(1).max(100)}),
  z.strictObject({
    id: idSchema,
    kind: z.literal("loop"),
    loop: z.string().min(1).max(100),
    link: z.enum(linkNames),
  }),
  z.strictObject({
    id: idSchema,
    kind: z.literal("trial"),
    name: words(200).min(1),
    metric: words(200),
    better: z.enum(["higher", "lower"]),
    control: trialArmSchema,
    treatment: trialArmSchema,
    half,
  }),
  z.strictObject({id: idSchema, kind: z.literal("milestone"), plan: idSchema, milestone: idSchema, half}),
  z.strictObject({id: idSchema, kind: z.literal("saying"), level: z.enum(sayings), text: words(500).min(1)}),
]);
export type Tie = z.infer<typeof tieSchema>;
export type TieKind = Tie["kind"];
