/**
 * Takes files that are dropped anywhere in the window; `data-dropping` on the node says that some are held over it.
 *
 * @returns How to stop.
 * @example
 * const stop = dropPlace(page, (files) => open(files));
 */
export function dropPlace(node: HTMLElement, take: (files: readonly File[]) => void): () => void {
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
  const over = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    // Without this the browser would leave the page and show the file.
    event.preventDefault();
    node.dataset["dropping"] = "true";
  };
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) delete node.dataset["dropping"];
  };
  const drop = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    delete node.dataset["dropping"];
    take([...(event.dataTransfer?.files ?? [])]);
  };
  window.addEventListener("dragover", over);
  window.addEventListener("dragleave", leave);
  window.addEventListener("drop", drop);
  return () => {
    window.removeEventListener("dragover", over);
    window.removeEventListener("dragleave", leave);
    window.removeEventListener("drop", drop);
  };
}
