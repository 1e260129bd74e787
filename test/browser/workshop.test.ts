import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {settle} from "./browser.js";
import {faultsOf} from "./faultsOf.js";
import {launchBrowser} from "./launchBrowser.js";
import {
  chooseAgenda,
  download,
  midSession,
  note,
  ofIdea,
  openWorkshop,
  reload,
  role,
  twoCases,
} from "./workshopPage.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

it("leads from the problems through ideas and votes to a canvas, and keeps everything over reloads", async () => {
  const {page, problems, close} = await openWorkshop(browser, twoCases());
  await page.fill(role("name"), "Fashion shop");
  await page.fill(role("customerProblem"), "The front page shows the same goods every day");
  await page.fill(role("businessProblem"), "Active users miss their target");
  await page.click(role("preset-roles"));
  await page.fill(`.workshop-roles li:nth-child(3) ${role("role-name")}`, "Aoi");
  await page.check(`.workshop-roles li:nth-child(3) ${role("role-invited")}`);
  await chooseAgenda(page);
  await page.click(role("start"));
  await page.fill(`[data-step="growth-cycle"] ${role("step-notes")}`, "The third condition was new to us");
  await reload(page);
  expect(await page.inputValue(role("customerProblem"))).toContain("same goods");
  expect(await page.inputValue(`.workshop-roles li:nth-child(3) ${role("role-name")}`)).toBe("Aoi");
  expect(await page.isChecked(`.workshop-roles li:nth-child(3) ${role("role-invited")}`)).toBe(true);
  expect(await page.inputValue(`[data-step="growth-cycle"] ${role("step-notes")}`)).toContain(
    "third condition",
  );

  expect(await page.$$eval(".shared-cases [data-case]", (cases) => cases.length)).toBe(2);
  await page.fill(role("author"), "Aoi");
  await page.check(role("from-pomelo"));
  await note(page, "A front page that follows purchases");
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset["role"])).toBe(
    "idea-text",
  );
  await note(page, "Suggest <b>sizes</b>");
  await page.fill(role("idea-text"), "Half an id");
  await reload(page);
  expect(await page.inputValue(role("author"))).toBe("Aoi");
  expect(await page.inputValue(role("idea-text"))).toBe("Half an id");
  expect(await page.innerText(ofIdea(2, "idea"))).toBe("Suggest <b>sizes</b>");

  await page.click(ofIdea(1, "vote"));
  await page.click(ofIdea(2, "vote"));
  await page.fill(role("author"), "Ren");
  await page.click(ofIdea(2, "vote"));
  await page.selectOption(role("idea-order"), "votes");
  expect(await page.innerText(ofIdea(1, "idea"))).toContain("sizes");
  // The second press takes the vote back; the focus stays with the idea as it moves.
  await page.click(ofIdea(1, "vote"));
  expect(await page.innerText(ofIdea(1, "vote"))).toContain("(1)");
  await page.selectOption(role("idea-order"), "noted");

  await page.click(`${role("ideas")} > li:first-child summary`);
  for (const name of ["customer", "business", "soon"])
    await page.selectOption(ofIdea(1, `criterion-${name}`), "yes");
  await page.selectOption(ofIdea(1, "criterion-data"), "no");
  await page.click(ofIdea(1, "worth"));
  await page.click(ofIdea(2, "later"));
  await reload(page);
  expect(await page.innerText(`${role("ideas")} > li:first-child summary`)).toBe(
    "3 of 5 criteria met, 1 not, 1 not known",
  );
  expect(await page.getAttribute(ofIdea(2, "later"), "aria-pressed")).toBe("true");
  await page.click(ofIdea(1, "make-canvas"));
  const address = await page.getAttribute(ofIdea(1, "open-canvas"), "href");
  expect(address).toMatch(/^\.\/canvas\?canvas=canvas-[0-9a-f]{12}&lang=en$/);
  await reload(page);
  expect(await page.getAttribute(ofIdea(1, "open-canvas"), "href")).toBe(address);
  expect(await page.innerText(role("ideas-count"))).toBe("2 ideas, 1 of them worth a canvas");

  const {name, text} = await download(page, "save-summary");
  expect(name).toBe("workshop.md");
  for (const part of [
    "Fashion shop",
    "same goods every day",
    "Data scientist: Aoi (Invited)",
    "Pomelo",
    "| A front page that follows purchases |  | Aoi | 1 (Aoi) | 3 / 5 | yes | yes | no | ? | yes | yes |",
    "Suggest \\<b\\>sizes\\</b\\>",
    "The third condition was new to us",
  ])
    expect(text).toContain(part);
  await close();
  expect(problems).toEqual([]);
});

it("can be held with the keys alone", async () => {
  const {page, problems, close} = await openWorkshop(browser, twoCases());
  const tabTo = async (selector: string) => {
    for (let i = 0; i < 150; i++) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`Tab does not reach ${selector}`);
  };
  await tabTo(role("customerProblem"));
  await page.keyboard.type("They wait too long");
  await tabTo(role("use-understanding"));
  await page.keyboard.press("Enter");
  await page.focus(".workshop-introduction a");
  await tabTo(role("start"));
  await page.keyboard.press("Space");
  await tabTo(role("next"));
  await page.keyboard.press("Enter");
  expect(await page.innerText(role("step-name"))).toBe("What machine learning is");
  await tabTo(role("author"));
  await page.keyboard.type("Aoi");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Tell how long it takes");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Offer a slot");
  await page.keyboard.press("Enter");
  await tabTo(ofIdea(1, "vote"));
  await page.keyboard.press("Enter");
  await tabTo(".idea-criteria summary");
  await page.keyboard.press("Enter");
  await tabTo(role("criterion-customer"));
  await page.keyboard.press("ArrowDown");
  await tabTo(ofIdea(1, "worth"));
  await page.keyboard.press("Enter");
  await tabTo(ofIdea(1, "make-canvas"));
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset["role"])).toBe(
    "open-canvas",
  );
  await tabTo(ofIdea(2, "edit-idea"));
  await page.keyboard.press("Enter");
  await page.keyboard.press("End");
  await page.keyboard.type(" at once");
  await page.keyboard.press("Escape");
  expect(await page.innerText(ofIdea(2, "idea"))).toBe("Offer a slot at once");
  await tabTo(ofIdea(2, "remove-idea"));
  await page.keyboard.press("Enter");
  expect(await page.$$(`${role("ideas")} > li`)).toHaveLength(1);
  // The focus is on the way back.
  await page.keyboard.press("Enter");
  expect(await page.innerText(ofIdea(2, "idea"))).toBe("Offer a slot at once");
  await close();
  expect(problems).toEqual([]);
});

it("says so where the browser forbids storage, and still works", async () => {
  const script = `
    Object.defineProperty(window, "localStorage", {get() { throw new DOMException("denied", "SecurityError"); }});
    Object.defineProperty(window, "indexedDB", {get() { throw new DOMException("denied", "SecurityError"); }});`;
  const {page, problems, close} = await openWorkshop(browser, twoCases(), {script});
  expect(await page.innerText(role("kept"))).toContain("This browser keeps nothing");
  await chooseAgenda(page);
  await page.click(role("start"));
  await page.fill(role("author"), "Aoi");
  await note(page, "Tell how long it takes");
  await page.click(ofIdea(1, "vote"));
  await page.click(ofIdea(1, "worth"));
  await page.click(ofIdea(1, "make-canvas"));
  await page.waitForSelector(ofIdea(1, "open-canvas"));
  expect(await page.innerText(ofIdea(1, "vote"))).toContain("(1)");
  await close();
  expect(problems).toEqual([]);
});

it.each([
  {width: 360, colorScheme: "light", lang: "ja"},
  {width: 360, colorScheme: "dark", lang: "en"},
  {width: 768, colorScheme: "dark", lang: "ja"},
  {width: 1280, colorScheme: "light", lang: "en"},
] as const)(
  "is sound in the midst of a session at $width px in $colorScheme, $lang",
  async ({lang, ...options}) => {
    const project = midSession(Date.now());
    project.session.clock.since = null;
    project.session.roles = [{id: "a", role: "Developer", name: "Ren", invited: true}];
    project.ideas[0]!.chosen = true;
    project.ideas[0]!.persona = "Sara, 34\nbuys on the train";
    const opened = await openWorkshop(browser, project, {...options, path: `/workshop?lang=${lang}`});
    const {page} = opened;
    await page.click(role("choose-agenda"));
    await page.click(`${role("ideas")} > li:first-child summary`);
    await page.click(ofIdea(2, "edit-idea"));
    expect(await faultsOf(opened)).toEqual([]);
    await page.click(role("edit-agenda"));
    expect(await faultsOf(opened)).toEqual([]);
    await page.goto(`${new URL(page.url()).origin}/workshop?view=projector&lang=${lang}`);
    await settle(page);
    const faults = await faultsOf(opened);
    await opened.close();
    expect(faults).toEqual([]);
  },
);
