import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {launchBrowser} from "./launchBrowser.js";
import {role, startPlan} from "./planPage.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

it("follows another window without losing what is being typed", async () => {
  const {page, close} = await startPlan(browser);
  await page.fill(role("title"), "Before");
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.waitForSelector(".plan-form");
  await page.fill(role("milestones.0.target.baseline"), "about 5");
  await other.fill(role("title"), "From the other window");
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[data-role="title"]')?.value === "From the other window",
  );
  expect(await page.inputValue(role("milestones.0.target.baseline"))).toBe("about 5");
  await other.click(role("milestones.1.addTask"));
  await page.waitForSelector(role("tasks.9.title"));
  expect(await page.inputValue(role("milestones.0.target.baseline"))).toBe("about 5");
  await close();
});

it("shows a field that two windows wrote as it was written last, once it is left", async () => {
  const {page, problems, close} = await startPlan(browser);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.waitForSelector(".plan-form");
  const title = role("title");
  await page.focus(title);
  await page.keyboard.type("Ours");
  await other.waitForFunction(
    (name) => document.querySelector<HTMLInputElement>(name)?.value === "Ours",
    title,
  );
  await other.fill(title, "Theirs");
  await page.waitForFunction(() => document.querySelector("[data-plan]")?.textContent === "Theirs");
  // What is in hand is not taken from under the fingers.
  expect(await page.inputValue(title)).toBe("Ours");
  await page.keyboard.press("Tab");
  expect(await page.inputValue(title)).toBe("Theirs");
  // A row that comes from the other window leaves the caret where it was.
  await page.focus(title);
  await page.keyboard.press("Home");
  await other.click(role("milestones.0.addTask"));
  await page.waitForSelector(role("tasks.9.title"));
  await page.keyboard.type("All ");
  expect(await page.inputValue(title)).toBe("All Theirs");
  await close();
  expect(problems).toEqual([]);
});

it("does not break off what an input method composes when another window adds a row", async () => {
  const {page, close} = await startPlan(browser);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.waitForSelector(".plan-form");
  await page.focus(role("title"));
  const keys = await page.context().newCDPSession(page);
  await keys.send("Input.imeSetComposition", {text: "けい", selectionStart: 2, selectionEnd: 2});
  const field = await page.$(role("title"));
  await other.click(role("milestones.0.addTask"));
  await other.fill(role("report.about"), "told last");
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[data-role="report.about"]')?.value === "told last",
  );
  expect(await field!.evaluate((node) => node.isConnected)).toBe(true);
  await keys.send("Input.insertText", {text: "計画"});
  await page.waitForSelector(role("tasks.9.title"));
  expect(await page.inputValue(role("title"))).toBe("計画");
  await close();
});

it("puts a date back that a plan cannot do without, and says where the plan that was open is gone", async () => {
  const {page, problems, close} = await startPlan(browser);
  const date = await page.inputValue(role("start"));
  await page.fill(role("start"), "");
  await page.waitForSelector(`${role("start")}[aria-invalid]`);
  await page.locator(role("start")).blur();
  expect(await page.inputValue(role("start"))).toBe(date);
  await page.waitForSelector(`${role("start")}:not([aria-invalid])`);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.waitForSelector(".plan-form");
  await other.click(role("remove-plan"));
  await other.click(role("remove-plan"));
  await page.waitForSelector(role("plan-start"));
  expect(await page.innerText(role("plan-undo"))).toContain("not in the project any more");
  expect(page.url()).not.toContain("plan=");
  await close();
  expect(problems).toEqual([]);
});
