import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {launchBrowser} from "./launchBrowser.js";
import {load, openPlan, reload, role, savedPlan, startPlan} from "./planPage.js";
import {documentOf, writeDocument} from "../../src/domain/project/documents.js";
import {wholePlan} from "../domain/project/wholePlan.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

it("keeps several plans, copies one, and opens the one that the address names", async () => {
  const {page, close} = await startPlan(browser);
  await page.fill(role("title"), "First");
  await page.click(role("duplicate-plan"));
  await page.waitForFunction(() => document.querySelectorAll("[data-plan]").length === 2);
  expect(await page.inputValue(role("title"))).toBe("First (copy)");
  await page.click('[data-plan]:has-text("First") >> nth=0');
  expect(await page.inputValue(role("title"))).toBe("First");
  // The button that was pressed is drawn anew; the focus is on the plan that it opened.
  expect(await page.evaluate(() => document.activeElement?.className)).toContain("plan-summary");
  await reload(page);
  expect(await page.inputValue(role("title"))).toBe("First");
  await page.click(role("new-plan"));
  await page.selectOption(role("start-case"), "pomelo");
  expect(await page.inputValue(role("start-link"))).not.toBe("");
  await page.click(role("make-plan"));
  await page.waitForFunction(() => document.querySelectorAll("[data-plan]").length === 3);
  await close();
});

it("refuses bad files with every fault, shows markup as text, and gives a known id a copy", async () => {
  const {page, problems, close} = await startPlan(browser);
  await page.fill(role("title"), "Mine");
  for (const text of ["{", "[]", "x".repeat(6_000_000), JSON.stringify(documentOf("canvas", {} as never))]) {
    await load(page, text);
    await page.waitForSelector("text=The file was not read; your plans are as they were.");
    expect(await page.inputValue(role("title"))).toBe("Mine");
  }
  const broken = {...wholePlan(), months: 9, milestones: [], start: "soon"};
  await load(page, JSON.stringify(documentOf("plan", broken)));
  expect(await page.$$eval(`${role("plan-import-said")} li`, (items) => items.length)).toBe(3);
  const markup = '<img src=x onerror="window.hacked = true"><script>window.hacked = true</script>';
  await load(page, writeDocument("plan", {...wholePlan(), title: markup}));
  await page.waitForFunction(() => document.querySelectorAll("[data-plan]").length === 2);
  expect(await page.inputValue(role("title"))).toBe(markup);
  await load(page, writeDocument("plan", wholePlan()));
  await page.waitForFunction(() => document.querySelectorAll("[data-plan]").length === 3);
  expect(await page.inputValue(role("title"))).toBe("Our shop (copy)");
  expect(await page.innerText(role("plan-undo"))).toContain("Added as a copy");
  expect(await page.evaluate(() => (window as unknown as {hacked?: boolean}).hacked)).toBeUndefined();
  await close();
  expect(problems).toEqual([]);
});

it("says so where the browser forbids storage, and still works", async () => {
  const script = `
    for (const name of ["localStorage", "indexedDB"])
      Object.defineProperty(window, name, {get() { throw new DOMException("denied", "SecurityError"); }});`;
  const {page, problems, close} = await startPlan(browser, "/plan?loop=fashion-store", {script});
  await page.fill(role("title"), "Only now");
  await page.waitForSelector("text=This browser keeps nothing");
  expect((await savedPlan(page)).title).toBe("Only now");
  await close();
  expect(problems).toEqual([]);
});

it("says of a loop that is neither shipped nor kept how to bring it", async () => {
  const {page, close} = await openPlan(browser, "/plan?loop=own-gone");
  expect(await page.innerText(role("start-said"))).toMatch(
    /neither part of this site nor kept in the project/,
  );
  await page.click(role("make-plan"));
  await page.waitForSelector(".plan-form");
  expect((await savedPlan(page)).loop).toBeUndefined();
  await close();
});
