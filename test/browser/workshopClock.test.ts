import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {emptyProject} from "../../src/domain/project/project.js";
import {launchBrowser} from "./launchBrowser.js";
import {
  chooseAgenda,
  midSession,
  note,
  ofIdea,
  openWorkshop,
  reload,
  role,
  shows,
  twoCases,
} from "./workshopPage.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** The time of day that every window of a context is told; it stands until it is set again. */
const noon = new Date(2026, 10, 28, 12, 0).getTime();
const minute = 60_000;

it("runs over a reload into overtime, and stands over one where it was paused", async () => {
  const {page, problems, close} = await openWorkshop(browser, twoCases());
  await page.clock.setFixedTime(noon);
  await chooseAgenda(page);
  await page.click(role("start"));
  await page.click(role("more"));
  await shows(page, "15:00", role("countdown"));
  await page.clock.setFixedTime(noon + 2 * minute);
  await shows(page, "13:00", role("countdown"));
  await reload(page);
  await shows(page, "13:00", role("countdown"));
  await page.clock.setFixedTime(noon + 18 * minute);
  await reload(page);
  await shows(page, "−3:00", role("countdown"));
  expect(await page.innerText(role("clock-state"))).toBe("over time");
  expect(await page.innerText(role("clock-whole"))).toBe("3 min behind · would end at 14:03");
  await page.click(role("more"));
  await shows(page, "2:00", role("countdown"));
  expect(await page.innerText(role("clock-state"))).toBe("left");
  await page.click(role("start"));
  await page.clock.setFixedTime(noon + 60 * minute);
  await reload(page);
  await shows(page, "The clock stands.", role("clock-whole"));
  expect(await page.innerText(role("countdown"))).toBe("2:00");
  await page.click(role("next"));
  await page.click(role("back"));
  expect(await page.innerText(role("countdown"))).toBe("2:00");
  await page.click(`[data-step="canvas"] ${role("jump")}`);
  expect(await page.innerText(role("step-name"))).toBe("The own canvas");
  expect(await page.isDisabled(role("next"))).toBe(true);
  await close();
  expect(problems).toEqual([]);
});

it("tells the ear the last minute and the end once each, and nothing every second", async () => {
  const project = midSession(noon);
  project.session.clock.since = new Date(noon).toISOString();
  const {page, close} = await openWorkshop(browser, project);
  await page.clock.setFixedTime(noon);
  await shows(page, "10:00", role("countdown"));
  await page.evaluate((voice) => {
    const heard: string[] = [];
    Object.assign(window, {heard});
    const node = document.querySelector(voice)!;
    new MutationObserver(() => heard.push(node.textContent)).observe(node, {childList: true});
  }, role("clock-voice"));
  for (const [left, shown] of [
    [61, "1:01"],
    [60, "1:00"],
    [59, "0:59"],
    [1, "0:01"],
    [0, "0:00"],
    [-1, "−0:01"],
    [-2, "−0:02"],
  ] as const) {
    await page.clock.setFixedTime(noon + 10 * minute - left * 1000);
    await shows(page, shown, role("countdown"));
  }
  expect(await page.evaluate(() => (window as unknown as {heard: string[]}).heard)).toEqual([
    "One minute left: Noting use cases",
    "Time is up: Noting use cases",
  ]);
  await close();
});

it("shows the projector's window what the facilitator does, and lets it change nothing", async () => {
  const {page, problems, close} = await openWorkshop(browser, midSession(noon));
  await page.clock.setFixedTime(noon);
  const [second] = await Promise.all([page.context().waitForEvent("page"), page.click(role("projector"))]);
  second.on("pageerror", (error) => problems.push(error.message));
  await shows(second, "Noting use cases");
  await shows(second, "Offer a slot");
  await shows(second, "−3:00", role("countdown"));
  expect(
    await second.$$(":is(.workshop-projector, #observablehq-main) :is(input, textarea, select)"),
  ).toEqual([]);
  await page.fill(role("author"), "Aoi");
  await page.click(ofIdea(2, "vote"));
  await shows(second, "1 vote");
  await note(page, "Show the queue");
  await shows(second, "Show the queue");
  await page.click(role("next"));
  await shows(second, "Sharing and narrowing", role("step-name"));
  await page.clock.setFixedTime(noon + 5 * minute);
  for (const window of [page, second]) await shows(window, "15:00", role("countdown"));
  await second.reload();
  await shows(second, "Show the queue");
  await shows(second, "15:00", role("countdown"));
  // A closed facilitator's window loses nothing either.
  await page.click(role("next"));
  await shows(second, "The own canvas", role("step-name"));
  await reload(page);
  expect(await page.innerText(role("step-name"))).toBe("The own canvas");
  expect(await page.$$(`${role("ideas")} > li`)).toHaveLength(3);
  await close();
  expect(problems).toEqual([]);
});

it("lets the projector's window be there first, and leaves nothing stale in it", async () => {
  const opened = await openWorkshop(browser, emptyProject(0), {path: "/workshop?view=projector"});
  const {page: projected, problems, close} = opened;
  await projected.clock.setFixedTime(noon);
  await shows(projected, "The facilitator's window has no agenda yet.");
  const page = await projected.context().newPage();
  await page.goto(new URL("/workshop", projected.url()).href);
  await page.waitForSelector(role("choose-agenda"));
  await chooseAgenda(page);
  await shows(projected, "Understanding (about 2 hours)", role("step-name"));
  await shows(projected, "1:55:00", role("countdown"));
  await page.click(role("start"));
  await page.clock.setFixedTime(noon + 4 * minute);
  await shows(projected, "6:00", role("countdown"));
  await reload(projected);
  await shows(projected, "6:00", role("countdown"));
  await page.click(role("start"));
  await shows(projected, "The clock stands.");
  // Another project, which has no agenda.
  await page.goto(new URL("/project", projected.url()).href);
  await page.click(role("new-project"));
  await page.click(role("confirm-replace"));
  await shows(projected, "The facilitator's window has no agenda yet.");
  expect(await projected.innerText(role("countdown"))).toBe("");
  expect(await projected.innerText(".workshop-projector")).not.toContain("Step 1 of 8");
  await close();
  expect(problems).toEqual([]);
});
