import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {latestRun} from "../../../../src/components/loop/levers/latestRun.js";
import type {Running} from "../../../../src/components/loop/levers/latestRun.js";

/** Computations that take as long as a test says, on a clock that a test moves. */
function setUp(quick: number, exact: number) {
  const computed: string[] = [];
  const shown: string[] = [];
  const told: (number | null)[] = [];
  const failed: unknown[] = [];
  const compute = (question: string, isExact: boolean, {signal, onProgress}: Running) =>
    new Promise<string>((resolve, reject) => {
      const name = isExact ? `${question} exactly` : question;
      computed.push(name);
      const takes = isExact ? exact : quick;
      const timers = [
        setTimeout(() => onProgress(0.5), takes / 2),
        setTimeout(() => (question === "bad" ? reject(new Error("bad")) : resolve(name)), takes),
      ];
      signal.addEventListener("abort", () => {
        timers.forEach(clearTimeout);
        computed.push(`${name} given up`);
        reject(signal.reason as Error);
      });
    });
  const run = latestRun<string, string>({
    compute,
    show: (answer) => shown.push(answer),
    progress: (share) => told.push(share),
    failed: (error) => failed.push(error),
  });
  return {run, computed, shown, told, failed};
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("latestRun", () => {
  it("answers quickly, and exactly once no other question has come for a quarter of a second", async () => {
    const {run, shown} = setUp(20, 100);
    run.ask("a");
    await vi.advanceTimersByTimeAsync(20);
    expect(shown).toEqual(["a"]);
    await vi.advanceTimersByTimeAsync(249);
    expect(shown).toEqual(["a"]);
    await vi.advanceTimersByTimeAsync(101);
    expect(shown).toEqual(["a", "a exactly"]);
  });

  it("follows a slider that never rests, and skips what became stale while it waited", async () => {
    const {run, computed, shown} = setUp(50, 100);
    for (const question of ["a", "b", "c", "d", "e"]) {
      run.ask(question);
      await vi.advanceTimersByTimeAsync(20);
    }
    await vi.advanceTimersByTimeAsync(200);
    expect(shown).toEqual(["a", "c", "e"]);
    expect(computed).toEqual(["a", "c", "e"]);
  });

  it("gives up an exact answer for a newer question at once", async () => {
    const {run, computed, shown} = setUp(20, 1000);
    run.ask("a");
    await vi.advanceTimersByTimeAsync(400);
    run.ask("b");
    expect(computed).toEqual(["a", "a exactly", "a exactly given up", "b"]);
    await vi.advanceTimersByTimeAsync(20);
    expect(shown).toEqual(["a", "b"]);
  });

  it("gives up a quick answer only once it has taken 200 ms", async () => {
    const {run, computed, shown, failed} = setUp(500, 0);
    run.ask("a");
    await vi.advanceTimersByTimeAsync(199);
    run.ask("b");
    expect(computed).toEqual(["a"]);
    await vi.advanceTimersByTimeAsync(1);
    run.ask("c");
    expect(computed).toEqual(["a", "a given up", "c"]);
    await vi.advanceTimersByTimeAsync(500);
    expect(shown).toEqual(["c"]);
    expect(failed).toEqual([]);
  });

  it("tells how far it is once 200 ms have passed, and that nothing is under way any more", async () => {
    const {run, told} = setUp(600, 0);
    run.ask("a");
    await vi.advanceTimersByTimeAsync(199);
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toEqual([0]);
    await vi.advanceTimersByTimeAsync(400);
    expect(told).toEqual([0, 0.5, null]);
  });

  it("shows nothing of what was cancelled and computes nothing after it", async () => {
    const {run, computed, shown, failed} = setUp(50, 50);
    run.ask("a");
    run.ask("b");
    run.cancel();
    await vi.advanceTimersByTimeAsync(1000);
    expect([shown, failed]).toEqual([[], []]);
    expect(computed).toEqual(["a", "a given up"]);
  });

  it("says what failed and answers the next question", async () => {
    const {run, shown, failed} = setUp(50, 50);
    run.ask("bad");
    run.ask("good");
    await vi.advanceTimersByTimeAsync(100);
    expect(failed).toEqual([new Error("bad")]);
    expect(shown).toEqual(["good"]);
  });
});
