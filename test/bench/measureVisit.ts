import type {Browser, Page} from "playwright-core";
import {peakMemoryOf} from "./peakMemory.js";

/** One visit with nothing cached. */
export interface Visit {
  /** Milliseconds from navigation until what was waited for has been painted. */
  ready: number;
  /** Compressed bytes of the scripts that had arrived by then. */
  scriptBytes: number;
  /** Bytes on the JavaScript heap when the page had settled. */
  heap: number;
  /** Peak resident bytes of the page's process; NaN where the system does not tell. */
  peakMemory: number;
}

/**
 * Visits an address with an empty cache and measures until an element that matches `selector` is painted.
 *
 * @param browser started for this measurement
 * @param selector e.g. `[data-diagram="growth-cycle"][data-state="ready"]`
 * @example
 * await measureVisit(browser, "http://127.0.0.1:3000/loop/", "main svg")
 */
export async function measureVisit(browser: Browser, url: string, selector: string): Promise<Visit> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  try {
    const page = await context.newPage();
    // tsx wraps named functions in a helper of its own, which the page does not have.
    await page.addInitScript("globalThis.__name = (named) => named");
    await page.addInitScript(watchFor, selector);
    await page.goto(url);
    const painted = await page.waitForFunction(() => (window as Watched).painted, undefined, {
      timeout: 60_000,
    });
    const ready = (await painted.jsonValue())!;
    const scriptBytes = await page.evaluate(
      (time) =>
        (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
          .filter(({name, responseEnd}) => /\.js(\?|$)/.test(name) && responseEnd <= time)
          .reduce((sum, {encodedBodySize}) => sum + encodedBodySize, 0),
      ready,
    );
    await page.waitForLoadState("networkidle");
    return {ready, scriptBytes, heap: await heapOf(page), peakMemory: await peakMemoryOf(browser)};
  } finally {
    await context.close();
  }
}

type Watched = Window & typeof globalThis & {painted?: number};

/** In the page: notes the time of the first frame after an element that matches has appeared. */
function watchFor(selector: string): void {
  const check = () => {
    if (document.querySelector(selector) === null) requestAnimationFrame(check);
    else requestAnimationFrame(() => ((window as Watched).painted = performance.now()));
  };
  requestAnimationFrame(check);
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const {metrics} = await session.send("Performance.getMetrics");
  return metrics.find(({name}) => name === "JSHeapUsedSize")!.value;
}
