import {readFileSync} from "node:fs";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {readCaseYaml} from "../../src/domain/readCaseYaml.js";
import {openPage} from "./browser.js";
import {faultsOf} from "./faultsOf.js";
import {launchBrowser} from "./launchBrowser.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const pomelo = readFileSync("data/cases/pomelo.yaml", "utf8");
const field = (path: string) => `.case-form [data-path="${path}"]`;
const yaml = (text: string, name = "mine.yaml") => ({name, mimeType: "text/yaml", buffer: Buffer.from(text)});
const open = async () => {
  const opened = await openPage(browser, "/cases/new");
  await opened.page.waitForSelector(".case-form summary");
  return opened;
};
const load = async (page: Page, text: string) => {
  await page.setInputFiles('[data-role="case-file"]', yaml(text));
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[data-role="case-file"]')?.value === "",
  );
};

it("lists what is to be filled in, leads to it, and names a mistake as it is typed", async () => {
  const {page, problems, close} = await open();
  await page.click(".case-form summary");
  await page.click('.case-form-summary a:has-text("Solution · English")');
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset["path"])).toBe(
    "solution.en",
  );
  await page.fill(field("year"), "soon");
  const fault = await page.waitForSelector(`${field("year")} + .field-faults li`);
  expect(await fault.innerText()).toContain("Give a number");
  expect(await page.getAttribute(field("year"), "aria-invalid")).toBe("true");
  await page.fill(field("year"), "2021");
  await page.waitForSelector(`${field("year")}:not([aria-invalid])`);
  await close();
  expect(problems).toEqual([]);
});

it("keeps the draft over a reload, and forgets it when asked twice", async () => {
  const {page, close} = await open();
  await page.fill(field("title.ja"), "早く見つかる");
  await page.reload();
  await page.waitForSelector(field("title.ja"));
  expect(await page.inputValue(field("title.ja"))).toBe("早く見つかる");
  await page.click('[data-role="forget-case"]');
  expect(await page.inputValue(field("title.ja"))).toBe("早く見つかる");
  await page.click('[data-role="forget-case"]');
  expect(await page.inputValue(field("title.ja"))).toBe("");
  await page.reload();
  await page.waitForSelector(field("title.ja"));
  expect(await page.inputValue(field("title.ja"))).toBe("");
  await close();
});

it("goes on with a YAML file and saves the same case again", async () => {
  const {page, problems, close} = await open();
  await load(page, pomelo);
  await page.waitForSelector(".case-form-summary .fine");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.click('[data-role="download-case"]'),
  ]);
  const saved = readFileSync((await download.path())!, "utf8");
  await close();
  expect(download.suggestedFilename()).toBe("pomelo.yaml");
  const file = {file: "pomelo.yaml", id: "pomelo"};
  expect(readCaseYaml(saved, file)).toEqual(readCaseYaml(pomelo, file));
  expect(problems).toEqual([]);
});

it("adds, moves and removes figures with the keys, and the preview follows", async () => {
  const {page, close} = await open();
  await load(page, pomelo);
  const names = () =>
    page.$$eval('.case-form [data-path^="metrics."][data-path$=".name.en"]', (inputs) =>
      inputs.map((input) => (input as HTMLInputElement).value),
    );
  const before = await names();
  await page.focus('[data-action="down"][aria-label="Move down: Figure 1"]');
  await page.keyboard.press("Enter");
  expect(await names()).toEqual([before[1], before[0], before[2]]);
  // The focus travels with the figure.
  await page.keyboard.press("Enter");
  expect(await names()).toEqual([before[1], before[2], before[0]]);
  await page.focus('[data-action="remove"][aria-label="Remove: Figure 3"]');
  await page.keyboard.press("Enter");
  expect(await names()).toEqual([before[1], before[2]]);
  await page.waitForFunction(
    () => document.querySelectorAll("#case-preview .case-table tbody th").length > 0,
  );
  await page.fill(field("metrics.0.name.en"), "Revenue, renamed");
  await page.waitForFunction(() =>
    document.querySelector("#case-preview")?.textContent?.includes("Revenue, renamed"),
  );
  await page.click('button:has-text("+ Add: Figure")');
  expect(await names()).toHaveLength(3);
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset["path"])).toBe(
    "metrics.2.name.en",
  );
  await close();
});

it("keeps a case in this browser, shows it on a page of its own with a badge, and forgets it", async () => {
  const {page, problems, close} = await open();
  await load(page, pomelo.replace("id: pomelo", "id: our-shop"));
  await page.click('[data-role="keep-case"]');
  await page.waitForSelector('[data-role="own-cases"] [data-case="our-shop"] [data-role="private-case"]');
  await page.click(".case-form-said a");
  await page.waitForSelector('[data-case="our-shop"] h1');
  expect(page.url()).toContain("/cases/private?case=our-shop");
  expect(await page.innerText('[data-case="our-shop"]')).toContain("only in this browser");
  expect(await page.$$eval('[data-case="our-shop"] svg', (figures) => figures.length)).toBeGreaterThan(0);
  await page.click('[data-role="start-canvas"]');
  await page.waitForSelector("[data-note]");
  await page.goBack();
  await page.click('[data-role="start-plan"]');
  await page.waitForSelector('[data-role="start-case"]');
  expect(await page.inputValue('[data-role="start-case"]')).toBe("our-shop");
  await page.goBack();
  await page.click('button:has-text("Forget")');
  await page.waitForSelector("text=This browser keeps no such case");
  await close();
  expect(problems).toEqual([]);
});

it("adds cases from files at once, and says which line of a bad one is wrong", async () => {
  const {page, close} = await open();
  const files = [
    yaml(pomelo.replace("id: pomelo", "id: first"), "first.yaml"),
    yaml(pomelo.replace("industry: retail", "industry: retial"), "bad.yaml"),
  ];
  await page.setInputFiles('[data-role="own-case-files"]', files);
  const fault = await page.waitForSelector(".own-cases .case-file-faults li");
  expect(await fault.innerText()).toMatch(
    /bad\.yaml · industry line \d+:11: Use one of .* Did you mean "retail"\?/,
  );
  expect(await page.$$eval('[data-role="own-cases"] [data-case]', (rows) => rows.length)).toBe(1);
  await close();
});

it("refuses hostile files, shows markup as text, and keeps the draft", async () => {
  const {page, problems, close} = await open();
  await page.fill(field("title.en"), "Mine");
  const laughs = ["a: &a [x, x, x, x, x, x, x, x, x]"];
  for (const [from, to] of ["ab", "bc", "cd", "de", "ef", "fg"])
    laughs.push(`${to}: &${to} [${Array<string>(9).fill(`*${from}`).join(", ")}]`);
  for (const text of [laughs.join("\n"), "x".repeat(3_000_000), "[".repeat(50_000), "id: [<b>"]) {
    await load(page, text);
    await page.waitForSelector("text=The file was not read; your draft is as it was.");
    expect(await page.inputValue(field("title.en"))).toBe("Mine");
  }
  const markup = '<img src=x onerror="window.hacked = true"><script>window.hacked = true</script>';
  await load(page, pomelo.replace("en: Less time to find what one likes", `en: '${markup}'`));
  await page.waitForFunction(() =>
    document.querySelector("#case-preview")?.textContent?.includes("<img src=x"),
  );
  expect(await page.$$eval("#case-preview img, #case-preview script", (nodes) => nodes.length)).toBe(0);
  expect(await page.evaluate(() => (window as unknown as {hacked?: boolean}).hacked)).toBeUndefined();
  await close();
  expect(problems).toEqual([]);
});

it("says so where the browser forbids storage, and still works", async () => {
  const script = `
    Object.defineProperty(window, "localStorage", {get() { throw new DOMException("denied", "SecurityError"); }});
    Object.defineProperty(window, "indexedDB", {get() { throw new DOMException("denied", "SecurityError"); }});`;
  const {page, problems, close} = await openPage(browser, "/cases/new", {script});
  await page.waitForSelector(".case-form summary");
  await load(page, pomelo);
  await page.waitForSelector("text=This browser keeps nothing");
  await page.click('[data-role="keep-case"]');
  await page.waitForSelector("text=the case lasts until you leave the page");
  await page.waitForSelector('[data-role="own-cases"] [data-case="pomelo"]');
  await close();
  expect(problems).toEqual([]);
});

it.each([
  {width: 360, colorScheme: "dark"},
  {width: 768, colorScheme: "light"},
  {width: 1280, colorScheme: "dark"},
] as const)("is sound with a whole case in Japanese at $width px in $colorScheme", async (options) => {
  const opened = await openPage(browser, "/cases/new?lang=ja", options);
  await opened.page.waitForSelector(".case-form summary");
  await load(opened.page, pomelo);
  await opened.page.waitForSelector(".case-form-summary .fine");
  const faults = await faultsOf(opened);
  await opened.close();
  expect(faults).toEqual([]);
});
