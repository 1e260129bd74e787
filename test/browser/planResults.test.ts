import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {faultsOf} from "./faultsOf.js";
import {launchBrowser} from "./launchBrowser.js";
import {load, openPlan, reload, role, savedPlan} from "./planPage.js";
import {writeDocument} from "../../src/domain/project/documents.js";
import {wholePlan} from "../domain/project/wholePlan.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

it("draws what was measured and says what it does to confidence", async () => {
  const {page, problems, close} = await openPlan(browser, "/plan");
  await load(page, writeDocument("plan", wholePlan()));
  await page.waitForSelector(role("plan-complete"));
  const said = role("milestones.0.result.confidence");
  expect(await page.innerText(said)).toContain("Confidence 0.5: a plan");
  await page.click(role("milestones.0.result.open"));
  await page.click(role("milestones.0.result.record"));
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset["role"])).toBe(
    "milestones.0.result.on",
  );
  const fill = async (values: Record<string, string>) => {
    for (const [key, text] of Object.entries(values))
      await page.fill(role(`milestones.0.result.${key}`), text);
  };
  await page.selectOption(role("milestones.0.result.kind"), "test");
  await fill({on: "2026-01-28", value: "14.2", low: "11.9", high: "16.5", n: "2,070"});
  // Half a result outlives a reload, though the plan has none.
  await reload(page);
  expect(await page.inputValue(role("milestones.0.result.value"))).toBe("14.2");
  expect((await savedPlan(page)).milestones[0]!.result).toBeNull();
  await page.click(role("milestones.0.result.record"));
  await page.waitForFunction(() => document.body.innerText.includes("Confidence 0.5 → 10"));
  expect(await page.getAttribute('[data-milestone="0"] figure svg', "aria-label")).toMatch(
    /14\.2 % reaches the expected 14 %.*Measured value 14\.2 % \(11\.9 to 16\.5\)/,
  );
  await reload(page);
  await page.waitForFunction(() => document.body.innerText.includes("Confidence 0.5 → 10"));
  await page.click(role("milestones.0.result.open"));
  await fill({value: "10.5", low: "9", high: "12"});
  await page.click(role("milestones.0.result.record"));
  await page.waitForFunction(() => document.body.innerText.includes("0.5 → evidence against it"));
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset["role"])).toBe(
    "milestones.0.result.open",
  );
  await page.keyboard.press("Enter");
  await page.click(role("milestones.0.result.removeResult"));
  await page.waitForFunction(() => document.body.innerText.includes("Confidence 0.5: a plan"));
  await page.click(role("undo"));
  await page.waitForFunction(() => document.body.innerText.includes("0.5 → evidence against it"));
  // Saved and opened again, sample and result included, nothing is lost.
  const measured = await savedPlan(page);
  expect(measured.milestones[0]).toMatchObject({result: {value: 10.5}, sample: {perArm: 1000, weeks: 3}});
  await load(page, writeDocument("plan", measured));
  await page.waitForFunction(() => document.querySelectorAll("[data-plan]").length === 2);
  const copy = await savedPlan(page);
  expect({...copy, id: measured.id}).toEqual({...measured, title: `${measured.title} (copy)`});
  expect(copy.id).not.toBe(measured.id);
  await close();
  expect(problems).toEqual([]);
});

it.each([
  {width: 360, colorScheme: "dark", lang: "ja"},
  {width: 360, colorScheme: "light", lang: "en"},
  {width: 768, colorScheme: "light", lang: "ja"},
  {width: 768, colorScheme: "dark", lang: "en"},
  {width: 1280, colorScheme: "dark", lang: "ja"},
  {width: 1280, colorScheme: "light", lang: "en"},
] as const)(
  "is sound while it is empty, begun and measured at $width px in $colorScheme, $lang",
  async ({lang, ...options}) => {
    const opened = await openPlan(browser, `/plan?lang=${lang}&loop=fashion-store`, options);
    const faults = await faultsOf(opened);
    await opened.page.click(role("make-plan"));
    await opened.page.waitForSelector(".plan-form");
    for (const summary of await opened.page.$$(".plan-summary summary")) await summary.click();
    faults.push(...(await faultsOf(opened)));
    const plan = wholePlan();
    plan.milestones[0]!.result = {
      on: "2026-01-28",
      kind: "test",
      value: 14.2,
      low: 11.9,
      high: 16.5,
      n: 2070,
      note: "長".repeat(200),
    };
    plan.milestones[1]!.result = {
      on: "2026-02-28",
      kind: "users",
      value: -1e9,
      low: null,
      high: null,
      n: 3,
      note: "",
    };
    plan.title = `${"計画".repeat(40)} ${"x".repeat(80)}`;
    await load(opened.page, writeDocument("plan", plan));
    await opened.page.waitForSelector('[data-milestone="1"] figure');
    for (const at of [0, 1, 2]) await opened.page.click(role(`milestones.${at}.result.open`));
    faults.push(...(await faultsOf(opened)));
    await opened.close();
    expect(faults).toEqual([]);
  },
);
