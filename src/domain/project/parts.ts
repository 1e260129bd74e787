import {z} from "zod";

/** Name of a part of a project, unique within it, e.g. `note-5f3a09c2`. */
export const idSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);

/** A person's own words in the language they work in; may be empty while they write. */
export const words = (most: number) => z.string().max(most);

/** ISO date, e.g. `2026-11-28`. */
export const dateSchema = z.iso.date();

/** ISO instant in UTC, e.g. `2026-11-28T04:30:00.000Z`. */
export const instantSchema = z.iso.datetime();

/**
 * A new id. Make it before a change is given to a store: a change may be applied more than once.
 *
 * @param kind What it names, in lower case.
 * @example
 * newId("note") // "note-5f3a09c2b7d4"
 */
export function newId(kind: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return `${kind}-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/**
 * A list with something put back where it stood; the same where it is there again already.
 *
 * @example
 * putBack([a, c], b, 1) // [a, b, c]
 */
export const putBack = <Part extends {id: string}>(parts: Part[], part: Part, at: number): Part[] =>
  parts.some(({id}) => id === part.id) ? parts : parts.toSpliced(at, 0, part);
