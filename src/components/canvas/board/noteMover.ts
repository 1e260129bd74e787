import {canvasBlockNames, canvasBlocks} from "../../../domain/canvas.js";
import type {CanvasBlock} from "../../../domain/canvas.js";
import type {NoteStep} from "../../../domain/project/canvas/noteStep.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {boardWords} from "./boardWords.js";

/**
 * A card's menu of places: another block, up, down. For whoever neither drags nor has arrow keys.
 *
 * @example
 * const mover = noteMover({locale, step, send, close});
 */
export function noteMover({
  locale,
  step,
  send,
  close,
}: {
  locale: Locale;
  step: (step: NoteStep) => void;
  send: (block: CanvasBlock) => void;
  close: () => void;
}): {readonly node: HTMLElement; update(block: CanvasBlock): void; focus(): void} {
  const button = (role: string, label: string, run: () => void) => {
    const node = element("button", {type: "button", class: "pill", "data-role": role}, label);
    node.addEventListener("click", run);
    return node;
  };
  const blocks = element(
    "select",
    {"data-role": "move-to"},
    canvasBlockNames.map((block) => element("option", {value: block}, canvasBlocks[block][locale])),
  );
  blocks.addEventListener("change", () => send(blocks.value as CanvasBlock));
  const node = element(
    "div",
    {class: "note-mover", role: "group"},
    element("label", {}, boardWords.moveTo[locale], blocks),
    element(
      "div",
      {class: "note-mover-buttons"},
      button("move-up", `↑ ${boardWords.up[locale]}`, () => step("up")),
      button("move-down", `↓ ${boardWords.down[locale]}`, () => step("down")),
      button("move-close", boardWords.close[locale], close),
    ),
  );
  node.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close();
  });
  return {node, update: (block) => (blocks.value = block), focus: () => blocks.focus()};
}
