import {readFileSync} from "node:fs";
import type {Browser, Page} from "playwright-core";
import {readAgendaYaml} from "../../src/domain/project/agendaYaml.js";
import {typedIdea} from "../../src/domain/project/ideaEdits.js";
import {emptyProject} from "../../src/domain/project/project.js";
import type {Project} from "../../src/domain/project/project.js";
import {openPage} from "./browser.js";
import type {OpenedPage, OpenOptions} from "./browser.js";
import {projectScript} from "./projectScript.js";

/** An agenda as it is shipped: its file's text, and what is read from it. */
export const shippedAgenda = readFileSync("data/agendas/understanding.yaml", "utf8");
export const agenda = readAgendaYaml(shippedAgenda, {file: "understanding.yaml"});

export const role = (name: string) => `[data-role="${name}"]`;
/** A part of the idea at a place of the list, counted from 1. */
export const ofIdea = (place: number, name: string) =>
  `${role("ideas")} > li:nth-child(${place}) ${role(name)}`;

/** Two cases are shared, and nothing else is done. */
export const twoCases = (): Project => ({...emptyProject(0), shortlist: ["pomelo", "bizreach"]});

/** In the midst of a session: two ideas are noted, and at `now` the step in hand is three minutes over its ten. */
export const midSession = (now: number): Project => ({
  ...twoCases(),
  product: {name: "Shop", feature: "", customerProblem: "They wait", businessProblem: "They leave"},
  session: {
    agenda,
    roles: [],
    clock: {
      step: "ideas",
      since: new Date(now - 13 * 60_000).toISOString(),
      spent: {
        "growth-cycle": 600_000,
        "machine-learning": 600_000,
        "reading-a-case": 600_000,
        break: 900_000,
        cases: 600_000,
      },
    },
    notes: {},
  },
  ideas: [
    {...typedIdea({text: "Tell how long it takes", author: "Aoi", cases: ["pomelo"]}), votes: ["Ren", "Mio"]},
    typedIdea({text: "Offer a slot", author: "Ren", cases: []}),
  ],
});

/** Opens the page with a project that the browser keeps. */
export async function openWorkshop(
  browser: Browser,
  project: Project,
  {path = "/workshop", ...options}: OpenOptions & {path?: string} = {},
): Promise<OpenedPage> {
  const opened = await openPage(browser, path, {script: projectScript(project), ...options});
  await opened.page.waitForSelector(`${role("choose-agenda")}, .workshop-projector`);
  return opened;
}

export async function reload(page: Page): Promise<void> {
  await page.reload();
  await page.waitForSelector(`${role("idea-text")}, .workshop-projector`);
}

export const chooseAgenda = (page: Page) => page.click(role("use-understanding"));

export async function note(page: Page, text: string): Promise<void> {
  await page.fill(role("idea-text"), text);
  await page.press(role("idea-text"), "Enter");
}

/** Waits until a part of the page holds a text. */
export const shows = (page: Page, text: string, selector = "body") =>
  page.waitForFunction(
    ([place, wanted]) => document.querySelector<HTMLElement>(place!)?.innerText.includes(wanted!) ?? false,
    [selector, text],
    {timeout: 10_000},
  );

/** What a button saves. */
export async function download(page: Page, button: string): Promise<{name: string; text: string}> {
  const [saved] = await Promise.all([page.waitForEvent("download"), page.click(role(button))]);
  return {name: saved.suggestedFilename(), text: readFileSync((await saved.path())!, "utf8")};
}
