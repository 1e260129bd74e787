import {edited, historyOf, redone, undone} from "../../domain/project/history.js";
import type {History} from "../../domain/project/history.js";
import {isSame, mergeProjects} from "../../domain/project/mergeProjects.js";
import type {Project} from "../../domain/project/project.js";
import type {ProjectStore} from "../../domain/project/projectStore.js";
import type {WorkCanvas} from "../../domain/project/workCanvas.js";

/** The open canvas of a project, with what was done to it. */
export interface CanvasEditor {
  /** Null where the project has none. */
  readonly value: WorkCanvas | null;
  readonly project: Project;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Tells at once and whenever the project or the open canvas changes. Returns how to stop. */
  watch(tell: (editor: CanvasEditor) => void): () => void;
  /** Opens another canvas of the project. */
  open(id: string): void;
  /** Adds a canvas to the project and opens it. */
  add(canvas: WorkCanvas): void;
  /** Takes the open canvas out of the project, whose versions keep it; the next one opens. */
  remove(): void;
  /** One edit, undone as one. The change must be pure: ids are made before. Returning the same object is no edit. */
  edit(change: (canvas: WorkCanvas) => WorkCanvas): void;
  undo(): void;
  redo(): void;
}

/**
 * What the parts of the canvas page share: the canvas that is open, and undo and redo over everything that was done to it since the page
 * was opened, in this window or another.
 *
 * @param options.open Id of the canvas to begin with; the first otherwise.
 * @example
 * const editor = canvasEditor(await projectStore(), {open: fromAddress("canvas")});
 * editor.edit((canvas) => ({...canvas, title: "Our shop"}));
 */
export function canvasEditor(store: ProjectStore, {open = null}: {open?: string | null} = {}): CanvasEditor {
  let id = open;
  const histories = new Map<string, History<WorkCanvas>>();
  const watchers = new Set<(editor: CanvasEditor) => void>();
  const find = (project: Project) =>
    project.canvases.find((canvas) => canvas.id === id) ?? project.canvases[0];
  const history = () => {
    const canvas = find(store.value);
    return canvas === undefined ? null : histories.get(canvas.id)!;
  };
  /** Takes up what the store says of each canvas; a canvas that comes back as it was written is no edit. */
  const follow = ({canvases}: Project) => {
    for (const canvas of canvases) {
      const before = histories.get(canvas.id);
      if (before === undefined) histories.set(canvas.id, historyOf(canvas));
      else if (!isSame(before.present, canvas)) histories.set(canvas.id, edited(before, canvas));
    }
  };
  const step = (move: (history: History<WorkCanvas>) => History<WorkCanvas>) => {
    const before = history();
    if (before === null) return;
    const after = move(before);
    if (after === before) return;
    histories.set(after.present.id, after);
    store.update((project) => {
      const put = (canvas: WorkCanvas): Project => ({
        ...project,
        canvases: project.canvases.map((each) => (each.id === canvas.id ? canvas : each)),
      });
      // What another window does to the canvas at the same moment stays: only what this step changes is changed.
      return mergeProjects(put(before.present), put(after.present), project);
    });
  };
  const editor: CanvasEditor = {
    get value() {
      return find(store.value) ?? null;
    },
    get project() {
      return store.value;
    },
    get canUndo() {
      return (history()?.past.length ?? 0) > 0;
    },
    get canRedo() {
      return (history()?.future.length ?? 0) > 0;
    },
    watch(tell) {
      watchers.add(tell);
      tell(editor);
      return () => watchers.delete(tell);
    },
    open(next) {
      id = next;
      for (const tell of watchers) tell(editor);
    },
    add(canvas) {
      id = canvas.id;
      store.update((project) => ({...project, canvases: [...project.canvases, canvas]}));
    },
    remove() {
      const gone = editor.value?.id;
      if (gone === undefined) return;
      const without = (project: Project): Project => ({
        ...project,
        canvases: project.canvases.filter((canvas) => canvas.id !== gone),
      });
      store.update(without, {keepsBefore: true});
    },
    edit(change) {
      const open = editor.value?.id;
      if (open === undefined) return;
      store.update((project) => {
        const canvases = project.canvases.map((canvas) => (canvas.id === open ? change(canvas) : canvas));
        return canvases.every((canvas, i) => canvas === project.canvases[i])
          ? project
          : {...project, canvases};
      });
    },
    undo: () => step(undone),
    redo: () => step(redone),
  };
  store.watch((project) => {
    follow(project);
    for (const tell of watchers) tell(editor);
  });
  return editor;
}
