import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {add, begin, middle, openCanvas, reach, role, said, texts} from "./canvasPage.js";
import {faultsOf} from "./faultsOf.js";
import {launchBrowser} from "./launchBrowser.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

it("is worked with the keyboard alone: begin, add, edit, move, tie an arrow, undo", async () => {
  const {page, problems, close} = await openCanvas(browser);
  await reach(page, role("template-empty"));
  await page.keyboard.press("Enter");
  await page.waitForSelector(role("board"));
  await reach(page, `[data-block="customer_segments"] ${role("add-note")}`);
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
  await reach(page, role("move-to"));
  await page.keyboard.type("Channels");
  await page.waitForFunction(() => document.querySelector('[data-block="channels"] [data-note]') !== null);
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => document.activeElement?.classList.contains("note-grip"))).toBe(true);
  await reach(page, `[data-arrow="business"] ${role("arrow-from")}`);
  await page.keyboard.type("Stud");
  await reach(page, `[data-arrow="business"] ${role("arrow-to")}`);
  await page.keyboard.type("Fam");
  await page.waitForSelector('.board-arrows [data-arrow="business"]');
  await reach(page, `[data-arrow="business"] ${role("arrow-statement")}`);
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

const draw = (arrow: string) => `[data-arrow="${arrow}"] ${role("draw-arrow")}`;
const pick = (block: string) => `[data-block="${block}"] ${role("pick-note")}`;
/** The texts of the cards that an arrow joins, as its row names them; "" where none is chosen. */
const endsOf = (page: Page, arrow: string) =>
  page.$$eval(`[data-arrow="${arrow}"] select`, (selects) =>
    selects.map((select) =>
      (select as HTMLSelectElement).value === ""
        ? ""
        : (select as HTMLSelectElement).selectedOptions[0]!.textContent,
    ),
  );
const asked = (page: Page) => page.innerText(role("pick-asked"));
const focused = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement).dataset["role"]);

/** An empty canvas with a card in each of three blocks, named after them. */
const threeCards = async (page: Page) => {
  await begin(page, "empty");
  for (const block of ["channels", "key_resources", "revenue_streams"]) await add(page, block, block);
};

it("draws an arrow on the board by mouse, from card to card in one edit, and neither drags nor edits one", async () => {
  const {page, problems, close} = await openCanvas(browser);
  await threeCards(page);
  await page.click(draw("business"));
  expect(await asked(page)).toBe("Choose the card where ② starts.");
  expect(await said(page)).toBe("Choose the card where ② starts.");
  // What would drag a card at any other time.
  const from = await middle(page, pick("channels"));
  const elsewhere = await middle(page, '[data-block="key_partners"]');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(elsewhere.x, elsewhere.y, {steps: 4});
  expect(await page.$(".note-ghost")).toBeNull();
  await page.mouse.up();
  expect(await texts(page, "channels")).toEqual(["channels"]);
  await page.mouse.click(from.x, from.y);
  expect(await page.getAttribute(pick("channels"), "aria-pressed")).toBe("true");
  expect(await said(page)).toBe("Choose the card where ② ends.");
  expect(await endsOf(page, "business")).toEqual(["", ""]);
  await page.click(pick("revenue_streams"));
  expect(await said(page)).toBe("② runs from “channels” to “revenue_streams”.");
  expect(await endsOf(page, "business")).toEqual(["channels", "revenue_streams"]);
  await page.waitForSelector('.board-arrows [data-arrow="business"]');
  expect(await page.isVisible(role("pick-hint"))).toBe(false);
  expect(await page.$(role("pick-note"))).toBeNull();
  expect(await page.$(role("note-field"))).toBeNull();
  // The cards can be worked again, and both ends go at once.
  await page.click('[data-block="channels"] .note-text');
  expect(await page.isVisible(role("note-field"))).toBe(true);
  await page.keyboard.press("Escape");
  await page.click(role("undo"));
  expect(await endsOf(page, "business")).toEqual(["", ""]);
  await close();
  expect(problems).toEqual([]);
});

it("draws an arrow with the keys alone, and gives the focus back", async () => {
  const {page, problems, close} = await openCanvas(browser);
  await threeCards(page);
  await page.focus(draw("data"));
  await page.keyboard.press("Enter");
  expect(await focused(page)).toBe("pick-note");
  // A start may be taken back.
  await page.keyboard.press("Enter");
  expect(await asked(page)).toBe("Choose the card where ③ ends.");
  await page.keyboard.press("Enter");
  expect(await asked(page)).toBe("Choose the card where ③ starts.");
  await reach(page, pick("revenue_streams"));
  await page.keyboard.press("Space");
  // Nothing of the board but its cards is on the way from one to the next.
  await page.keyboard.press("Shift+Tab");
  expect(await page.evaluate((card) => document.activeElement?.matches(card), pick("key_resources"))).toBe(
    true,
  );
  await page.keyboard.press("Enter");
  expect(await endsOf(page, "data")).toEqual(["revenue_streams", "key_resources"]);
  expect(await focused(page)).toBe("draw-arrow");
  await close();
  expect(problems).toEqual([]);
});

it("draws an arrow by finger, with what to do in view over a long board", async () => {
  const opened = await openCanvas(browser, {
    ...{path: "/canvas?lang=ja", width: 390, height: 844},
    ...{hasTouch: true, isMobile: true},
  });
  const {page, close} = opened;
  await page.tap(role("template-fashion-shop"));
  await page.waitForSelector('[data-arrangement="list"]');
  await page.tap(draw("customer"));
  await page.tap(pick("key_resources"));
  const hint = await middle(page, role("pick-hint"));
  expect(hint.top).toBeGreaterThanOrEqual(0);
  expect(hint.bottom).toBeLessThan(200);
  expect(await asked(page)).toBe("①の終点になる付箋を選んでください。");
  expect(await faultsOf(opened)).toEqual([]);
  await page.tap(pick("channels"));
  expect(await endsOf(page, "customer")).toEqual(["顧客の購買履歴", "EC サイトのトップページ"]);
  expect(await texts(page, "channels")).toHaveLength(1);
  await close();
});

it("leaves the arrow as it was by Esc and by the button, and asks for cards where there are too few", async () => {
  const {page, close} = await openCanvas(browser);
  await begin(page);
  const before = await endsOf(page, "business");
  for (const leave of [() => page.keyboard.press("Escape"), () => page.click(role("pick-cancel"))]) {
    await page.click(draw("business"));
    await page.click(pick("channels"));
    await leave();
    expect(await said(page)).toBe("Cancelled: the arrow is as it was.");
    expect(await focused(page)).toBe("draw-arrow");
    expect(await page.$(role("pick-note"))).toBeNull();
    expect(await endsOf(page, "business")).toEqual(before);
  }
  expect(await page.getAttribute(role("undo"), "aria-disabled")).toBe("true");
  await page.click(".canvas-templates summary");
  await page.click(role("template-empty"));
  await page.click(draw("business"));
  expect(await said(page)).toContain("write at least two first");
  expect(await page.isVisible(role("pick-hint"))).toBe(false);
  await close();
});

it("goes on without a card that is deleted in another window meanwhile, and ends where another canvas is opened", async () => {
  const {page, close} = await openCanvas(browser);
  await threeCards(page);
  await page.click(draw("customer"));
  await page.click(pick("channels"));
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.click(`[data-block="channels"] ${role("delete-note")}`);
  await page.waitForSelector('[data-block="channels"] [data-note]', {state: "detached"});
  expect(await asked(page)).toBe("Choose the card where ① starts.");
  await add(other, "key_partners", "New");
  await page.click(pick("key_partners"));
  await page.click(role("duplicate-canvas"));
  expect(await page.isVisible(role("pick-hint"))).toBe(false);
  expect(await page.$(role("pick-note"))).toBeNull();
  await close();
});
