import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, it} from "vitest";
import {openPage} from "./browser.js";
import {faultsOf} from "./faultsOf.js";
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
    const opened = await openPage(browser, path, options);
    const faults = await faultsOf(opened, path.startsWith("/ja/") ? "ja" : "en");
    await opened.close();
    expect(faults).toEqual([]);
  });
});
