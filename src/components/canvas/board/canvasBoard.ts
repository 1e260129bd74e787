import {canvasBlockNames, canvasCredit} from "../../../domain/canvas.js";
import type {CanvasBlock} from "../../../domain/canvas.js";
import {conditions} from "../../../domain/conditions.js";
import type {ConditionName} from "../../../domain/conditions.js";
import {
  arrowsAt,
  notesIn,
  withNote,
  withNoteChanged,
  withNoteMoved,
  withoutNote,
} from "../../../domain/project/canvas/noteEdits.js";
import type {NotePlace} from "../../../domain/project/canvas/noteEdits.js";
import {noteStep} from "../../../domain/project/canvas/noteStep.js";
import {newId} from "../../../domain/project/parts.js";
import type {WorkCanvas} from "../../../domain/project/workCanvas.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import type {CanvasEditor} from "../canvasEditor.js";
import {arrowPicking} from "./arrowPicking.js";
import {arrangementFor, arrangements} from "./arrangement.js";
import {arrowOverlay} from "./arrowOverlay.js";
import {blockPanel} from "./blockPanel.js";
import {boardWords, noteName} from "./boardWords.js";
import {deletedSentence, movedSentence} from "./boardSentences.js";
import {dragNotes} from "./dragNotes.js";
import {gridAreas} from "./gridAreas.js";
import {kindLegend} from "./kindLegend.js";
import {noteCard} from "./noteCard.js";
import type {NoteActions, NoteCard} from "./noteCard.js";
import {projectLimits} from "../../../domain/project/projectLimits.js";

export interface CanvasBoardElement extends HTMLElement {
  /** Lets the two cards of an arrow be chosen on the board; `opener` gets the focus back. */
  drawArrow(arrow: ConditionName, opener: HTMLElement): void;
  /** Stops following the editor. */
  stop(): void;
}

/**
 * The open canvas as its nine blocks with cards and arrows, to be worked on. Hidden while no canvas is open.
 *
 * @param options.say Tells what was done, on the page and to a screen reader.
 * @example
 * const board = display(canvasBoard(editor, {locale, say}));
 * invalidation.then(board.stop);
 */
export function canvasBoard(
  editor: CanvasEditor,
  {locale, say}: {locale: Locale; say: (text: string) => void},
): CanvasBoardElement {
  const cards = new Map<string, NoteCard>();
  let drawn: WorkCanvas | null = null;

  const place = (id: string, to: NotePlace) => {
    editor.edit((canvas) => withNoteMoved(canvas, id, to));
    say(movedSentence(editor.value!, id, locale));
  };
  const actions: NoteActions = {
    write: (id, text) => editor.edit((canvas) => withNoteChanged(canvas, id, {text})),
    turn: (id, kind) => editor.edit((canvas) => withNoteChanged(canvas, id, {kind})),
    step(id, step) {
      const to = noteStep(editor.value!, id, step);
      if (to === null) say(boardWords.noFurther[locale]);
      else place(id, to);
    },
    send: (id, block) => place(id, {block, before: null}),
    delete(id) {
      const canvas = editor.value!;
      const note = canvas.notes.find((each) => each.id === id)!;
      const neighbours = notesIn(canvas, note.block);
      const at = neighbours.indexOf(note);
      const next = neighbours[at + 1] ?? neighbours[at - 1];
      const arrows = arrowsAt(canvas, id).map((name) => conditions[name].number);
      editor.edit((each) => withoutNote(each, id));
      say(deletedSentence(noteName(note.text, locale), arrows, locale));
      const focused =
        next === undefined ? panels[note.block].adder : cards.get(next.id)!.node.querySelector("button");
      focused?.focus();
    },
  };
  const add = (block: CanvasBlock, text: string) => {
    const note = {id: newId("note"), block, text, kind: "assumption"} as const;
    editor.edit((canvas) => withNote(canvas, note));
  };
  const mayAdd = () => {
    const isFull = editor.value!.notes.length >= projectLimits.notes;
    if (isFull) say(boardWords.full[locale]);
    return !isFull;
  };
  const panels = Object.fromEntries(
    canvasBlockNames.map((block) => [
      block,
      blockPanel(block, {locale, add: (text) => add(block, text), mayAdd}),
    ]),
  ) as Record<CanvasBlock, ReturnType<typeof blockPanel>>;
  const board = element(
    "div",
    {class: "board", "data-role": "board"},
    canvasBlockNames.map((block) => panels[block].node),
  );
  const overlay = arrowOverlay(board);
  board.append(overlay.node);
  const picking = arrowPicking(board, editor, {locale, say});

  const draw = () => {
    if (editor.value !== null) overlay.draw(editor.value);
  };
  const render = (canvas: WorkCanvas) => {
    if (canvas === drawn) return;
    if (canvas.id !== drawn?.id) {
      for (const {node} of cards.values()) node.remove();
      cards.clear();
    }
    drawn = canvas;
    const focused = document.activeElement;
    const ids = new Set(canvas.notes.map(({id}) => id));
    for (const [id, {node}] of cards)
      if (!ids.has(id)) {
        node.remove();
        cards.delete(id);
      }
    for (const block of canvasBlockNames) {
      const {list} = panels[block];
      notesIn(canvas, block).forEach((note, i) => {
        let card = cards.get(note.id);
        if (card === undefined) cards.set(note.id, (card = noteCard(note, actions, {locale})));
        else card.update(note);
        if (list.children[i] !== card.node) list.insertBefore(card.node, list.children[i] ?? null);
      });
    }
    // A card that was taken elsewhere has lost the focus on its way.
    if (focused instanceof HTMLElement && focused !== document.activeElement && board.contains(focused))
      focused.focus();
    draw();
  };

  const root = element(
    "section",
    {class: "canvas-board", lang: locale, "aria-label": boardWords.board[locale]},
    element("p", {class: "board-hint"}, boardWords.hint[locale]),
    kindLegend({locale}),
    picking.hint,
    board,
    element("p", {class: "canvas-credit"}, canvasCredit),
  );
  const observer = new ResizeObserver(() => {
    const arrangement = arrangementFor(board.clientWidth);
    board.dataset["arrangement"] = arrangement;
    board.style.gridTemplateAreas = gridAreas(arrangements[arrangement]);
    draw();
  });
  observer.observe(board);
  for (const block of canvasBlockNames) observer.observe(panels[block].node);
  const stopDragging = dragNotes(board, place);
  const stopWatching = editor.watch(() => {
    root.hidden = editor.value === null;
    if (editor.value !== null) render(editor.value);
    picking.update(editor.value);
  });
  // What is being typed when the window closes is kept.
  const leave = () => (document.activeElement as HTMLElement | null)?.blur();
  addEventListener("pagehide", leave);
  return Object.assign(root, {
    drawArrow: picking.begin,
    stop() {
      stopWatching();
      picking.stop();
      stopDragging();
      observer.disconnect();
      removeEventListener("pagehide", leave);
    },
  });
}
