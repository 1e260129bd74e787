import {readdirSync} from "node:fs";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, it} from "vitest";
import {openPage, settle} from "./browser.js";
import {faultsOf} from "./faultsOf.js";
import {launchBrowser} from "./launchBrowser.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** The pages of cases differ in their texts alone, which get into each other's way in a narrow window first; one stands for all in a wide one. */
const [, ...copies] = readdirSync("data/cases").map((file) => `/cases/${file.replace(".yaml", "")}`);

describe.each(inject("pages"))("%s", (path) => {
  it.each(copies.includes(path) ? [360] : [360, 1280])(
    "is sound at %i px in light and in dark",
    async (width) => {
      const opened = await openPage(browser, path, {width, colorScheme: "light"});
      const faults: Record<string, string[]> = {};
      for (const colorScheme of ["light", "dark"] as const) {
        await opened.page.emulateMedia({colorScheme});
        await settle(opened.page);
        faults[colorScheme] = await faultsOf(opened, path.startsWith("/ja/") ? "ja" : "en");
      }
      await opened.close();
      expect(faults).toEqual({light: [], dark: []});
    },
  );
});
