import type {Browser, Page} from "playwright-core";
import {listen} from "../../loaders/site/listen.js";
import {siteServer} from "../../loaders/site/serve.js";
import {readCases} from "../../loaders/readCases.js";
import type {CaseStudy} from "../../src/domain/caseStudy.js";
import {caseEntry} from "../../src/domain/find/caseEntry.js";
import {casesFirst} from "../../src/domain/find/casesFirst.js";
import {launchBrowser} from "../browser/launchBrowser.js";
import {generatedCases} from "./generatedCases.js";
import {median} from "./median.js";
import type {Row} from "./row.js";

/**
 * Clicks values of facets on the built page `/cases/` with 1,000 and 10,000 generated cases in place of the site's own, and measures
 * from the click until the list and the counts are painted anew. Clicks keep, leave out and let go of values in turn.
 *
 * @example
 * await caseRows(40) // [["facet click to repainted list, 1000 cases: median of 40", "31 ms"], …]
 */
export async function caseRows(clicks: number): Promise<Row[]> {
  const server = siteServer("dist");
  const browser = await launchBrowser();
  try {
    const url = `http://127.0.0.1:${await listen(server, 0)}/cases/`;
    const real = await readCases("data/cases");
    const rows: Row[] = [];
    for (const count of [1000, 10_000]) {
      const {first, times} = await clickFacets(browser, url, generatedCases(real, count, 1), clicks);
      times.sort((a, b) => a - b);
      rows.push(
        [
          `facet click to repainted list, ${count} cases: median of ${clicks}`,
          `${median(times).toFixed(0)} ms`,
        ],
        ["  95th percentile", `${times[Math.ceil(0.95 * clicks) - 1]!.toFixed(0)} ms`],
        ["  the first click, which starts the database", `${first.toFixed(0)} ms`],
      );
    }
    return rows;
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

async function clickFacets(
  browser: Browser,
  url: string,
  cases: readonly CaseStudy[],
  clicks: number,
): Promise<{first: number; times: number[]}> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  try {
    const page = await context.newPage();
    // tsx wraps named functions in a helper of its own, which the page does not have.
    await page.addInitScript("globalThis.__name = (named) => named");
    const entries = cases.map(caseEntry);
    const [all, first] = [JSON.stringify(entries), JSON.stringify(casesFirst(entries))];
    await page.route(/\/caseEntries\.\w+\.json/, (route) =>
      route.fulfill({body: all, contentType: "application/json"}),
    );
    await page.route(/\/casesFirst\.\w+\.json/, (route) =>
      route.fulfill({body: first, contentType: "application/json"}),
    );
    await page.goto(url);
    await page.waitForSelector('.case-finder[data-state="ready"]', {timeout: 60_000});
    const start = await clickFacet(page, 0);
    const times: number[] = [];
    // A first round does not count: in it code is compiled.
    for (let i = 1; i <= clicks + 5; i++) {
      const time = await clickFacet(page, i);
      if (i > 5) times.push(time);
    }
    return {first: start, times};
  } finally {
    await context.close();
  }
}

/** Milliseconds from a click to the paint that follows the next answer. */
function clickFacet(page: Page, turn: number): Promise<number> {
  return page.evaluate(async (turn) => {
    const finder = document.querySelector<HTMLElement>(".case-finder")!;
    const values = [...finder.querySelectorAll<HTMLElement>(".facet-value")];
    const chosen = values.filter(({dataset}) => dataset["state"] === "only" || dataset["state"] === "not");
    // At most three filters stand at once; then the first is let go of.
    const row = chosen.length > 2 ? chosen[0]! : values[(turn * 7) % values.length]!;
    const kind = chosen.includes(row) ? row.dataset["state"]! : turn % 3 === 0 ? "not" : "only";
    const button = row.querySelector<HTMLElement>(kind === "not" ? ".facet-not" : ".facet-keep")!;
    const answers = finder.dataset["answers"];
    const start = performance.now();
    button.click();
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (finder.dataset["answers"] === answers) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(finder, {attributes: true, attributeFilter: ["data-answers"]});
    });
    // A task that is posted from a frame runs once the frame is painted.
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const {port1, port2} = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      });
    });
    return performance.now() - start;
  }, turn);
}
