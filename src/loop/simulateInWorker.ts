import type {Simulation} from "../analysis/index.js";
import {AnalysisError} from "../domain/errors.js";
import type {SimulationMessage, SimulationRequest} from "./simulationWorker.js";

/**
 * Simulates a loop off the page's thread.
 *
 * @param signal Aborting it stops the worker at once; the promise rejects with the signal's reason.
 * @param onProgress Is told the share done, above 0 up to 1, at most a hundred times.
 * @throws {AnalysisError} (rejects) for options, interventions or a report that `simulateLoop` refuses.
 * @throws {Error} (rejects) where the worker itself fails.
 * @example
 * const cancel = new AbortController();
 * const simulation = await simulateInWorker({report, options: {draws: 10_000}}, {
 *   signal: cancel.signal,
 *   onProgress: (share) => (bar.value = share),
 * });
 */
export function simulateInWorker(
  request: SimulationRequest,
  {signal, onProgress}: {signal?: AbortSignal; onProgress?: (share: number) => void} = {},
): Promise<Simulation> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = new Worker(import.meta.resolve("./simulationWorker.js"), {type: "module"});
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
    worker.addEventListener("message", ({data}: MessageEvent<SimulationMessage>) => {
      if ("progress" in data) onProgress?.(data.progress);
      else if ("refused" in data) fail(new AnalysisError(data.refused));
      else {
        finish();
        resolve(data.simulation);
      }
    });
    worker.addEventListener("error", (event) => {
      fail(new Error(event.message || "The simulation could not be started in this browser."));
    });
    worker.postMessage(request);
  });
}
