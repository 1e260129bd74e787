import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {readCases} from "../../loaders/readCases.js";
import type {CaseStudy} from "../../src/domain/caseStudy.js";
import {openPage} from "./browser.js";
import {launchBrowser} from "./launchBrowser.js";

let browser: Browser;
let cases: CaseStudy[];
beforeAll(async () => {
  browser = await launchBrowser();
  cases = await readCases("data/cases");
});
afterAll(async () => {
  await browser.close();
});

const ready = (page: Page) => page.waitForSelector('.case-finder[data-state="ready"]', {timeout: 30_000});
/** Does something and waits for the answer that follows. */
async function answered(page: Page, act: () => Promise<unknown>) {
  const answers = await page.getAttribute(".case-finder", "data-answers");
  await act();
  await page.waitForFunction(
    (before) => document.querySelector<HTMLElement>(".case-finder")!.dataset["answers"] !== before,
    answers,
    {timeout: 30_000},
  );
}
const shown = (page: Page) =>
  page.$$eval(".case-card", (cards) => cards.map((card) => (card as HTMLElement).dataset["case"]!).sort());
const value = (facet: string, name: string, part: "keep" | "not") =>
  `.facet-value[data-facet="${facet}"][data-value="${name}"] .facet-${part}`;
const ids = (keep: (study: CaseStudy) => boolean) =>
  cases
    .filter(keep)
    .map(({id}) => id)
    .sort();

it("shows the first cases before the query engine is fetched", async () => {
  const {page, problems, close} = await openPage(browser, "/cases/");
  await ready(page);
  const count = await page.locator(".case-card").count();
  const engine = await page.evaluate(
    () => performance.getEntriesByType("resource").filter(({name}) => name.includes(".wasm")).length,
  );
  await close();
  expect(count).toBe(Math.min(24, cases.length));
  expect(engine).toBe(0);
  expect(problems).toEqual([]);
});

it("keeps, leaves out, and goes back and forward through what was chosen", async () => {
  const {page, problems, close} = await openPage(browser, "/cases/");
  await ready(page);
  await answered(page, () => page.click(value("task", "recommendation", "keep")));
  const kept = await shown(page);
  await answered(page, () => page.click(value("customer", "absent", "not")));
  const left = await shown(page);
  const address = new URL(page.url()).searchParams;
  await answered(page, () => page.goBack());
  const back = await shown(page);
  await answered(page, () => page.goForward());
  const forward = await shown(page);
  await close();
  const recommends = ({tasks}: CaseStudy) => tasks.includes("recommendation");
  expect(kept).toEqual(ids(recommends));
  expect(left).toEqual(ids((study) => recommends(study) && study.conditions.customer.support !== "absent"));
  expect([address.get("task"), address.get("customer")]).toEqual(["recommendation", "!absent"]);
  expect(back).toEqual(kept);
  expect(forward).toEqual(left);
  expect(problems).toEqual([]);
});

it("is used by keyboard alone, and keeps the focus where it was", async () => {
  const {page, close} = await openPage(browser, "/cases/");
  await ready(page);
  await page.focus(value("task", "recommendation", "not"));
  await answered(page, () => page.keyboard.press("Enter"));
  const focused = await page.evaluate(() => document.activeElement?.className);
  const pressed = await page.getAttribute(value("task", "recommendation", "not"), "aria-pressed");
  await close();
  expect(focused).toBe("facet-not");
  expect(pressed).toBe("true");
});

it("searches Japanese from an English page and marks what it found", async () => {
  const {page, problems, close} = await openPage(browser, "/cases/");
  await ready(page);
  await answered(page, () => page.fill('[data-role="case-search"]', "債務不履行"));
  const found = await shown(page);
  const marked = await page.locator('[data-case="fannie-mae"] mark').first().innerText();
  const address = new URL(page.url()).searchParams.get("q");
  await close();
  expect(found).toContain("fannie-mae");
  expect(marked).toBe("債務不履行");
  expect(address).toBe("債務不履行");
  expect(problems).toEqual([]);
});

it("says which filter to drop where nothing is found", async () => {
  const {page, close} = await openPage(
    browser,
    "/cases/?task=recommendation&task=!recommendation&q=zzzzzz&sort=title",
  );
  await ready(page);
  const nothing = await page.innerText(".nothing-found");
  await answered(page, () => page.locator(".nothing-found button").first().click());
  const found = await shown(page);
  await close();
  expect(nothing).toContain("zzzzzz");
  expect(found).toEqual(ids(({tasks}) => tasks.includes("recommendation")));
});

it("opens in a fresh profile what a link says, in Japanese", async () => {
  const {page, close} = await openPage(browser, "/cases/?industry=finance&lang=ja");
  await ready(page);
  const found = await shown(page);
  const chosen = await page.innerText(".chosen-filters");
  await close();
  expect(found).toEqual(ids(({industry}) => industry === "finance"));
  expect(chosen).toContain("金融・保険");
});

it("still shows the cases where the engine cannot be fetched, and says so", async () => {
  const {page, close} = await openPage(browser, "/cases/");
  await ready(page);
  await page.route(/\.wasm/, (route) => route.abort());
  await page.click(value("task", "recommendation", "keep"));
  await page.waitForSelector('.case-finder[data-state="failed"]', {timeout: 30_000});
  const alert = await page.innerText('.find-status [role="alert"]');
  const cards = await page.locator(".case-card").count();
  await page.unroute(/\.wasm/);
  await answered(page, () => page.click(".find-status button"));
  const found = await shown(page);
  await close();
  expect(alert).toContain("could not be started");
  expect(cards).toBeGreaterThan(0);
  expect(found).toEqual(ids(({tasks}) => tasks.includes("recommendation")));
});
