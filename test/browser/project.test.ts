import {readFileSync} from "node:fs";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {readDocument} from "../../src/domain/project/documents.js";
import type {Project} from "../../src/domain/project/project.js";
import {openPage, settle} from "./browser.js";
import {faultsOf} from "./faultsOf.js";
import {launchBrowser} from "./launchBrowser.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const full = readFileSync("test/fixtures/project/version-1.json", "utf8");
const title = '[data-role="project-title"]';
const role = (name: string) => `[data-role="${name}"]`;
const json = (text: string, name = "ours.growth-cycle.json") => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(text),
});
const open = async (options: Parameters<typeof openPage>[2] = {}, query = "") => {
  const opened = await openPage(browser, `/project${query}`, options);
  await opened.page.waitForSelector(title);
  return opened;
};
const load = async (page: Page, text: string) => {
  await page.setInputFiles(role("open-project"), json(text));
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[data-role="open-project"]')?.value === "",
  );
};
const save = async (page: Page): Promise<{name: string; text: string}> => {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click(role("save-project"))]);
  return {name: download.suggestedFilename(), text: readFileSync((await download.path())!, "utf8")};
};
/** Opening a file is a change of its own: when it was is all that differs. */
const work = (text: string): Project => ({
  ...readDocument("project", text, "saved.json"),
  updated: "2026-11-28T00:00:00.000Z",
});
const another = () => {
  const file = JSON.parse(full) as {content: Project};
  return JSON.stringify({...file, content: {...file.content, id: "other", title: "別のプロジェクト"}});
};

it("saves a project that opens the same in another browser", async () => {
  const first = await open();
  expect(await first.page.innerText(role("nothing-yet"))).toContain("Nothing yet");
  await load(first.page, full);
  await first.page.waitForSelector('[data-part="canvases"] li');
  const saved = await save(first.page);
  await first.close();
  expect(saved.name).toBe("化粧品選びの推薦-成長サイクルの検討.growth-cycle.json");
  const second = await open();
  await load(second.page, saved.text);
  await second.page.waitForSelector('[data-part="canvases"] li');
  expect(await second.page.inputValue(title)).toBe("化粧品選びの推薦：成長サイクルの検討");
  expect(work((await save(second.page)).text)).toEqual(work(full));
  await second.close();
  expect([...first.problems, ...second.problems]).toEqual([]);
});

it("keeps the present project where a file is bad, names every fault, and shows markup as text", async () => {
  const {page, problems, close} = await open();
  await load(page, full);
  await page.waitForSelector('[data-part="canvases"] li');
  const hostile = '<img src=x onerror="window.hacked = true">';
  const bad = JSON.stringify({
    format: "growth-cycle-project",
    version: 1,
    content: {...(JSON.parse(full) as {content: object}).content, title: 3, [hostile]: 1, shortlist: "lyft"},
  });
  await load(page, bad);
  await page.waitForSelector(`${role("outcome")} li`);
  const faults = await page.$$eval(`${role("outcome")} li`, (items) => items.map((item) => item.textContent));
  expect(faults).toHaveLength(3);
  expect(faults.join("\n")).toMatch(/ours\.growth-cycle\.json · title Give a text/);
  expect(faults.join("\n")).toContain(hostile);
  for (const text of ["{", "[".repeat(100_000), '{"format": "growth-cycle-project", "version": 99}', ""]) {
    await load(page, text);
    await page.waitForSelector("text=your project is as it was");
    expect(await page.inputValue(title)).toBe("化粧品選びの推薦：成長サイクルの検討");
  }
  expect(await page.$$eval(".project-page img", (nodes) => nodes.length)).toBe(0);
  expect(await page.evaluate(() => (window as unknown as {hacked?: boolean}).hacked)).toBeUndefined();
  await close();
  expect(problems).toEqual([]);
});

it("asks before it replaces work, puts it aside, and restores it, and back", async () => {
  const {page, problems, close} = await open();
  await load(page, full);
  await page.waitForSelector('[data-part="canvases"] li');
  await load(page, another());
  await page.waitForSelector(role("confirm-replace"));
  expect(await page.inputValue(title)).toBe("化粧品選びの推薦：成長サイクルの検討");
  await page.click(role("cancel-replace"));
  await load(page, another());
  // The question has the focus: Enter answers it.
  await page.waitForSelector(role("confirm-replace"));
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    () =>
      document.querySelector<HTMLInputElement>('[data-role="project-title"]')!.value === "別のプロジェクト",
  );
  await page.click(`${role("versions")} li:has-text("化粧品選び") ${role("restore")}`);
  await page.waitForSelector(`${role("versions")} li:has-text("別のプロジェクト")`);
  expect(await page.inputValue(title)).toBe("化粧品選びの推薦：成長サイクルの検討");
  await page.reload();
  await page.waitForSelector(`${role("versions")} li`);
  expect(await page.inputValue(title)).toBe("化粧品選びの推薦：成長サイクルの検討");
  await page.click(`${role("versions")} li:has-text("別のプロジェクト") ${role("restore")}`);
  await page.waitForSelector("text=Restored.");
  expect(await page.inputValue(title)).toBe("別のプロジェクト");
  await page.click(role("new-project"));
  await page.click(role("confirm-replace"));
  await page.waitForSelector(role("nothing-yet"));
  expect(await page.inputValue(title)).toBe("");
  await close();
  expect(problems).toEqual([]);
});

it("opens a file that is dropped on the page", async () => {
  const {page, close} = await open();
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "dropped.json", {type: "application/json"}));
    return transfer;
  }, full);
  await page.dispatchEvent(".project-page", "dragover", {dataTransfer: dropped});
  expect(await page.getAttribute(".project-page", "data-dropping")).toBe("true");
  await page.dispatchEvent(".project-page", "drop", {dataTransfer: dropped});
  await page.waitForSelector('[data-part="canvases"] li');
  expect(await page.getAttribute(".project-page", "data-dropping")).toBeNull();
  await close();
});

it("has what was typed right before a reload, letter by letter", async () => {
  const {page, close} = await open();
  for (const typed of ["a", "店の成長サイクル", "店の成長サイクル 2"]) {
    await page.fill(title, typed);
    await page.reload();
    await page.waitForSelector(title);
    expect(await page.inputValue(title)).toBe(typed);
  }
  await page.focus(title);
  await page.keyboard.press("End");
  await page.keyboard.type(" and more");
  await page.reload();
  await page.waitForSelector(title);
  expect(await page.inputValue(title)).toBe("店の成長サイクル 2 and more");
  await close();
});

it("keeps two windows in step that write at the same time, and loses nothing of either", async () => {
  const {page: one, problems, close} = await open();
  await load(one, full);
  await one.waitForSelector('[data-part="canvases"] li');
  const two = await one.context().newPage();
  await two.goto(one.url());
  await two.waitForSelector('[data-role="kept-loops"] li');
  await settle(two);
  // One types while the other takes loops out.
  await one.focus(title);
  await one.keyboard.press("End");
  await Promise.all([
    one.keyboard.type(" 二人で直す", {delay: 5}),
    (async () => {
      for (let left = 2; left > 0; left--) {
        const remove = two.locator(role("remove-loop")).first();
        await remove.click();
        await remove.click();
      }
    })(),
  ]);
  for (const page of [one, two]) {
    await page.waitForFunction(
      () =>
        document
          .querySelector<HTMLInputElement>('[data-role="project-title"]')!
          .value.endsWith("二人で直す") && document.querySelector('[data-role="kept-loops"] li') === null,
    );
  }
  await two.close();
  await one.reload();
  await one.waitForSelector(title);
  const saved = work((await save(one)).text);
  expect(saved).toEqual({...work(full), title: "化粧品選びの推薦：成長サイクルの検討 二人で直す", loops: []});
  await close();
  expect(problems).toEqual([]);
});

it("leaves the title that is in hand alone while another window writes it, and shows what was written last", async () => {
  const {page: one, problems, close} = await open();
  await one.fill(title, "Ours");
  const two = await one.context().newPage();
  await two.goto(one.url());
  await two.waitForFunction(
    () => document.querySelector<HTMLInputElement>("input[maxlength]")?.value === "Ours",
  );
  await one.focus(title);
  await two.fill(title, "Theirs");
  await two.fill(title, "Theirs again");
  await one.waitForFunction(
    () => JSON.stringify(document.querySelector<HTMLInputElement>("input[maxlength]")!.value) === '"Ours"',
  );
  await one.locator(title).blur();
  await one.waitForFunction(
    () => document.querySelector<HTMLInputElement>("input[maxlength]")!.value === "Theirs again",
  );
  await close();
  expect(problems).toEqual([]);
});

it("takes over the list of the case pages, and leaves a shared one alone", async () => {
  const {page, close} = await openPage(browser, "/cases/pomelo");
  await page.click('.shortlist-button[data-case="pomelo"]');
  await page.goto(new URL("/project", page.url()).href);
  await page.waitForSelector('[data-part="shortlist"] >> text=1 case');
  // To look at a list that somebody shares changes nothing.
  await page.goto(new URL("/project?cases=lyft-level-5,uber-eats", page.url()).href);
  await page.waitForSelector('[data-part="shortlist"] >> text=1 case');
  expect(page.url()).toContain("cases=lyft-level-5,uber-eats");
  await page.goto(new URL("/project", page.url()).href);
  await page.waitForSelector('[data-part="shortlist"] >> text=1 case');
  await load(page, full);
  await page.click(role("confirm-replace"));
  await page.waitForSelector('[data-part="shortlist"] >> text=3 cases');
  await page.goto(new URL("/cases/pomelo", page.url()).href);
  expect(await page.evaluate(() => localStorage.getItem("growth-cycle-shortlist"))).toBe(
    "pomelo,uber-eats,spotify-enhance",
  );
  await close();
});

it("says so where the browser forbids storage, and still saves, opens and restores", async () => {
  const script = `
    Object.defineProperty(window, "localStorage", {get() { throw new DOMException("denied", "SecurityError"); }});
    Object.defineProperty(window, "indexedDB", {get() { throw new DOMException("denied", "SecurityError"); }});
    delete window.BroadcastChannel;`;
  const {page, problems, close} = await open({script});
  await page.waitForSelector(role("not-kept"));
  await load(page, full);
  await page.waitForSelector('[data-part="canvases"] li');
  expect(work((await save(page)).text)).toEqual(work(full));
  await page.click(role("new-project"));
  await page.click(role("confirm-replace"));
  await page.click(role("restore"));
  await page.waitForSelector('[data-part="canvases"] li');
  await close();
  expect(problems).toEqual([]);
});

it("opens though the browser's database does not answer, and stores what was typed once it does", async () => {
  const script = `
    if (sessionStorage.getItem("blocked") === null) {
      sessionStorage.setItem("blocked", "once");
      const open = IDBFactory.prototype.open;
      IDBFactory.prototype.open = function (name, ...rest) {
        return name === "growth-cycle-project" ? new EventTarget() : open.call(this, name, ...rest);
      };
    }`;
  const {page, problems, close} = await open({script});
  await page.fill(title, "Typed meanwhile");
  await page.waitForSelector(role("contents"));
  await page.reload();
  await page.waitForSelector(title);
  expect(await page.inputValue(title)).toBe("Typed meanwhile");
  await page.waitForFunction(() =>
    Object.keys(localStorage).every((key) => !key.startsWith("growth-cycle-project-unsaved-")),
  );
  await close();
  expect(problems).toEqual([]);
});

it("leaves a stored project of a newer site where it is, offers it, and puts it aside before it writes", async () => {
  const {page, problems, close} = await open();
  await page.fill(title, "x");
  const newer = {format: "growth-cycle-project", version: 99, content: {title: "未来"}};
  await page.evaluate(async (stored) => {
    localStorage.clear();
    const request = indexedDB.open("growth-cycle-project");
    await new Promise((resolve) => (request.onsuccess = resolve));
    const transaction = request.result.transaction("project", "readwrite");
    transaction.objectStore("project").put(stored, "current");
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    request.result.close();
  }, newer);
  await page.reload();
  for (const act of ["look", "write"]) {
    await page.waitForSelector(role("unread"));
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.click(role("download-unread")),
    ]);
    expect(JSON.parse(readFileSync((await download.path())!, "utf8"))).toEqual(newer);
    if (act === "look") await page.fill(title, "mine");
    await page.reload();
  }
  await page.waitForSelector(role("unread"));
  expect(await page.inputValue(title)).toBe("mine");
  await page.click(role("forget-unread"));
  await page.click(role("forget-unread"));
  await page.waitForSelector(role("unread"), {state: "detached"});
  expect(await page.inputValue(title)).toBe("mine");
  await close();
  expect(problems).toEqual([]);
});

it.each([
  {width: 360, colorScheme: "dark", lang: "ja"},
  {width: 768, colorScheme: "light", lang: "en"},
  {width: 1280, colorScheme: "dark", lang: "en"},
  {width: 1280, colorScheme: "light", lang: "ja"},
] as const)(
  "is sound with a full project at $width px in $colorScheme, $lang",
  async ({lang, ...options}) => {
    const opened = await open(options, `?lang=${lang}`);
    const empty = await faultsOf(opened);
    await load(opened.page, full);
    await opened.page.waitForSelector('[data-part="canvases"] li');
    await load(opened.page, another());
    await opened.page.click(role("confirm-replace"));
    await opened.page.waitForSelector(`${role("versions")} li`);
    await load(opened.page, "{");
    await opened.page.waitForSelector(`${role("outcome")} li`);
    const faults = await faultsOf(opened);
    await opened.close();
    expect([...empty, ...faults]).toEqual([]);
  },
);
