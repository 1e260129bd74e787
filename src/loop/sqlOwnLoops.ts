import type {LoopDataset} from "../domain/loop.js";
import {ownLoopsKept} from "./ownLoopStore.js";

/**
 * The person's own loops that this browser keeps; none where it forbids storage. A loop that cannot be read any more is left out. Two
 * that call themselves the same are told apart: the second takes the id under which it is kept.
 *
 * @example
 * const loops = await sqlOwnLoops();
 */
export async function sqlOwnLoops(): Promise<LoopDataset[]> {
  const kept = await ownLoopsKept().catch(() => []);
  if (kept.length === 0) return [];
  // Most readers keep none, and reading takes a third of the page's code.
  const {parseLoopFiles} = await import("../domain/parseLoopFiles.js");
  const loops: LoopDataset[] = [];
  for (const {id, folder} of kept) {
    try {
      // Named as the analysis names it, so that the statements behind the loop page's figures find it.
      const loop = parseLoopFiles(folder, "own-data");
      loops.push(loops.some((other) => other.id === loop.id) ? {...loop, id} : loop);
    } catch {
      continue;
    }
  }
  return loops;
}
