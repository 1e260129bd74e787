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

it("draws three figures in either language, each saying of how many cases", async () => {
  for (const lang of ["en", "ja"]) {
    const {page, problems, close} = await openPage(browser, `/cases/patterns?lang=${lang}`);
    await page.waitForSelector(".plot-figure:nth-of-type(1)");
    const titles = await page.$$eval(".plot-figure h3", (all) => all.map(({textContent}) => textContent));
    const address = await page.getAttribute(".pattern-cases a", "href");
    await close();
    expect(titles).toHaveLength(3);
    for (const title of titles) expect(title).toMatch(/\d+ (of|件)|Of \d+/);
    expect(address).toMatch(/^\.\/[a-z0-9-]+\?lang=/);
    expect(problems).toEqual([]);
  }
});

it("saves the counts with their intervals as CSV", async () => {
  const {page, close} = await openPage(browser, "/cases/patterns?lang=en", {acceptDownloads: true});
  await page.waitForSelector(".plot-figure");
  const figure = page.locator(".plot-figure").last();
  const download = page.waitForEvent("download");
  await figure.getByText("CSV").click();
  // Begins with a byte order mark, for spreadsheets.
  const text = readFileSync(await (await download).path(), "utf8").replace(/^\uFEFF/u, "");
  await close();
  expect(text.split(/\r?\n/)[0]).toBe("condition,support,count,of,share,low,high");
  expect(text.trim().split(/\r?\n/)).toHaveLength(1 + 12);
});
