import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, it} from "vitest";
import {accessibilityFaults} from "./accessibility.js";
import {openPage} from "./browser.js";
import {launchBrowser} from "./launchBrowser.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe.each(inject("pages"))("%s", (path) => {
  it.each([
    {width: 360, colorScheme: "light"},
    {width: 1280, colorScheme: "light"},
    {width: 360, colorScheme: "dark"},
    {width: 1280, colorScheme: "dark"},
  ] as const)("is sound at $width px in $colorScheme", async (options) => {
    const {page, problems, close} = await openPage(browser, path, options);
    const found = await page.evaluate(() => ({
      language: document.documentElement.lang,
      errors: Array.from(document.querySelectorAll(".observablehq--error"), (cell) => cell.textContent),
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      inspected: Array.from(
        document.querySelectorAll(".observablehq--null, .observablehq--undefined, .observablehq--empty"),
        (value) => value.textContent,
      ),
      text: document.body.innerText.match(/\bNaN\b|\bundefined\b|\[object \w+\]/g) ?? [],
    }));
    const accessibility = await accessibilityFaults(page);
    await close();
    expect({...found, problems, accessibility}).toEqual({
      language: path.startsWith("/ja/") ? "ja" : "en",
      errors: [],
      wide: 0,
      inspected: [],
      text: [],
      problems: [],
      accessibility: [],
    });
  });
});
