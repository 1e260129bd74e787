import {readFileSync} from "node:fs";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {openPage} from "./browser.js";
import {launchBrowser} from "./launchBrowser.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const cell = (candidate: string, property: string) =>
  `.metric-verdicts [data-candidate="${candidate}"] [data-property="${property}"]`;

it("shows the good metric and the vain one at once, and what the missing record of advertising does", async () => {
  const {page, problems, close} = await openPage(browser, "/loop/metric");
  await page.waitForSelector(cell("page_views", "leads"));
  const verdict = (candidate: string) => page.getAttribute(cell(candidate, "leads"), "data-verdict");
  expect(await verdict("favourites_share")).toBe("holds");
  expect(await verdict("page_views")).not.toBe("holds");
  await page.click('[data-metric-table="unrecorded"]');
  await page.waitForSelector(`${cell("page_views", "leads")}[data-verdict="holds"]`);
  expect(page.url()).toContain("data=unrecorded");
  await close();
  expect(problems).toEqual([]);
});

it("shows the evidence of the cell that is chosen, and a link shows the same", async () => {
  const {page, close} = await openPage(browser, "/loop/metric");
  await page.click(cell("page_views", "leads"));
  await page.waitForSelector('[data-evidence="page_views leads"] .plot-figure');
  const address = new URL(page.url());
  await close();
  const shared = await openPage(browser, `${address.pathname}${address.search}`);
  await shared.page.waitForSelector('[data-evidence="page_views leads"] .plot-figure');
  await shared.close();
});

/** In the page: whether the draft that the browser keeps holds a word; writing it takes a moment. */
const draftSays = (word: string) =>
  new Promise<boolean>((resolve) => {
    const opening = indexedDB.open("growth-cycle-metrics");
    opening.onsuccess = () => {
      const database = opening.result;
      const asking = database.transaction("own").objectStore("own").get("draft");
      asking.onsuccess = () => {
        database.close();
        resolve(JSON.stringify(asking.result ?? null).includes(word));
      };
    };
  });

it("reads a table of the person's own, keeps it over a reload, and assesses it", async () => {
  const {page, problems, close} = await openPage(browser, "/loop/metric");
  const buffer = readFileSync("data/metrics/favourites/series.csv");
  await page.setInputFiles('[data-role="metric-file"]', {name: "mine.csv", mimeType: "text/csv", buffer});
  await page.waitForSelector('[data-column="revenue"] select');
  await page.selectOption('[data-column="registered_users"] select', "ignore");
  await page.waitForFunction(draftSays, "ignore");
  await page.reload();
  await page.waitForSelector('[data-column="revenue"] select');
  expect(await page.inputValue('[data-column="registered_users"] select')).toBe("ignore");
  await page.click('[data-role="metric-check"]');
  await page.waitForSelector('[data-metric-table="own"][aria-pressed="true"]', {timeout: 60_000});
  const candidates = await page.$$eval("[data-candidate]", (rows) =>
    rows.map((row) => (row as HTMLElement).dataset["candidate"]),
  );
  await close();
  expect(candidates).toEqual(["favourites_share", "page_views"]);
  expect(problems).toEqual([]);
}, 120_000);

it("names the row and column of a bad cell, and keeps what it shows", async () => {
  const {page, close} = await openPage(browser, "/loop/metric");
  const rows = readFileSync("data/metrics/favourites/series.csv", "utf8").split("\n");
  const cells = rows[4].split(",");
  cells[rows[0].split(",").indexOf("revenue")] = "n.a.!";
  rows[4] = cells.join(",");
  await page.fill('[data-role="metric-paste"]', rows.join("\n"));
  await page.click('[data-role="metric-read"]');
  await page.click('[data-role="metric-check"]');
  const fault = await page.waitForSelector(".own-metrics .fault-list tbody tr");
  const text = await fault.innerText();
  const shown = await page.$$eval("[data-candidate]", (candidates) => candidates.length);
  await close();
  expect(text).toContain("5");
  expect(text).toContain("revenue");
  expect(text).toContain("n.a.!");
  expect(shown).toBe(3);
});
