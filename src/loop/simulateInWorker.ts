import type {Simulation} from "../analysis/index.js";
import type {LeverRanking} from "../analysis/loop/leverRanking.js";
import {AnalysisError} from "../domain/errors.js";
import type {RankingRequest, SimulationRequest, WorkerAnswer, WorkerRequest} from "./simulationWorker.js";

/** How a page follows what it asked for, and gives it up. */
export interface Running {
  /** Aborting it cancels the work; the promise rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Is told the share done, above 0 up to 1, every few milliseconds. */
  onProgress?: (share: number) => void;
}

/**
 * Simulates a loop off the page's thread, in a worker that stays warm for the next call.
 *
 * @throws {AnalysisError} (rejects) for options, interventions or a report that `simulateLoop` refuses.
 * @throws {Error} (rejects) where the worker itself fails.
 * @example
 * const cancel = new AbortController();
 * const simulation = await simulateInWorker({report, options: {draws: 10_000}}, {
 *   signal: cancel.signal,
 *   onProgress: (share) => (bar.value = share),
 * });
 */
export const simulateInWorker = (request: SimulationRequest, running: Running = {}): Promise<Simulation> =>
  ask({ask: "simulation", ...request}, running) as Promise<Simulation>;

/**
 * Compares a loop's levers off the page's thread, in the same worker.
 *
 * @throws {AnalysisError} (rejects) for options or a report that `leverRanking` refuses.
 * @throws {Error} (rejects) where the worker itself fails.
 * @example
 * const {levers} = await rankInWorker({report, options: {horizon: 52, start}});
 */
export const rankInWorker = (request: RankingRequest, running: Running = {}): Promise<LeverRanking> =>
  ask({ask: "ranking", ...request}, running) as Promise<LeverRanking>;

interface Pending {
  onProgress: Running["onProgress"];
  resolve(result: Simulation | LeverRanking): void;
  reject(error: unknown): void;
}

type Question = ({ask: "simulation"} & SimulationRequest) | ({ask: "ranking"} & RankingRequest);

let worker: Worker | null = null;
let asked = 0;
const pending = new Map<number, Pending>();

function ask(question: Question, {signal, onProgress}: Running): Promise<Simulation | LeverRanking> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const id = ++asked;
    const warm = (worker ??= startWorker());
    const abort = () => {
      send(warm, {id, ask: "cancel"});
      pending.get(id)?.reject(signal!.reason);
    };
    const finish = () => {
      pending.delete(id);
      signal?.removeEventListener("abort", abort);
    };
    pending.set(id, {
      onProgress,
      resolve(result) {
        finish();
        resolve(result);
      },
      reject(error) {
        finish();
        reject(error);
      },
    });
    signal?.addEventListener("abort", abort);
    send(warm, {id, ...question});
  });
}

const send = (to: Worker, request: WorkerRequest) => {
  to.postMessage(request);
};

function startWorker(): Worker {
  const started = new Worker(import.meta.resolve("./simulationWorker.js"), {type: "module"});
  started.addEventListener("message", ({data}: MessageEvent<WorkerAnswer>) => {
    const request = pending.get(data.id);
    if ("progress" in data) request?.onProgress?.(data.progress);
    else if ("refused" in data) request?.reject(new AnalysisError(data.refused));
    else request?.resolve(data.result);
  });
  started.addEventListener("error", (event) => {
    // What has failed once is not asked again: the next call starts another.
    started.terminate();
    worker = null;
    const error = new Error(event.message || "The simulation could not be started in this browser.");
    for (const request of [...pending.values()]) request.reject(error);
  });
  return started;
}
