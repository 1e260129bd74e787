import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {readLoopState, writeLoopState} from "../../src/domain/loopState.js";
import type {LoopState} from "../../src/domain/loopState.js";
import {openPage} from "./browser.js";
import {launchBrowser} from "./launchBrowser.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const lever = (name: string) => `[data-role="levers"] [data-lever="${name}"]`;
const ready = '[data-role="lever-charts"][data-state="ready"]';
const followed = '[data-role="what-if-bar"][data-what-if="true"]';
const data = '[data-role="what-if-bar"][data-what-if="false"]';

/** What a reader sees of the levers: where they stand, the sentence, the fans, the diagram's title, verdicts and nodes. */
const viewOf = (page: Page) =>
  page.evaluate(async () => {
    // With motion reduced, a change of visibility still takes a frame.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const text = (selector: string) => document.querySelector(selector)?.textContent ?? "";
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement & SVGElement>(selector)];
    return {
      places: all('[data-role="levers"] input[type="range"]').map((input) =>
        input.getAttribute("aria-valuetext"),
      ),
      sentence: text(".lever-headline p"),
      fans: document.querySelector(".fans")?.getAttribute("aria-label"),
      shape: all(".fans path").map((path) => path.getAttribute("d")),
      title: text("[data-diagram] .header .title"),
      name: document.querySelector("[data-diagram]")?.getAttribute("aria-label"),
      arrows: all("[data-diagram] [data-link]").map((arrow) => arrow.getAttribute("aria-label")),
      nodes: all("[data-diagram] .card[data-measure]").map((card) => card.getAttribute("aria-label")),
      bar: all(".what-if-bar p").flatMap((line) =>
        getComputedStyle(line).visibility === "visible" ? [line.textContent] : [],
      ),
    };
  });

/** A link to levers of the first loop. */
function addressOf(levers: LoopState["levers"]) {
  const {state} = readLoopState("");
  return `/loop/${writeLoopState({...state, tab: "what-if", levers}, "")}`;
}

async function openLevers(path = "/loop/?tab=what-if", options = {}) {
  const opened = await openPage(browser, path, options);
  await opened.page.waitForSelector(ready);
  return opened;
}

/** The view once the exact forecast is there, which 10,000 futures tell. */
async function exactView(page: Page) {
  await page.waitForFunction(() =>
    document.querySelector(".lever-charts figcaption")?.textContent.includes("10,000"),
  );
  await page.waitForSelector(ready);
  return viewOf(page);
}

/** Presses keys on a slider, one after another. */
async function press(page: Page, name: string, ...keys: string[]) {
  await page.focus(lever(name));
  for (const key of keys) await page.keyboard.press(key);
}

it("moves a lever by keyboard: fans, sentence and diagram follow, and all go back", async () => {
  const {page, problems, close} = await openLevers();
  const before = await exactView(page);
  await press(page, "model", "ArrowRight", "ArrowRight", "ArrowRight");
  await page.waitForSelector(followed);
  const pushed = await exactView(page);
  await press(page, "business", "Home");
  await page.waitForFunction(
    () => document.querySelector('[data-link="business"]')?.getAttribute("data-verdict") === "fails",
  );
  const closed = await exactView(page);
  await page.click('[data-role="back-to-data"]');
  await page.waitForSelector(data);
  const back = await exactView(page);
  await close();
  expect(before.title).toBe("Fashion store, a synthetic example");
  expect(before.sentence).toMatch(/^As it goes: after 52 weeks, Weekly active users/);
  expect(pushed.places[0]).toBe("+3\u00a0% from next week on");
  expect(pushed.sentence).toMatch(/^After 52 weeks: Weekly active users .* instead of /);
  expect(pushed.shape).not.toEqual(before.shape);
  expect(pushed.title).toBe("What if: Fashion store, a synthetic example");
  expect(pushed.name).toBe(pushed.title);
  // A push of the model changes nodes, and no link.
  expect(pushed.arrows).toEqual(before.arrows);
  const users = /After 52 weeks: Weekly active users ([\d,]+)/.exec(pushed.sentence)![1];
  expect(pushed.nodes[2]).toContain(`→ ${users} in 52 weeks`);
  expect(closed.arrows.find((label) => label?.startsWith("Condition 2"))).toMatch(
    /fails; 0\.00 set by a lever/,
  );
  expect(back).toEqual(before);
  expect(problems).toEqual([]);
});

it("shows in a fresh profile what a copied link says, copied right after the last move", async () => {
  const permissions = {permissions: ["clipboard-read", "clipboard-write"]};
  const {page, problems, close} = await openLevers("/loop/?tab=what-if&loop=movielens-100k", permissions);
  await press(page, "collection", "Home", "ArrowRight", "ArrowRight");
  await press(page, "kpi", "ArrowRight", "ArrowRight");
  // At once: the address has had no time to follow.
  await page.click('[data-role="share"]');
  await page.waitForFunction(() => document.querySelector(".share-outcome")?.textContent !== "");
  const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  await page.waitForSelector(followed);
  const mine = await exactView(page);
  await page.reload();
  await page.waitForSelector(followed);
  const reloaded = await exactView(page);
  await close();
  const other = await openLevers(`${copied.pathname}${copied.search}`);
  await other.page.waitForSelector(followed);
  const theirs = await exactView(other.page);
  await other.close();
  expect(mine.title).toMatch(/^What if: /);
  expect(theirs).toEqual(mine);
  expect(reloaded).toEqual(mine);
  expect([...problems, ...other.problems]).toEqual([]);
});

it("changes the address seldom while a slider moves, and keeps its last place", async () => {
  const script = `
    globalThis.writes = 0;
    const replace = history.replaceState.bind(history);
    history.replaceState = (...all) => { globalThis.writes++; replace(...all); };`;
  const {page, close} = await openLevers(undefined, {script});
  const writes = () => page.evaluate(() => (globalThis as unknown as {writes: number}).writes);
  await page.focus(lever("model"));
  await page.waitForTimeout(300);
  const start = await writes();
  const entries = await page.evaluate(() => history.length);
  await page.locator(lever("model")).evaluate((slider: HTMLInputElement) => {
    for (let i = 1; i <= 25; i++) {
      slider.valueAsNumber = i / 100;
      slider.dispatchEvent(new Event("input", {bubbles: true}));
    }
  });
  await page.waitForFunction(() => location.search.includes("view="));
  const written = (await writes()) - start;
  const moved = await exactView(page);
  const length = await page.evaluate(() => history.length);
  await page.reload();
  await page.waitForSelector(followed);
  const kept = await exactView(page);
  await close();
  expect(written).toBe(1);
  expect(length).toBe(entries);
  expect(moved.places[0]).toBe("+25\u00a0% from next week on");
  expect(kept.places).toEqual(moved.places);
});

it("shows the data's diagram on the other tabs and with another data set, the levers' again on coming back", async () => {
  const {page, problems, close} = await openLevers();
  const before = await viewOf(page);
  await press(page, "learning", "Home");
  await page.waitForSelector(followed);
  await page.click('[data-tab="series"]');
  await page.waitForSelector('[data-role="what-if-bar"]', {state: "detached"});
  const elsewhere = await viewOf(page);
  await page.click('[data-tab="what-if"]');
  await page.waitForSelector(followed);
  const again = await viewOf(page);
  await page.click('[data-loop-choice="movielens-100k"]');
  await page.waitForSelector('[data-diagram][data-loop="movielens-100k"]');
  await page.waitForSelector(data);
  const other = await viewOf(page);
  await close();
  expect([elsewhere.title, elsewhere.arrows, elsewhere.nodes]).toEqual([
    before.title,
    before.arrows,
    before.nodes,
  ]);
  expect(again.title).toBe(`What if: ${before.title}`);
  expect(other.title).not.toContain("What if");
  expect(problems).toEqual([]);
});

it("keeps the place of the sliders when a first lever moves, and the focus when the window changes", async () => {
  const {page, close} = await openLevers(undefined, {width: 360});
  const top = () =>
    page.locator(lever("model")).evaluate((slider) => slider.getBoundingClientRect().top + scrollY);
  const before = await top();
  await press(page, "model", "ArrowRight");
  await page.waitForSelector(followed);
  const after = await top();
  await page.setViewportSize({width: 1280, height: 900});
  await page.waitForSelector(".lever-grid.wide");
  const focused = await page.evaluate(() => document.activeElement?.getAttribute("data-lever"));
  await close();
  expect(Math.abs(after - before)).toBeLessThan(1);
  expect(focused).toBe("model");
});

it("says how far a heavy forecast has come, and stops it with the rough one left", async () => {
  // 10,000 futures of 2,000 weeks take seconds; 1,000 come first.
  const address = addressOf({horizon: 2000, model: 0.1}).replace("tab=what-if", "tab=series");
  const {page, problems, close} = await openPage(browser, address);
  await page.click('[data-tab="what-if"]');
  await page.waitForSelector('[data-role="lever-charts"]:not([data-run="0"])');
  const rough = await viewOf(page);
  await page.waitForFunction(() =>
    /^Simulating … \d/.test(
      document.querySelector(".lever-headline .lever-status [role=status]")?.textContent ?? "",
    ),
  );
  await page.click(".lever-headline .lever-status button");
  const said = await page.innerText(".lever-headline .lever-status");
  await page.waitForTimeout(1000);
  const stopped = await viewOf(page);
  const note = await page.innerText(".lever-charts figcaption");
  await page.focus(lever("model"));
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction(
    (old) => document.querySelector(".fans")?.getAttribute("aria-label") !== old,
    rough.fans,
    {timeout: 30_000},
  );
  await close();
  expect(said).toContain("Stopped; the figures show a rougher forecast of these levers.");
  expect(stopped.fans).toBe(rough.fans);
  expect(note).toContain("half and 95\u00a0% of 1,000 futures");
  expect(problems).toEqual([]);
});

it("speaks Japanese", async () => {
  const {page, problems, close} = await openLevers("/loop/?tab=what-if&lang=ja");
  await press(page, "business", "Home");
  await page.waitForSelector(followed);
  const {title, sentence, bar, nodes, arrows} = await viewOf(page);
  await close();
  expect(title).toMatch(/^もしも：/);
  expect(sentence).toMatch(/^52週間後の/);
  expect(bar).toEqual(["もしも この図は、データではなく、動かしたレバーを反映しています。 データの図に戻す"]);
  expect(nodes[2]).toContain("52週間後");
  expect(arrows.find((label) => label?.startsWith("条件2"))).toContain("レバーで設定");
  expect(problems).toEqual([]);
});
