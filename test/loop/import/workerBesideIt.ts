import {vi} from "vitest";
import type {ImportRequest} from "../../../src/loop/import/importWorker.js";

/** The workers that were started since `stubWorkers`. */
export const workers: WorkerBesideIt[] = [];

/** A worker that runs the real worker's module in this thread, a task later. Like the real one it may tell a last message when ended. */
export class WorkerBesideIt extends EventTarget {
  terminated = false;
  private readonly scope = new EventTarget();
  readonly loaded: Promise<unknown>;

  constructor() {
    super();
    workers.push(this);
    vi.resetModules();
    vi.stubGlobal("addEventListener", this.scope.addEventListener.bind(this.scope));
    vi.stubGlobal("postMessage", (data: unknown, {transfer}: {transfer: Transferable[]}) => {
      const message = new MessageEvent("message", {data: structuredClone(data, {transfer})});
      setTimeout(() => this.dispatchEvent(message));
    });
    this.loaded = import("../../../src/loop/import/importWorker.js");
  }

  /** Files cannot be cloned in Node. */
  postMessage(data: ImportRequest) {
    void this.loaded.then(() => {
      if (!this.terminated) this.scope.dispatchEvent(new MessageEvent("message", {data}));
    });
  }

  terminate() {
    this.terminated = true;
  }
}

/** Puts `WorkerBesideIt` in the place of workers. */
export function stubWorkers() {
  workers.length = 0;
  vi.stubGlobal("Worker", WorkerBesideIt);
}
