/** A comparison has at least two cases and at most six: more do not fit side by side. */
export const shortlistSize = {least: 2, most: 6} as const;

/**
 * The ids in a list written with commas, each once, in their order. Ids of cases that do not exist stay, so that a page
 * can say which they are.
 *
 * @param text null where there is no list.
 * @example
 * readIds("lyft,, pomelo,lyft") // ["lyft", "pomelo"]
 */
export function readIds(text: string | null): string[] {
  const ids = (text ?? "").split(",").map((id) => id.trim());
  return [...new Set(ids.filter((id) => id !== ""))];
}

/**
 * Query of an address that carries the ids, with plain commas.
 *
 * @example
 * idsQuery(["lyft", "pomelo"]) // "cases=lyft,pomelo"
 */
export function idsQuery(ids: readonly string[]): string {
  return `cases=${ids.map(encodeURIComponent).join(",")}`;
}

/**
 * The ids without one, or with it at the end. A full list takes no more.
 *
 * @example
 * toggled(["lyft"], "pomelo") // ["lyft", "pomelo"]
 */
export function toggled(ids: readonly string[], id: string): readonly string[] {
  if (ids.includes(id)) return ids.filter((other) => other !== id);
  return ids.length < shortlistSize.most ? [...ids, id] : ids;
}
