import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {readDocument} from "../../src/domain/project/documents.js";
import {add, begin, cards, openCanvas, role, said, save} from "./canvasPage.js";
import {launchBrowser} from "./launchBrowser.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

it("offers templates at once where there is no canvas, and draws the example's cycle", async () => {
  const {page, problems, close} = await openCanvas(browser);
  expect(await page.isVisible(role("no-canvas"))).toBe(true);
  expect(await page.isVisible(".canvas-board")).toBe(false);
  await begin(page);
  expect(await page.$$eval(".board-arrows [data-arrow]", (arrows) => arrows.length)).toBe(3);
  expect(await page.$$eval(".badge-number", (marks) => marks.map((mark) => mark.textContent))).toEqual([
    "1",
    "2",
    "3",
  ]);
  expect(await page.isVisible(role("no-canvas"))).toBe(false);
  expect(page.url()).toMatch(/canvas=canvas-[0-9a-f]{12}/);
  expect(await page.innerText(".canvas-board")).toContain(
    "Business Model Canvas © Strategyzer, CC BY-SA 3.0",
  );
  await close();
  expect(problems).toEqual([]);
});

it("begins with a case, and with the deck's analysis of Bizreach, tied to the case", async () => {
  const {page, close} = await openCanvas(browser);
  await page.selectOption(role("template-case"), "pomelo");
  await page.click(role("template-from-case"));
  await page.waitForSelector("[data-note]");
  expect(await page.$$eval('[data-note][data-kind="case"]', (cards) => cards.length)).toBeGreaterThan(2);
  await page.click(".canvas-templates summary");
  await page.click(role("template-bizreach"));
  await page.waitForFunction(
    () => document.querySelectorAll('[data-role="pick-canvas"] option').length === 2,
  );
  const saved = readDocument("canvas", (await save(page, "save-json")).bytes.toString(), "bizreach.json");
  expect(saved.arrows.business.ties).toMatchObject([{kind: "case", case: "bizreach"}]);
  await close();
});

it("begins a canvas from the case that a case's page names, once", async () => {
  const {page, problems, close} = await openCanvas(browser, {path: "/canvas?from=pomelo"});
  await page.waitForSelector("[data-note]");
  const count = () => page.$$eval("[data-note]", (notes) => notes.length);
  const notes = await count();
  expect(new URL(page.url()).searchParams.has("from")).toBe(false);
  await page.waitForSelector('[data-role="evidence-card"] .confidence-meter[data-score="1"]');
  await page.reload();
  await page.waitForSelector("[data-note]");
  expect(await count()).toBe(notes);
  expect(await page.$$eval('[data-role="pick-canvas"] option', (options) => options.length)).toBe(1);
  await close();
  expect(problems).toEqual([]);
});
it("carries a canvas in a link, which asks before it adds it; a large one and a bad link are told", async () => {
  const {page, close} = await openCanvas(browser, {permissions: ["clipboard-read", "clipboard-write"]});
  await begin(page);
  await page.click(role("copy-link"));
  await page.waitForFunction(() =>
    document.querySelector('[data-role="canvas-said"]')?.textContent?.startsWith("Copied the link"),
  );
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const notes = await cards(page);
  const random = Array.from({length: 400}, (_, i) => ((i * 7919 * 104729) % 1679615).toString(36)).join(" ");
  for (let i = 0; i < 20; i++) await add(page, "channels", random.slice(i * 90, i * 90 + 480));
  await page.click(role("copy-link"));
  expect(await said(page)).toContain("too large for a link");
  await close();

  const other = await openCanvas(browser, {path: link.slice(new URL(link).origin.length)});
  await other.page.waitForSelector(`${role("carried")} .canvas-picture`);
  expect(await other.page.$("[data-role=board] [data-note]")).toBeNull();
  await other.page.click(role("add-carried"));
  await other.page.waitForSelector(".board [data-note]");
  expect(await cards(other.page).then((cards) => cards.filter(([block]) => block !== undefined))).toEqual(
    notes,
  );
  expect(other.page.url()).not.toContain("carry=");
  await other.close();
  expect(other.problems).toEqual([]);

  const bad = await openCanvas(browser, {path: "/canvas?carry=N4IgZg9"});
  expect(await bad.page.innerText(role("carried"))).toContain("cannot be read");
  await bad.page.click(role("leave-carried"));
  expect(await bad.page.$(role("carried"))).toBeNull();
  await bad.close();
});
