import {readFileSync} from "node:fs";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {openPage} from "./browser.js";
import {launchBrowser} from "./launchBrowser.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const diagram = '[data-diagram="growth-cycle"][data-state="ready"]';

/** What a reader sees of the loop: its id, its verdicts, the figure, the words. */
const viewOf = (page: Page) =>
  page.evaluate(() => ({
    loop: document.querySelector<HTMLElement>("[data-diagram]")?.dataset["loop"],
    verdicts: Object.fromEntries(
      [...document.querySelectorAll<SVGElement>("[data-diagram] [data-link]")].map(({dataset}) => [
        dataset["link"],
        dataset["verdict"],
      ]),
    ),
    figure: document.querySelector<HTMLElement>("[data-figure]")?.dataset["figure"],
    drawn: document.querySelector(".plot-figure svg")?.getAttribute("aria-label"),
    cards: [...document.querySelectorAll<HTMLElement>(".condition-cards article")].map(
      (card) => card.innerText,
    ),
    checks: document.querySelector<HTMLElement>(".checks")?.innerText,
  }));

const waitForLoop = (page: Page, id: string) =>
  page.waitForSelector(`${diagram}[data-loop="${id}"]`, {timeout: 30_000});
const waitForFigure = (page: Page, link: string) =>
  page.waitForSelector(`[data-figure="${link}"] .plot-figure`);

/** A committed file of a loop, as the person's browser would hand it over; `edit` spoils or renames it. */
function file(folder: string, name: string, edit: (text: string) => string = (text) => text) {
  const text = edit(readFileSync(`data/kpi/${folder}/${name}`, "utf8"));
  return {name, mimeType: "text/plain", buffer: Buffer.from(text)};
}
const shopFiles = (edits: Record<string, (text: string) => string> = {}) =>
  ["loop.yaml", "series.csv", "releases.csv", "learning_curve.csv", "experiments.csv"].map((name) =>
    file("fashion-store", name, edits[name]),
  );
const renamed = {"loop.yaml": (text: string) => text.replace("id: fashion-store", "id: my-shop")};
const fileInput = '[data-role="loop-files"]';

it("shows the first loop's diagram with a verdict on each of the four arrows", async () => {
  const {page, problems, close} = await openPage(browser, "/loop/");
  await page.waitForSelector(diagram);
  const {loop, verdicts} = await viewOf(page);
  await close();
  expect(loop).toBe("fashion-store");
  expect(Object.keys(verdicts).sort()).toEqual(["business", "collection", "customer", "learning"]);
  for (const verdict of Object.values(verdicts)) expect(verdict).toMatch(/^(holds|fails|unclear|no-data)$/);
  expect(problems).toEqual([]);
});

it("shows another data set's verdicts, figure and words once it is chosen", async () => {
  const {page, problems, close} = await openPage(browser, "/loop/?link=business");
  await waitForFigure(page, "business");
  const before = await viewOf(page);
  await page.click('[data-loop-choice="movielens-100k"]');
  await waitForLoop(page, "movielens-100k");
  await page.waitForFunction(
    (old) => document.querySelector(".plot-figure svg")?.getAttribute("aria-label") !== old,
    before.drawn,
  );
  const after = await viewOf(page);
  const address = page.url();
  await close();
  expect(after.loop).toBe("movielens-100k");
  expect(after.verdicts).not.toEqual(before.verdicts);
  expect(after.cards).not.toEqual(before.cards);
  expect(after.checks).not.toBe(before.checks);
  expect(address).toContain("loop=movielens-100k");
  expect(address).toContain("link=business");
  expect(problems).toEqual([]);
});

it("shows a link's figure, checks and address when its chip is clicked", async () => {
  const {page, close} = await openPage(browser, "/loop/");
  await waitForFigure(page, "learning");
  const before = await viewOf(page);
  await page.locator('[data-of="business"] text:visible').first().click();
  await waitForFigure(page, "business");
  const after = await viewOf(page);
  const address = page.url();
  await close();
  expect(after.drawn).not.toBe(before.drawn);
  expect(after.checks).not.toBe(before.checks);
  expect(address).toContain("link=business");
});

it("chooses a link by keyboard alone", async () => {
  const {page, close} = await openPage(browser, "/loop/");
  await waitForFigure(page, "learning");
  await page.focus('[data-link="customer"]');
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await waitForFigure(page, "business");
  const {figure} = await viewOf(page);
  await page.keyboard.press("Escape");
  await waitForFigure(page, "learning");
  await close();
  expect(figure).toBe("business");
});

it("shows in a fresh profile what the address says", async () => {
  const {page, close} = await openPage(browser, "/loop/?loop=movielens-100k&link=collection");
  await waitForFigure(page, "collection");
  const {loop, figure} = await viewOf(page);
  await close();
  expect([loop, figure]).toEqual(["movielens-100k", "collection"]);
});

it("reads MovieLens as learning that holds by its curve, and customer and business that cannot be told", async () => {
  const {page, close} = await openPage(browser, "/loop/?loop=movielens-100k&link=learning");
  await waitForFigure(page, "learning");
  const {verdicts, cards, drawn} = await viewOf(page);
  const title = await page.innerText(".plot-figure h3");
  await page.locator('[data-of="business"] text:visible').first().click();
  await waitForFigure(page, "business");
  const unclear = await page.innerText(".plot-figure h3");
  await close();
  expect(verdicts).toMatchObject({learning: "holds", customer: "unclear", business: "unclear"});
  expect(cards[2]).toMatch(/Condition 3b holds: doubling the training rows .*Evidence: learning curve\./);
  expect(cards[0]).toContain("cannot be told yet");
  expect(cards[1]).toContain("cannot be told yet");
  expect(title).toMatch(/^Twice as many ratings to learn from would lower the error by \d/);
  expect(drawn).toContain("86,400");
  expect(unclear).toContain("cannot be told from these data");
});

it("analyses files that a person brings, and keeps them beside the site's own until they are forgotten", async () => {
  const {page, problems, close} = await openPage(browser, "/loop/");
  await page.setInputFiles(fileInput, shopFiles(renamed));
  await waitForLoop(page, "my-shop");
  await waitForFigure(page, "learning");
  const own = await viewOf(page);
  await page.click('[data-loop-choice="movielens-100k"]');
  await waitForLoop(page, "movielens-100k");
  await page.click('[data-loop-choice="own"]');
  await waitForLoop(page, "my-shop");
  await page.click('[data-role="forget-own"]');
  await waitForLoop(page, "fashion-store");
  const left = await page.locator('[data-loop-choice="own"]').count();
  const shipped = await viewOf(page);
  await close();
  expect(own.verdicts).toEqual(shipped.verdicts);
  expect(left).toBe(0);
  expect(problems).toEqual([]);
});

it("lists every fault of broken files and keeps the view", async () => {
  const {page, close} = await openPage(browser, "/loop/?loop=movielens-100k");
  await waitForLoop(page, "movielens-100k");
  const before = await viewOf(page);
  const spoil = (text: string) =>
    text
      .replace(/^(2021-01-04,[^,]*,[^,]*,)\d+/m, (_, before: string) => `${before}1O`)
      .replace(/^(2021-01-11,)[^,]*/m, (_, before: string) => `${before}abc`);
  const spoilt = {"series.csv": spoil};
  await page.setInputFiles(fileInput, shopFiles(spoilt));
  await page.waitForSelector(".fault-list");
  const faults = await page.locator(".fault-list tbody tr").allInnerTexts();
  const after = await viewOf(page);
  await page.setInputFiles(fileInput, shopFiles(renamed));
  await waitForLoop(page, "my-shop");
  const left = await page.locator(".fault-list").count();
  await close();
  expect(faults.map((row) => row.split("\t").slice(0, 4))).toEqual([
    ["series.csv", "2", "active_users", "1O"],
    ["series.csv", "3", "recommendation_quality", "abc"],
  ]);
  expect(after).toEqual(before);
  expect(left).toBe(0);
});

it("computes anew with a person's settings and goes back to the usual ones", async () => {
  const {page, problems, close} = await openPage(browser, "/loop/?link=business");
  await waitForFigure(page, "business");
  const before = await viewOf(page);
  await page.selectOption('[data-setting="level"]', "0.8");
  await page.waitForSelector('.computing[data-state="computing"]');
  await page.waitForSelector('.verdict-line[data-changed="true"]', {timeout: 30_000});
  await page.waitForFunction(() => document.querySelector(".plot-figure svg")?.isConnected);
  const changed = await viewOf(page);
  await page.click('[data-role="usual-settings"]');
  await page.waitForSelector('.verdict-line[data-changed="false"]');
  const back = await viewOf(page);
  await close();
  expect(changed.cards[1]).not.toBe(before.cards[1]);
  expect(back.cards).toEqual(before.cards);
  expect(problems).toEqual([]);
});

/** The cells of the open rows table, without separators of thousands. */
const rowsShown = async (page: Page) =>
  (await page.locator(".rows-table tbody tr").allInnerTexts()).map((row) =>
    row.split("\t").map((cell) => cell.trim().replaceAll(",", "")),
  );
const csvRows = (path: string) =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split(","));

it("fetches DuckDB only when the rows are opened, which are those of the CSV", async () => {
  const {page, problems, close} = await openPage(browser, "/loop/?loop=movielens-100k&link=learning");
  await waitForFigure(page, "learning");
  const engine: string[] = [];
  const loaded = await page.evaluate(() => performance.getEntriesByType("resource").map(({name}) => name));
  page.on("request", (request) => engine.push(request.url()));
  await page.click(".loadable summary");
  await page.waitForSelector(".rows-table table", {timeout: 60_000});
  const rows = await rowsShown(page);
  await close();
  expect(loaded.filter((url) => /duckdb|\.wasm/.test(url))).toEqual([]);
  expect(engine.some((url) => url.endsWith(".wasm"))).toBe(true);
  const committed = csvRows("data/kpi/movielens-100k/learning_curve.csv").slice(1);
  expect(rows.map((row) => row.map(Number))).toEqual(committed.map((row) => row.map(Number)));
  expect(problems).toEqual([]);
});

it("shows the rows of two series at one lag, each as it stands in the CSV", async () => {
  const {page, close} = await openPage(browser, "/loop/?loop=fashion-store&link=business");
  await waitForFigure(page, "business");
  await page.click(".loadable summary");
  await page.waitForSelector(".rows-table table", {timeout: 60_000});
  const rows = await rowsShown(page);
  await close();
  const [header, ...weeks] = csvRows("data/kpi/fashion-store/series.csv");
  const column = (name: string) => weeks.map((week) => week[header.indexOf(name)]);
  const [periods, experience, users] = ["period", "experience_index", "active_users"].map(column);
  const lag = periods.indexOf(rows[0][2]);
  expect(lag).toBeGreaterThan(0);
  expect(rows.map(([from, source, at, target]) => [from, Number(source), at, Number(target)])).toEqual(
    periods
      .slice(lag)
      .map((period, i) => [periods[i], Number(experience[i]), period, Number(users[i + lag])]),
  );
});

it("speaks Japanese, with the same loop and link, once asked", async () => {
  const {page, problems, close} = await openPage(browser, "/loop/?loop=movielens-100k&link=business");
  await waitForFigure(page, "business");
  await page.click("button:text-is('日本語')");
  await page.waitForSelector('.link-figure[lang="ja"] .plot-figure');
  const {loop, figure, cards, drawn} = await viewOf(page);
  const address = page.url();
  await close();
  expect([loop, figure]).toEqual(["movielens-100k", "business"]);
  expect(cards[1]).toContain("まだ判断できない");
  expect(drawn).toContain("判断できない");
  expect(address).toContain("lang=ja");
  expect(problems).toEqual([]);
});

it("saves the diagram as an SVG that needs nothing beside itself", async () => {
  const {page, close} = await openPage(browser, "/loop/?loop=movielens-100k", {acceptDownloads: true});
  await waitForLoop(page, "movielens-100k");
  const download = page.waitForEvent("download");
  await page.locator("[data-diagram] .export-buttons button").first().click();
  const saved = await download;
  const text = readFileSync(await saved.path(), "utf8");
  const root = await page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, "image/svg+xml");
    return {
      name: parsed.documentElement.nodeName,
      links: parsed.querySelectorAll("[data-link]").length,
      words: parsed.documentElement.textContent,
    };
  }, text);
  await close();
  expect(saved.suggestedFilename()).toBe("growth-cycle-movielens-100k.svg");
  expect(root).toMatchObject({name: "svg", links: 4});
  expect(root.words).toContain("MovieLens");
  expect(root.words).toContain("Harper");
  expect(text).not.toMatch(/var\(--|<style|<image|href=/);
});

it("keeps a person's own loop across a reload until it is forgotten, and never sends it", async () => {
  const {page, problems, close} = await openPage(browser, "/loop/");
  const sent: string[] = [];
  page.on("request", (request) => sent.push(`${request.method()} ${request.postData() ?? ""}`));
  await page.setInputFiles(fileInput, shopFiles(renamed));
  await waitForLoop(page, "my-shop");
  await page.reload();
  await waitForLoop(page, "my-shop");
  const kept = await viewOf(page);
  await page.click('[data-role="forget-own"]');
  await waitForLoop(page, "fashion-store");
  await page.reload();
  await waitForLoop(page, "fashion-store");
  const left = await page.locator('[data-loop-choice="own"]').count();
  await close();
  expect(kept.loop).toBe("my-shop");
  expect(left).toBe(0);
  expect(sent.filter((request) => !/^GET $/.test(request))).toEqual([]);
  expect(problems).toEqual([]);
});

it("tells whoever opens a link to somebody's own data what to load, and then shows the same view", async () => {
  const first = await openPage(browser, "/loop/");
  await first.page.setInputFiles(fileInput, shopFiles(renamed));
  await waitForLoop(first.page, "my-shop");
  await first.page.click('[data-tab="business"]');
  await waitForFigure(first.page, "business");
  const [address, before] = [new URL(first.page.url()), await viewOf(first.page)];
  await first.close();
  const {page, problems, close} = await openPage(browser, `${address.pathname}${address.search}`);
  await page.waitForSelector('[data-role="link-notice"]');
  const notice = await page.innerText('[data-role="link-notice"]');
  await page.setInputFiles(fileInput, shopFiles(renamed));
  await waitForLoop(page, "my-shop");
  await waitForFigure(page, "business");
  const after = await viewOf(page);
  const notices = await page.locator('[data-role="link-notice"]').count();
  await close();
  expect(address.search).not.toContain("experience_index");
  for (const word of ["series.csv", "loop.yaml", "Fashion store"]) expect(notice).toContain(word);
  expect(after).toEqual(before);
  expect(notices).toBe(0);
  expect(problems).toEqual([]);
});

it("goes back and forward through the views that a person chose", async () => {
  const {page, problems, close} = await openPage(browser, "/loop/");
  await waitForFigure(page, "learning");
  await page.click('[data-tab="business"]');
  await waitForFigure(page, "business");
  await page.click('[data-loop-choice="movielens-100k"]');
  await waitForLoop(page, "movielens-100k");
  await page.goBack();
  await waitForLoop(page, "fashion-store");
  await waitForFigure(page, "business");
  await page.goBack();
  await waitForFigure(page, "learning");
  await page.goForward();
  await waitForFigure(page, "business");
  await page.goForward();
  await waitForLoop(page, "movielens-100k");
  await close();
  expect(problems).toEqual([]);
});

it("shows in two tabs two loops of one's own, each after a reload too", async () => {
  const {page, problems, close} = await openPage(browser, "/loop/");
  await page.setInputFiles(fileInput, shopFiles(renamed));
  await waitForLoop(page, "my-shop");
  const other = await page.context().newPage();
  await other.goto(page.url());
  await waitForLoop(other, "my-shop");
  const second = {"loop.yaml": (text: string) => text.replace("id: fashion-store", "id: second-shop")};
  await other.setInputFiles(fileInput, shopFiles(second));
  await waitForLoop(other, "second-shop");
  await Promise.all([page.reload(), other.reload()]);
  await Promise.all([waitForLoop(page, "my-shop"), waitForLoop(other, "second-shop")]);
  const pills = await page.locator('[data-loop-choice="own"]').count();
  await close();
  expect(pills).toBe(2);
  expect(problems).toEqual([]);
});

it("says of a broken link what could not be read, and shows the rest", async () => {
  const {page, problems, close} = await openPage(
    browser,
    "/loop/?loop=movielens-100k&view=%00broken&link=nonsense",
  );
  await waitForLoop(page, "movielens-100k");
  const notice = await page.innerText('[data-role="link-notice"]');
  await close();
  expect(notice).toContain("could not be read");
  expect(problems).toEqual([]);
});
