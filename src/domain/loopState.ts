import lz from "lz-string";
import {z} from "zod";
import {leversSchema} from "./levers.js";
import {linkNames} from "./links.js";

/** What the loop page shows below the diagram. */
export const loopTabs = ["link", "series", "what-if"] as const;

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** The first days of the first and the last period analysed, ISO dates. */
export const periodSchema = z
  .strictObject({from: isoDate, to: isoDate})
  .refine(({from, to}) => from <= to, {message: "from lies after to"});
export type Period = z.infer<typeof periodSchema>;

/** What a reader needs to know to load the same data, which are never part of a link. */
export const ownDataSchema = z.strictObject({
  title: z.string().max(200),
  files: z.array(z.string().max(200)).max(10),
  from: isoDate,
  to: isoDate,
});
export type OwnData = z.infer<typeof ownDataSchema>;

/** All that the loop page's view depends on, beside the data themselves. */
export const loopStateSchema = z.strictObject({
  /** Id of a loop of the site, `own-…` for the person's own; null for the first. */
  loop: z.string().max(100).nullable().default(null),
  link: z.enum(linkNames).nullable().default(null),
  tab: z.enum(loopTabs).default("link"),
  /** Null for all periods. */
  period: periodSchema.nullable().default(null),
  settings: z
    .strictObject({
      level: z.number().min(0.5).max(0.999).optional(),
      equivalence: z.number().min(0).max(1).optional(),
      maxLag: z.int().min(1).max(104).optional(),
    })
    .default({}),
  /** Where the levers stand; null where none was touched. */
  levers: leversSchema.nullable().default(null),
  /** Where the loop is a person's own: what the reader has to load. */
  own: ownDataSchema.nullable().default(null),
});
export type LoopState = z.infer<typeof loopStateSchema>;

const readable = ["loop", "link", "tab"] as const;
const usual: LoopState = loopStateSchema.parse({});

/**
 * The state that an address carries: `loop`, `link` and `tab` in the open, the rest compressed in `view`. What cannot be read is as
 * usual, and said.
 *
 * @param search The query of the address, e.g. `?loop=fashion-store&view=…`.
 * @returns The state, and the names of the parts that could not be read.
 * @example
 * readLoopState("?loop=fashion-store").state.loop // "fashion-store"
 */
export function readLoopState(search: string): {state: LoopState; unread: string[]} {
  const query = new URLSearchParams(search);
  const asked: Record<string, unknown> = {};
  for (const name of readable) if (query.has(name)) asked[name] = query.get(name);
  const unread: string[] = [];
  const packed = query.get("view");
  if (packed !== null) {
    const rest = unpack(packed);
    if (rest === null) unread.push("view");
    else Object.assign(asked, rest);
  }
  const state: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(asked)) {
    // A link may name what every object has, such as `constructor`.
    const isPart = Object.hasOwn(loopStateSchema.shape, name);
    const parsed = isPart ? loopStateSchema.shape[name as keyof LoopState].safeParse(value) : null;
    if (parsed?.success === true) state[name] = parsed.data;
    else unread.push(name);
  }
  return {state: loopStateSchema.parse(state), unread};
}

/**
 * A query that carries a state, as short as it can be: what is as usual is left out. Other parts of the query stay.
 *
 * @param search The query of the address as it is.
 * @example
 * writeLoopState({...readLoopState("").state, loop: "fashion-store"}, "?lang=ja") // "?lang=ja&loop=fashion-store"
 */
export function writeLoopState(state: LoopState, search: string): string {
  const query = new URLSearchParams(search);
  query.delete("view");
  for (const name of readable) {
    const value = state[name];
    if (value === null || value === usual[name]) query.delete(name);
    else query.set(name, value);
  }
  const isOpen = (name: string) => (readable as readonly string[]).includes(name);
  const rest = Object.entries(state).filter(
    ([name, value]) =>
      !isOpen(name) && JSON.stringify(value) !== JSON.stringify(usual[name as keyof LoopState]),
  );
  if (rest.length > 0)
    query.set("view", lz.compressToEncodedURIComponent(JSON.stringify(Object.fromEntries(rest))));
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}

function unpack(packed: string): Record<string, unknown> | null {
  try {
    // An address decodes a plus sign as a space.
    const text = lz.decompressFromEncodedURIComponent(packed.replaceAll(" ", "+"));
    const rest: unknown = JSON.parse(text ?? "");
    return typeof rest === "object" && rest !== null && !Array.isArray(rest)
      ? (rest as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
