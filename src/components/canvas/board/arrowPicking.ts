import {conditions} from "../../../domain/conditions.js";
import type {ConditionName} from "../../../domain/conditions.js";
import {withArrow} from "../../../domain/project/canvas/arrowEdits.js";
import type {WorkCanvas} from "../../../domain/project/workCanvas.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import type {CanvasEditor} from "../canvasEditor.js";
import {picked, pickOn} from "./arrowPick.js";
import type {ArrowPick} from "./arrowPick.js";
import {boardWords, noteName} from "./boardWords.js";
import {pickWords} from "./pickWords.js";

export interface ArrowPicking {
  /** What to do next, and a way out; hidden while no arrow is being drawn. It belongs beside the board. */
  readonly hint: HTMLElement;
  /** Lets the two cards of an arrow be chosen; `opener` gets the focus back. */
  begin(arrow: ConditionName, opener: HTMLElement): void;
  /** Follows what became of the canvas; call it once the board shows it. */
  update(canvas: WorkCanvas | null): void;
  stop(): void;
}

/**
 * Draws an arrow on the board: meanwhile each card is one button, for mouse, finger and keys alike, and nothing else of the board can be
 * worked. The first card chosen starts the arrow, the second ends it, both in one edit. Esc or the button leaves all as it was.
 *
 * @param board The element that the cards stand in.
 * @param options.say Tells what is to be done and what was done.
 * @example
 * const picking = arrowPicking(board, editor, {locale, say});
 * picking.begin("customer", button);
 */
export function arrowPicking(
  board: HTMLElement,
  editor: CanvasEditor,
  {locale, say}: {locale: Locale; say: (text: string) => void},
): ArrowPicking {
  let pick: ArrowPick | null = null;
  let opener: HTMLElement | null = null;
  const buttons = new Map<string, HTMLButtonElement>();
  const asked = element("p", {"data-role": "pick-asked"});
  const cancel = element(
    "button",
    {type: "button", class: "pill", "data-role": "pick-cancel"},
    pickWords.cancel[locale],
  );
  const hint = element("div", {class: "pick-hint", "data-role": "pick-hint", hidden: ""}, asked, cancel);

  const show = (canvas: WorkCanvas | null) => {
    hint.hidden = pick === null;
    board.toggleAttribute("data-picking", pick !== null);
    for (const draft of board.querySelectorAll<HTMLElement>(".block-draft")) draft.inert = pick !== null;
    for (const card of board.querySelectorAll<HTMLElement>("[data-note]")) {
      const id = card.dataset["note"]!;
      const button = pick === null ? null : (buttons.get(id) ?? pickButton(id));
      if (button === null) buttons.get(id)?.remove();
      else if (button.parentElement !== card) card.append(button);
      for (const part of card.children) (part as HTMLElement).inert = button !== null && part !== button;
    }
    if (pick === null) return buttons.clear();
    const {number} = conditions[pick.arrow];
    asked.textContent = pickWords[pick.from === null ? "start" : "end"](number)[locale];
    for (const {id, text} of canvas?.notes ?? []) {
      const isFrom = id === pick.from;
      const says = pick.from === null || isFrom ? pickWords.startHere : pickWords.endHere;
      const button = buttons.get(id)!;
      button.setAttribute("aria-pressed", String(isFrom));
      button.setAttribute("aria-label", `${says(number)[locale]}: ${noteName(text, locale)}`);
      button.dataset["mark"] = isFrom ? `${number} ${boardWords.from[locale]}` : "";
    }
  };
  const pickButton = (id: string) => {
    const button = element("button", {type: "button", class: "note-pick", "data-role": "pick-note"});
    button.addEventListener("click", () => choose(id));
    buttons.set(id, button);
    return button;
  };
  const choose = (id: string) => {
    if (pick === null) return;
    pick = picked(pick, id);
    const {arrow, from, to} = pick;
    if (from === null || to === null) {
      show(editor.value);
      say(asked.textContent!);
      return;
    }
    end(null);
    editor.edit((canvas) => withArrow(canvas, arrow, {from, to}));
    const nameOf = (note: string) =>
      noteName(editor.value!.notes.find((each) => each.id === note)?.text ?? "", locale);
    say(pickWords.drawn(conditions[arrow].number, nameOf(from), nameOf(to))[locale]);
    // What was drawn stays in view.
    opener?.focus({preventScroll: true});
  };
  /** The cards become cards again. */
  const end = (said: string | null) => {
    pick = null;
    show(null);
    removeEventListener("keydown", escape);
    if (said !== null) say(said);
  };
  const leave = () => {
    end(pickWords.cancelled[locale]);
    opener?.focus();
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.isComposing) return;
    event.preventDefault();
    leave();
  };
  cancel.addEventListener("click", leave);

  return {
    hint,
    begin(arrow, from) {
      const canvas = editor.value!;
      if (canvas.notes.length < 2) return say(pickWords.fewCards[locale]);
      opener = from;
      pick = {arrow, canvas: canvas.id, from: null, to: null};
      show(canvas);
      say(asked.textContent!);
      addEventListener("keydown", escape);
      board.scrollIntoView({block: "start"});
      const first = canvas.arrows[arrow].from;
      const button = buttons.get(first ?? "") ?? board.querySelector<HTMLElement>(".note-pick");
      button?.focus();
    },
    update(canvas) {
      if (pick === null) return;
      pick = pickOn(pick, canvas);
      if (pick === null) end(pickWords.cancelled[locale]);
      else show(canvas);
    },
    stop: () => removeEventListener("keydown", escape),
  };
}
