import {readdirSync} from "node:fs";
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

/** The pages of cases differ in their texts alone, which get in each other's way in a narrow window first; one stands for all in a wide one. */
const [, ...copies] = readdirSync("data/cases").map((file) => `/cases/${file.replace(".yaml", "")}`);

it.each(inject("pages").filter((path) => !copies.includes(path)))(
  "%s is sound at 1280 px in light and in dark",
  async (path) => {
    expect(await pageFaults(browser, path, 1280)).toEqual({light: [], dark: []});
  },
);
