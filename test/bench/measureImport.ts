import type {Browser} from "playwright-core";
import {peakMemoryOf} from "./peakMemory.js";

/** One import of files that were dropped on the loop page. */
export interface Import {
  /** Milliseconds from the files' arrival until the new loop's diagram was painted, questions answered at once. */
  ready: number;
  /** Milliseconds of the longest task of the page's thread meanwhile; 0 where none was longer than 50 ms, which browsers do not report. */
  longestTask: number;
  /** Peak resident bytes of the page's process, its workers among it; NaN where the system does not tell. */
  peakMemory: number;
}

const input = '[data-role="loop-files"]';
const diagram = '[data-diagram="growth-cycle"][data-state="ready"]';

/**
 * Brings files to the loop page and measures until the loop that they make is drawn. Where the page asks how the files are to be
 * mapped, its proposal is taken at once.
 *
 * @param browser started for this measurement
 * @example
 * await measureImport(browser, "http://127.0.0.1:3000/loop/", ["events.csv"])
 */
export async function measureImport(
  browser: Browser,
  url: string,
  paths: readonly string[],
): Promise<Import> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  try {
    const page = await context.newPage();
    // tsx wraps named functions in a helper of its own, which the page does not have.
    await page.addInitScript("globalThis.__name = (named) => named");
    await page.goto(url);
    await page.waitForSelector(diagram);
    await page.waitForSelector(input, {state: "attached"});
    await page.waitForLoadState("networkidle");
    await page.evaluate(watch, {input, diagram});
    await page.setInputFiles(input, [...paths]);
    const seen = await page.waitForFunction(() => (window as Watched).imported, undefined, {
      timeout: 120_000,
    });
    const imported = (await seen.jsonValue())!;
    if ("problem" in imported) throw new Error(`the page could not import the files: ${imported.problem}`);
    return {...imported, peakMemory: await peakMemoryOf(browser)};
  } finally {
    await context.close();
  }
}

type Watched = Window &
  typeof globalThis & {imported?: {ready: number; longestTask: number} | {problem: string}};

/** In the page: from the files' arrival to the first frame after another loop is drawn. */
function watch({input, diagram}: {input: string; diagram: string}): void {
  const shown = () => document.querySelector<HTMLElement>(diagram)?.dataset["loop"];
  const before = shown();
  let start = 0;
  let longestTask = 0;
  let answered = false;
  new PerformanceObserver((list) => {
    for (const {startTime, duration} of list.getEntries())
      if (start > 0 && startTime + duration > start) longestTask = Math.max(longestTask, duration);
  }).observe({type: "longtask"});
  const check = () => {
    const use = document.querySelector<HTMLButtonElement>('[data-role="use-mapping"]:not(:disabled)');
    if (use !== null && !answered) {
      answered = true;
      use.click();
    }
    const problem = document.querySelector(".fault-list")?.textContent;
    const loop = shown();
    if (problem) (window as Watched).imported = {problem};
    else if (loop === undefined || loop === before) requestAnimationFrame(check);
    else
      requestAnimationFrame(() => {
        const ready = performance.now() - start;
        // The last tasks are reported after they end.
        setTimeout(() => ((window as Watched).imported = {ready, longestTask}), 500);
      });
  };
  document.addEventListener(
    "change",
    ({target}) => {
      if (!(target as Element).matches(input)) return;
      start = performance.now();
      check();
    },
    {capture: true},
  );
}
