import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import type {ConditionName} from "../../src/domain/conditions.js";
import {emptyProject} from "../../src/domain/project/project.js";
import type {Tie} from "../../src/domain/project/tie.js";
import {fullCanvas, keptLink, loopOf, milestoneOf, planOf} from "../analysis/project/evidence.js";
import {openPage, settle} from "./browser.js";
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

const path = "/canvas";
const holds = (evidence: "experiment" | "curve" | "association") => keptLink("holds", evidence);

/** A project whose canvas is written and drawn, with a loop, a plan and a shortlist to take evidence from. */
function project(ties: Partial<Record<ConditionName, Tie[]>> = {}) {
  const canvas = fullCanvas();
  for (const [name, own] of Object.entries(ties)) canvas.arrows[name as ConditionName].ties = own;
  return {
    ...emptyProject(Date.now()),
    canvases: [canvas],
    shortlist: ["pomelo"],
    loops: [loopOf("fashion-store", {collection: holds("association"), learning: holds("curve")})],
    plans: [planOf(milestoneOf({}))],
  };
}
const open = async (
  ties: Partial<Record<ConditionName, Tie[]>> = {},
  {search = "", ...options}: {search?: string; width?: number; colorScheme?: "light" | "dark"} = {},
) => {
  const opened = await openPage(browser, path + search, {script: projectScript(project(ties)), ...options});
  await opened.page.waitForSelector('[data-role="check-overall"]');
  return opened;
};

const card = (name: ConditionName) => `[data-role="evidence-card"][data-condition="${name}"]`;
const field = (name: ConditionName, of: string) => `${card(name)} [data-field="${of}"]`;
const score = (page: Page, name: ConditionName) =>
  page.getAttribute(`${card(name)} .confidence-meter`, "data-score");
const waitForScore = (page: Page, name: ConditionName, wanted: string) =>
  page.waitForSelector(`${card(name)} .confidence-meter[data-score="${wanted}"]`);
const openForm = (page: Page, name: ConditionName) => page.click(`${card(name)} [data-role="attach-open"]`);
const attach = (page: Page, name: ConditionName) => page.click(`${card(name)} [data-role="attach-tie"]`);

it("begins at opinion, counts a case of the shortlist as an anecdote, and goes back once it is removed", async () => {
  const {page, problems, close} = await open();
  expect(await score(page, "business")).toBe("0.01");
  await openForm(page, "business");
  const first = await page.innerText(`${field("business", "case")} optgroup:first-of-type option`);
  expect(first).toContain("Pomelo");
  await page.selectOption(field("business", "case"), "pomelo");
  await attach(page, "business");
  await waitForScore(page, "business", "1");
  const row = `${card("business")} [data-tie][data-kind="case"]`;
  expect(await page.innerText(row)).toContain("a success elsewhere, not here");
  expect(await page.getAttribute(`${row} a`, "href")).toContain("/cases/pomelo");
  expect(await page.innerText(`${card("business")} [aria-current="true"]`)).toContain("1");
  await page.click(`${row} [data-role="remove-tie"]`);
  await waitForScore(page, "business", "0.01");
  await close();
  expect(problems).toEqual([]);
});

it("names a wrong figure as it is typed, computes the experiment, and counts it as a test", async () => {
  const {page, problems, close} = await open();
  await openForm(page, "customer");
  await page.selectOption(field("customer", "kind"), "trial");
  await page.fill(field("customer", "controlN"), "12.5");
  const fault = await page.waitForSelector(`${field("customer", "controlN")} + .tie-faults:not(:empty)`);
  expect(await fault.innerText()).toContain("“12.5” does not fit");
  expect(await page.getAttribute(field("customer", "controlN"), "aria-invalid")).toBe("true");
  await attach(page, "customer");
  // All is named, and the focus stands at the first.
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset["field"])).toBe("name");
  const figures = {controlN: "1000", controlSuccesses: "100", treatmentN: "1000", treatmentSuccesses: "150"};
  for (const [name, value] of Object.entries({name: "Home page", ...figures}))
    await page.fill(field("customer", name), value);
  const preview = `${card("customer")} [data-role="trial-preview"]`;
  await page.waitForFunction(
    (where) => document.querySelector(where)?.textContent?.includes("zero is excluded"),
    preview,
  );
  await attach(page, "customer");
  await waitForScore(page, "customer", "10");
  expect(await page.inputValue(field("customer", "controlN"))).toBe("");
  expect(await page.innerText(`${card("customer")} .tie-said`)).toBe(
    "✓ Attached. Confidence 10, Test results",
  );
  await close();
  expect(problems).toEqual([]);
});

it("counts condition ③ by both halves, and asks which half a test speaks of", async () => {
  const trial: Tie = {
    ...{id: "tie-1", kind: "trial", name: "More rows", metric: "", better: "higher"},
    control: {n: 1000, successes: 100},
    treatment: {n: 1000, successes: 150},
  };
  const {page, close} = await open({data: [trial]});
  expect(await score(page, "data")).toBe("1");
  await page.selectOption(`${card("data")} [data-role="tie-half"]`, "learning");
  await openForm(page, "data");
  await page.selectOption(field("data", "kind"), "loop");
  await page.selectOption(field("data", "loop"), "collection fashion-store");
  await attach(page, "data");
  await waitForScore(page, "data", "3");
  await page.selectOption(`${card("data")} [data-role="tie-half"]`, "both");
  await waitForScore(page, "data", "10");
  await close();
});

it("attaches by the keys alone, and the focus stays in the list when something is removed", async () => {
  const {page, close} = await open();
  await page.focus(`${card("customer")} [data-role="attach-open"]`);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.type("An o");
  await page.keyboard.press("Tab");
  await page.keyboard.type("0.5");
  await page.keyboard.press("Tab");
  await page.keyboard.type("We reckon with half");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await waitForScore(page, "customer", "0.5");
  await page.focus(`${card("customer")} [data-role="remove-tie"]`);
  await page.keyboard.press("Enter");
  await waitForScore(page, "customer", "0.01");
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset["role"])).toBe(
    "attach-open",
  );
  await close();
});

it("shows what is gone as broken, worth nothing, and text as text", async () => {
  const markup = '<img src=x onerror="window.hacked = true">';
  const {page, problems, close} = await open({
    customer: [
      {id: "tie-1", kind: "case", case: "gone"},
      {id: "tie-2", kind: "loop", loop: "gone", link: "customer"},
      {id: "tie-3", kind: "milestone", plan: "plan-9", milestone: "milestone-1"},
      {id: "tie-4", kind: "saying", level: "theme", text: markup},
    ],
  });
  const states = await page.$$eval(`${card("customer")} [data-tie]`, (rows) =>
    rows.map((row) => (row as HTMLElement).dataset["state"]),
  );
  expect(states).toEqual(["broken", "broken", "broken", "counts"]);
  expect(await score(page, "customer")).toBe("0.1");
  expect(await page.innerText(`${card("customer")} [data-tie="tie-1"]`)).toContain("broken");
  expect(await page.innerText(`${card("customer")} [data-tie="tie-4"]`)).toContain(markup);
  expect(await page.evaluate(() => (window as unknown as {hacked?: boolean}).hacked)).toBeUndefined();
  await close();
  expect(problems).toEqual([]);
});

it("checks the conditions, and ties an offered case to its arrow", async () => {
  const {page, close} = await open();
  expect(await page.innerText('[data-role="check-overall"]')).toContain("the cycle is an assumption");
  const check = '[data-role="check-card"][data-condition="business"]';
  const findings = await page.$$eval(`${check} [data-finding]`, (rows) =>
    rows.map((row) => (row as HTMLElement).dataset["finding"]),
  );
  expect(findings).toEqual(["business-evidence", "business-question"]);
  const offered = await page.getAttribute(`${check} [data-case]`, "data-case");
  await page.click(`${check} [data-case="${offered!}"] [data-role="tie-offer"]`);
  await page.waitForSelector(`${card("business")} [data-tie][data-kind="case"]`);
  await page.waitForSelector(`${check} [data-case="${offered!}"]`, {state: "detached"});
  await close();
});

it("draws the cycle with the words of the cards, by the confidence of each arrow", async () => {
  const {page, problems, close} = await open({
    customer: [{id: "tie-1", kind: "case", case: "pomelo"}],
  });
  const cycle = '[data-role="canvas-cycle"]';
  const step = (name: ConditionName) =>
    `${cycle} [data-condition="${name}"][data-step="${name === "customer" ? "anecdote" : "opinion"}"]`;
  await page.waitForSelector(step("customer"));
  await page.waitForSelector(step("business"));
  expect(await page.textContent(cycle)).toContain("About value_propositions");
  expect(await page.getAttribute(cycle, "aria-label")).toContain(
    "① Confidence 1, Anecdotal evidence: Shoppers find what they like sooner",
  );
  await page.click(`${card("customer")} [data-role="remove-tie"]`);
  await page.waitForSelector(`${cycle} [data-condition="customer"][data-step="opinion"]`);
  await close();
  expect(problems).toEqual([]);
});

it("keeps what is attached over a reload, and what is typed while another window changes the project", async () => {
  const {page, close} = await open();
  await openForm(page, "customer");
  await page.selectOption(field("customer", "kind"), "saying");
  await page.selectOption(field("customer", "level"), "anecdote");
  await page.fill(field("customer", "text"), "Five shoppers asked");
  const other = await page.context().newPage();
  await other.goto(page.url());
  await settle(other);
  await openForm(other, "customer");
  await other.selectOption(field("customer", "kind"), "milestone");
  await other.selectOption(field("customer", "milestone"), "plan-1 milestone-1");
  await attach(other, "customer");
  await waitForScore(page, "customer", "7");
  expect(await page.inputValue(field("customer", "text"))).toBe("Five shoppers asked");
  await attach(page, "customer");
  await page.waitForSelector(`${card("customer")} [data-kind="saying"]`);
  await page.reload();
  await waitForScore(page, "customer", "7");
  expect(await page.innerText(`${card("customer")} [data-kind="saying"]`)).toContain("Five shoppers asked");
  await close();
});

it.each([
  {width: 360, colorScheme: "dark"},
  {width: 768, colorScheme: "light"},
  {width: 1280, colorScheme: "dark"},
] as const)("is sound with every form open in Japanese at $width px in $colorScheme", async (options) => {
  const opened = await open(
    {customer: [{id: "tie-1", kind: "case", case: "gone"}]},
    {...options, search: "?lang=ja"},
  );
  const kinds = {customer: "trial", business: "saying", data: "loop"} as const;
  for (const [name, kind] of Object.entries(kinds)) {
    await openForm(opened.page, name as ConditionName);
    await opened.page.selectOption(field(name as ConditionName, "kind"), kind);
    await attach(opened.page, name as ConditionName);
  }
  const faults = await faultsOf(opened);
  await opened.close();
  expect(faults).toEqual([]);
});
