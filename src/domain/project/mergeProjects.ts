import {projectSchema} from "./project.js";
import type {Project} from "./project.js";

/**
 * What two people made of the same project, in one. What only one of them changed is as that one left it; lists are joined by the ids of
 * their entries; where both changed the same text, and where a removal meets a change, what was written wins, mine before theirs.
 *
 * @param base The project as both knew it.
 * @returns Mine as it stands where the two together would be no project.
 * @example
 * mergeProjects(base, {...base, title: "Shop"}, {...base, ideas: [idea]}) // {…, title: "Shop", ideas: [idea]}
 */
export function mergeProjects(base: Project, mine: Project, theirs: Project): Project {
  const merged = projectSchema.safeParse({
    ...(merge(base, mine, theirs) as Project),
    updated: mine.updated > theirs.updated ? mine.updated : theirs.updated,
  });
  return merged.success ? merged.data : mine;
}

/**
 * Whether two values are the same as data.
 *
 * @example
 * isSame({a: [1]}, {a: [1]}) // true
 */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((each, i) => isSame(each, b[i]));
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
}

function merge(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (isSame(mine, base) || isSame(mine, theirs)) return theirs;
  if (isSame(theirs, base)) return mine;
  // What one removed and the other changed stays.
  if (mine === undefined) return theirs;
  if (theirs === undefined) return mine;
  if (isKeyed(mine) && isKeyed(theirs)) return mergeLists(isKeyed(base) ? base : [], mine, theirs);
  if (isRecord(mine) && isRecord(theirs)) {
    const before = isRecord(base) ? base : {};
    const keys = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
    const merged = [...keys].map((key) => [key, merge(own(before, key), own(mine, key), own(theirs, key))]);
    return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
  }
  return mine;
}

/** Entries of a list that have a name: an id, or what they say. */
type Keyed = readonly (string | {id: string})[];

const keyOf = (entry: Keyed[number]) => (typeof entry === "string" ? entry : entry.id);

function mergeLists(base: Keyed, mine: Keyed, theirs: Keyed): unknown[] {
  const [before, ours, others] = [base, mine, theirs].map(
    (list) => new Map(list.map((entry) => [keyOf(entry), entry])),
  ) as [Map<string, unknown>, Map<string, unknown>, Map<string, unknown>];
  // The order of the one who moved something, and what the other added behind what it stands behind there.
  const both = mine.map(keyOf).filter((key) => before.has(key));
  const isMoved = !isSame(
    both,
    base.map(keyOf).filter((key) => ours.has(key)),
  );
  const [lead, rest] = isMoved ? [mine, theirs] : [theirs, mine];
  const order = lead.map(keyOf);
  rest.map(keyOf).forEach((key, i, keys) => {
    if (order.includes(key)) return;
    const previous = i === 0 ? -1 : order.indexOf(keys[i - 1]!);
    order.splice(previous + 1, 0, key);
  });
  return order
    .map((key) => merge(before.get(key), ours.get(key), others.get(key)))
    .filter((entry) => entry !== undefined);
}

const isKeyed = (value: unknown): value is Keyed =>
  Array.isArray(value) &&
  value.every((entry) => typeof entry === "string" || (isRecord(entry) && typeof entry["id"] === "string"));

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const own = (record: Record<string, unknown>, key: string) =>
  Object.hasOwn(record, key) ? record[key] : undefined;
