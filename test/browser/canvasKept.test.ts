import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {canvasBlockNames} from "../../src/domain/canvas.js";
import {noteKinds} from "../../src/domain/project/workCanvas.js";
import {add, begin, cards, openCanvas, role, texts} from "./canvasPage.js";
import {launchBrowser} from "./launchBrowser.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

it("undoes a hundred edits and does them again", async () => {
  const {page, close} = await openCanvas(browser);
  await begin(page);
  const before = await cards(page);
  const blocks = canvasBlockNames;
  for (let i = 0; i < 25; i++) {
    await add(page, blocks[i % 9]!, `Note ${i}`);
    const card = `[data-note]:has-text("Note ${i}")`;
    await page.selectOption(`${card} .note-kind`, noteKinds[i % 2 === 0 ? 0 : 2]!);
    await page.focus(`${card} .note-grip`);
    await page.keyboard.press(i % 9 === 8 ? "ArrowLeft" : "ArrowRight");
    await page.fill(`[data-arrow="data"] ${role("arrow-statement")}`, `Sentence ${i}`);
    await page.keyboard.press("Enter");
  }
  const after = await cards(page);
  for (let i = 0; i < 100; i++) await page.keyboard.press("Control+z");
  expect(await cards(page)).toEqual(before);
  expect(await page.getAttribute(role("undo"), "aria-disabled")).toBe("true");
  for (let i = 0; i < 100; i++) await page.keyboard.press("Control+y");
  expect(await cards(page)).toEqual(after);
  expect(await page.inputValue(`[data-arrow="data"] ${role("arrow-statement")}`)).toBe("Sentence 24");
  await close();
}, 120_000);

it("keeps everything over a reload, a text in the middle of being typed too", async () => {
  const {page, close} = await openCanvas(browser);
  await begin(page);
  await add(page, "channels", "Our app");
  await page.click(`[data-block="key_partners"] ${role("add-note")}`);
  await page.keyboard.type("Half a th");
  await page.reload();
  await page.waitForSelector("[data-note]");
  expect(await texts(page, "channels")).toContain("Our app");
  expect(await texts(page, "key_partners")).toEqual(["Half a th"]);
  await close();
});

it("keeps several canvases: renamed, copied, picked, named by the address, removed and brought back", async () => {
  const {page, close} = await openCanvas(browser);
  await begin(page);
  const first = new URL(page.url()).searchParams.get("canvas");
  await page.fill(role("canvas-title"), "Shop");
  await page.keyboard.press("Enter");
  await page.click(role("duplicate-canvas"));
  const options = () =>
    page.$$eval(`${role("pick-canvas")} option`, (each) => each.map((one) => one.textContent));
  expect(await options()).toEqual(["Shop", "Shop (copy)"]);
  await add(page, "channels", "Only in the copy");
  await page.selectOption(role("pick-canvas"), {label: "Shop"});
  expect(await texts(page, "channels")).toEqual(["The shop's front page"]);
  expect(new URL(page.url()).searchParams.get("canvas")).toBe(first);
  await page.click(role("remove-canvas"));
  expect(await options()).toEqual(["Shop (copy)"]);
  await page.click(role("bring-back"));
  expect(await page.inputValue(role("canvas-title"))).toBe("Shop");
  await page.reload();
  await page.waitForSelector("[data-note]");
  expect(await page.inputValue(role("canvas-title"))).toBe("Shop");
  expect(await options()).toHaveLength(2);
  await close();
});

it("restores a removed canvas from the project's versions once the page is closed", async () => {
  const {page, close} = await openCanvas(browser);
  await begin(page);
  await add(page, "channels", "Our app");
  await page.click(role("remove-canvas"));
  expect(await page.innerText(".canvas-removed")).toContain("until the page closes");
  await page.goto(new URL("/project", page.url()).href);
  await page.click(`${role("versions")} ${role("restore")}`);
  await page.waitForSelector("text=Restored.");
  await page.goto(new URL("/canvas", page.url()).href);
  await page.waitForSelector("[data-note]");
  expect(await texts(page, "channels")).toContain("Our app");
  await close();
});

it("leaves what another window writes where a text was only looked at, or is taken back", async () => {
  const {page, close} = await openCanvas(browser);
  await begin(page);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.waitForSelector("[data-note]");
  const note = '[data-block="channels"] .note-text';
  const statement = `[data-arrow="customer"] ${role("arrow-statement")}`;
  const theirs = (text: string) => page.waitForSelector(`.evidence-statement:has-text("${text}")`);

  await page.click(note);
  await other.click(note);
  await other.fill(role("note-field"), "Theirs");
  await other.keyboard.press("Enter");
  await other.fill(statement, "First of theirs");
  await other.keyboard.press("Enter");
  await theirs("First of theirs");
  await page.keyboard.press("Enter");
  expect(await texts(page, "channels")).toEqual(["Theirs"]);

  await page.focus(statement);
  await page.keyboard.type("Mine");
  await other.fill(statement, "Second of theirs");
  await other.keyboard.press("Enter");
  await theirs("Second of theirs");
  await page.keyboard.press("Escape");
  expect(await page.inputValue(statement)).toBe("Second of theirs");
  expect(await other.inputValue(statement)).toBe("Second of theirs");
  await close();
});

it("says that nothing is kept where storage is forbidden, and works on", async () => {
  const {page, close} = await openCanvas(browser, {
    script: `
      for (const name of ["localStorage", "indexedDB"])
        Object.defineProperty(window, name, {get() { throw new DOMException("no", "SecurityError"); }});`,
  });
  expect(await page.innerText(".canvas-not-kept")).toContain("keeps nothing");
  await begin(page);
  await add(page, "channels", "For now");
  expect(await texts(page, "channels")).toContain("For now");
  await close();
});
