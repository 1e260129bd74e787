import {canvasBlocks} from "../../../domain/canvas.js";
import type {CanvasBlock} from "../../../domain/canvas.js";
import {conditionNames, conditions} from "../../../domain/conditions.js";
import type {ConditionName} from "../../../domain/conditions.js";
import {notesIn} from "../../../domain/project/canvas/noteEdits.js";
import {noteKindLabels} from "../../../domain/project/canvas/noteKinds.js";
import type {Note, NoteKind, WorkCanvas} from "../../../domain/project/workCanvas.js";
import type {Locale} from "../../../domain/texts.js";
import {arrangementFor, arrangements} from "./arrangement.js";
import {gutter} from "./arrowRoute.js";
import type {Box} from "./arrowRoute.js";
import {arrowRoutes} from "./arrowRoutes.js";
import type {Route} from "./arrowRoutes.js";
import {boardWords} from "./boardWords.js";
import {wholeLines} from "./wholeLines.js";

/** A line of text at its baseline. */
export interface Line {
  text: string;
  x: number;
  y: number;
  look: "name" | "other-name" | "kind" | "note" | "statement" | "statement-head";
}

export interface LaidOutNote extends Box {
  id: string;
  kind: NoteKind;
  lines: Line[];
}

export interface LaidOutBlock extends Box {
  block: CanvasBlock;
  lines: Line[];
  notes: LaidOutNote[];
}

/** A whole canvas in pixels, before anything is drawn. */
export interface CanvasLayout {
  width: number;
  height: number;
  blocks: LaidOutBlock[];
  routes: Map<ConditionName, Route>;
  /** The sentences of the three arrows below the blocks. */
  sentences: {name: ConditionName; lines: Line[]}[];
}

const sizes: Record<Line["look"], number> = {
  name: 14,
  "other-name": 11.5,
  kind: 11,
  note: 13,
  statement: 13,
  "statement-head": 13,
};
const isBold = (look: Line["look"]) => look === "name" || look === "statement-head" || look === "kind";
const leading = 1.38;
const padding = {note: 9, block: 12};
const gap = 12;

/**
 * Where everything of a canvas stands in a picture of a given width: blocks as high as their notes ask, no text cut, no two boxes on one
 * another; arrows run between the cards.
 *
 * @param options.width In pixels, 240 at least.
 * @example
 * canvasLayout(canvas, {width: 1200, locale: "ja"}).blocks.length // 9
 */
export function canvasLayout(
  canvas: WorkCanvas,
  {width, locale}: {width: number; locale: Locale},
): CanvasLayout {
  const {columns, below} = arrangements[arrangementFor(width)];
  const columnWidth = width / columns.length;
  const draft = (block: CanvasBlock, x: number, across: number) =>
    blockLayout(canvas, block, {x, width: across, locale});
  const stacks = columns.map((blocks, i) =>
    blocks.map((block) => draft(block, i * columnWidth, columnWidth)),
  );
  const top = Math.max(...stacks.map((stack) => stack.reduce((sum, {height}) => sum + height, 0)));
  const blocks = stacks.flatMap((stack) => {
    const spare = (top - stack.reduce((sum, {height}) => sum + height, 0)) / stack.length;
    let y = 0;
    return stack.map((block) => {
      const placed = shifted({...block, height: block.height + spare}, y);
      y += placed.height;
      return placed;
    });
  });
  const belowWidth = width / Math.max(1, below.length);
  const row = below.map((block, i) => draft(block, i * belowWidth, belowWidth));
  const rowHeight = Math.max(0, ...row.map(({height}) => height));
  blocks.push(...row.map((block) => shifted({...block, height: rowHeight}, top)));
  const boardHeight = top + rowHeight;
  const cards = new Map(blocks.flatMap(({notes}) => notes.map((note) => [note.id, note])));
  const headings = blocks.map(({x, y, width: across, lines}) => ({
    x: x + gutter,
    y: y + 4,
    width: across - 2 * gutter,
    height: lines.at(-1)!.y - y,
  }));
  const routes = arrowRoutes(canvas, {cards, others: headings, bounds: {width, height: boardHeight}});
  const {sentences, height} = sentenceLayout(canvas, {width, y: boardHeight, locale});
  return {width, height, blocks, routes, sentences};
}

function blockLayout(
  canvas: WorkCanvas,
  block: CanvasBlock,
  {x, width, locale}: {x: number; width: number; locale: Locale},
): LaidOutBlock {
  const left = x + gutter;
  const inner = width - 2 * gutter;
  const other = locale === "ja" ? "en" : "ja";
  const names = stacked(
    [
      ["name", canvasBlocks[block][locale]],
      ["other-name", canvasBlocks[block][other]],
    ],
    {x: left, y: padding.block, width: inner},
  );
  let y = names.y + gap - 2;
  const notes = notesIn(canvas, block).map((note) => {
    const placed = noteLayout(note, {x: left, y, width: inner, locale});
    y += placed.height + gap;
    return placed;
  });
  return {block, x, y: 0, width, height: Math.max(y + padding.block, 96), lines: names.lines, notes};
}

function noteLayout(
  {id, kind, text}: Note,
  {x, y, width, locale}: {x: number; y: number; width: number; locale: Locale},
): LaidOutNote {
  const {mark, name} = noteKindLabels[kind];
  const body = stacked(
    [
      ["kind", `${mark} ${name[locale]}`],
      ["note", text.trim() === "" ? boardWords.emptyNote[locale] : text],
    ],
    {x: x + padding.note + 3, y: y + padding.note - 2, width: width - 2 * padding.note - 3},
  );
  return {id, kind, x, y, width, height: body.y + padding.note - y, lines: body.lines};
}

function sentenceLayout(
  canvas: WorkCanvas,
  {width, y, locale}: {width: number; y: number; locale: Locale},
): {sentences: CanvasLayout["sentences"]; height: number} {
  let bottom = y + 12;
  const sentences = conditionNames.map((name) => {
    const {number, says} = conditions[name];
    const {statement} = canvas.arrows[name];
    const body = stacked(
      [
        ["statement-head", `${number} ${says[locale]}`],
        ["statement", statement.trim() === "" ? boardWords.noSentence[locale] : statement],
      ],
      {x: 4, y: bottom, width: width - 8},
    );
    bottom = body.y + 8;
    return {name, lines: body.lines};
  });
  return {sentences, height: bottom};
}

/** Texts below one another; `y` is where the last ends. */
function stacked(
  texts: readonly (readonly [Line["look"], string])[],
  {x, y, width}: {x: number; y: number; width: number},
): {lines: Line[]; y: number} {
  let bottom = y;
  const lines = texts.flatMap(([look, text]) =>
    wholeLines(text, width, sizes[look], {bold: isBold(look)}).map((each) => {
      bottom += sizes[look] * leading;
      return {text: each, x, y: bottom - sizes[look] * 0.32, look};
    }),
  );
  return {lines, y: bottom};
}

/** The same block further down. */
const shifted = (block: LaidOutBlock, by: number): LaidOutBlock => {
  const lower = (lines: readonly Line[]) => lines.map((line) => ({...line, y: line.y + by}));
  return {
    ...block,
    y: block.y + by,
    lines: lower(block.lines),
    notes: block.notes.map((note) => ({...note, y: note.y + by, lines: lower(note.lines)})),
  };
};
