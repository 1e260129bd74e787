/**
 * Puts a node in the place of another, unless the two say the same: then what has the focus keeps it.
 *
 * @returns The one that stands now.
 * @example
 * list = inPlace(list, versionList(versions, {locale, restore}));
 */
export function inPlace(before: HTMLElement, after: HTMLElement): HTMLElement {
  if (before.isEqualNode(after)) return before;
  before.replaceWith(after);
  return after;
}
