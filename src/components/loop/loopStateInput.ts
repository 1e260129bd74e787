import {readLoopState, writeLoopState} from "../../domain/loopState.js";
import type {LoopState} from "../../domain/loopState.js";

/** Milliseconds that a slider rests before its place goes into the address: browsers limit how often that may change. */
const REST = 200;

/** What comes before whatever a person does that may read the address. */
const readings = ["pointerdown", "focus", "click", "pagehide"] as const;

/** The state of the loop page's view, kept in the address. */
export interface LoopStateInput {
  readonly value: LoopState;
  /** Parts of the address that could not be read. */
  readonly unread: readonly string[];
  /**
   * Changes parts of the state. A step that a reader would want to go back from makes an entry in the browser's history at once; a
   * slider's moves do not, and reach the address once it rests or before anything else on the page is used.
   */
  set(change: Partial<LoopState>, options?: {entry?: boolean}): void;
  /** Tells a part of the state now and whenever it changes, by a person or by going back and forward. Returns how to stop. */
  watch<Name extends keyof LoopState>(name: Name, tell: (value: LoopState[Name]) => void): () => void;
}

/**
 * The state of the loop page's view. It lives in the address, so that a link, a reload, and going back and forward all show the same
 * view.
 *
 * @example
 * const state = loopStateInput();
 * const period = Generators.observe((tell) => state.watch("period", tell));
 */
export function loopStateInput(): LoopStateInput {
  let {state, unread} = readLoopState(location.search);
  const watchers = new Set<() => void>();
  const tellAll = () => watchers.forEach((look) => look());
  let resting: ReturnType<typeof setTimeout> | undefined;
  const write = (how: "pushState" | "replaceState") => {
    clearTimeout(resting);
    resting = undefined;
    const address = new URL(location.href);
    address.search = writeLoopState(state, location.search);
    if (address.href !== location.href) history[how](history.state, "", address);
  };
  const flush = () => {
    if (resting !== undefined) write("replaceState");
  };
  for (const reading of readings) addEventListener(reading, flush, {capture: true});
  addEventListener("popstate", () => {
    clearTimeout(resting);
    resting = undefined;
    ({state, unread} = readLoopState(location.search));
    tellAll();
  });
  return {
    get value() {
      return state;
    },
    get unread() {
      return unread;
    },
    set(change, {entry = true} = {}) {
      // What rests belongs to the entry before.
      if (entry) flush();
      state = {...state, ...change};
      if (entry) write("pushState");
      else {
        clearTimeout(resting);
        resting = setTimeout(write, REST, "replaceState");
      }
      tellAll();
    },
    watch(name, tell) {
      let before: string | null = null;
      const look = () => {
        const now = JSON.stringify(state[name]);
        if (now === before) return;
        before = now;
        tell(state[name]);
      };
      watchers.add(look);
      look();
      return () => watchers.delete(look);
    },
  };
}
