import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {readAgendaYaml} from "../../src/domain/project/agendaYaml.js";
import {launchBrowser} from "./launchBrowser.js";
import {
  agenda,
  chooseAgenda,
  download,
  midSession,
  openWorkshop,
  reload,
  role,
  shippedAgenda,
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

it("edits the agenda in place, with undo, and tells what cannot be", async () => {
  const {page, problems, close} = await openWorkshop(browser, twoCases());
  await chooseAgenda(page);
  const step = (id: string, name: string) => `[data-step="${id}"] ${role(name)}`;
  const order = () =>
    page.$$eval("[data-step]", (rows) => rows.map((row) => (row as HTMLElement).dataset["step"]));
  expect(await page.innerText(role("agenda-total"))).toContain("115 min planned");
  await page.click(role("edit-agenda"));
  await page.fill(step("break", "step-minutes"), "20");
  expect(await page.innerText(role("agenda-total"))).toContain("120 min planned");
  await page.fill(step("break", "step-minutes"), "0");
  expect(await page.getAttribute(step("break", "step-minutes"), "aria-invalid")).toBe("true");
  expect(await page.innerText('[data-step="break"]')).toContain("Give minutes from 1 to 600.");
  await page.fill(step("ideas", "step-name"), "Brainstorm ");
  await page.fill(step("cases", "step-name"), "");
  await page.focus(step("cases", "step-up"));
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  expect((await order()).slice(2, 5)).toEqual(["cases", "reading-a-case", "break"]);
  await page.click(role("add-step"));
  await page.keyboard.type("Closing words");
  await page.click(step("machine-learning", "step-drop"));
  expect(await order()).not.toContain("machine-learning");
  await page.click(`${role("undo")}:not([hidden])`);
  expect(await order()).toContain("machine-learning");
  await reload(page);
  expect(await page.innerText('[data-step="ideas"]')).toContain("Brainstorm");
  expect(await page.innerText('[data-step="cases"]')).toContain("Sharing cases that may apply");
  expect(await page.innerText(".agenda-step:last-child")).toContain("Closing words");
  expect(await page.innerText(role("agenda-total"))).toContain("2 h 10 min planned");
  const {name, text} = await download(page, "save-agenda");
  expect(name).toBe("understanding.yaml");
  const saved = readAgendaYaml(text, {file: name});
  expect(saved.parts[0]!.steps.map(({name}) => name.en)).toContain("Closing words");
  await close();
  expect(problems).toEqual([]);
});

it("reads an agenda from a file, and lists every fault of a bad one without losing the one in use", async () => {
  const {page, problems, close} = await openWorkshop(browser, twoCases());
  await chooseAgenda(page);
  await page.click(role("choose-agenda"));
  const file = (text: string, name: string) =>
    page.setInputFiles(role("agenda-file"), {name, mimeType: "text/plain", buffer: Buffer.from(text)});
  await file(
    shippedAgenda.replace("minutes: 15", "minutes: 0").replace("activity: ideas", "activity: idea"),
    "bad.yaml",
  );
  await page.waitForSelector(".agenda-faults li");
  const faults = await page.$$eval(".agenda-faults li", (rows) => rows.map((row) => row.textContent));
  expect(faults).toHaveLength(2);
  expect(faults[0]).toMatch(
    /bad\.yaml · parts\.0\.steps\.3\.minutes line \d+:18: Give a number of at least 1\./,
  );
  expect(await page.$$("[data-step]")).toHaveLength(8);
  const short = {
    ...agenda,
    id: "short",
    parts: [{...agenda.parts[0]!, steps: agenda.parts[0]!.steps.slice(0, 2)}],
  };
  await file(JSON.stringify(short, null, "\t"), "short.json");
  await page.waitForFunction(() => document.querySelectorAll("[data-step]").length === 2);
  expect(await page.$$(".agenda-faults li")).toEqual([]);
  await page.click(`${role("undo")}:not([hidden])`);
  expect(await page.$$("[data-step]")).toHaveLength(8);
  await close();
  expect(problems).toEqual([]);
});

it("takes back a step alone, and lets the clock go on beside a step that is removed", async () => {
  const {page, close} = await openWorkshop(browser, midSession(Date.now()));
  const step = (id: string, name: string) => `[data-step="${id}"] ${role(name)}`;
  await page.click(role("edit-agenda"));
  await page.click(step("ideas", "step-drop"));
  await shows(page, "Sharing and narrowing", role("step-name"));
  // What is done meanwhile stays when the step comes back.
  await page.fill(step("canvas", "step-minutes"), "45");
  await page.click(`${role("undo")}:not([hidden])`);
  await shows(page, "Noting use cases", role("step-name"));
  expect(await page.inputValue(step("canvas", "step-minutes"))).toBe("45");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Taken back.");
  await close();
});
