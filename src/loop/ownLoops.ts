import {forgetOwnLoop, keepOwnLoop, ownLoopsKept} from "./ownLoopStore.js";
import type {OwnLoop} from "./ownLoopStore.js";

/** The person's own loops, in the order in which they were brought. */
export interface OwnLoops {
  /** Tells the loops now, and whenever they change. Returns how to stop. */
  watch(tell: (loops: readonly OwnLoop[]) => void): () => void;
  /** Adds a loop; resolves to whether this browser could keep it for later. */
  add(loop: OwnLoop): Promise<boolean>;
  /** Deletes a loop from the page and from the browser. */
  forget(id: string): Promise<void>;
}

/**
 * The person's own loops: those that this browser kept, and those brought since. Where the browser forbids storage they live as long
 * as the page.
 *
 * @param options.wait Whether nothing is told before the kept ones are known, as where the address asks for one of them; otherwise none
 * are told at first.
 * @example
 * const own = ownLoops({wait: false});
 * const owned = Generators.observe((tell) => own.watch(tell));
 */
export function ownLoops({wait}: {wait: boolean}): OwnLoops {
  let loops: readonly OwnLoop[] | null = wait ? null : [];
  const watchers = new Set<(loops: readonly OwnLoop[]) => void>();
  const change = (next: readonly OwnLoop[]) => {
    loops = next;
    watchers.forEach((tell) => tell(next));
  };
  void ownLoopsKept()
    .catch(() => [])
    .then((kept) => {
      const brought = loops ?? [];
      if (wait || kept.length > 0)
        change([...kept.filter(({id}) => brought.every((loop) => loop.id !== id)), ...brought]);
    });
  return {
    watch(tell) {
      watchers.add(tell);
      if (loops !== null) tell(loops);
      return () => watchers.delete(tell);
    },
    async add(loop) {
      change([...(loops ?? []).filter(({id}) => id !== loop.id), loop]);
      try {
        await keepOwnLoop(loop);
        return true;
      } catch {
        return false;
      }
    },
    async forget(id) {
      change((loops ?? []).filter((loop) => loop.id !== id));
      await forgetOwnLoop(id).catch(() => undefined);
    },
  };
}
