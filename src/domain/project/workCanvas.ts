import {z} from "zod";
import {canvasBlockNames} from "../canvas.js";
import {conditionNames} from "../conditions.js";
import {idSchema, newId, words} from "./parts.js";
import {tieSchema} from "./tie.js";
import {projectLimits} from "./projectLimits.js";

/** What a note is: known, believed, or backed by a case or a figure. */
export const noteKinds = ["fact", "assumption", "case", "figure"] as const;
export type NoteKind = (typeof noteKinds)[number];

/** One card in a block of a canvas. */
const noteSchema = z.strictObject({
  id: idSchema,
  block: z.enum(canvasBlockNames),
  text: words(projectLimits.noteLetters),
  kind: z.enum(noteKinds),
});
export type Note = z.infer<typeof noteSchema>;

/** One arrow of the growth cycle on a canvas: from a note to a note, what it claims, and what the claim rests on. */
const arrowSchema = z.strictObject({
  from: idSchema.nullable(),
  to: idSchema.nullable(),
  statement: words(projectLimits.noteLetters),
  ties: z.array(tieSchema).max(projectLimits.ties),
});
export type CanvasArrow = z.infer<typeof arrowSchema>;

/**
 * A business model canvas that a person works on, with the growth cycle drawn on it. Notes stand in their blocks in the order of the
 * list.
 */
export const workCanvasSchema = z
  .strictObject({
    id: idSchema,
    title: words(projectLimits.titleLetters),
    notes: z.array(noteSchema).max(projectLimits.notes),
    arrows: z.strictObject({customer: arrowSchema, business: arrowSchema, data: arrowSchema}),
  })
  .superRefine(({notes, arrows}, context) => {
    const ids = new Set<string>();
    notes.forEach(({id}, i) => {
      if (ids.has(id))
        context.addIssue({
          code: "custom",
          path: ["notes", i, "id"],
          message: "Another note has this id: give each its own.",
          params: {ja: "同じ id の付箋があります。付箋ごとに別の id にしてください。"},
        });
      ids.add(id);
    });
    for (const name of conditionNames)
      for (const end of ["from", "to"] as const) {
        const note = arrows[name][end];
        if (note !== null && !ids.has(note))
          context.addIssue({
            code: "custom",
            path: ["arrows", name, end],
            message: "No note has this id: use one of the canvas, or null.",
            params: {ja: "この id の付箋がありません。キャンバスにある付箋の id か null にしてください。"},
          });
      }
  });
export type WorkCanvas = z.infer<typeof workCanvasSchema>;

const noArrow = (): CanvasArrow => ({from: null, to: null, statement: "", ties: []});

/**
 * A canvas without notes.
 *
 * @example
 * emptyCanvas("Our shop").notes // []
 */
export const emptyCanvas = (title = ""): WorkCanvas => ({
  id: newId("canvas"),
  title,
  notes: [],
  arrows: {customer: noArrow(), business: noArrow(), data: noArrow()},
});
