import {readFileSync} from "node:fs";
import Papa from "papaparse";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {documentOf, readDocument, writeDocument} from "../../src/domain/project/documents.js";
import {planGaps} from "../../src/domain/project/planGaps.js";
import type {Plan} from "../../src/domain/project/plan.js";
import {emptyProject} from "../../src/domain/project/project.js";
import {emptyCanvas} from "../../src/domain/project/workCanvas.js";
import {readCalendar} from "../domain/project/readCalendar.js";
import {wholePlan} from "../domain/project/wholePlan.js";
import {openPage} from "./browser.js";
import {faultsOf} from "./faultsOf.js";
import {launchBrowser} from "./launchBrowser.js";
import {projectScript} from "./projectScript.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const role = (name: string) => `[data-role="${name}"]`;
const json = (text: string, name = "plan.json") => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(text),
});
const open = async (path: string, options = {}) => {
  const opened = await openPage(browser, path, options);
  await opened.page.waitForSelector(`${role("plan-start")}, .plan-form`);
  return opened;
};
const start = async (path = "/plan?loop=fashion-store", options = {}) => {
  const opened = await open(path, options);
  await opened.page.click(role("make-plan"));
  await opened.page.waitForSelector(".plan-form");
  return opened;
};
const load = async (page: Page, text: string) => {
  await page.setInputFiles(role("plan-file"), json(text));
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[data-role="plan-file"]')?.value === "",
  );
};
const saved = async (page: Page, button: string) => {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click(role(button))]);
  return {name: download.suggestedFilename(), text: readFileSync((await download.path())!, "utf8")};
};
const savedPlan = async (page: Page): Promise<Plan> =>
  readDocument("plan", (await saved(page, "plan-json")).text, "plan.json");
const reload = async (page: Page) => {
  await page.reload();
  await page.waitForSelector(".plan-form");
};

/** Fills in one milestone, with its tasks. */
async function fillMilestone(page: Page, at: number, plan: Plan) {
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

it("leads from a shipped loop's bottleneck to a complete plan over reloads, and into every export", async () => {
  const {page, problems, close} = await open("/plan?loop=fashion-store");
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
  const {page, problems, close} = await open("/plan?canvas=canvas-1", {script});
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
  const {page, problems, close} = await start();
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
  const {page, close} = await start();
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

it("draws what was measured and says what it does to confidence", async () => {
  const {page, problems, close} = await open("/plan");
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

it("is filled in with the keys alone: started, a task added, removed and put back, the plan removed and put back", async () => {
  const {page, problems, close} = await open("/plan?loop=music-service");
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

it("keeps several plans, copies one, and opens the one that the address names", async () => {
  const {page, close} = await start();
  await page.fill(role("title"), "First");
  await page.click(role("duplicate-plan"));
  await page.waitForFunction(() => document.querySelectorAll("[data-plan]").length === 2);
  expect(await page.inputValue(role("title"))).toBe("First (copy)");
  await page.click('[data-plan]:has-text("First") >> nth=0');
  expect(await page.inputValue(role("title"))).toBe("First");
  // The button that was pressed is drawn anew; the focus is on the plan that it opened.
  expect(await page.evaluate(() => document.activeElement?.className)).toContain("plan-summary");
  await reload(page);
  expect(await page.inputValue(role("title"))).toBe("First");
  await page.click(role("new-plan"));
  await page.selectOption(role("start-case"), "pomelo");
  expect(await page.inputValue(role("start-link"))).not.toBe("");
  await page.click(role("make-plan"));
  await page.waitForFunction(() => document.querySelectorAll("[data-plan]").length === 3);
  await close();
});

it("follows another window without losing what is being typed", async () => {
  const {page, close} = await start();
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
  const {page, problems, close} = await start();
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
  const {page, close} = await start();
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
  const {page, problems, close} = await start();
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

it("names the few decisions to take next, and sets a day that it proposes only where the person takes it", async () => {
  const {page, problems, close} = await open("/plan?loop=fashion-store");
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

it("refuses bad files with every fault, shows markup as text, and gives a known id a copy", async () => {
  const {page, problems, close} = await start();
  await page.fill(role("title"), "Mine");
  for (const text of ["{", "[]", "x".repeat(6_000_000), JSON.stringify(documentOf("canvas", {} as never))]) {
    await load(page, text);
    await page.waitForSelector("text=The file was not read; your plans are as they were.");
    expect(await page.inputValue(role("title"))).toBe("Mine");
  }
  const broken = {...wholePlan(), months: 9, milestones: [], start: "soon"};
  await load(page, JSON.stringify(documentOf("plan", broken)));
  expect(await page.$$eval(`${role("plan-import-said")} li`, (items) => items.length)).toBe(3);
  const markup = '<img src=x onerror="window.hacked = true"><script>window.hacked = true</script>';
  await load(page, writeDocument("plan", {...wholePlan(), title: markup}));
  await page.waitForFunction(() => document.querySelectorAll("[data-plan]").length === 2);
  expect(await page.inputValue(role("title"))).toBe(markup);
  await load(page, writeDocument("plan", wholePlan()));
  await page.waitForFunction(() => document.querySelectorAll("[data-plan]").length === 3);
  expect(await page.inputValue(role("title"))).toBe("Our shop (copy)");
  expect(await page.innerText(role("plan-undo"))).toContain("Added as a copy");
  expect(await page.evaluate(() => (window as unknown as {hacked?: boolean}).hacked)).toBeUndefined();
  await close();
  expect(problems).toEqual([]);
});

it("says so where the browser forbids storage, and still works", async () => {
  const script = `
    for (const name of ["localStorage", "indexedDB"])
      Object.defineProperty(window, name, {get() { throw new DOMException("denied", "SecurityError"); }});`;
  const {page, problems, close} = await start("/plan?loop=fashion-store", {script});
  await page.fill(role("title"), "Only now");
  await page.waitForSelector("text=This browser keeps nothing");
  expect((await savedPlan(page)).title).toBe("Only now");
  await close();
  expect(problems).toEqual([]);
});

it("says of a loop that is neither shipped nor kept how to bring it", async () => {
  const {page, close} = await open("/plan?loop=own-gone");
  expect(await page.innerText(role("start-said"))).toMatch(
    /neither part of this site nor kept in the project/,
  );
  await page.click(role("make-plan"));
  await page.waitForSelector(".plan-form");
  expect((await savedPlan(page)).loop).toBeUndefined();
  await close();
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
    const opened = await open(`/plan?lang=${lang}&loop=fashion-store`, options);
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
