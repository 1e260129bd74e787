import type {Browser, BrowserContextOptions, Page} from "playwright-core";
import {inject} from "vitest";

/** A page of the built site, opened in a browser of its own context. */
export interface OpenedPage {
  page: Page;
  /** What went wrong so far: console errors and warnings, exceptions, failed requests, requests to another origin. */
  problems: string[];
  close: () => Promise<void>;
}

/** What a reader brings along; the rest are Playwright's options of a context. */
export interface OpenOptions extends BrowserContextOptions {
  /** Width of the window in pixels; 1280 by default. */
  width?: number;
  height?: number;
  /** Run before the page's own scripts. */
  script?: string;
  /** Of the site; the built one by default. */
  origin?: string;
}

/**
 * Opens a page of the built site and waits until it has settled. Ends with `problems` still being collected.
 *
 * @param path e.g. `/loop/?data=movielens`
 * @example
 * const {page, problems, close} = await openPage(browser, "/loop/", {width: 360})
 */
export async function openPage(
  browser: Browser,
  path: string,
  {width = 1280, height = 900, script, origin = inject("origin"), ...options}: OpenOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({viewport: {width, height}, reducedMotion: "reduce", ...options});
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") {
      problems.push(`console ${message.type()}: ${message.text()}`);
    }
  });
  page.on("pageerror", (error) => problems.push(`exception: ${error.message}`));
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "unknown";
    problems.push(`failed request: ${request.url()} (${reason})`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`status ${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) {
      problems.push(`request to another origin: ${url}`);
    }
  });
  if (script !== undefined) await page.addInitScript(script);
  await page.goto(origin + path, {waitUntil: "load"});
  await settle(page);
  return {page, problems, close: () => context.close()};
}

/** Waits until no cell is pending, nothing is being loaded and the document has not changed for 300 ms; at most 30 s. */
export async function settle(page: Page): Promise<void> {
  // Both wait at the same time: the document mostly stands still before the network does.
  await page.evaluate(() => {
    const watch = {last: performance.now()};
    new MutationObserver(() => (watch.last = performance.now())).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    Object.assign(window, {testedChange: watch});
  });
  await page.waitForLoadState("networkidle");
  const started = Date.now();
  await page.waitForFunction(
    (limit) => {
      const {last} = (window as unknown as {testedChange: {last: number}}).testedChange;
      const isStill = performance.now() - last >= 300 || Date.now() > limit;
      return isStill && document.querySelector("observablehq-loading") === null;
    },
    // A clock on a page never stands still.
    started + 5_000,
    {timeout: 30_000},
  );
}
