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

const answer = ".power-answer[data-periods]";

it("answers anew while numbers change, and the address brings the same answer back", async () => {
  const {page, problems, close} = await openPage(browser, "/loop/power");
  await page.waitForSelector(answer);
  const before = Number(await page.getAttribute(answer, "data-periods"));
  await page.fill('input[name="effect"]', "0.8");
  await page.waitForFunction(
    (old) => document.querySelector<HTMLElement>(".power-answer")?.dataset["periods"] !== old,
    String(before),
  );
  const after = Number(await page.getAttribute(answer, "data-periods"));
  const address = new URL(page.url());
  await close();
  expect(after).toBeLessThan(before);
  expect(address.searchParams.get("effect")).toBe("0.8");
  const shared = await openPage(browser, `${address.pathname}${address.search}`);
  await shared.page.waitForSelector(`.power-answer[data-periods="${after}"]`);
  expect(await shared.page.inputValue('input[name="effect"]')).toBe("0.8");
  await shared.close();
  expect(problems).toEqual([]);
});

it("says what would be right for a number out of range, and keeps the answer", async () => {
  const {page, close} = await openPage(browser, "/loop/power");
  await page.waitForSelector(answer);
  const before = await page.getAttribute(answer, "data-periods");
  await page.fill('input[name="level"]', "100");
  const hint = await page.innerText("#power-level-hint");
  expect(await page.getAttribute('input[name="level"]', "aria-invalid")).toBe("true");
  expect(await page.getAttribute(answer, "data-periods")).toBe(before);
  await close();
  expect(hint).toContain("99.9");
});

it("takes the noise of a loop of the site", async () => {
  const {page, close} = await openPage(browser, "/loop/power");
  await page.selectOption('[data-role="power-preset"]', "fashion-store.business");
  await page.waitForFunction(() => new URL(location.href).searchParams.get("sourceStays") === "0.7");
  expect(await page.inputValue('input[name="delay"]')).toBe("4");
  await close();
});
