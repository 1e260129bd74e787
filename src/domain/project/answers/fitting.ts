/** What was taken over of some pasted items, and what found no room. */
export interface Fitted<Part, Item> {
  parts: Part[];
  left: Item[];
}

/**
 * The parts of the items for which there is room, in order. An item is taken whole or left whole, so that nobody has to look for the half
 * of it; a smaller one after it may still fit.
 *
 * @param room Of parts.
 * @example
 * fitting(["aa", "bbb", "c"], (text) => [...text], 3) // {parts: ["a", "a", "c"], left: ["bbb"]}
 */
export function fitting<Item, Part>(
  items: readonly Item[],
  partsOf: (item: Item) => readonly Part[],
  room: number,
): Fitted<Part, Item> {
  const parts: Part[] = [];
  const left: Item[] = [];
  for (const item of items) {
    const own = partsOf(item);
    if (parts.length + own.length <= room) parts.push(...own);
    else left.push(item);
  }
  return {parts, left};
}
