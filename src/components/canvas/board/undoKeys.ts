/**
 * Ctrl+Z undoes, Ctrl+Shift+Z and Ctrl+Y redo, with the command key on a Mac; not while a text is being typed, where they belong to the
 * field.
 *
 * @returns How to stop.
 * @example
 * const stop = undoKeys({undo: editor.undo, redo: editor.redo});
 */
export function undoKeys({undo, redo}: {undo: () => unknown; redo: () => unknown}): () => void {
  const press = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const target = event.target as Element;
    if (target.closest("textarea, input:not([type=checkbox], [type=file]), [contenteditable]") !== null)
      return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    if (key === "y" || event.shiftKey) redo();
    else undo();
  };
  document.addEventListener("keydown", press);
  return () => document.removeEventListener("keydown", press);
}
