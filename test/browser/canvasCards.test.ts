import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {withNote} from "../../src/domain/project/canvas/noteEdits.js";
import {writeDocument} from "../../src/domain/project/documents.js";
import {emptyCanvas} from "../../src/domain/project/workCanvas.js";
import {add, begin, json, middle, openCanvas, role, said, save, texts} from "./canvasPage.js";
import {launchBrowser} from "./launchBrowser.js";
import {projectLimits} from "../../src/domain/project/projectLimits.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

it("adds, edits in place, turns and deletes cards, and an arrow says that it lost its card", async () => {
  const {page, close} = await openCanvas(browser);
  await begin(page);
  await add(page, "channels", "Our app");
  expect(await texts(page, "channels")).toEqual(["The shop's front page", "Our app"]);
  const card = '[data-block="channels"] [data-note]:last-child';
  await page.click(`${card} .note-text`);
  await page.keyboard.type(" and letters");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("monthly");
  await page.keyboard.press("Enter");
  expect(await texts(page, "channels")).toEqual(["The shop's front page", "Our app and letters\nmonthly"]);
  await page.click(`${card} .note-text`);
  await page.keyboard.type("nonsense");
  await page.keyboard.press("Escape");
  expect((await texts(page, "channels"))[1]).toBe("Our app and letters\nmonthly");
  await page.selectOption(`${card} .note-kind`, "figure");
  expect(await page.getAttribute(card, "data-kind")).toBe("figure");
  await page.click(`[data-block="value_propositions"] ${role("delete-note")}`);
  expect(await said(page)).toMatch(/^Deleted “New items.*Arrows ① and ② lost their card/);
  expect(await page.$$eval(".board-arrows [data-arrow]", (arrows) => arrows.length)).toBe(1);
  expect(await page.isVisible(`[data-arrow="customer"] ${role("arrow-missing")}`)).toBe(true);
  await page.click(role("undo"));
  expect(await page.$$eval(".board-arrows [data-arrow]", (arrows) => arrows.length)).toBe(3);
  await close();
});

it("moves a card by mouse within its block and to another, and Esc leaves it where it was", async () => {
  const {page, close} = await openCanvas(browser, {height: 1400});
  await begin(page);
  await add(page, "channels", "Second");
  const drag = async (to: {x: number; y: number}, drop: "drop" | "escape" = "drop") => {
    const from = await middle(page, '[data-block="channels"] [data-note]:last-child .note-text');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 10, from.y, {steps: 2});
    await page.mouse.move(to.x, to.y, {steps: 5});
    if (drop === "escape") await page.keyboard.press("Escape");
    await page.mouse.up();
  };
  const first = await middle(page, '[data-block="channels"] [data-note]:first-child');
  await drag({x: first.x, y: first.top + 4});
  expect(await texts(page, "channels")).toEqual(["Second", "The shop's front page"]);
  await drag(await middle(page, '[data-block="key_partners"]'), "escape");
  expect(await texts(page, "key_partners")).toEqual([]);
  await drag(await middle(page, '[data-block="key_partners"]'));
  expect(await texts(page, "key_partners")).toEqual(["The shop's front page"]);
  expect(await said(page)).toBe("Moved “The shop's front page” to Key partners, 1 of 1.");
  // A drag is no click: nothing is being edited.
  expect(await page.$(role("note-field"))).toBeNull();
  await close();
});

it("moves a card by finger from its grip, while the page scrolls from everywhere else", async () => {
  const {page, problems, close} = await openCanvas(browser, {
    width: 390,
    height: 844,
    hasTouch: true,
    isMobile: true,
  });
  await page.tap(role("template-fashion-shop"));
  await page.waitForSelector('[data-arrangement="list"]');
  const grip = '[data-block="customer_relationships"] .note-grip';
  await page.locator(grip).scrollIntoViewIfNeeded();
  const from = await middle(page, grip);
  const to = await middle(page, '[data-block="channels"] [data-note]');
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", x = 0, y = 0) =>
    session.send("Input.dispatchTouchEvent", {type, touchPoints: type === "touchEnd" ? [] : [{x, y}]});
  await touch("touchStart", from.x, from.y);
  for (let i = 1; i <= 8; i++) await touch("touchMove", from.x, from.y + ((to.bottom - 6 - from.y) * i) / 8);
  await touch("touchEnd");
  await page.waitForFunction(
    () => document.querySelectorAll('[data-block="channels"] [data-note]').length === 2,
  );
  expect(await texts(page, "channels")).toEqual([
    "The shop's front page",
    "Share of active users: the target is x\u00a0%, it stands at y\u00a0%",
  ]);
  const before = await page.evaluate(() => scrollY);
  const text = await middle(page, '[data-block="channels"] .note-text');
  await touch("touchStart", text.x, text.y);
  for (let i = 1; i <= 8; i++) await touch("touchMove", text.x, text.y - 30 * i);
  await touch("touchEnd");
  await page.waitForFunction((y) => scrollY > y, before);
  expect(await texts(page, "channels")).toHaveLength(2);
  await close();
  expect(problems).toEqual([]);
});

it("shows hostile texts as text, on the page and in the files", async () => {
  const hostile = '<img src=x onerror="window.hacked = true"><script>window.hacked = true</script>';
  const {page, problems, close} = await openCanvas(browser);
  await begin(page);
  await add(page, "channels", hostile);
  await page.fill(role("canvas-title"), hostile);
  await page.keyboard.press("Enter");
  await page.fill(`[data-arrow="customer"] ${role("arrow-statement")}`, hostile);
  await page.keyboard.press("Enter");
  expect(await texts(page, "channels")).toContain(hostile);
  const svg = (await save(page, "save-svg")).bytes.toString();
  expect(svg).not.toMatch(/<(img|script)/);
  const markdown = (await save(page, "save-markdown")).bytes.toString();
  expect(markdown).not.toMatch(/<(img|script)/);
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  expect(await page.$$eval(".canvas-board img, .canvas-board script", (nodes) => nodes.length)).toBe(0);
  await close();
  expect(problems).toEqual([]);
});

it("says that a canvas is full before anything is typed", async () => {
  const {page, close} = await openCanvas(browser);
  let canvas = emptyCanvas("Full");
  for (let i = 0; i < projectLimits.notes; i++)
    canvas = withNote(canvas, {id: `note-${i}`, block: "channels", text: `Card ${i}`, kind: "fact"});
  await page.setInputFiles(role("canvas-files"), json(writeDocument("canvas", canvas)));
  await page.waitForSelector("[data-note]");
  await page.click(`[data-block="key_partners"] ${role("add-note")}`);
  expect(await said(page)).toContain("at most");
  expect(await page.$(role("new-note"))).toBeNull();
  await close();
});
