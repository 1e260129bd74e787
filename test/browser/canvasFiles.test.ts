import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {readDocument, writeDocument} from "../../src/domain/project/documents.js";
import {begin, cards, fullCanvas, json, openCanvas, role, save} from "./canvasPage.js";
import {launchBrowser} from "./launchBrowser.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

it("saves each format, and what it saved as JSON comes in again the same, as a copy", async () => {
  const {page, problems, close} = await openCanvas(browser, {path: "/canvas?lang=ja"});
  await page.setInputFiles(role("canvas-files"), json(writeDocument("canvas", fullCanvas())));
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
  expect(saved.bytes.toString()).toContain("Strategyzer, CC BY-SA 3.0");
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
  const {page, problems, close} = await openCanvas(browser);
  await begin(page);
  const before = await cards(page);
  const bad = fullCanvas();
  const text = writeDocument("canvas", bad)
    .replace('"kind": "fact"', '"kind": "<b>"')
    .replace('"title": "', '"titel": "');
  await page.setInputFiles(role("canvas-files"), [json(text, "bad.json"), json("{", "cut.json")]);
  const faults = await page.waitForSelector(".canvas-faults");
  const told = await faults.innerText();
  for (const part of ["bad.json", "kind", "<b>", "title", "titel", "cut.json", "Is no JSON"])
    expect(told).toContain(part);
  expect(await cards(page)).toEqual(before);
  await close();
  expect(problems).toEqual([]);
});
