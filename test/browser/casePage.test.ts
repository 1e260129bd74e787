import {readFile} from "node:fs/promises";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {openPage, settle} from "./browser.js";
import {launchBrowser} from "./launchBrowser.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

it("draws the cycle by how well each condition is supported, in both shapes", async () => {
  for (const width of [360, 1280]) {
    const {page, problems, close} = await openPage(browser, "/cases/fannie-mae", {width});
    await page.waitForSelector(".case-cycle");
    const supports = await page
      .locator(".case-cycle [data-condition]")
      .evaluateAll((arrows) => arrows.map((arrow) => (arrow as SVGElement).dataset["support"]));
    expect(supports).toEqual(["measured", "reported", "absent"]);
    const dashes = await page
      .locator(".case-cycle .shaft")
      .evaluateAll((shafts) => shafts.map((shaft) => shaft.getAttribute("stroke-dasharray")));
    expect(dashes[0]).toBeNull();
    expect(new Set(dashes).size).toBe(3);
    // Arrows are as wide in every case of one level: nothing stands for an effect that was not measured.
    expect(await page.locator(".case-cycle").textContent()).toContain("3.5");
    await close();
    expect(problems).toEqual([]);
  }
});

it("names related cases with the reason, and a case goes on the shortlist and to the comparison", async () => {
  const {page, close} = await openPage(browser, "/cases/fraud-net");
  const related = page.locator(".case-related-list > li").first();
  expect(await related.locator("a").getAttribute("href")).toContain("vacation-rental-fraud");
  expect(await related.locator(".case-reasons").innerText()).toContain("a similar problem");
  await page.locator('.shortlist-button[data-case="fraud-net"]').click();
  await related.locator(".shortlist-button").click();
  expect(await related.locator(".shortlist-button").getAttribute("aria-pressed")).toBe("true");
  await page.goto(new URL("/cases/compare", page.url()).href);
  await settle(page);
  expect(await page.locator(".compare-table thead th").count()).toBe(2);
  await close();
});

it("saves a loop.yaml with the case's problem in the reader's language", async () => {
  const {page, close} = await openPage(browser, "/cases/pomelo?lang=ja");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.click('[data-role="start-loop"]'),
  ]);
  expect(download.suggestedFilename()).toBe("loop.yaml");
  const text = await readFile(await download.path(), "utf8");
  expect(text).toContain("customer_problem:");
  expect(text).toMatch(/^solution: "[^"]*\p{Script=Han}/mu);
  await close();
});
