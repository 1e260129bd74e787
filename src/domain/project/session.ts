import {z} from "zod";
import {agendaSchema} from "./agenda.js";
import {idSchema, instantSchema, words} from "./parts.js";

/** The clock of a session: which step runs, since when, and how long each has taken before. */
export const clockSchema = z.strictObject({
  /** The step in hand; null before the session. */
  step: idSchema.nullable(),
  /** When the clock was last started; null while it stands. */
  since: instantSchema.nullable(),
  /** Milliseconds that each step took until the clock last stood. */
  spent: z.record(idSchema, z.number().min(0)),
});
export type SessionClock = z.infer<typeof clockSchema>;

/** Somebody who is asked to come, by role. */
export const roleSchema = z.strictObject({
  id: idSchema,
  role: words(100),
  name: words(100),
  invited: z.boolean(),
});
export type SessionRole = z.infer<typeof roleSchema>;

/** A workshop as it is held: its agenda, who comes, its clock, and what was noted of each step. */
export const sessionSchema = z.strictObject({
  /** Null until one is chosen. */
  agenda: agendaSchema.nullable(),
  roles: z.array(roleSchema).max(50),
  clock: clockSchema,
  /** By step. */
  notes: z.record(idSchema, words(5000)),
});
export type Session = z.infer<typeof sessionSchema>;

export const emptySession = (): Session => ({
  agenda: null,
  roles: [],
  clock: {step: null, since: null, spent: {}},
  notes: {},
});
