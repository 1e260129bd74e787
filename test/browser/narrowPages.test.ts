import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, inject, it} from "vitest";
import {launchBrowser} from "./launchBrowser.js";
import {pageFaults} from "./pageFaults.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

it.each(inject("pages"))("%s is sound at 360 px in light and in dark", async (path) => {
  expect(await pageFaults(browser, path, 360)).toEqual({light: [], dark: []});
});
