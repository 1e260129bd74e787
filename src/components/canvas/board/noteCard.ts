import {noteKindLabels} from "../../../domain/project/canvas/noteKinds.js";
import type {NoteStep} from "../../../domain/project/canvas/noteStep.js";
import {noteKinds} from "../../../domain/project/workCanvas.js";
import type {Note, NoteKind} from "../../../domain/project/workCanvas.js";
import type {CanvasBlock} from "../../../domain/canvas.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {boardWords, noteName, quoted} from "./boardWords.js";
import {committedField} from "./committedField.js";
import {noteMover} from "./noteMover.js";
import {projectLimits} from "../../../domain/project/projectLimits.js";

/** What a person does with a card. */
export interface NoteActions {
  write(id: string, text: string): void;
  turn(id: string, kind: NoteKind): void;
  step(id: string, step: NoteStep): void;
  send(id: string, block: CanvasBlock): void;
  delete(id: string): void;
}

export interface NoteCard {
  readonly node: HTMLLIElement;
  update(note: Note): void;
}

const steps: Readonly<Record<string, NoteStep>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "previous",
  ArrowRight: "next",
};

/**
 * One note as a card: its kind, its text, which is edited in place, a grip to move it, and a button to delete it. It lives as long as
 * the note, so that focus and half-typed text stay while the canvas changes around it.
 *
 * @example
 * const card = noteCard(note, actions, {locale});
 */
export function noteCard(first: Note, actions: NoteActions, {locale}: {locale: Locale}): NoteCard {
  const {id} = first;
  let note = first;
  // By which the card is moved, with mouse, finger and keys.
  const grip = element(
    "button",
    {type: "button", class: "note-grip", "data-role": "move-note", "aria-expanded": "false"},
    "⠿",
  );
  const kind = element(
    "select",
    {class: "note-kind", "data-role": "note-kind"},
    noteKinds.map((each) =>
      element("option", {value: each}, `${noteKindLabels[each].mark} ${noteKindLabels[each].name[locale]}`),
    ),
  );
  const remove = element("button", {type: "button", class: "note-delete", "data-role": "delete-note"}, "×");
  const text = element("button", {type: "button", class: "note-text", "data-role": "edit-note"});
  const body = element("div", {class: "note-body"}, text);
  const mover = noteMover({
    locale,
    step: (step) => actions.step(id, step),
    send: (block) => actions.send(id, block),
    close: () => {
      toggle(false);
      grip.focus();
    },
  });
  const node = element(
    "li",
    {class: "canvas-note", "data-note": id},
    element("div", {class: "note-head"}, grip, kind, remove),
    body,
    mover.node,
  );

  const toggle = (isOpen: boolean) => {
    grip.setAttribute("aria-expanded", String(isOpen));
    mover.node.hidden = !isOpen;
  };
  const edit = () => {
    let isOpen = true;
    const {text: before} = note;
    /** False where it has been left already: taking a field out of the page leaves it once more. */
    const leave = (isFocused: boolean): boolean => {
      if (!isOpen) return false;
      isOpen = false;
      body.replaceChildren(text);
      if (isFocused) text.focus();
      return true;
    };
    const field = committedField({
      value: before,
      label: `${boardWords.edit[locale]}: ${noteName(before, locale)}`,
      most: projectLimits.noteLetters,
      locale,
      role: "note-field",
      commit: (typed, by) => {
        // Left as it was, it leaves what another window has written meanwhile.
        if (leave(by === "enter") && typed !== before) actions.write(id, typed.trim());
      },
      cancel: () => void leave(true),
    });
    body.replaceChildren(field.node);
    field.input.focus();
    field.input.setSelectionRange(field.input.value.length, field.input.value.length);
  };
  text.addEventListener("click", edit);
  kind.addEventListener("change", () => actions.turn(id, kind.value as NoteKind));
  remove.addEventListener("click", () => actions.delete(id));
  grip.addEventListener("click", () => {
    toggle(mover.node.hidden === true);
    if (!mover.node.hidden) mover.focus();
  });
  grip.addEventListener("keydown", (event) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    actions.step(id, step);
  });
  const update = (next: Note) => {
    note = next;
    const name = noteName(next.text, locale);
    node.dataset["kind"] = next.kind;
    kind.value = next.kind;
    mover.update(next.block);
    text.textContent = next.text.trim() === "" ? boardWords.emptyNote[locale] : next.text;
    text.title = boardWords.edit[locale];
    grip.setAttribute("aria-label", `${boardWords.move[locale]}: ${name}`);
    kind.setAttribute("aria-label", `${boardWords.kind[locale]}: ${name}`);
    remove.setAttribute("aria-label", `${boardWords.delete[locale]}: ${name}`);
    mover.node.setAttribute("aria-label", `${boardWords.move[locale]} ${quoted(name, locale)}`);
  };
  toggle(false);
  update(first);
  return {node, update};
}
