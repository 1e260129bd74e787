import type {BringTools, Brought} from "../components/loop/bringPanel.js";
import type {OwnData} from "../domain/loopState.js";
import {readInWorker} from "./analyzeInWorker.js";
import {ownLoopId} from "./ownLoopStore.js";
import type {LoopFolder, OwnLoop} from "./ownLoopStore.js";

/**
 * Reads what a person brought: a loop's folder at once.
 *
 * @param options.onLoop Takes the loop that was read, and what a link says of it.
 */
export async function bringFiles(
  files: readonly File[],
  {signal}: BringTools,
  {onLoop}: {onLoop: (loop: OwnLoop, data: OwnData) => void},
): Promise<Brought> {
  const folder: LoopFolder = Object.fromEntries(
    await Promise.all(files.map(async (file) => [file.name, await file.text()] as const)),
  );
  signal.throwIfAborted();
  const answer = await readInWorker(folder);
  if ("faults" in answer) return {faults: answer.faults};
  const {title, periods} = answer.loop;
  onLoop(
    {id: ownLoopId(folder), title, folder},
    {title: title.en, files: files.map(({name}) => name), from: periods[0], to: periods.at(-1)!},
  );
  return {title, notes: []};
}
