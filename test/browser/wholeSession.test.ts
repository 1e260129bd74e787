import {readFileSync} from "node:fs";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {readDocument} from "../../src/domain/project/documents.js";
import type {Plan} from "../../src/domain/project/plan.js";
import type {Locale} from "../../src/domain/texts.js";
import {openPage} from "./browser.js";
import type {OpenOptions} from "./browser.js";
import {finger, keys, mouse} from "./hands.js";
import type {Hands} from "./hands.js";
import {launchBrowser} from "./launchBrowser.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const role = (name: string) => `[data-role="${name}"]`;
const idea = (place: number, name: string) => `${role("ideas")} > li:nth-child(${place}) ${role(name)}`;
const arrow = (name: string, field: string) => `[data-arrow="${name}"] ${role(field)}`;
const evidence = (name: string, part: string) => `${role("evidence-card")}[data-condition="${name}"] ${part}`;
const toPage = (name: string) => `.project-pages a[href*="/${name}?"]`;

/** What is said in a session, in the language of who holds it. */
const sayings: Record<
  Locale,
  Record<
    | "product"
    | "customer"
    | "business"
    | "idea"
    | "solution"
    | "segment"
    | "stream"
    | "solves"
    | "pays"
    | "grows"
    | "plan"
    | "who"
    | "first"
    | "last",
    string
  >
> = {
  en: {
    product: "Fashion shop",
    customer: "The front page shows the same goods every day",
    business: "Active users miss their target",
    idea: "A front page that follows purchases",
    solution: "Finds new goods within a minute",
    segment: "People who come every day",
    stream: "Sales a visitor",
    solves: "Who sees what fits finds it sooner",
    pays: "Who finds it sooner buys more",
    grows: "Each purchase adds a row; we reckon with half",
    plan: "Twenty front pages by hand",
    who: "Product, design, data",
    first: "Who makes the twenty pages",
    last: "Go on or stop",
  },
  ja: {
    product: "ファッション通販",
    customer: "トップページが毎日同じで飽きる",
    business: "アクティブユーザー比率が目標に届かない",
    idea: "購買に合わせて変わるトップページ",
    solution: "新しい商品が一分で見つかる",
    segment: "毎日訪れる人",
    stream: "訪問者あたりの売上",
    solves: "合うものを見せれば早く見つかる",
    pays: "早く見つかればもっと買う",
    grows: "購入のたびに一行増える。半分と見込む",
    plan: "手作業で二十人分のトップページ",
    who: "企画、設計、データ",
    first: "誰が二十人分を作るか",
    last: "続けるかやめるか",
  },
};

/** A session from the problem to the exported canvas and plan, with a reload after each step; returns the saved project. */
async function holdSession(hands: Hands, locale: Locale, options: OpenOptions): Promise<string> {
  const says = sayings[locale];
  const {page, problems, close} = await openPage(browser, `/cases/pomelo?lang=${locale}`, {
    ...options,
    acceptDownloads: true,
  });
  const press = (selector: string) => hands.press(page, selector);
  const write = (selector: string, text: string) => hands.write(page, selector, text);
  const choose = (selector: string, value: string) => hands.choose(page, selector, value);
  const value = (selector: string) => page.inputValue(selector);

  // A case worth telling.
  await press(".case-actions button[aria-pressed]");
  await page.goto(new URL(`/workshop?lang=${locale}`, page.url()).href);
  await page.waitForSelector('.shared-cases [data-case="pomelo"]');

  // The problem, the agenda and the clock.
  await write(role("name"), says.product);
  await write(role("customerProblem"), says.customer);
  await write(role("businessProblem"), says.business);
  await press(role("preset-roles"));
  await press(role("use-understanding"));
  await press(role("start"));
  await reload(page, role("countdown"));
  expect(await value(role("customerProblem"))).toBe(says.customer);
  expect(await value(role("businessProblem"))).toBe(says.business);

  // An idea, its vote, the criteria, and the canvas that it is worth.
  await write(role("author"), "Aoi");
  await press(role("from-pomelo"));
  await write(role("idea-text"), says.idea);
  await press(role("add-idea"));
  await press(idea(1, "vote"));
  await press(`${role("ideas")} > li:nth-child(1) summary`);
  await choose(idea(1, "criterion-customer"), "yes");
  await press(idea(1, "worth"));
  await reload(page, idea(1, "make-canvas"));
  await press(idea(1, "make-canvas"));
  await press(idea(1, "open-canvas"));
  await page.waitForSelector(`${role("board")}[data-arrangement]`);

  // The canvas: cards, the cycle's arrows, and what they rest on.
  const cards: Record<string, string> = {};
  for (const [block, text] of [
    ["value_propositions", says.solution],
    ["customer_segments", says.segment],
    ["revenue_streams", says.stream],
  ] as const) {
    await press(`[data-block="${block}"] ${role("add-note")}`);
    await page.keyboard.insertText(text);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    const card = page.locator(`[data-block="${block}"] [data-note]`, {hasText: text});
    cards[block] = (await card.getAttribute("data-note"))!;
  }
  await choose(arrow("customer", "arrow-from"), cards["value_propositions"]!);
  await choose(arrow("customer", "arrow-to"), cards["customer_segments"]!);
  await write(arrow("customer", "arrow-statement"), says.solves);
  await choose(arrow("business", "arrow-from"), cards["customer_segments"]!);
  await choose(arrow("business", "arrow-to"), cards["revenue_streams"]!);
  await write(arrow("business", "arrow-statement"), says.pays);
  await reload(page, "[data-note]");
  expect(await value(arrow("customer", "arrow-statement"))).toBe(says.solves);
  expect(await value(arrow("business", "arrow-statement"))).toBe(says.pays);
  // The case that the idea came from speaks for ① and ②; ③ is reckoned with at best.
  await press(evidence("data", role("attach-open")));
  await choose(evidence("data", '[data-field="kind"]'), "saying");
  await choose(evidence("data", '[data-field="level"]'), "estimate");
  await write(evidence("data", '[data-field="text"]'), says.grows);
  await press(evidence("data", role("attach-tie")));
  await page.waitForSelector(evidence("data", '.confidence-meter[data-score="0.5"]'));
  await reload(page, evidence("data", '.confidence-meter[data-score="0.5"]'));
  for (const name of ["customer", "business"])
    expect(await page.getAttribute(evidence(name, ".confidence-meter"), "data-score")).toBe("1");

  const picture = await saved(page, press, "save-svg");
  for (const text of [says.solution, says.solves, says.pays])
    expect(drawn(picture)).toContain(text.replaceAll(" ", ""));
  const markdown = await saved(page, press, "save-markdown");
  for (const text of [says.segment, says.stream, says.solves]) expect(markdown).toContain(text);
  const canvas = readDocument("canvas", await saved(page, press, "save-json"), "canvas.json");
  expect(canvas.arrows.business).toMatchObject({
    from: cards["customer_segments"],
    to: cards["revenue_streams"],
    statement: says.pays,
  });

  // The plan begins where the cycle is least certain.
  await press(role("plan-from-canvas"));
  await page.waitForSelector(role("start-link"));
  expect(await value(role("start-canvas"))).toBe(canvas.id);
  expect(await value(role("start-link"))).toBe("collection");
  await press(role("make-plan"));
  await page.waitForSelector(".plan-form");
  await write(role("title"), says.plan);
  await page.fill(role("firstMeeting.on"), (await planOf(page, press)).start);
  await write(role("firstMeeting.with"), says.who);
  await write(role("firstMeeting.about"), says.first);
  await write(role("report.about"), says.last);
  await write(role("milestones.0.target.metric"), says.solution);
  await write(role("milestones.0.target.baseline"), "10");
  await write(role("milestones.0.target.expected"), "14");
  await write(role("milestones.0.target.stop"), "11");
  await reload(page, role("title"));
  expect(await value(role("title"))).toBe(says.plan);
  const plan = await planOf(page, press);
  expect(plan).toMatchObject({
    canvas: canvas.id,
    link: "collection",
    firstMeeting: {on: plan.start, with: says.who, about: says.first},
    report: {about: says.last},
  });
  expect(plan.milestones[0]!.target).toMatchObject({baseline: 10, expected: 14, stop: 11});
  expect(await saved(page, press, "plan-markdown")).toContain(says.first);
  expect(await saved(page, press, "plan-csv")).toContain(plan.tasks[0]!.title);
  expect(await saved(page, press, "plan-calendar")).toContain("BEGIN:VEVENT");

  // All of it in one file.
  await press(toPage("project"));
  await page.waitForSelector('[data-part="plans"] li');
  const file = await saved(page, press, "save-project");
  const project = readDocument("project", file, "saved.json");
  expect(project.canvases).toEqual([canvas]);
  expect(project.plans).toEqual([plan]);
  expect(project.ideas[0]).toMatchObject({text: says.idea, votes: ["Aoi"], chosen: true, canvas: canvas.id});
  expect(project.shortlist).toEqual(["pomelo"]);
  await close();
  expect(problems).toEqual([]);
  return file;
}

async function reload(page: Page, until: string): Promise<void> {
  await page.reload();
  await page.waitForSelector(until);
}

async function saved(page: Page, press: (selector: string) => Promise<void>, button: string) {
  const [download] = await Promise.all([page.waitForEvent("download"), press(role(button))]);
  return readFileSync((await download.path())!, "utf8");
}

const planOf = async (page: Page, press: (selector: string) => Promise<void>): Promise<Plan> =>
  readDocument("plan", await saved(page, press, "plan-json"), "plan.json");

/** The text of a drawing without its spaces, since its lines are broken where they do not fit. */
const drawn = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!.replace(/\s/g, "")).join("");

it("goes from the problem to canvas, plan and one file with the mouse, and opens whole elsewhere", async () => {
  const file = await holdSession(mouse, "en", {});
  const {page, problems, close} = await openPage(browser, "/project");
  await page.setInputFiles(role("open-project"), {
    name: "theirs.json",
    mimeType: "application/json",
    buffer: Buffer.from(file),
  });
  await page.waitForSelector('[data-part="plans"] li');
  await page.click(toPage("canvas"));
  await page.waitForSelector("[data-note]");
  expect(await page.inputValue(arrow("business", "arrow-statement"))).toBe(sayings.en.pays);
  await page.click(toPage("plan"));
  await page.waitForSelector(".plan-form");
  expect(await page.inputValue(role("title"))).toBe(sayings.en.plan);
  await close();
  expect(problems).toEqual([]);
});

it("goes the same way with the keys alone", async () => {
  await holdSession(keys, "en", {});
}, 120_000);

it("goes the same way with a finger on a phone, in Japanese", async () => {
  await holdSession(finger, "ja", {width: 390, height: 844, hasTouch: true, isMobile: true});
}, 120_000);
