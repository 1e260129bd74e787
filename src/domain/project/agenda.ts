import {z} from "zod";
import {textSchema} from "../texts.js";
import {idSchema} from "./parts.js";

/** What a step of a session is about, which says what the page shows with it. */
export const stepActivities = [
  "talk",
  "cases",
  "ideas",
  "narrow",
  "canvas",
  "check",
  "journey",
  "plan",
  "break",
] as const;
export type StepActivity = (typeof stepActivities)[number];

export const stepSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  /** Planned length. */
  minutes: z.number().min(1).max(600),
  purpose: textSchema,
  output: textSchema,
  activity: z.enum(stepActivities),
});
export type AgendaStep = z.infer<typeof stepSchema>;

/** One part of a workshop: what it is for, what comes out, and its steps in order. */
export const partSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  purpose: textSchema,
  output: textSchema,
  steps: z.array(stepSchema).min(1).max(40),
});
export type AgendaPart = z.infer<typeof partSchema>;

/** `data/agendas/<id>.yaml`: a workshop as data. Ids of steps are unique in it. */
export const agendaSchema = z
  .strictObject({
    id: idSchema,
    title: textSchema,
    source: textSchema.optional(),
    parts: z.array(partSchema).min(1).max(10),
  })
  .superRefine(({parts}, context) => {
    const ids = new Set<string>();
    parts.forEach(({steps}, i) =>
      steps.forEach(({id}, j) => {
        if (ids.has(id))
          context.addIssue({
            code: "custom",
            path: ["parts", i, "steps", j, "id"],
            message: "Another step has this id: give each its own.",
            params: {ja: "同じ id の手順があります。手順ごとに別の id にしてください。"},
          });
        ids.add(id);
      }),
    );
  });
export type Agenda = z.infer<typeof agendaSchema>;
