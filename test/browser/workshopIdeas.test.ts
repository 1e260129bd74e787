import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {typedIdea} from "../../src/domain/project/ideaEdits.js";
import {launchBrowser} from "./launchBrowser.js";
import {midSession, note, ofIdea, openWorkshop, reload, role, twoCases} from "./workshopPage.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

it("says so where fewer than two cases are shared, and asks for a name before a vote", async () => {
  const {page, close} = await openWorkshop(browser, {...twoCases(), shortlist: ["pomelo"]});
  expect(await page.innerText(role("cases-state"))).toContain("One case is too few");
  await page.click(role("take-out"));
  expect(await page.innerText(role("cases-state"))).toContain("No case is on the shortlist yet");
  await note(page, "An idea of nobody");
  await page.click(ofIdea(1, "vote"));
  expect(await page.innerText(role("idea-said"))).toContain("Give your name first");
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset["role"])).toBe("author");
  await close();
});

it("lets two facilitators work at once without losing what either does", async () => {
  const {page, close} = await openWorkshop(browser, midSession(Date.now()));
  const second = await page.context().newPage();
  await second.goto(page.url());
  await second.waitForSelector(role("idea-text"));
  await page.fill(role("author"), "Aoi");
  await Promise.all(
    [page, second].map(async (each, i) => {
      for (let n = 0; n < 8; n++) await note(each, `Window ${i}, idea ${n}`);
    }),
  );
  for (const each of [page, second])
    await each.waitForFunction(
      (ideas) => document.querySelectorAll(`${ideas} > li`).length === 18,
      role("ideas"),
    );
  await reload(page);
  expect(await page.$$(`${role("ideas")} > li`)).toHaveLength(18);
  await close();
});

it("shows and edits for whom an idea is, and takes that onto its canvas", async () => {
  const pasted = {
    ...typedIdea({text: "A mirror", author: "", cases: []}),
    persona: "Sara, 34\nbuys on the train",
  };
  const {page, problems, close} = await openWorkshop(browser, {...twoCases(), ideas: [pasted]});
  const persona = ofIdea(1, "idea-persona");
  expect(await page.innerText(`${persona} summary`)).toBe("For whom: Sara, 34");
  await page.click(`${persona} summary`);
  expect(await page.innerText(persona)).toContain("buys on the train");
  await page.click(ofIdea(1, "edit-idea"));
  await page.fill(ofIdea(1, "edit-persona"), "Commuters with a long way");
  await page.press(ofIdea(1, "edit-persona"), "Escape");
  expect(await page.innerText(persona)).toBe("For whom: Commuters with a long way");
  await reload(page);
  expect(await page.innerText(persona)).toBe("For whom: Commuters with a long way");
  await page.click(ofIdea(1, "worth"));
  await page.click(ofIdea(1, "make-canvas"));
  await page.click(ofIdea(1, "open-canvas"));
  await page.waitForSelector('[data-block="customer_segments"] >> text=Commuters with a long way');
  // The prompt of that canvas asks about the idea.
  await page.click(`${role("prompts-canvas")} > summary`);
  expect(await page.inputValue(role("prompt-canvas"))).toContain(": A mirror\n");
  await close();
  expect(problems).toEqual([]);
});

it("puts a removed idea back where it was, and says when there is no room left for it", async () => {
  const ideas = Array.from({length: 500}, (_, i) => typedIdea({text: `Idea ${i}`, author: "", cases: []}));
  const {page, problems, close} = await openWorkshop(browser, {...twoCases(), ideas});
  await page.click(ofIdea(3, "remove-idea"));
  await page.click(`${role("undo")}:not([hidden])`);
  expect(await page.innerText(ofIdea(3, "idea"))).toBe("Idea 2");
  await page.click(ofIdea(3, "remove-idea"));
  await note(page, "One more");
  await page.click(`${role("undo")}:not([hidden])`);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("500 ideas are as many");
  expect(await page.innerText(ofIdea(500, "idea"))).toBe("One more");
  await close();
  expect(problems).toEqual([]);
});
