/**
 * Draws a part anew and gives the focus back to the control with the same `data-key`, or, where that is gone, to the part's `fallback`,
 * so that whoever works with the keys stays where they were.
 *
 * @example
 * redrawn(list, () => list.replaceChildren(...rows), {fallback: () => summary});
 */
export function redrawn(
  part: HTMLElement,
  draw: () => void,
  {fallback = () => null}: {fallback?: () => HTMLElement | null} = {},
): void {
  const active = document.activeElement;
  const key = active instanceof HTMLElement && part.contains(active) ? active.dataset["key"] : undefined;
  draw();
  if (key === undefined) return;
  const same = [...part.querySelectorAll<HTMLElement>("[data-key]")].find(
    (each) => each.dataset["key"] === key,
  );
  (same ?? fallback())?.focus();
}
