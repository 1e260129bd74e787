import {expect, it} from "vitest";
import {canvasEditor} from "../../../src/components/canvas/canvasEditor.js";
import {withArrow} from "../../../src/domain/project/canvas/arrowEdits.js";
import {withNote, withNoteChanged} from "../../../src/domain/project/canvas/noteEdits.js";
import {emptyProject} from "../../../src/domain/project/project.js";
import type {Project} from "../../../src/domain/project/project.js";
import type {ProjectStore} from "../../../src/domain/project/projectStore.js";
import {emptyCanvas} from "../../../src/domain/project/workCanvas.js";
import type {WorkCanvas} from "../../../src/domain/project/workCanvas.js";

/** A store in which another window's change is applied before the next change of this one, which does not know of it. */
function storeOf(canvas: WorkCanvas) {
  let project: Project = {...emptyProject(0), canvases: [canvas]};
  let theirs: ((project: Project) => Project) | null = null;
  const watchers = new Set<(project: Project) => void>();
  const store: ProjectStore = {
    isKept: true,
    get value() {
      return project;
    },
    watch(tell) {
      watchers.add(tell);
      tell(project);
      return () => watchers.delete(tell);
    },
    update(change) {
      project = change(theirs === null ? project : theirs(project));
      theirs = null;
      for (const tell of watchers) tell(project);
    },
  };
  const meanwhile = (change: (canvases: WorkCanvas[]) => WorkCanvas[]) => {
    theirs = (before) => ({...before, canvases: change(before.canvases)});
  };
  return {store, meanwhile};
}

const note = (id: string) => ({id, block: "channels", text: id, kind: "fact"}) as const;
const canvas = ["a", "b"].map(note).reduce(withNote, emptyCanvas("Ours"));

it("undoes and does again what was done, and says whether it can", () => {
  const editor = canvasEditor(storeOf(canvas).store);
  expect([editor.canUndo, editor.canRedo]).toEqual([false, false]);
  editor.edit((each) => withNoteChanged(each, "a", {text: "A"}));
  editor.edit((each) => withArrow(each, "data", {from: "a", to: "b"}));
  const done = editor.value;
  editor.undo();
  expect(editor.value!.arrows.data.from).toBeNull();
  editor.undo();
  expect(editor.value).toEqual(canvas);
  expect([editor.canUndo, editor.canRedo]).toEqual([false, true]);
  editor.redo();
  editor.redo();
  expect(editor.value).toEqual(done);
});

it("takes an edit that changes nothing for none", () => {
  const editor = canvasEditor(storeOf(canvas).store);
  editor.edit((each) => withNoteChanged(each, "a", {text: "a"}));
  expect(editor.canUndo).toBe(false);
});

it("undoes its own edit alone where another window changes the canvas at the same moment", () => {
  const {store, meanwhile} = storeOf(canvas);
  const editor = canvasEditor(store);
  editor.edit((each) => withNoteChanged(each, "a", {text: "A"}));
  meanwhile(([ours]) => [withNote(withNoteChanged(ours!, "b", {text: "theirs"}), note("c"))]);
  editor.undo();
  expect(editor.value!.notes.map(({text}) => text)).toEqual(["a", "theirs", "c"]);
});

it("undoes nothing of a canvas that another window removes at the same moment", () => {
  const {store, meanwhile} = storeOf(canvas);
  const other = emptyCanvas("Other");
  const editor = canvasEditor(store);
  editor.add(other);
  editor.open(canvas.id);
  editor.edit((each) => withNoteChanged(each, "a", {text: "A"}));
  meanwhile(() => [other]);
  editor.undo();
  expect(store.value.canvases).toEqual([other]);
});
