import type {ResultDraft} from "./resultDraft.js";

const key = (plan: string, milestone: string) => `growth-cycle-plan-result-${plan}-${milestone}`;
const drafts = new Map<string, ResultDraft>();

/** The result that was being typed for a milestone when the page was left; null where none was. */
export function keptDraft(plan: string, milestone: string): ResultDraft | null {
  const name = key(plan, milestone);
  const known = drafts.get(name);
  if (known !== undefined) return known;
  try {
    const read: unknown = JSON.parse(sessionStorage.getItem(name) ?? "null");
    return isDraft(read) ? read : null;
  } catch {
    return null;
  }
}

/** Keeps what is typed for as long as the window is open; null forgets it. */
export function keepDraft(plan: string, milestone: string, draft: ResultDraft | null): void {
  const name = key(plan, milestone);
  if (draft === null) drafts.delete(name);
  else drafts.set(name, {...draft});
  try {
    if (draft === null) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, JSON.stringify(draft));
  } catch {
    // Storage is forbidden: the draft lasts as long as the page.
  }
}

const isDraft = (read: unknown): read is ResultDraft =>
  typeof read === "object" &&
  read !== null &&
  ["on", "kind", "value", "low", "high", "n", "note"].every(
    (name) => typeof (read as Record<string, unknown>)[name] === "string",
  );
