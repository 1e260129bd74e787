import {z} from "zod";
import {conditionNames} from "../conditions.js";
import {linkNames} from "../links.js";
import {dateSchema, idSchema, words} from "./parts.js";

/** The three milestones in order: a customer's clear reaction, by hand; the business KPI moves; the base that scales. */
export const milestoneKinds = ["reaction", "kpi", "base"] as const;
export type MilestoneKind = (typeof milestoneKinds)[number];

/** How a result was come by, weakest first: a few told it, the market's figures, users were counted, a controlled test. */
export const resultKinds = ["anecdote", "market", "users", "test"] as const;
export type ResultKind = (typeof resultKinds)[number];

/** What is measured at a milestone for one condition. */
export const measurementSchema = z.strictObject({
  id: idSchema,
  condition: z.enum(conditionNames),
  what: words(300),
  /** Who judges. */
  judge: words(100),
  data: words(300),
  how: words(500),
});
export type Measurement = z.infer<typeof measurementSchema>;

/** A number that is to be reached, and the one at which to stop. */
export const targetSchema = z.strictObject({
  metric: words(200),
  unit: words(50),
  better: z.enum(["higher", "lower"]),
  baseline: z.number().nullable(),
  expected: z.number().nullable(),
  /** Stop where the result is not better than this. */
  stop: z.number().nullable(),
  /** What is done then, in words. */
  stopRule: words(500),
});
export type Target = z.infer<typeof targetSchema>;

/** How the sample of a milestone is reckoned: a test on a share (0 to 1, or in per cent), on a mean, watching a link, or one's own words. */
export const sampleMethods = ["percent", "share", "mean", "association", "own"] as const;
export type SampleMethod = (typeof sampleMethods)[number];

/** What a person gives for the reckoning beside the target; null while it is not given. */
export const sampleInputSchema = z.strictObject({
  method: z.enum(sampleMethods),
  /** New people who enter a test in a week, both arms together. */
  peoplePerWeek: z.number().nullable(),
  /** Standard deviation between people, for a mean. */
  sd: z.number().nullable(),
  /** Weeks for which the last to enter are watched. */
  watchWeeks: z.number().nullable(),
  /** Elasticity expected of a link that is watched. */
  elasticity: z.number().nullable(),
  /** Id of the noise that a watched link is taken to have, e.g. `fashion-store.business`. */
  noise: z.string().max(200).nullable(),
});
export type SampleInput = z.infer<typeof sampleInputSchema>;

/** How many people or periods tell the target from the baseline, and by which reckoning. */
export const sampleSchema = z.strictObject({
  /** People in each arm; null where it is no A/B test. */
  perArm: z.int().min(1).nullable(),
  weeks: z.number().min(0).nullable(),
  basis: words(500),
  /** What it was reckoned from, so that it can be reckoned again. */
  input: sampleInputSchema.optional(),
});
export type Sample = z.infer<typeof sampleSchema>;

/** What was measured. */
export const resultSchema = z.strictObject({
  on: dateSchema,
  kind: z.enum(resultKinds),
  value: z.number(),
  /** Interval where one is known. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** People, sessions or periods behind it. */
  n: z.int().min(1),
  note: words(1000),
});
export type MilestoneResult = z.infer<typeof resultSchema>;

export const milestoneSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(milestoneKinds),
  title: words(200),
  due: dateSchema.nullable(),
  /** The condition of the growth cycle that its target speaks of. */
  condition: z.enum(conditionNames),
  measurements: z.array(measurementSchema).max(20),
  target: targetSchema,
  sample: sampleSchema.nullable(),
  result: resultSchema.nullable(),
});
export type Milestone = z.infer<typeof milestoneSchema>;

export const taskSchema = z.strictObject({
  id: idSchema,
  milestone: idSchema,
  role: words(100),
  title: words(300),
  doneWhen: words(500),
  due: dateSchema.nullable(),
  owner: words(100),
  done: z.boolean(),
});
export type PlanTask = z.infer<typeof taskSchema>;

/** A date with people: the first meeting, the report to management. */
export const appointmentSchema = z.strictObject({
  on: dateSchema.nullable(),
  /** Local time, `HH:MM`; null for the whole day. */
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
  with: words(300),
  about: words(1000),
});
export type Appointment = z.infer<typeof appointmentSchema>;

/** One to three months from the weakest link to something learned. */
export const planSchema = z.strictObject({
  id: idSchema,
  title: words(200),
  /** The canvas that it puts to the test. */
  canvas: idSchema.nullable(),
  /** The weakest link, from which it starts. */
  link: z.enum(linkNames).nullable(),
  /** The loop whose report named that link, as an address names it. */
  loop: z.string().min(1).max(100).optional(),
  /** The case that the plan takes as its example. */
  case: z.string().min(1).max(100).optional(),
  start: dateSchema,
  /** Months that it may take. */
  months: z.int().min(1).max(3),
  milestones: z.array(milestoneSchema).length(3),
  tasks: z.array(taskSchema).max(200),
  firstMeeting: appointmentSchema,
  report: appointmentSchema,
});
export type Plan = z.infer<typeof planSchema>;
