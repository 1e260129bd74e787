import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {canvasBlockNames} from "../../../../src/domain/canvas.js";
import {conditionNames} from "../../../../src/domain/conditions.js";
import {withArrow} from "../../../../src/domain/project/canvas/arrowEdits.js";
import {
  arrowsAt,
  notesIn,
  withNote,
  withNoteChanged,
  withNoteMoved,
  withoutNote,
} from "../../../../src/domain/project/canvas/noteEdits.js";
import {noteStep} from "../../../../src/domain/project/canvas/noteStep.js";
import {edited, historyOf, redone, undone} from "../../../../src/domain/project/history.js";
import {emptyCanvas, noteKinds, workCanvasSchema} from "../../../../src/domain/project/workCanvas.js";
import type {Note, WorkCanvas} from "../../../../src/domain/project/workCanvas.js";
import {anyCanvas} from "./anyCanvas.js";
import {projectLimits} from "../../../../src/domain/project/projectLimits.js";

const note = (id: string, block: Note["block"] = "channels"): Note => ({id, block, text: id, kind: "fact"});
const three = [note("a"), note("b", "key_partners"), note("c")].reduce(withNote, emptyCanvas());
const order = (canvas: WorkCanvas, block: Note["block"]) =>
  notesIn(canvas, block)
    .map(({id}) => id)
    .join("");
const seed = {seed: 6, numRuns: 200};

/** An edit by number: any of those that a person can make, at any note. */
const anyEdit = fc.record({
  kind: fc.nat(5),
  at: fc.nat(),
  block: fc.constantFrom(...canvasBlockNames),
  n: fc.nat(),
});
type Edit = typeof anyEdit extends fc.Arbitrary<infer Value> ? Value : never;
function apply(canvas: WorkCanvas, {kind, at, block, n}: Edit, index: number): WorkCanvas {
  const pick = (number: number) => canvas.notes[number % Math.max(1, canvas.notes.length)]?.id ?? "none";
  const name = conditionNames[n % 3]!;
  switch (kind) {
    case 0:
      return withNote(canvas, note(`new-${index}`, block));
    case 1:
      return withNoteChanged(canvas, pick(at), {text: String(n), kind: noteKinds[n % 4]!});
    case 2:
      return withoutNote(canvas, pick(at));
    case 3:
      return withNoteMoved(canvas, pick(at), {block, before: pick(n)});
    case 4:
      return withArrow(canvas, name, {from: pick(at), to: pick(n)});
    default:
      return withArrow(canvas, name, {statement: String(at)});
  }
}

describe("edits of notes", () => {
  it("move a note within its block and to another", () => {
    expect(order(withNoteMoved(three, "c", {block: "channels", before: "a"}), "channels")).toBe("ca");
    const away = withNoteMoved(three, "a", {block: "key_partners", before: "b"});
    expect([order(away, "channels"), order(away, "key_partners")]).toEqual(["c", "ab"]);
    const last = withNoteMoved(three, "a", {block: "key_partners", before: null});
    expect(order(last, "key_partners")).toBe("ba");
  });

  it("are none where nothing changes", () => {
    expect(withNoteMoved(three, "c", {block: "channels", before: null})).toBe(three);
    expect(withNoteMoved(three, "a", {block: "channels", before: "c"})).toBe(three);
    expect(withNoteMoved(three, "none", {block: "channels", before: null})).toBe(three);
    expect(withNoteChanged(three, "a", {text: "a"})).toBe(three);
    expect(withoutNote(three, "none")).toBe(three);
    expect(withArrow(three, "data", {statement: ""})).toBe(three);
    expect(withNote(three, note("a"))).toBe(three);
  });

  it("go a step up, down, and to the block before and after", () => {
    expect(noteStep(three, "a", "up")).toBeNull();
    expect(noteStep(three, "c", "down")).toBeNull();
    expect(order(withNoteMoved(three, "c", noteStep(three, "c", "up")!), "channels")).toBe("ca");
    expect(order(withNoteMoved(three, "a", noteStep(three, "a", "down")!), "channels")).toBe("ca");
    expect(noteStep(three, "a", "next")?.block).toBe("value_propositions");
    expect(noteStep(three, "a", "previous")?.block).toBe("customer_relationships");
    expect(noteStep(withNote(three, note("z", "revenue_streams")), "z", "next")).toBeNull();
  });

  it("take an arrow's end away with the note that it was tied to, in the same edit", () => {
    const drawn = withArrow(three, "business", {from: "a", to: "c", statement: "Holds"});
    expect(arrowsAt(drawn, "a")).toEqual(["business"]);
    const {arrows} = withoutNote(drawn, "a");
    expect(arrows.business).toEqual({from: null, to: "c", statement: "Holds", ties: []});
  });

  it("never tie an arrow to a note that is not there", () => {
    expect(withArrow(three, "data", {from: "a", to: "none"}).arrows.data).toMatchObject({
      from: "a",
      to: null,
    });
  });

  it("stop at as many notes as the schema takes", () => {
    let canvas = emptyCanvas();
    for (let i = 0; i < projectLimits.notes + 5; i++) canvas = withNote(canvas, note(`n${i}`));
    expect(canvas.notes).toHaveLength(projectLimits.notes);
    expect(workCanvasSchema.safeParse(canvas).success).toBe(true);
    const more = {...canvas, notes: [...canvas.notes, note("more")]};
    expect(workCanvasSchema.safeParse(more).success).toBe(false);
    const long = (length: number) => withNoteChanged(three, "a", {text: "x".repeat(length)});
    expect(workCanvasSchema.safeParse(long(projectLimits.noteLetters)).success).toBe(true);
    expect(workCanvasSchema.safeParse(long(projectLimits.noteLetters + 1)).success).toBe(false);
  });

  it("move keeps every note exactly once and its words", () => {
    fc.assert(
      fc.property(
        anyCanvas,
        fc.nat(),
        fc.nat(),
        fc.constantFrom(...canvasBlockNames),
        (canvas, at, to, block) => {
          fc.pre(canvas.notes.length > 0);
          const id = canvas.notes[at % canvas.notes.length]!.id;
          const before = to % 3 === 0 ? null : canvas.notes[to % canvas.notes.length]!.id;
          const moved = withNoteMoved(canvas, id, {block, before});
          const texts = (of: WorkCanvas) => of.notes.map((each) => [each.id, each.text, each.kind]).sort();
          expect(texts(moved)).toEqual(texts(canvas));
          if (before !== id) expect(moved.notes.find((each) => each.id === id)?.block).toBe(block);
          expect(moved.arrows).toBe(canvas.arrows);
        },
      ),
      seed,
    );
  });

  it("of any kind leave a canvas that the schema takes, and a hundred of them are undone to the original", () => {
    fc.assert(
      fc.property(anyCanvas, fc.array(anyEdit, {minLength: 100, maxLength: 100}), (canvas, edits) => {
        let history = historyOf(canvas);
        edits.forEach((edit, i) => (history = edited(history, apply(history.present, edit, i))));
        const last = history.present;
        expect(workCanvasSchema.safeParse(last).success).toBe(true);
        for (let i = 0; i < 100; i++) history = undone(history);
        expect(history.present).toBe(canvas);
        for (let i = 0; i < 100; i++) history = redone(history);
        expect(history.present).toBe(last);
      }),
      {seed: 6, numRuns: 50},
    );
  });
});
