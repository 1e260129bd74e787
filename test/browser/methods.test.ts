import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {openPage} from "./browser.js";
import {launchBrowser} from "./launchBrowser.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe("the forecast on the methods page", () => {
  it("simulates in a worker and says what comes of a push, the same each time", async () => {
    const {page, problems, close} = await openPage(browser, "/guide/methods", {width: 1280});
    const part = page.locator(".what-if");
    const numbers = async () => {
      await part.getByRole("button", {name: "Simulate"}).click();
      await part.locator('[data-state="done"]').waitFor();
      return part.locator(".numbers").innerText();
    };
    const first = await numbers();
    expect(first).toMatch(/business KPI stands at \+[\d.]+\s%/);
    expect(await numbers()).toBe(first);
    await part.locator("select").selectOption({label: "5 % more users, by a campaign that goes on"});
    expect(await numbers()).not.toBe(first);
    expect(problems).toEqual([]);
    await close();
  });

  it("can be stopped, and says so", async () => {
    const {page, close} = await openPage(browser, "/guide/methods", {width: 1280});
    const part = page.locator(".what-if");
    // Both in one turn of the page's loop, so that no machine is too quick for it.
    await part.evaluate((section) => {
      const [start, stop] = section.querySelectorAll("button");
      start.click();
      stop.click();
    });
    await part.locator('[data-state="stopped"]').waitFor();
    expect(await part.innerText()).toContain("Stopped.");
    await close();
  });
});
