import Papa from "papaparse";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {launchBrowser} from "./launchBrowser.js";
import {fillMilestone, openPlan, reload, role, saved, savedPlan, startPlan} from "./planPage.js";
import {projectScript} from "./projectScript.js";
import {planGaps} from "../../src/domain/project/planGaps.js";
import {emptyProject} from "../../src/domain/project/project.js";
import {emptyCanvas} from "../../src/domain/project/workCanvas.js";
import {readCalendar} from "../domain/project/readCalendar.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

it("leads from a shipped loop's bottleneck to a complete plan over reloads, and into every export", async () => {
  const {page, problems, close} = await openPlan(browser, "/plan?loop=fashion-store");
  expect(await page.inputValue(role("start-link"))).toBe("learning");
  expect(await page.innerText(role("start-said"))).toMatch(/Bottleneck: 3b .* holds, \+0\.04/);
  await page.fill(role("start-date"), "2026-01-05");
  await page.click(role("make-plan"));
  await page.waitForSelector(".plan-form");
  expect(page.url()).toMatch(/plan\?plan=plan-[0-9a-f]{12}$/);
  expect(await page.innerText(role("plan-meetings"))).toContain("neither a first meeting nor a report");
  const plan = await savedPlan(page);
  expect(plan).toMatchObject({link: "learning", loop: "fashion-store", start: "2026-01-05", months: 3});
  for (const at of [0, 1, 2]) {
    await fillMilestone(page, at, plan);
    await reload(page);
    expect(await page.inputValue(role(`milestones.${at}.target.expected`))).toBe("14");
    expect(await page.innerText(role(`milestones.${at}.sample.said`))).toMatch(
      /1,035 people in each arm, 3 weeks/,
    );
  }
  await page.fill(role("title"), "Our shop");
  await page.fill(role("firstMeeting.on"), "2026-01-06");
  await page.fill(role("firstMeeting.time"), "10:30");
  await page.fill(role("firstMeeting.with"), "All three");
  await page.fill(role("firstMeeting.about"), "Who does what");
  expect(await page.innerText(role("plan-meetings"))).toBe("It has no report to management.");
  await page.fill(role("report.on"), "2026-04-02");
  await page.fill(role("report.with"), "The board");
  await page.fill(role("report.about"), "Go on or stop");
  await page.waitForSelector(role("plan-complete"));
  await reload(page);
  await page.waitForSelector(role("plan-complete"));
  const whole = await savedPlan(page);
  expect(planGaps(whole)).toEqual([]);

  const markdown = await saved(page, "plan-markdown");
  expect(markdown.name).toBe("plan-our-shop.md");
  expect(markdown.text).toMatch(/^# Our shop\n/);
  expect(markdown.text).toContain("Bottleneck: 3b · Training rows → Model quality");
  expect(markdown.text).toMatch(/\| 1\. A customer's clear reaction, by hand \(①\) \| \d+ Jan 2026 \|/);
  const csv = await saved(page, "plan-csv");
  const {data} = Papa.parse<Record<string, string>>(csv.text.replace(/^\uFEFF/, ""), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data.map(({title, assignee}) => [title, assignee])).toEqual(
    whole.tasks.map(({title, owner}) => [title, owner]),
  );
  const {events} = readCalendar((await saved(page, "plan-calendar")).text);
  expect(events).toHaveLength(14);
  expect(events.find(({summary}) => summary === "First meeting")!.start).toBe(":20260106T103000");
  await close();
  expect(problems).toEqual([]);
});

it("proposes the canvas's least certain arrow, keeps the link that the person chose, and lets a bottleneck go first", async () => {
  const canvas = {...emptyCanvas("Ours"), id: "canvas-1"};
  canvas.arrows.customer.ties = [{id: "tie-1", kind: "saying", level: "others", text: "They say so"}];
  canvas.arrows.business.ties = [{id: "tie-2", kind: "saying", level: "theme", text: "It is the trend"}];
  canvas.arrows.data.ties = [{id: "tie-3", kind: "case", case: "pomelo"}];
  const script = projectScript({...emptyProject(0), canvases: [canvas]});
  const {page, problems, close} = await openPlan(browser, "/plan?canvas=canvas-1", {script});
  // The case does not speak of condition ③, so that nothing speaks for it.
  expect(await page.inputValue(role("start-link"))).toBe("collection");
  expect(await page.innerText(role("start-said"))).toBe(
    "③ rests on “Opinion”, confidence 0.01: the least certain of the three.",
  );
  await page.selectOption(role("start-link"), "business");
  await page.selectOption(role("start-loop"), "fashion-store");
  expect(await page.inputValue(role("start-link"))).toBe("business");
  await page.selectOption(role("start-link"), "");
  await page.selectOption(role("start-loop"), "music-service");
  expect(await page.innerText(role("start-said"))).toMatch(/^Bottleneck: /);
  await page.selectOption(role("start-loop"), "");
  expect(await page.inputValue(role("start-link"))).toBe("collection");
  await page.click(role("make-plan"));
  await page.waitForSelector(".plan-form");
  expect(await savedPlan(page)).toMatchObject({canvas: "canvas-1", link: "collection"});
  await close();
  expect(problems).toEqual([]);
});

it("leads from what is missing to its field, and says of a number what would be right", async () => {
  const {page, problems, close} = await startPlan(browser);
  await page.click(role("plan-gaps"));
  await page.click('[data-fold="gaps-1"] summary');
  await page.click('[data-fold="gaps-1"] [data-gap="milestones.1.target.expected"]');
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset["role"])).toBe(
    "milestones.1.target.expected",
  );
  await page.keyboard.type("about five");
  const fault = await page.waitForSelector(`${role("milestones.1.target.expected")} + .field-faults li`);
  expect(await fault.innerText()).toContain("Write a number");
  await page.fill(role("milestones.1.target.expected"), "５");
  await page.waitForSelector(`${role("milestones.1.target.expected")}:not([aria-invalid])`);
  expect((await savedPlan(page)).milestones[1]!.target.expected).toBe(5);
  await page.fill(role("milestones.1.due"), "2031-01-01");
  await page.locator(role("milestones.1.due")).blur();
  await page.waitForSelector(`${role("milestones.1.due")}[aria-invalid]`);
  await close();
  expect(problems).toEqual([]);
});

it("says plainly where a test takes longer than there is time", async () => {
  const {page, close} = await startPlan(browser);
  await page.fill(role("milestones.0.target.baseline"), "10");
  await page.fill(role("milestones.0.target.expected"), "11");
  await page.selectOption(role("milestones.0.sample"), "percent");
  await page.fill(role("milestones.0.sample.input.peoplePerWeek"), "500");
  // As R's power.prop.test(p1 = 0.10, p2 = 0.11, power = 0.8): 14,751 in each arm.
  await page.waitForFunction(() => document.body.innerText.includes("14,751 people in each arm, 61 weeks"));
  expect(await page.innerText('[data-milestone="0"]')).toMatch(
    /Takes 61 weeks, but from the start to the due date/,
  );
  const power = await page.getAttribute(`${role("milestones.0.sample.said")} a`, "href");
  expect(power).toMatch(/^\.\/loop\/power\?effect=1&delay=1&share=10&people=500/);
  await page.selectOption(role("milestones.0.sample"), "association");
  expect(await page.inputValue(role("milestones.0.sample.input.noise"))).toBe("");
  await page.selectOption(role("milestones.0.sample.input.noise"), "fashion-store.business");
  await page.fill(role("milestones.0.sample.input.elasticity"), "0.4");
  await page.waitForFunction(() => /\d+ weeks of values\./.test(document.body.innerText));
  await close();
});

it("is filled in with the keys alone: started, a task added, removed and put back, the plan removed and put back", async () => {
  const {page, problems, close} = await openPlan(browser, "/plan?loop=music-service");
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const focused = () =>
    page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset["role"] ?? "");
  /** Tab by tab, as a person would who sees no mouse. */
  const tabTo = async (name: string) => {
    for (let i = 0; i < 400 && (await focused()) !== name; i++) await press("Tab");
    expect(await focused()).toBe(name);
  };
  await tabTo("make-plan");
  await press("Enter");
  await page.waitForSelector(".plan-form");
  await tabTo("title");
  await page.keyboard.type("By keys");
  await tabTo("milestones.0.addTask");
  await press("Enter");
  expect(await focused()).toBe("tasks.9.role");
  await page.keyboard.type("Designer");
  await press("Tab");
  await page.keyboard.type("Draw it");
  expect((await savedPlan(page)).tasks[9]).toMatchObject({role: "Designer", title: "Draw it"});
  await page.focus('[aria-label="Remove: Task 10"]');
  await press("Enter");
  expect(await focused()).toBe("undo");
  expect((await savedPlan(page)).tasks).toHaveLength(9);
  await page.focus(role("undo"));
  await press("Enter");
  expect((await savedPlan(page)).tasks[9]).toMatchObject({role: "Designer", title: "Draw it"});
  await page.focus(role("remove-plan"));
  await press("Enter");
  expect(await page.innerText(role("remove-plan"))).toBe("Really remove it?");
  await press("Enter");
  await page.waitForSelector(role("plan-start"));
  await press("Enter");
  await page.waitForSelector(".plan-form");
  expect(await page.inputValue(role("title"))).toBe("By keys");
  await close();
  expect(problems).toEqual([]);
});

it("names the few decisions to take next, and sets a day that it proposes only where the person takes it", async () => {
  const {page, problems, close} = await openPlan(browser, "/plan?loop=fashion-store");
  await page.fill(role("start-date"), "2031-01-04");
  await page.click(role("make-plan"));
  await page.waitForSelector(".plan-form");
  const steps = () =>
    page.$$eval("[data-step]", (nodes) => nodes.map((node) => node.getAttribute("data-step")));
  expect(await steps()).toEqual(["measure", "target", "owners", "firstMeeting", "report"]);
  expect((await savedPlan(page)).firstMeeting.on).toBeNull();
  await page.click(role("take-firstMeeting"));
  // A Monday; the plan begins on a Saturday.
  expect(await page.inputValue(role("firstMeeting.on"))).toBe("2031-01-06");
  expect(await page.innerText(role("plan-meetings"))).toBe("It has no report to management.");
  await page.click(role("undo"));
  expect(await page.inputValue(role("firstMeeting.on"))).toBe("");
  await page.click(role("take-report"));
  expect(await page.inputValue(role("report.on"))).toBe("2031-04-04");
  await page.click('[data-step="owners"] a');
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset["role"])).toBe(
    "tasks.0.owner",
  );
  await page.fill(role("milestones.1.due"), "2031-01-01");
  expect(await page.innerText(role("plan-wrong"))).toContain("Lies outside the plan");
  await close();
  expect(problems).toEqual([]);
});
