import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {simulateLoop} from "../../src/analysis/index.js";
import {AnalysisError} from "../../src/domain/errors.js";
import {simulateInWorker} from "../../src/loop/simulateInWorker.js";
import type {SimulationRequest} from "../../src/loop/simulationWorker.js";
import {exactReport} from "../analysis/loop/simulateReport.js";

const report = exactReport([0.5, 0.5, 0.5, 0.5], {turnover: 0.3});
const workers: WorkerBesideIt[] = [];

/** A worker that runs the real worker's module in this thread, a task later. */
class WorkerBesideIt extends EventTarget {
  terminated = false;
  private readonly scope = new EventTarget();
  readonly loaded: Promise<unknown>;
  constructor() {
    super();
    workers.push(this);
    vi.resetModules();
    vi.stubGlobal("addEventListener", this.scope.addEventListener.bind(this.scope));
    vi.stubGlobal("postMessage", (data: unknown) => {
      if (!this.terminated) this.dispatchEvent(new MessageEvent("message", {data: structuredClone(data)}));
    });
    this.loaded = import("../../src/loop/simulationWorker.js");
  }
  postMessage(data: SimulationRequest) {
    void this.loaded.then(() =>
      this.scope.dispatchEvent(new MessageEvent("message", {data: structuredClone(data)})),
    );
  }
  terminate() {
    this.terminated = true;
  }
}

beforeEach(() => {
  workers.length = 0;
  vi.stubGlobal("Worker", WorkerBesideIt);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("simulateInWorker", () => {
  it("resolves with what simulateLoop returns, tells its progress and ends the worker", async () => {
    const options = {draws: 20, horizon: 300};
    const progress: number[] = [];
    const simulation = await simulateInWorker(
      {report, options},
      {onProgress: (share) => progress.push(share)},
    );
    expect(simulation).toEqual(simulateLoop(report, options));
    expect(progress.length).toBeGreaterThan(50);
    expect(progress.length).toBeLessThanOrEqual(100);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(workers.map(({terminated}) => terminated)).toEqual([true]);
  });

  it("rejects with the reason that the simulation was refused for", async () => {
    const refused = simulateInWorker({report, options: {draws: 0}});
    await expect(refused).rejects.toThrow(/draws is 0/);
    await expect(refused).rejects.toBeInstanceOf(AnalysisError);
    expect(workers[0]!.terminated).toBe(true);
  });

  it("stops the worker when it is aborted, and rejects with the signal's reason", async () => {
    const cancel = new AbortController();
    const onProgress = vi.fn();
    const cancelled = simulateInWorker({report, options: {}}, {signal: cancel.signal, onProgress});
    cancel.abort("levers moved");
    await expect(cancelled).rejects.toBe("levers moved");
    expect(workers[0]!.terminated).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(onProgress).not.toHaveBeenCalled();
  });

  it("starts nothing when it is aborted beforehand", async () => {
    await expect(
      simulateInWorker({report, options: {}}, {signal: AbortSignal.abort("too late")}),
    ).rejects.toBe("too late");
    expect(workers).toEqual([]);
  });

  it("rejects when the worker fails", async () => {
    const failed = simulateInWorker({report, options: {}});
    workers[0]!.dispatchEvent(Object.assign(new Event("error"), {message: "no such module"}));
    await expect(failed).rejects.toThrow("no such module");
    await workers[0]!.loaded;
  });
});
