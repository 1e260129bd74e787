import type {MetricSummary} from "../analysis/index.js";
import {DataError} from "../domain/errors.js";
import type {MetricMessage, MetricRequest} from "./metricWorker.js";

/**
 * Holds the candidates of a table against the three properties off the page's thread.
 *
 * @param signal Aborting it stops the worker at once; the promise rejects with the signal's reason.
 * @param onProgress Is told the share done, above 0 up to 1.
 * @throws {DataError} (rejects) with every fault of the table.
 * @throws {Error} (rejects) where the worker itself fails.
 * @example
 * const summary = await metricInWorker({manifest, rows, file: "kpi.csv"}, {onProgress: (share) => (bar.value = share)});
 */
export function metricInWorker(
  request: MetricRequest,
  {signal, onProgress}: {signal?: AbortSignal; onProgress?: (share: number) => void} = {},
): Promise<MetricSummary> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = new Worker(import.meta.resolve("./metricWorker.js"), {type: "module"});
    const finish = () => {
      worker.terminate();
      signal?.removeEventListener("abort", abort);
    };
    const fail = (error: unknown) => {
      finish();
      reject(error);
    };
    const abort = () => {
      fail(signal!.reason);
    };
    signal?.addEventListener("abort", abort);
    worker.addEventListener("message", ({data}: MessageEvent<MetricMessage>) => {
      if ("progress" in data) onProgress?.(data.progress);
      else if ("faults" in data) fail(new DataError(data.faults));
      else {
        finish();
        resolve(data.summary);
      }
    });
    worker.addEventListener("error", (event) => {
      fail(new Error(event.message || "The check could not be started in this browser."));
    });
    worker.postMessage(request);
  });
}
