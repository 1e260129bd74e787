import {readFileSync} from "node:fs";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {withNote} from "../../src/domain/project/canvas/noteEdits.js";
import {deckCanvas, deckExamples} from "../../src/domain/project/canvas/deckCanvases.js";
import {readDocument, writeDocument} from "../../src/domain/project/documents.js";
import {canvasBlockNames} from "../../src/domain/canvas.js";
import {noteKinds} from "../../src/domain/project/workCanvas.js";
import {openPage} from "./browser.js";
import type {OpenOptions} from "./browser.js";
import {faultsOf} from "./faultsOf.js";
import {launchBrowser} from "./launchBrowser.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const role = (name: string) => `[data-role="${name}"]`;
const open = async (options: OpenOptions & {path?: string} = {}) => {
  const opened = await openPage(browser, options.path ?? "/canvas", options);
  await opened.page.waitForSelector(role("templates"));
  return opened;
};
const begin = async (page: Page, template = "fashion-shop") => {
  await page.click(role(`template-${template}`));
  await page.waitForSelector(`${role("board")}[data-arrangement]`);
};
const add = async (page: Page, block: string, text: string) => {
  await page.click(`[data-block="${block}"] ${role("add-note")}`);
  await page.fill(role("new-note"), text);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
};
const texts = (page: Page, block: string) =>
  page.$$eval(`[data-block="${block}"] .note-text`, (notes) => notes.map((note) => note.textContent));
const all = (page: Page) =>
  page.$$eval("[data-note]", (cards) =>
    cards.map((card) => [
      card.closest<HTMLElement>("[data-block]")!.dataset["block"],
      (card as HTMLElement).dataset["kind"],
      card.querySelector(".note-text")?.textContent,
    ]),
  );
const said = (page: Page) => page.innerText(role("canvas-said"));
const middle = async (page: Page, selector: string) => {
  const box = (await (await page.waitForSelector(selector)).boundingBox())!;
  return {x: box.x + box.width / 2, y: box.y + box.height / 2, top: box.y, bottom: box.y + box.height};
};
const save = async (page: Page, name: string) => {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click(role(name))]);
  return {name: download.suggestedFilename(), bytes: readFileSync((await download.path())!)};
};
const json = (text: string, name = "theirs.json") => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(text),
});

/** A canvas full of Japanese, with every kind and long notes. */
const full = () => {
  let canvas = deckCanvas(deckExamples[0]!, {locale: "ja"});
  for (const [i, block] of canvasBlockNames.entries())
    for (let n = 0; n < 4; n++)
      canvas = withNote(canvas, {
        id: `note-${i}-${n}`,
        block,
        text: [
          "新しい商品がすぐに見つかること",
          "顧客の購買履歴と閲覧履歴を毎日集め、翌朝までに推薦を作り直す。",
          "https://example.com/long/address/without/spaces",
          "数値：42%",
        ][n]!,
        kind: noteKinds[n]!,
      });
  return canvas;
};

it("offers templates at once where there is no canvas, and draws the example's cycle", async () => {
  const {page, problems, close} = await open();
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

it("adds, edits in place, turns and deletes cards, and an arrow says that it lost its card", async () => {
  const {page, close} = await open();
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
  const {page, close} = await open({height: 1400});
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
  const {page, problems, close} = await open({width: 390, height: 844, hasTouch: true, isMobile: true});
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

it("is worked with the keyboard alone: begin, add, edit, move, tie an arrow, undo", async () => {
  const {page, problems, close} = await open();
  const reach = async (selector: string) => {
    for (let i = 0; i < 200; i++) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`Tab does not reach ${selector}`);
  };
  await reach(role("template-empty"));
  await page.keyboard.press("Enter");
  await page.waitForSelector(role("board"));
  await reach(`[data-block="customer_segments"] ${role("add-note")}`);
  await page.keyboard.press("Enter");
  await page.keyboard.type("Families");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Students");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  expect(await texts(page, "customer_segments")).toEqual(["Families", "Students"]);
  await page.focus('[data-block="customer_segments"] [data-note]:last-child .note-grip');
  await page.keyboard.press("ArrowUp");
  expect(await texts(page, "customer_segments")).toEqual(["Students", "Families"]);
  expect(await said(page)).toBe("Moved “Students” to Customer segments, 1 of 2.");
  await page.keyboard.press("ArrowUp");
  expect(await said(page)).toBe("It cannot go further that way.");
  await page.keyboard.press("ArrowRight");
  expect(await texts(page, "customer_relationships")).toEqual(["Students"]);
  // The focus goes with the card.
  await page.keyboard.press("Enter");
  await reach(role("move-to"));
  await page.keyboard.type("Channels");
  await page.waitForFunction(() => document.querySelector('[data-block="channels"] [data-note]') !== null);
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => document.activeElement?.classList.contains("note-grip"))).toBe(true);
  await reach(`[data-arrow="business"] ${role("arrow-from")}`);
  await page.keyboard.type("Stud");
  await reach(`[data-arrow="business"] ${role("arrow-to")}`);
  await page.keyboard.type("Fam");
  await page.waitForSelector('.board-arrows [data-arrow="business"]');
  await reach(`[data-arrow="business"] ${role("arrow-statement")}`);
  await page.keyboard.type("Students bring families");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+z");
  expect(await page.inputValue(`[data-arrow="business"] ${role("arrow-statement")}`)).toBe("");
  await page.keyboard.press("Control+Shift+z");
  expect(await page.inputValue(`[data-arrow="business"] ${role("arrow-statement")}`)).toBe(
    "Students bring families",
  );
  await close();
  expect(problems).toEqual([]);
});

it("undoes a hundred edits and does them again", async () => {
  const {page, close} = await open();
  await begin(page);
  const before = await all(page);
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
  const after = await all(page);
  for (let i = 0; i < 100; i++) await page.keyboard.press("Control+z");
  expect(await all(page)).toEqual(before);
  expect(await page.getAttribute(role("undo"), "aria-disabled")).toBe("true");
  for (let i = 0; i < 100; i++) await page.keyboard.press("Control+y");
  expect(await all(page)).toEqual(after);
  expect(await page.inputValue(`[data-arrow="data"] ${role("arrow-statement")}`)).toBe("Sentence 24");
  await close();
}, 120_000);

it("keeps everything over a reload, a text in the middle of being typed too", async () => {
  const {page, close} = await open();
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
  const {page, close} = await open();
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

it("saves each format, and what it saved as JSON comes in again the same, as a copy", async () => {
  const {page, problems, close} = await open({path: "/canvas?lang=ja"});
  await page.setInputFiles(role("canvas-files"), json(writeDocument("canvas", full())));
  await page.waitForSelector("[data-note]");
  const svg = (await save(page, "save-svg")).bytes.toString();
  for (const part of [
    "Strategyzer, CC BY-SA 3.0",
    "例：ファッション",
    'data-arrow="data"',
    "顧客セグメント",
    "Customer segments",
  ])
    expect(svg).toContain(part);
  expect(svg).not.toContain("…");
  expect(svg).not.toContain("var(--");
  const png = await save(page, "save-png");
  expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(2000);
  const markdown = await save(page, "save-markdown");
  expect(markdown.name).toMatch(/\.md$/);
  expect(markdown.bytes.toString()).toContain("| 協力者 Key partners | 主要活動 Key activities |");
  const saved = await save(page, "save-json");
  const canvas = readDocument("canvas", saved.bytes.toString(), saved.name);
  await page.setInputFiles(role("canvas-files"), json(saved.bytes.toString()));
  await page.waitForFunction(
    () => document.querySelectorAll('[data-role="pick-canvas"] option').length === 2,
  );
  const again = readDocument("canvas", (await save(page, "save-json")).bytes.toString(), "again.json");
  expect(again.id).not.toBe(canvas.id);
  expect({...again, id: canvas.id}).toEqual(canvas);
  await close();
  expect(problems).toEqual([]);
});

it("names every fault of a bad file, and loses nothing", async () => {
  const {page, problems, close} = await open();
  await begin(page);
  const before = await all(page);
  const bad = full();
  const text = writeDocument("canvas", bad)
    .replace('"kind": "fact"', '"kind": "<b>"')
    .replace('"title": "', '"titel": "');
  await page.setInputFiles(role("canvas-files"), [json(text, "bad.json"), json("{", "cut.json")]);
  const faults = await page.waitForSelector(".canvas-faults");
  const told = await faults.innerText();
  for (const part of ["bad.json", "kind", "<b>", "title", "titel", "cut.json", "Is no JSON"])
    expect(told).toContain(part);
  expect(await all(page)).toEqual(before);
  await close();
  expect(problems).toEqual([]);
});

it("shows hostile texts as text, on the page and in the files", async () => {
  const hostile = '<img src=x onerror="window.hacked = true"><script>window.hacked = true</script>';
  const {page, problems, close} = await open();
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

it("carries a canvas in a link, which asks before it adds it; a large one and a bad link are told", async () => {
  const {page, close} = await open({permissions: ["clipboard-read", "clipboard-write"]});
  await begin(page);
  await page.click(role("copy-link"));
  await page.waitForFunction(() =>
    document.querySelector('[data-role="canvas-said"]')?.textContent?.startsWith("Copied the link"),
  );
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const notes = await all(page);
  const random = Array.from({length: 400}, (_, i) => ((i * 7919 * 104729) % 1679615).toString(36)).join(" ");
  for (let i = 0; i < 20; i++) await add(page, "channels", random.slice(i * 90, i * 90 + 480));
  await page.click(role("copy-link"));
  expect(await said(page)).toContain("too large for a link");
  await close();

  const other = await open({path: link.slice(new URL(link).origin.length)});
  await other.page.waitForSelector(`${role("carried")} .canvas-picture`);
  expect(await other.page.$("[data-role=board] [data-note]")).toBeNull();
  await other.page.click(role("add-carried"));
  await other.page.waitForSelector(".board [data-note]");
  expect(await all(other.page).then((cards) => cards.filter(([block]) => block !== undefined))).toEqual(
    notes,
  );
  expect(other.page.url()).not.toContain("carry=");
  await other.close();
  expect(other.problems).toEqual([]);

  const bad = await open({path: "/canvas?carry=N4IgZg9"});
  expect(await bad.page.innerText(role("carried"))).toContain("cannot be read");
  await bad.page.click(role("leave-carried"));
  expect(await bad.page.$(role("carried"))).toBeNull();
  await bad.close();
});

it("begins with a case, and with the deck's analysis of Bizreach, tied to the case", async () => {
  const {page, close} = await open();
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

it("says that nothing is kept where storage is forbidden, and works on", async () => {
  const {page, close} = await open({
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

const looks = [360, 768, 1280].flatMap((width) =>
  (["light", "dark"] as const).map((colorScheme) => ({width, colorScheme})),
);
it.each(looks)("has no fault with a full Japanese canvas at $width px, $colorScheme", async (look) => {
  const opened = await open({path: "/canvas?lang=ja", ...look});
  await opened.page.setInputFiles(role("canvas-files"), json(writeDocument("canvas", full())));
  await opened.page.waitForSelector("[data-note]");
  await opened.page.click(".note-grip");
  const faults = await faultsOf(opened);
  await opened.close();
  expect(faults).toEqual([]);
});

it("begins a canvas from the case that a case's page names, once", async () => {
  const {page, problems, close} = await open({path: "/canvas?from=pomelo"});
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
