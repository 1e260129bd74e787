import {DataError} from "../../domain/errors.js";
import type {NamedBlob} from "../../files/table.js";
import type {ImportMessage, ImportRequest, ImportTask, TaskAnswer, TaskOptions} from "./importWorker.js";

/** What is told and handed on while the worker reads. */
export interface TaskHandlers {
  signal?: AbortSignal | undefined;
  /** Told the share of all bytes that is read, from 0 to 1, and the file being read, at most a hundred times. */
  onProgress?: (share: number, file: string) => void;
  /** Takes rows of events; the worker is at most a few batches ahead of the promises. */
  takeEvents?: (index: number, arrow: Uint8Array) => Promise<void>;
}

/**
 * Has a worker read files, off the page's thread. Answers once all events have been taken.
 *
 * @param task.signal Aborting it ends the worker at once; the promise rejects with the signal's reason.
 * @throws {DataError} (rejects) with all that is wrong with the files; {Error} where the worker itself or `takeEvents` fails.
 * @example
 * const folder = await runImportTask("normalize", files, {choices: {}});
 */
export function runImportTask<T extends ImportTask>(
  task: T,
  files: readonly NamedBlob[],
  options: TaskOptions<T>,
  {signal, onProgress, takeEvents}: TaskHandlers = {},
): Promise<TaskAnswer<T>> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = new Worker(import.meta.resolve("./importWorker.js"), {type: "module"});
    const done = new AbortController();
    const whileRunning = {signal: done.signal};
    const finish = () => {
      worker.terminate();
      // A message that was under way would otherwise still arrive.
      done.abort();
    };
    const fail = (error: unknown) => {
      finish();
      reject(error);
    };
    const ask = (request: ImportRequest) => worker.postMessage(request);
    let taking = Promise.resolve();
    const take = (index: number, events: Uint8Array) => {
      taking = taking.then(() => (done.signal.aborted ? undefined : takeEvents?.(index, events)));
      taking.then(() => ask({taken: true}), fail);
    };
    const answer = ({data}: MessageEvent<ImportMessage>) => {
      if ("progress" in data) onProgress?.(data.progress, data.file);
      else if ("events" in data) take(data.index, data.events);
      else if ("faults" in data) fail(new DataError(data.faults));
      else
        taking.then(() => {
          finish();
          resolve(data.answer as TaskAnswer<T>);
        }, fail);
    };
    const broken = ({message}: ErrorEvent) =>
      fail(new Error(message || "The files could not be read in this browser."));
    signal?.addEventListener("abort", () => fail(signal.reason), whileRunning);
    worker.addEventListener("message", answer, whileRunning);
    worker.addEventListener("error", broken, whileRunning);
    ask({task, files, options});
  });
}
