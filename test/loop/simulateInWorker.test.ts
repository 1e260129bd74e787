import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {simulateLoop} from "../../src/analysis/index.js";
import {leverRanking} from "../../src/analysis/loop/leverRanking.js";
import {exactReport} from "../analysis/loop/simulateReport.js";

const report = exactReport([0.5, 0.5, 0.5, 0.5], {turnover: 0.3});
/** Longer than the worker works without looking for messages, on any machine. */
const long = {draws: 20_000, horizon: 400};
const short = {draws: 20, horizon: 4};
const workers: WorkerBesideIt[] = [];

/** A worker that runs the real worker's module in this thread, a task later. */
class WorkerBesideIt extends EventTarget {
  terminated = false;
  private readonly scope = new EventTarget();
  readonly loaded: Promise<unknown>;
  constructor() {
    super();
    workers.push(this);
    vi.stubGlobal("addEventListener", this.scope.addEventListener.bind(this.scope));
    vi.stubGlobal("postMessage", (data: unknown) => {
      if (!this.terminated) this.dispatchEvent(new MessageEvent("message", {data: structuredClone(data)}));
    });
    this.loaded = import("../../src/loop/simulationWorker.js");
  }
  postMessage(data: unknown) {
    void this.loaded.then(() =>
      this.scope.dispatchEvent(new MessageEvent("message", {data: structuredClone(data)})),
    );
  }
  terminate() {
    this.terminated = true;
  }
}

/** The module under test and its errors, as a page that has just opened has them: no worker yet. */
async function freshPage() {
  vi.resetModules();
  const {AnalysisError} = await import("../../src/domain/errors.js");
  return {AnalysisError, ...(await import("../../src/loop/simulateInWorker.js"))};
}

beforeEach(() => {
  workers.length = 0;
  vi.stubGlobal("Worker", WorkerBesideIt);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("simulateInWorker", () => {
  it("resolves with what simulateLoop returns and tells its progress, which only rises", async () => {
    const {simulateInWorker} = await freshPage();
    const progress: number[] = [];
    const simulation = await simulateInWorker(
      {report, options: long},
      {onProgress: (share) => progress.push(share)},
    );
    expect(simulation).toEqual(simulateLoop(report, long));
    expect(progress.length).toBeGreaterThan(0);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(progress.every((share) => share > 0 && share <= 1)).toBe(true);
  });

  it("keeps one worker for all calls and gives each caller its own answer", async () => {
    const {simulateInWorker, rankInWorker} = await freshPage();
    const other = {...short, seed: 7};
    const [first, second, ranking] = await Promise.all([
      simulateInWorker({report, options: short}),
      simulateInWorker({report, options: other}),
      rankInWorker({report, options: {draws: 20, bottleneck: 0.2}}),
    ]);
    const third = await simulateInWorker({report, options: short});
    expect(workers.map(({terminated}) => terminated)).toEqual([false]);
    expect([first, second, third]).toEqual([short, other, short].map((each) => simulateLoop(report, each)));
    expect(ranking).toEqual(leverRanking(report, {draws: 20, bottleneck: 0.2}));
  });

  it("rejects with the reason that the simulation was refused for, and goes on working", async () => {
    const {simulateInWorker, AnalysisError} = await freshPage();
    const refused = simulateInWorker({report, options: {draws: 0}});
    await expect(refused).rejects.toThrow(/draws is 0/);
    await expect(refused).rejects.toBeInstanceOf(AnalysisError);
    expect(await simulateInWorker({report, options: short})).toEqual(simulateLoop(report, short));
  });

  it("cancels what is aborted under way, rejects with the signal's reason, and answers the next request once", async () => {
    const {simulateInWorker} = await freshPage();
    const cancel = new AbortController();
    const onProgress = vi.fn(() => {
      cancel.abort("levers moved");
    });
    const cancelled = simulateInWorker({report, options: long}, {signal: cancel.signal, onProgress});
    const next = simulateInWorker({report, options: short});
    await expect(cancelled).rejects.toBe("levers moved");
    expect(await next).toEqual(simulateLoop(report, short));
    expect(onProgress).toHaveBeenCalledTimes(1);
  });

  it("drops what is aborted before its turn", async () => {
    const {simulateInWorker} = await freshPage();
    const cancel = new AbortController();
    const first = simulateInWorker({report, options: short});
    const onProgress = vi.fn();
    const dropped = simulateInWorker({report, options: long}, {signal: cancel.signal, onProgress});
    cancel.abort("too slow");
    await expect(dropped).rejects.toBe("too slow");
    expect(await first).toEqual(simulateLoop(report, short));
    expect(await simulateInWorker({report, options: short})).toEqual(simulateLoop(report, short));
    expect(onProgress).not.toHaveBeenCalled();
  });

  it("starts nothing when it is aborted beforehand", async () => {
    const {simulateInWorker} = await freshPage();
    await expect(
      simulateInWorker({report, options: {}}, {signal: AbortSignal.abort("too late")}),
    ).rejects.toBe("too late");
    expect(workers).toEqual([]);
  });

  it("rejects all that waits when the worker fails, and starts another for the next call", async () => {
    const {simulateInWorker} = await freshPage();
    const failed = [simulateInWorker({report, options: long}), simulateInWorker({report, options: long})];
    workers[0].dispatchEvent(Object.assign(new Event("error"), {message: "no such module"}));
    for (const each of failed) await expect(each).rejects.toThrow("no such module");
    expect(workers[0].terminated).toBe(true);
    vi.resetModules();
    expect(await simulateInWorker({report, options: short})).toEqual(simulateLoop(report, short));
    expect(workers).toHaveLength(2);
  });
});
