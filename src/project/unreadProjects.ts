import type {UnreadProject} from "../domain/project/projectStore.js";

/** More are not kept: each is as large as a project. */
const mostUnread = 5;

/**
 * Stored projects that this site could not read, as a browser keeps them, with one more.
 *
 * @param kept What is stored so far; what is no list counts as none.
 * @example
 * readUnread(withUnread(undefined, {at: 0, input: {version: 9}})) // [{at: 0, text: '{\n  "version": 9\n}'}]
 */
export const withUnread = (kept: unknown, unread: {at: number | null; input: unknown}): unknown[] =>
  [...(Array.isArray(kept) ? (kept as unknown[]) : []), unread].slice(-mostUnread);

/** The projects among what a browser keeps as unread, latest first. */
export const readUnread = (kept: unknown): UnreadProject[] =>
  (Array.isArray(kept) ? (kept as unknown[]) : [])
    .flatMap((each) => {
      if (typeof each !== "object" || each === null) return [];
      const {at, input} = each as Record<string, unknown>;
      return [{at: typeof at === "number" ? at : null, text: JSON.stringify(input, null, 2) ?? "null"}];
    })
    .toReversed();
