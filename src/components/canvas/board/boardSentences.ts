import {canvasBlocks} from "../../../domain/canvas.js";
import {notesIn} from "../../../domain/project/canvas/noteEdits.js";
import type {WorkCanvas} from "../../../domain/project/workCanvas.js";
import type {Locale} from "../../../domain/texts.js";
import {noteName, quoted} from "./boardWords.js";

/**
 * Where a note stands after it was moved, in a sentence.
 *
 * @example
 * movedSentence(canvas, "note-1", "en") // "Moved “Our app” to Channels, 2 of 3."
 */
export function movedSentence(canvas: WorkCanvas, id: string, locale: Locale): string {
  const note = canvas.notes.find((each) => each.id === id);
  if (note === undefined) return "";
  const notes = notesIn(canvas, note.block);
  const at = notes.indexOf(note) + 1;
  const name = quoted(noteName(note.text, locale), locale);
  const block = canvasBlocks[note.block][locale];
  return locale === "ja"
    ? `${name}を「${block}」の ${notes.length} 枚中 ${at} 枚目に移動しました。`
    : `Moved ${name} to ${block}, ${at} of ${notes.length}.`;
}

/**
 * That a note was deleted, and which arrows lost an end by it.
 *
 * @param arrows Their numbers.
 * @example
 * deletedSentence("Our app", ["②"], "en") // "Deleted “Our app”. Arrow ② lost its card there: choose another, or undo."
 */
export function deletedSentence(name: string, arrows: readonly string[], locale: Locale): string {
  if (locale === "ja") {
    const lost = `矢印${arrows.join("")}の端がなくなりました。別の付箋を選ぶか、元に戻してください。`;
    return `${quoted(name, locale)}を削除しました。${arrows.length === 0 ? "" : lost}`;
  }
  const lost =
    arrows.length === 1
      ? `Arrow ${arrows[0]} lost its card there: choose another, or undo.`
      : `Arrows ${arrows.join(" and ")} lost their card there: choose another, or undo.`;
  return `Deleted ${quoted(name, locale)}.${arrows.length === 0 ? "" : ` ${lost}`}`;
}

/**
 * That a canvas was removed, and how long it can be brought back.
 *
 * @example
 * removedSentence("Our shop", "en") // "Removed “Our shop”. It can be brought back here until the page closes, and later from …"
 */
export const removedSentence = (title: string, locale: Locale): string =>
  locale === "ja"
    ? `${quoted(title, locale)}を削除しました。このページを閉じるまではここで、その後はプロジェクトファイルのページの「以前の状態」から元に戻せます。`
    : `Removed ${quoted(title, locale)}. It can be brought back here until the page closes, and later from the earlier versions on the page “Project file”.`;
