import {readFile} from "node:fs/promises";
import {strFromU8, unzipSync} from "fflate";
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

const three = "pomelo,personalize-email,fannie-mae";

it("shows the cases of a link side by side, with effects on one scale, and keeps nothing of them", async () => {
  const {page, problems, close} = await openPage(browser, `/cases/compare?cases=${three}`);
  await page.waitForSelector(".compare-table");
  expect(await page.locator(".compare-table thead th").count()).toBe(3);
  expect(await page.locator(".compare-effects svg").first().getAttribute("aria-label")).toContain("+67");
  expect(await page.evaluate(() => localStorage.getItem("growth-cycle-shortlist"))).toBeNull();
  await page.locator('[data-role="take-off"]').first().click();
  await settle(page);
  expect(new URL(page.url()).searchParams.get("cases")).toBe("personalize-email,fannie-mae");
  expect(await page.locator(".compare-table thead th").count()).toBe(2);
  await close();
  expect(problems).toEqual([]);
});

it("asks for cases where there is none or one, says which do not exist, and which are too many", async () => {
  const {page, close} = await openPage(browser, "/cases/compare");
  await page.waitForSelector('[data-role="none"]');
  await page.selectOption('[data-role="add-case"]', "pomelo");
  await page.waitForSelector('[data-role="one"]');
  const ids = `nowhere,${three},bizreach,spotify-enhance,uber-eats,c-span`;
  await page.goto(new URL(`/cases/compare?cases=${ids}&private=2`, page.url()).href);
  await settle(page);
  expect(await page.innerText('[data-role="missing"]')).toContain("nowhere");
  expect(await page.innerText('[data-role="hidden"]')).toContain("2 more cases");
  expect(await page.locator('[data-role="over"] li').count()).toBe(1);
  expect(await page.locator(".compare-table thead th").count()).toBe(6);
  await close();
});

it("copies a link that brings back the same cases", async () => {
  const {page, close} = await openPage(browser, `/cases/compare?cases=${three}`, {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await page.click('[data-role="share"]');
  await page.waitForFunction(() => document.querySelector(".compare-outcome")?.textContent !== "");
  const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(copied.searchParams.get("cases")).toBe(three);
  await close();
});

it("saves Markdown with a section a case, and its figures beside it", async () => {
  const {page, close} = await openPage(browser, `/cases/compare?cases=${three}`);
  const [download] = await Promise.all([page.waitForEvent("download"), page.click('[data-role="markdown"]')]);
  const files = unzipSync(await readFile(await download.path()));
  const text = strFromU8(files["cases.md"]!);
  expect(text.match(/^## .*/gm)).toHaveLength(4);
  const named = [...text.matchAll(/\]\((figures\/\d+\.svg)\)/g)].map(([, path]) => path!);
  expect(named).toHaveLength(4);
  for (const path of named) expect(strFromU8(files[path]!)).toContain("<svg");
  await close();
});

it("prints a page a case after the overview, and nothing else", async () => {
  const {page, close} = await openPage(browser, `/cases/compare?cases=${three}`);
  const pdf = (await page.pdf({preferCSSPageSize: true})).toString("latin1");
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(4);
  await page.emulateMedia({media: "print"});
  expect(await page.locator(".compare-table").isVisible()).toBe(false);
  expect(await page.locator(".case-sheet").first().isVisible()).toBe(true);
  await close();
});

it("presents by keys, one case a slide, without scrolling at 1280 × 720", async () => {
  const {page, problems, close} = await openPage(browser, `/cases/present?cases=${three}`, {height: 720});
  await page.waitForSelector(".case-slide");
  const count = () => page.innerText(".slide-count");
  for (const [key, expected] of [
    ["ArrowRight", "2 / 3"],
    ["Space", "3 / 3"],
    ["Space", "3 / 3"],
    ["Home", "1 / 3"],
    ["End", "3 / 3"],
    ["ArrowLeft", "2 / 3"],
  ] as const) {
    await page.keyboard.press(key);
    expect(await count()).toBe(expected);
    const {scrollHeight, clientHeight} = await page
      .locator(".slide-stage")
      .evaluate(({scrollHeight, clientHeight}) => ({scrollHeight, clientHeight}));
    expect(scrollHeight).toBeLessThanOrEqual(clientHeight);
  }
  expect(new URL(page.url()).searchParams.get("slide")).toBe("2");
  await page.keyboard.press("Escape");
  await page.waitForURL(/\/cases\/compare/);
  expect(new URL(page.url()).searchParams.get("cases")).toBe(three);
  await close();
  expect(problems).toEqual([]);
});
