import type {LoopSummary} from "../analysis/index.js";
import type {KeepOutcome} from "../components/loop/loopActions.js";
import type {LoopState} from "../domain/loopState.js";
import type {OwnLoop} from "./ownLoopStore.js";

/** What the page shows, with the view in which it was computed. */
interface Shown {
  summary: LoopSummary;
  own: OwnLoop | null;
  computed: LoopState;
}

/** Keeps the loop that the page shows in the project. */
export interface LoopKeeper {
  /** Says what the page shows. */
  show(summary: LoopSummary, own: OwnLoop | null): void;
  /** Keeps it; an earlier result of the same loop gives way. Waits for a loop that is still being computed. */
  keep(): Promise<KeepOutcome>;
}

/**
 * Keeps what the loop page shows. The project is opened when it is first asked for, so that the page shows its loop no later.
 *
 * @param options.state The page's view as it is.
 * @example
 * const keeper = loopKeeper({state: () => state.value});
 */
export function loopKeeper({state}: {state: () => LoopState}): LoopKeeper {
  let tell: (shown: Shown) => void;
  let shown = new Promise<Shown>((resolve) => (tell = resolve));
  return {
    show(summary, own) {
      const now: Shown = {summary, own, computed: state()};
      tell(now);
      shown = Promise.resolve(now);
    },
    async keep() {
      const [{summary, own, computed}, {keptLoopOf}, {withKeptLoop}, {projectStore}] = await Promise.all([
        shown,
        import("../analysis/project/keptLoopOf.js"),
        import("../domain/project/withKeptLoop.js"),
        import("../project/projectStore.js"),
      ]);
      const store = await projectStore();
      const kept = keptLoopOf(summary, {
        id: own?.id ?? summary.id,
        // Another period may have been chosen since, whose verdicts are still being computed.
        state: {...state(), period: computed.period, settings: computed.settings},
        manifest: own?.folder["loop.yaml"] ?? null,
        now: Date.now(),
      });
      const before = store.value.loops;
      store.update((project) => withKeptLoop(project, kept));
      const {loops} = store.value;
      const has = (id: string) => loops.some((loop) => loop.id === id);
      if (!loops.some((loop) => loop.id === kept.id && loop.kept === kept.kept))
        return {state: "full", gone: null};
      const gone = before.find(({id}) => !has(id))?.title ?? null;
      return {state: store.isKept ? "kept" : "for-now", gone};
    },
  };
}
