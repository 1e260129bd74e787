/** What was, is and would be again, for undo and redo. */
export interface History<Value> {
  readonly past: readonly Value[];
  readonly present: Value;
  readonly future: readonly Value[];
}

/** Steps that can be undone. */
export const mostSteps = 500;

export const historyOf = <Value>(present: Value): History<Value> => ({past: [], present, future: []});

/**
 * The history after an edit; what was undone before is forgotten. The same value is no edit.
 *
 * @example
 * undone(edited(historyOf("a"), "b")).present // "a"
 */
export function edited<Value>(history: History<Value>, value: Value): History<Value> {
  if (value === history.present) return history;
  return {past: [...history.past, history.present].slice(-mostSteps), present: value, future: []};
}

/** The history one step back; the same where there is none. */
export function undone<Value>(history: History<Value>): History<Value> {
  const previous = history.past.at(-1);
  if (previous === undefined) return history;
  return {past: history.past.slice(0, -1), present: previous, future: [history.present, ...history.future]};
}

/** The history one step forward; the same where there is none. */
export function redone<Value>(history: History<Value>): History<Value> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return {past: [...history.past, history.present], present: next, future};
}
