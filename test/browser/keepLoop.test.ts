import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {readFileSync} from "node:fs";
import {newPlan} from "../../src/domain/project/newPlan.js";
import {emptyProject} from "../../src/domain/project/project.js";
import {loopOf} from "../analysis/project/evidence.js";
import {openPage} from "./browser.js";
import {faultsOf} from "./faultsOf.js";
import {launchBrowser} from "./launchBrowser.js";
import {projectScript} from "./projectScript.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const ready = '[data-diagram="growth-cycle"][data-state="ready"]';

interface Stored {
  content: {loops: {id: string; manifest: string | null; links: Record<string, {verdict: string}>}[]};
}

/** The project as this browser's database holds it. */
const stored = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<Stored | null>((resolve) => {
        const request = indexedDB.open("growth-cycle-project");
        request.onsuccess = () => {
          const database = request.result;
          if (!database.objectStoreNames.contains("project")) return resolve(null);
          const read = database.transaction("project").objectStore("project").get("current");
          read.onsuccess = () => resolve((read.result as Stored | undefined) ?? null);
        };
      }),
  );
const waitForLoops = async (page: Page, count: number): Promise<Stored> => {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const project = await stored(page);
    if (project?.content.loops.length === count) return project;
    if (Date.now() > deadline) throw new Error(`not kept: ${JSON.stringify(project?.content.loops)}`);
    await page.waitForTimeout(100);
  }
};
const keep = async (page: Page) => {
  await page.click('[data-role="keep"]');
  await page.waitForSelector('.share-outcome [data-role="to-canvas"]');
};

it("keeps the loop shown in the project, once however often, and leads to canvas and plan", async () => {
  const opened = await openPage(browser, "/loop/");
  const {page} = opened;
  await page.waitForSelector(ready);
  await keep(page);
  expect(await page.innerText(".share-outcome")).toContain("Kept in your project");
  expect(await page.getAttribute('[data-role="to-canvas"]', "href")).toBe("../canvas?lang=en");
  expect(await page.getAttribute('[data-role="to-plan"]', "href")).toBe("../plan?lang=en");
  await keep(page);
  const {content} = await waitForLoops(page, 1);
  expect(content.loops[0]).toMatchObject({id: "fashion-store", manifest: null});
  const shown = await page.getAttribute(`${ready} [data-link="business"]`, "data-verdict");
  expect(content.loops[0]!.links["business"]!.verdict).toBe(shown);
  await page.click('[data-loop-choice="movielens-100k"]');
  await page.waitForSelector(`${ready}[data-loop="movielens-100k"]`);
  await keep(page);
  const both = await waitForLoops(page, 2);
  expect(both.content.loops.map(({id}) => id)).toEqual(["fashion-store", "movielens-100k"]);
  const faults = await faultsOf(opened);
  await opened.close();
  expect(faults).toEqual([]);
});

it("keeps a person's own loop with its manifest, under the name that its address has", async () => {
  const {page, problems, close} = await openPage(browser, "/loop/");
  await page.waitForSelector(ready);
  const files = ["loop.yaml", "series.csv"].map((name) => ({
    name,
    mimeType: "text/plain",
    buffer: Buffer.from(
      readFileSync(`data/kpi/fashion-store/${name}`, "utf8").replace("id: fashion-store", "id: my-shop"),
    ),
  }));
  await page.setInputFiles('[data-role="loop-files"]', files);
  await page.waitForSelector(`${ready}[data-loop="my-shop"]`, {timeout: 30_000});
  await keep(page);
  const {content} = await waitForLoops(page, 1);
  await close();
  expect(content.loops[0]!.id).toMatch(/^own-[0-9a-f]{16}$/);
  expect(content.loops[0]!.manifest).toContain("my-shop");
  expect(problems).toEqual([]);
});

it("names the result that gives way where the project is full, and the project's page says so before", async () => {
  const unused = (i: number) => ({...loopOf(`loop-${i}`, {}), title: {en: `Loop ${i}`, ja: `ループ ${i}`}});
  const plan = newPlan({link: null, start: "2026-01-05", months: 1, loop: "loop-0"});
  const loops = Array.from({length: 20}, (_, i) => unused(i));
  const script = projectScript({...emptyProject(0), loops, plans: [plan]});
  const {page, problems, close} = await openPage(browser, "/project", {script});
  expect(await page.innerText('[data-role="loops-full"]')).toContain(
    "the oldest that no canvas and no plan uses",
  );
  await page.goto(new URL("/loop/", page.url()).href);
  await page.waitForSelector(ready);
  await keep(page);
  expect(await page.innerText(".share-outcome")).toContain(
    "“Loop 1”, the oldest that no canvas and no plan uses",
  );
  const {content} = await waitForLoops(page, 20);
  await close();
  expect(content.loops.map(({id}) => id).filter((id) => !/^loop-([2-9]|1\d)$/.test(id))).toEqual([
    "loop-0",
    "fashion-store",
  ]);
  expect(problems).toEqual([]);
});

it("says so where the browser stores nothing", async () => {
  const script = `
    Object.defineProperty(window, "localStorage", {get() { throw new DOMException("denied", "SecurityError"); }});
    Object.defineProperty(window, "indexedDB", {get() { throw new DOMException("denied", "SecurityError"); }});`;
  const {page, problems, close} = await openPage(browser, "/loop/?lang=ja", {script});
  await page.waitForSelector(ready);
  await keep(page);
  expect(await page.innerText(".share-outcome")).toContain("ページを離れるまで残します");
  await close();
  expect(problems).toEqual([]);
});
