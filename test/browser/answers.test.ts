import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {readAnswer} from "../../src/domain/project/answers/readAnswer.js";
import {
  derivedAnswers,
  expectationOf,
  hostile,
  writtenAnswers,
} from "../domain/project/answers/pastedAnswers.js";
import {typedIdea} from "../../src/domain/project/ideaEdits.js";
import {emptyProject} from "../../src/domain/project/project.js";
import type {Project} from "../../src/domain/project/project.js";
import {emptyCanvas} from "../../src/domain/project/workCanvas.js";
import {openPage} from "./browser.js";
import type {OpenOptions} from "./browser.js";
import {faultsOf} from "./faultsOf.js";
import {launchBrowser} from "./launchBrowser.js";
import {projectScript} from "./projectScript.js";
import {projectLimits} from "../../src/domain/project/projectLimits.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const area = '[data-role="answer-canvas"]';
const preview = '[data-role="preview-canvas"]';
const unread = '[data-role="unread-canvas"]';
const withCanvas = (canvas = emptyCanvas("Canvas")): Project => ({
  ...emptyProject(Date.now()),
  canvases: [canvas],
});
const open = async (
  path = "/canvas",
  {script = "", ...options}: OpenOptions = {},
  project: Project = withCanvas(),
) => {
  const opened = await openPage(browser, path, {script: projectScript(project) + script, ...options});
  await opened.page.click(".prompt-panel > summary");
  return opened;
};
const canvasAnswer = writtenAnswers.find(({name}) => name === "canvas-en-headings")!.markdown;

it("reads more than a hundred pasted answers, executes nothing, adds no markup and asks nobody", async () => {
  const {page, problems, close} = await open();
  const dialogs: string[] = [];
  const requests: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on("request", (request) => requests.push(request.url()));
  const answers = [...writtenAnswers, ...derivedAnswers()];
  expect(answers.length).toBeGreaterThanOrEqual(100);
  const markup = () =>
    page.evaluate(
      () =>
        document.querySelectorAll("img, script, iframe, object, embed, a[href^='javascript']").length +
        document.querySelectorAll(".prompt-panel :is(svg, style, table, a)").length,
    );
  const before = await markup();
  for (const {name, markdown} of answers) {
    await page.fill(area, markdown);
    const [items, lines] = await page.evaluate(
      ([at, beside]) => [
        document.querySelectorAll(`${at} input[type="checkbox"]`).length,
        document.querySelectorAll(`${beside} li`).length,
      ],
      [preview, unread],
    );
    const {cards, checks, unread: aside} = readAnswer(markdown);
    expect([name, items, lines]).toEqual([name, cards.length + checks.length, aside.length]);
  }
  expect(await markup()).toBe(before);
  expect(await page.evaluate(() => (window as unknown as {hacked?: boolean}).hacked)).toBeUndefined();
  await close();
  expect(dialogs).toEqual([]);
  expect(requests).toEqual([]);
  expect(problems).toEqual([]);
}, 180_000);

it("shows cards, checks and what was not understood as a person reads them", async () => {
  const {page, close} = await open();
  for (const name of ["canvas-en-subheadings", "canvas-ja-emoji"]) {
    const {markdown} = writtenAnswers.find((each) => each.name === name)!;
    const expected = expectationOf(name) as {
      cards: {text: string}[];
      checks: unknown[];
      unread: {text: string}[];
    };
    await page.fill(area, markdown);
    const shown = await page.innerText(preview);
    for (const {text} of expected.cards) expect(shown).toContain(text);
    expect(await page.$$eval('[data-role="read-check"]', (boxes) => boxes.length)).toBe(
      expected.checks.length,
    );
    const aside = await page.innerText(unread);
    for (const {text} of expected.unread) expect(aside).toContain(text);
  }
  await close();
});

it("shows markup as the letters it is made of", async () => {
  const {page, close} = await open();
  await page.fill(area, `## Channels\n- ${hostile["image"]}\n\n${hostile["script"]}\n`);
  expect(await page.innerText(preview)).toContain('<img src="x" onerror=');
  await close();
});

it("keeps the pasted answer over a reload, until it is cleared", async () => {
  const {page, close} = await open();
  await page.fill(area, canvasAnswer);
  await page.reload();
  await page.waitForSelector('[data-role="read-card"]');
  expect(await page.inputValue(area)).toBe(canvasAnswer);
  await page.click('[data-role="clear-canvas"]');
  expect(await page.inputValue(area)).toBe("");
  await page.reload();
  // Folded again, since there is nothing to go on with.
  await page.waitForSelector(".prompt-panel:not([open]) > summary");
  expect(await page.inputValue(area)).toBe("");
  await close();
});

it("takes over what is ticked, with the keys, once", async () => {
  const {page, problems, close} = await open();
  await page.fill(area, "## Channels\n- App stores\n- A shop that we do not want\n");
  await page.focus('li:has-text("A shop that we do not want") [data-role="read-card"]');
  await page.keyboard.press("Space");
  await page.focus('[data-role="take-canvas"]');
  await page.keyboard.press("Enter");
  await page.waitForFunction(() =>
    document.querySelector('[data-role="taken-canvas"]')?.textContent?.startsWith("1 taken over"),
  );
  expect(await page.getAttribute('[data-role="take-canvas"]', "aria-disabled")).toBe("true");
  expect(await page.inputValue(area)).toContain("A shop that we do not want");
  await close();
  expect(problems).toEqual([]);
});

it.each([
  {
    place: "the canvas",
    path: "/canvas",
    kind: "canvas",
    project: () => {
      const canvas = emptyCanvas("Canvas");
      canvas.notes = Array.from({length: projectLimits.notes - 1}, (_, i) => ({
        ...{id: `note-${i}`, block: "channels", text: `Shop ${i}`, kind: "assumption"},
      }));
      return withCanvas(canvas);
    },
    answer: "## Channels\n- App stores\n- Fairs\n- Post\n",
    says: `2 did not fit and stay ticked: a canvas holds ${projectLimits.notes} cards`,
    first: "App stores",
  },
  {
    place: "the list of ideas",
    path: "/workshop",
    kind: "ideas",
    project: (): Project => ({
      ...withCanvas(),
      ideas: Array.from({length: projectLimits.ideas - 1}, (_, i) =>
        typedIdea({text: `Idea ${i}`, author: "", cases: []}),
      ),
    }),
    answer: "## Use cases\n- Suggest sizes\n- Tell the day\n- Show the queue\n",
    says: `2 did not fit and stay ticked: a project holds ${projectLimits.ideas} ideas`,
    first: "Suggest sizes",
  },
] as const)("counts what does not fit into $place, and keeps it ticked", async (given) => {
  const {page, problems, close} = await open(given.path, {}, given.project());
  await page.fill(`[data-role="answer-${given.kind}"]`, given.answer);
  await page.click(`[data-role="take-${given.kind}"]`);
  const said = await page.innerText(`[data-role="taken-${given.kind}"]`);
  expect(said).toMatch(/^1 taken over/);
  expect(said).toContain(given.says);
  const boxes = await page.$$eval(
    `[data-role="preview-${given.kind}"] li`,
    (items) =>
      items.map((item) => [item.textContent, item.querySelector("input")!.checked]) as [string, boolean][],
  );
  expect(boxes.map(([text, isOn]) => [text.startsWith(given.first), isOn])).toEqual([
    [true, false],
    [false, true],
    [false, true],
  ]);
  await close();
  expect(problems).toEqual([]);
});

it("gives the prompt in either language, whatever the page's, and selects it where copying is forbidden", async () => {
  const script = `Object.defineProperty(navigator, "clipboard", {value: undefined});`;
  const {page, close} = await open("/canvas", {script});
  const prompt = '[data-role="prompt-canvas"]';
  expect(await page.inputValue(prompt)).toContain("### Customer segments");
  await page.click('[data-role="prompt-canvas-ja"]');
  expect(await page.inputValue(prompt)).toContain("### 顧客セグメント");
  await page.click('[data-role="copy-canvas"]');
  const selected = await page.$eval(prompt, (node) => {
    const {selectionStart, selectionEnd, value} = node as HTMLTextAreaElement;
    return document.activeElement === node && selectionStart === 0 && selectionEnd === value.length;
  });
  expect(selected).toBe(true);
  await close();
});

it.each([
  {width: 360, colorScheme: "dark"},
  {width: 1280, colorScheme: "light"},
] as const)("is sound with a whole answer in Japanese at $width px in $colorScheme", async (options) => {
  const opened = await open("/canvas?lang=ja", options);
  await opened.page.fill(area, writtenAnswers.find(({name}) => name === "canvas-ja-emoji")!.markdown);
  const faults = await faultsOf(opened);
  await opened.close();
  expect(faults).toEqual([]);
});
