import type {CanvasBlock} from "../../../domain/canvas.js";
import type {NotePlace} from "../../../domain/project/canvas/noteEdits.js";
import {element} from "../../element.js";

/** So far in pixels a pointer moves before a press becomes a drag. */
const threshold = 6;
/** So near to the window's edge the page begins to scroll, so far a frame. */
const edge = 70;
const scrollStep = 12;

/**
 * Lets the cards of a board be dragged: with the mouse from anywhere on a card but its controls, with a finger or a pen from the grip,
 * so that the page scrolls from everywhere else. Esc, or a gesture that the browser takes over, leaves the card where it was.
 *
 * @param move Gets the card's id and where it was dropped.
 * @returns How to stop.
 * @example
 * const stop = dragNotes(board, (id, place) => editor.edit((canvas) => withNoteMoved(canvas, id, place)));
 */
export function dragNotes(board: HTMLElement, move: (id: string, place: NotePlace) => void): () => void {
  let end: (() => void) | null = null;
  const begin = (event: PointerEvent) => {
    const target = event.target as Element;
    const card = target.closest<HTMLElement>("[data-note]");
    if (card === null || event.button !== 0 || end !== null) return;
    const isGrip = target.closest(".note-grip") !== null;
    if (
      !isGrip &&
      (event.pointerType !== "mouse" ||
        target.closest("select, textarea, .note-delete, .note-mover, .note-pick"))
    )
      return;
    end = follow(
      card,
      event,
      (place) => move(card.dataset["note"]!, place),
      () => (end = null),
    );
  };
  board.addEventListener("pointerdown", begin);
  return () => {
    end?.();
    board.removeEventListener("pointerdown", begin);
  };

  function follow(
    card: HTMLElement,
    start: PointerEvent,
    drop: (place: NotePlace) => void,
    ended: () => void,
  ): () => void {
    const line = element("li", {class: "drop-line", "aria-hidden": "true"});
    let ghost: HTMLElement | null = null;
    let frame = 0;
    let last = {x: start.clientX, y: start.clientY};
    const lift = () => {
      const {left, top, width} = card.getBoundingClientRect();
      ghost = card.cloneNode(true) as HTMLElement;
      ghost.classList.add("note-ghost");
      ghost.setAttribute("aria-hidden", "true");
      ghost.setAttribute("inert", "");
      ghost.removeAttribute("data-note");
      Object.assign(ghost.style, {left: `${left}px`, top: `${top}px`, width: `${width}px`});
      document.body.append(ghost);
      card.classList.add("note-lifted");
      scroll();
    };
    const show = () => {
      if (ghost === null) return;
      ghost.style.transform = `translate(${last.x - start.clientX}px, ${last.y - start.clientY}px)`;
      placeLine(board, card, line, last);
    };
    const scroll = () => {
      const by = last.y < edge ? -scrollStep : last.y > innerHeight - edge ? scrollStep : 0;
      if (by !== 0) {
        scrollBy(0, by);
        show();
      }
      frame = requestAnimationFrame(scroll);
    };
    const onMove = (event: PointerEvent) => {
      if (event.pointerId !== start.pointerId) return;
      last = {x: event.clientX, y: event.clientY};
      if (ghost === null && Math.hypot(last.x - start.clientX, last.y - start.clientY) < threshold) return;
      event.preventDefault();
      if (ghost === null) lift();
      show();
    };
    const onUp = (event: PointerEvent) => {
      if (event.pointerId !== start.pointerId) return;
      const place = ghost === null ? null : placeOf(line, card);
      if (ghost !== null) suppressClick();
      stop();
      if (place !== null) drop(place);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || ghost === null) return;
      event.preventDefault();
      stop();
    };
    const listeners = [
      ["pointermove", onMove],
      ["pointerup", onUp],
      ["pointercancel", () => stop()],
      ["keydown", onKey],
      // A drag is neither a selection of text nor a page's own dragging.
      ["selectstart", (event: Event) => event.preventDefault()],
      ["dragstart", (event: Event) => event.preventDefault()],
    ] as readonly [string, (event: never) => void][];
    for (const [name, listen] of listeners) addEventListener(name, listen as EventListener, {passive: false});
    const stop = () => {
      cancelAnimationFrame(frame);
      for (const [name, listen] of listeners) removeEventListener(name, listen as EventListener);
      ghost?.remove();
      line.remove();
      card.classList.remove("note-lifted");
      ended();
    };
    return stop;
  }
}

/** The click that ends a drag opens nothing. */
function suppressClick(): void {
  const swallow = (event: Event) => {
    event.stopPropagation();
    event.preventDefault();
  };
  addEventListener("click", swallow, {capture: true, once: true});
  setTimeout(() => removeEventListener("click", swallow, {capture: true}), 50);
}

/** Puts the line where the card would come to stand; takes it away where the pointer is over no block. */
function placeLine(board: HTMLElement, card: HTMLElement, line: HTMLElement, {x, y}: {x: number; y: number}) {
  const block = [...board.querySelectorAll<HTMLElement>("[data-block]")].find((each) => {
    const {left, right, top, bottom} = each.getBoundingClientRect();
    return x >= left && x < right && y >= top && y < bottom;
  });
  if (block === undefined) {
    line.remove();
    return;
  }
  const list = block.querySelector("ol")!;
  const after = [...list.querySelectorAll<HTMLElement>("[data-note]")].find((each) => {
    const {top, height} = each.getBoundingClientRect();
    return each !== card && y < top + height / 2;
  });
  list.insertBefore(line, after ?? null);
}

function placeOf(line: HTMLElement, card: HTMLElement): NotePlace | null {
  const block = line.closest<HTMLElement>("[data-block]");
  if (block === null) return null;
  let next = line.nextElementSibling as HTMLElement | null;
  if (next === card) next = next.nextElementSibling as HTMLElement | null;
  return {block: block.dataset["block"] as CanvasBlock, before: next?.dataset["note"] ?? null};
}
