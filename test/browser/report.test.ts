import {readFileSync} from "node:fs";
import {strFromU8, unzipSync} from "fflate";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {readLoopState, writeLoopState} from "../../src/domain/loopState.js";
import {openPage} from "./browser.js";
import {launchBrowser} from "./launchBrowser.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

async function save(page: Page, role: string): Promise<{name: string; bytes: Buffer}> {
  const download = page.waitForEvent("download");
  await page.click(`[data-role="${role}"]`);
  const saved = await download;
  return {name: saved.suggestedFilename(), bytes: readFileSync(await saved.path())};
}

/** The files of a report, as a reader with a window of that width saves them. */
async function saved(path: string, width: number, colorScheme: "light" | "dark" = "light") {
  const {page, problems, close} = await openPage(browser, path, {width, colorScheme, acceptDownloads: true});
  await page.waitForSelector(".loop-report .plot-figure");
  const markdown = await save(page, "markdown");
  const json = await save(page, "json");
  const verdicts = await page.$$eval(".condition-cards .verdict", (cards) =>
    cards.map(({textContent}) => textContent),
  );
  await close();
  expect(problems).toEqual([]);
  return {markdown, json, verdicts};
}

/** A report of a loop with levers. */
const withLevers = (levers: Record<string, unknown>) => {
  const {state} = readLoopState("");
  return `/loop/report${writeLoopState({...state, loop: "fashion-store", levers}, "")}`;
};

it("gives the same bytes for the same state, whatever the window and the theme", async () => {
  const path = "/loop/report?loop=movielens-100k";
  const [wide, narrow] = [await saved(path, 1280), await saved(path, 360, "dark")];
  expect(wide.markdown.name).toBe("growth-cycle-movielens-100k.zip");
  expect(narrow.json.bytes.equals(wide.json.bytes)).toBe(true);
  const [a, b] = [wide, narrow].map(({markdown}) => unzipSync(markdown.bytes));
  expect(Object.keys(a).filter((name) => strFromU8(a[name]) !== strFromU8(b[name]))).toEqual([]);
  expect(narrow.markdown.bytes.equals(wide.markdown.bytes)).toBe(true);
});

it("writes Markdown whose figures lie beside it, with verdicts, methods, data and versions", async () => {
  const {markdown, json} = await saved("/loop/report?loop=fashion-store", 1280);
  const files = unzipSync(markdown.bytes);
  const text = strFromU8(files["report.md"]);
  const images = [...text.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path]) => path);
  expect(images.length).toBeGreaterThan(8);
  expect(images.filter((path) => !(path in files))).toEqual([]);
  for (const path of images) expect(strFromU8(files[path])).toMatch(/^<svg [^]*<\/svg>$/);
  expect(text).toMatch(/^# Fashion store, a synthetic example/);
  for (const part of [
    "## Methods",
    "Condition 2 holds",
    "| Reverse direction |",
    "growth-cycle 0.",
    "synthetic",
  ])
    expect(text).toContain(part);
  expect(text).not.toMatch(/undefined|NaN|\[object|<\/?(?!br)[a-z]/);
  const data = JSON.parse(json.bytes.toString("utf8")) as {
    address: string;
    summary: {report: {links: Record<string, {verdict: string}>}};
    versions: Record<string, string>;
  };
  expect(data.address).toBe("/loop/?loop=fashion-store");
  expect(data.summary.report.links["business"].verdict).toBe("holds");
  expect(data.versions["growth-cycle"]).toMatch(/^\d/);
});

it("reports the period and the settings of the view that it was opened from", async () => {
  const {page, problems, close} = await openPage(browser, "/loop/?loop=fashion-store");
  await page.selectOption('[data-setting="level"]', "0.8");
  await page.waitForSelector('.verdict-line[data-changed="true"]');
  await page.click('[data-role="report"]');
  await page.waitForSelector(".loop-report .plot-figure");
  const facts = await page.innerText(".report-facts");
  await page.click(".report-buttons a");
  await page.waitForSelector('.verdict-line[data-changed="true"]');
  await close();
  expect(facts).toMatch(/Confidence level 80/);
  expect(problems).toEqual([]);
});

it("does not report on another loop where the data of the link are not here", async () => {
  const {page, close} = await openPage(browser, "/loop/report?loop=own-0123456789abcdef");
  await page.waitForSelector('[data-role="link-notice"]');
  const reports = await page.locator(".loop-report").count();
  await close();
  expect(reports).toBe(0);
});

it("says what the levers bring, as exactly as the loop page, the same bytes whatever the window", async () => {
  const path = withLevers({model: 0.1, links: {business: 0}, horizon: 26});
  const [wide, narrow] = [await saved(path, 1280), await saved(path, 360, "dark")];
  expect(narrow.markdown.bytes.equals(wide.markdown.bytes)).toBe(true);
  expect(narrow.json.bytes.equals(wide.json.bytes)).toBe(true);
  const files = unzipSync(wide.markdown.bytes);
  const text = strFromU8(files["report.md"]);
  const section = text.slice(text.indexOf("## What if"), text.indexOf("## The series"));
  for (const part of [
    "**A better model**: +10\u00a0% from next week on",
    "Satisfied sessions → Weekly active users**: closed instead of",
    "**Look ahead**: 26 weeks",
    "After 26 weeks: Weekly active users 14,911 (14,911 to 14,911)",
    "10,000 futures",
  ])
    expect(section).toContain(part);
  expect(section).toMatch(/!\[What the levers change[^\]]*\]\(figures\/\d+\.svg\)/);
  const data = JSON.parse(wide.json.bytes.toString("utf8")) as {
    forecast: {
      asIs: {draws: number; periods: number[]};
      withLevers: {nodes: Record<string, {quantiles: number[][]}>};
    };
  };
  expect(data.forecast.asIs.draws).toBe(10_000);
  expect(data.forecast.asIs.periods.length).toBe(26);
  // Nothing that is done to the model reaches the KPI through a closed link.
  const {quantiles} = data.forecast.withLevers.nodes["business_kpi"];
  expect(quantiles.at(-1)).toEqual([0, 0, 0, 0, 0]);
});

it("shows the series and their health without what chooses a period, nothing of it in the text", async () => {
  const {page, problems, close} = await openPage(browser, "/loop/report?loop=movielens-100k");
  await page.waitForSelector(".loop-report .all-series svg");
  const inputs = await page.locator(".loop-report .all-series :is(input, .pill, .period-brush)").count();
  const health = await page
    .locator('.loop-report [data-role="health"] li > span:last-child')
    .evaluateAll((findings) => findings.map(({textContent}) => textContent));
  const whatIfs = await page.locator('[data-role="report-what-if"]').count();
  const closed = await page.locator(".loop-report details:not([open])").count();
  await close();
  expect([inputs, whatIfs, closed]).toEqual([0, 0, 0]);
  expect(health.length).toBeGreaterThan(1);
  const {markdown} = await saved("/loop/report?loop=movielens-100k", 1280);
  const files = unzipSync(markdown.bytes);
  const text = strFromU8(files["report.md"]);
  const series = text.slice(text.indexOf("## The series"), text.indexOf("## About these data"));
  expect(series).not.toMatch(/^From|^To\b|Whole period/m);
  expect(series).toContain("All 32 weeks: 15 Sept 1997 to 20 Apr 1998");
  for (const finding of health) expect(series).toContain(finding);
  // Every drawing is one file, and every file stands in the text.
  const drawings = Object.keys(files).filter((name) => name.startsWith("figures/"));
  expect(drawings.filter((name) => !text.includes(name))).toEqual([]);
  expect(problems).toEqual([]);
});
