import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {writeDocument} from "../../src/domain/project/documents.js";
import {fullCanvas, json, openCanvas, role} from "./canvasPage.js";
import {faultsOf} from "./faultsOf.js";
import {launchBrowser} from "./launchBrowser.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const looks = [360, 768, 1280].flatMap((width) =>
  (["light", "dark"] as const).map((colorScheme) => ({width, colorScheme})),
);
it.each(looks)("has no fault with a full Japanese canvas at $width px, $colorScheme", async (look) => {
  const opened = await openCanvas(browser, {path: "/canvas?lang=ja", ...look});
  await opened.page.setInputFiles(role("canvas-files"), json(writeDocument("canvas", fullCanvas())));
  await opened.page.waitForSelector("[data-note]");
  await opened.page.click(".note-grip");
  const faults = await faultsOf(opened);
  await opened.close();
  expect(faults).toEqual([]);
});
