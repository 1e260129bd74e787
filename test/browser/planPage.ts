import {readFileSync} from "node:fs";
import type {Browser, Page} from "playwright-core";
import {readDocument} from "../../src/domain/project/documents.js";
import type {Plan} from "../../src/domain/project/plan.js";
import {openPage} from "./browser.js";
import type {OpenOptions} from "./browser.js";

export const role = (name: string) => `[data-role="${name}"]`;
/** A JSON file as a person chooses it. */
export const jsonFile = (text: string, name = "plan.json") => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(text),
});

/** Opens the page on plans and waits until it can be worked. */
export const openPlan = async (browser: Browser, path: string, options: OpenOptions = {}) => {
  const opened = await openPage(browser, path, options);
  await opened.page.waitForSelector(`${role("plan-start")}, .plan-form`);
  return opened;
};

/** Opens it and starts a plan from what the address proposes. */
export const startPlan = async (
  browser: Browser,
  path = "/plan?loop=fashion-store",
  options: OpenOptions = {},
) => {
  const opened = await openPlan(browser, path, options);
  await opened.page.click(role("make-plan"));
  await opened.page.waitForSelector(".plan-form");
  return opened;
};

/** Opens a plan from a file, and waits until it was read. */
export const load = async (page: Page, text: string) => {
  await page.setInputFiles(role("plan-file"), jsonFile(text));
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[data-role="plan-file"]')?.value === "",
  );
};

/** What a button saves. */
export const saved = async (page: Page, button: string) => {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click(role(button))]);
  return {name: download.suggestedFilename(), text: readFileSync((await download.path())!, "utf8")};
};
export const savedPlan = async (page: Page): Promise<Plan> =>
  readDocument("plan", (await saved(page, "plan-json")).text, "plan.json");

export const reload = async (page: Page) => {
  await page.reload();
  await page.waitForSelector(".plan-form");
};

/** Fills in one milestone, with its tasks. */
export async function fillMilestone(page: Page, at: number, plan: Plan) {
  const path = `milestones.${at}`;
  for (let i = 0; i < plan.milestones[at]!.measurements.length; i++)
    for (const key of ["what", "judge", "data", "how"])
      await page.fill(role(`${path}.measurements.${i}.${key}`), `${key} ${i}`);
  const target = {
    metric: "Share who come back",
    unit: "%",
    baseline: "10",
    expected: "14",
    stop: "11",
    stopRule: "End it",
  };
  for (const [key, text] of Object.entries(target)) await page.fill(role(`${path}.target.${key}`), text);
  await page.selectOption(role(`${path}.sample`), "percent");
  await page.fill(role(`${path}.sample.input.peoplePerWeek`), "1,200");
  for (const [i, task] of plan.tasks.entries()) {
    if (task.milestone !== plan.milestones[at]!.id) continue;
    for (const key of ["title", "doneWhen", "owner"])
      await page.fill(role(`tasks.${i}.${key}`), `${key}, "${i}"`);
  }
}
