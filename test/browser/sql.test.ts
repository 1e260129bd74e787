import {readFileSync} from "node:fs";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {sqlAddress} from "../../src/components/sql/sqlAddress.js";
import {accessibilityFaults} from "./accessibility.js";
import {openPage} from "./browser.js";
import {launchBrowser} from "./launchBrowser.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const editor = ".cm-content";
const slow = {timeout: 60_000};

/** Puts a statement in place of the editor's, as pasting does. */
async function write(page: Page, sql: string): Promise<void> {
  await page.click(editor);
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await page.keyboard.insertText(sql);
  await page.keyboard.press("Escape");
}
const answer = (page: Page, kind: string) => page.waitForSelector(`[data-answer="${kind}"]`, slow);
async function run(page: Page, sql: string, kind = "rows"): Promise<void> {
  await write(page, sql);
  await page.keyboard.press("Control+Enter");
  await answer(page, kind);
}
const column = (page: Page, n: number) =>
  page.locator(`.sql-result tbody tr td:nth-child(${n})`).allInnerTexts();

it("runs a statement, and loads the database only then", async () => {
  const {page, problems, close} = await openPage(browser, "/loop/sql");
  const before = await page.evaluate(() => performance.getEntriesByType("resource").map(({name}) => name));
  await page.click('[data-role="run"]');
  await answer(page, "rows");
  const rows = await page.locator(".sql-result tbody tr").allInnerTexts();
  const faults = await accessibilityFaults(page);
  await close();
  expect(before.filter((url) => /duckdb|\.wasm/.test(url))).toEqual([]);
  const [, ...weeks] = readFileSync("data/kpi/fashion-store/series.csv", "utf8").trim().split("\n");
  expect(rows.map((row) => row.split("\t")[0].trim())).toEqual(weeks.map((week) => week.split(",")[0]));
  expect(faults).toEqual([]);
  expect(problems).toEqual([]);
});

it("completes tables, and columns after a table's name", async () => {
  const {page, close} = await openPage(browser, "/loop/sql");
  await write(page, "SELECT * FROM ");
  await page.keyboard.type("learn");
  await page.waitForSelector(".cm-tooltip-autocomplete li");
  const tables = await page.locator(".cm-tooltip-autocomplete li").allInnerTexts();
  await page.keyboard.press("Escape");
  await write(page, "SELECT releases");
  await page.keyboard.type(".");
  await page.waitForSelector(".cm-tooltip-autocomplete li");
  const columns = await page.locator(".cm-tooltip-autocomplete li").allInnerTexts();
  await close();
  expect(tables[0]).toBe("learning_curve");
  expect(columns).toContain("model_version");
});

it("puts a table's name into the statement", async () => {
  const {page, close} = await openPage(browser, "/loop/sql");
  await write(page, "FROM ");
  await page.click(".sql-tables summary:has-text('experiments')");
  await page.click(".sql-name:has-text('experiments')");
  const text = await page.innerText(editor);
  await close();
  expect(text).toBe("FROM experiments");
});

it("sorts by a column upwards, downwards and as it came, what is missing last", async () => {
  const {page, close} = await openPage(browser, "/loop/sql");
  await run(page, "SELECT * FROM (VALUES (10, 'b'), (NULL, 'a'), (9, 'c')) AS t(n, name)");
  const states: unknown[] = [];
  const header = page.locator(".sql-result th").first();
  for (let i = 0; i < 4; i++) {
    states.push([await header.getAttribute("aria-sort"), await column(page, 1)]);
    await header.locator("button").click();
  }
  const align = await page
    .locator(".sql-result td")
    .first()
    .evaluate((cell) => getComputedStyle(cell).textAlign);
  await close();
  expect(states).toEqual([
    [null, ["10", "NULL", "9"]],
    ["ascending", ["9", "10", "NULL"]],
    ["descending", ["10", "9", "NULL"]],
    [null, ["10", "NULL", "9"]],
  ]);
  expect(align).toBe("right");
});

it("draws some of many rows, saves all of them guarded, and says where it stopped reading", async () => {
  const {page, close} = await openPage(browser, "/loop/sql", {acceptDownloads: true});
  await run(page, "SELECT range AS n, '=' || range AS formula FROM range(1234)");
  const drawn = (await column(page, 1)).length;
  const words = await page.innerText(".sql-shown");
  const download = page.waitForEvent("download");
  await page.click(".sql-shown button");
  const saved = readFileSync(await (await download).path(), "utf8")
    .trim()
    .split("\n");
  await run(page, "FROM range(10000000)");
  const cut = await page.innerText(".sql-answer [role=status]");
  await close();
  expect(drawn).toBe(500);
  expect(words).toContain("500 of 1,234 rows");
  expect(saved).toHaveLength(1235);
  expect(saved[1]).toBe('0,"\'=0"');
  expect(cut).toContain("only the first 200,000 were read");
});

it("draws a chart, of other columns once they are chosen", async () => {
  const {page, problems, close} = await openPage(browser, "/loop/sql");
  await run(
    page,
    "SELECT period, model_version, quality, training_rows FROM releases WHERE loop_id = 'fashion-store'",
  );
  const title = page.locator(".sql-chart .plot-figure h3");
  const first = await title.innerText();
  await page.locator(".sql-chart select").nth(1).selectOption("training_rows");
  await page.locator(".sql-chart select").nth(0).selectOption("model_version");
  const second = await title.innerText();
  const bars = await page.locator(".sql-chart svg rect").count();
  const rows = (await column(page, 1)).length;
  await close();
  expect(first).toBe("quality by period");
  expect(second).toBe("training_rows by model_version");
  expect(bars).toBe(rows);
  expect(problems).toEqual([]);
});

it("underlines the place of an error, and says what is wrong", async () => {
  const {page, problems, close} = await openPage(browser, "/loop/sql");
  await run(page, "SELECT '日本',\n  missing_column\nFROM series", "wrong");
  const underlined = await page.locator(".cm-lintRange-error").allInnerTexts();
  const words = await page.innerText(".sql-answer");
  await run(page, "SELECT 1 AS one");
  const after = await page.locator(".cm-lintRange-error").count();
  await close();
  expect(underlined).toEqual(["missing_column"]);
  expect(words).toContain('Referenced column "missing_column" not found');
  expect(words).not.toContain("LINE 2");
  expect(after).toBe(0);
  expect(problems).toEqual([]);
});

it("refuses what would change the tables, and they are as before", async () => {
  const {page, close} = await openPage(browser, "/loop/sql");
  for (const sql of ["DROP TABLE series", "EXPLAIN ANALYZE DELETE FROM series", "/**/ SET threads = 1"])
    await run(page, sql, "refused");
  await run(page, "SELECT 1; DROP TABLE series", "several");
  await run(page, " -- nothing", "empty");
  await run(
    page,
    "SELECT count(*) AS n FROM series WHERE loop_id = 'fashion-store' AND name = 'active_users'",
  );
  const count = await column(page, 1);
  await close();
  expect(count).toEqual(["156"]);
});

it.each([
  ["between its steps", "SELECT sum(hash(a.range * b.range)) FROM range(1000000) a, range(1000000) b"],
  [
    "with the engine, where it has no steps",
    "SELECT count(*) FROM range(1000000) a, range(1000000) b WHERE a.range + b.range = -5",
  ],
])("stops a runaway statement %s, and answers the next", async (_, sql) => {
  const {page, problems, close} = await openPage(browser, "/loop/sql");
  await run(page, "SELECT count(*) AS n FROM loops");
  await write(page, sql);
  await page.keyboard.press("Control+Enter");
  await page.waitForSelector('[data-role="stop"]:enabled');
  await page.waitForTimeout(500);
  await page.click('[data-role="stop"]');
  await answer(page, "stopped");
  await run(page, "SELECT count(*) > 1 AS there FROM loops");
  const there = await column(page, 1);
  await close();
  expect(there).toEqual(["true"]);
  expect(problems).toEqual([]);
});

it("shows a link's statement in a fresh profile, and runs it only when asked", async () => {
  const sql = "SELECT 'from a link; 日本' AS words";
  const {page, problems, close} = await openPage(browser, `/loop/${sqlAddress(sql).slice("./".length)}`);
  const text = await page.innerText(editor);
  const note = await page.innerText(".sql-shared");
  const answers = await page.locator("[data-answer]").count();
  await page.click('[data-role="run"]');
  await answer(page, "rows");
  const words = await column(page, 1);
  const notes = await page.locator(".sql-shared").count();
  await close();
  expect(text).toBe(sql);
  expect(note).toContain("not run yet");
  expect(answers).toBe(0);
  expect(words).toEqual(["from a link; 日本"]);
  expect(notes).toBe(0);
  expect(problems).toEqual([]);
});

it("keeps the statement in the address and in the history, which can be run again and deleted", async () => {
  const {page, close} = await openPage(browser, "/loop/sql");
  await run(page, "SELECT 1 AS first");
  await run(page, "SELECT 2 AS second");
  await page.reload();
  await page.waitForSelector(".sql-history li");
  const text = await page.innerText(editor);
  const history = await page.locator(".sql-history li").allInnerTexts();
  await page.locator(".sql-history li button").nth(1).click();
  await answer(page, "rows");
  const again = await column(page, 1);
  await page.locator(".sql-history > button, .sql-history .figure-button").click();
  const left = await page.locator(".sql-history li").count();
  const stored = await page.evaluate(() => localStorage.getItem("growth-cycle-sql-history"));
  await close();
  expect(text).toBe("SELECT 2 AS second");
  expect(history).toEqual(["SELECT 2 AS second", "SELECT 1 AS first"]);
  expect(again).toEqual(["1"]);
  expect(left).toBe(0);
  expect(stored).toBe("[]");
});

it("can be used by the keyboard alone, and does not hold it", async () => {
  const {page, close} = await openPage(browser, "/loop/sql");
  const focused = () => page.evaluate(() => document.activeElement?.className ?? "");
  for (let i = 0; i < 60 && !(await focused()).includes("cm-content"); i++) await page.keyboard.press("Tab");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("SELECT 7 AS seven");
  await page.keyboard.press("Control+Enter");
  await answer(page, "rows");
  const seven = await column(page, 1);
  const name = await page.getAttribute(editor, "aria-label");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  const next = await page.evaluate(() => (document.activeElement as HTMLElement).dataset["role"]);
  await close();
  expect(seven).toEqual(["7"]);
  expect(name).toBe("SQL statement");
  expect(next).toBe("run");
});

it("asks the person's own loop beside the site's", async () => {
  const {page, close} = await openPage(browser, "/loop/sql");
  const folder = Object.fromEntries(
    ["loop.yaml", "series.csv"].map((name) => [
      name,
      readFileSync(`data/kpi/movielens-100k/${name}`, "utf8"),
    ]),
  );
  folder["loop.yaml"] = folder["loop.yaml"].replace(/^id: .*$/m, "") + "\nid: my-shop\n";
  await page.evaluate(
    (kept) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("growth-cycle");
        opening.onupgradeneeded = () => opening.result.createObjectStore("own-loops");
        opening.onerror = () => reject(new Error("no database"));
        opening.onsuccess = () => {
          const put = opening.result
            .transaction("own-loops", "readwrite")
            .objectStore("own-loops")
            .put(kept, "own-1");
          put.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    {title: {en: "My shop", ja: "私の店"}, folder},
  );
  await page.reload();
  await page.waitForSelector(".sql-tables");
  const words = await page.innerText(".sql-tables");
  await run(page, "SELECT loop_id, count(*) > 0 AS there FROM series GROUP BY loop_id ORDER BY loop_id");
  const ids = await column(page, 1);
  await close();
  expect(words).toContain("'my-shop'");
  expect(ids).toContain("my-shop");
  expect(ids).toContain("movielens-100k");
});

it("says so where the database cannot be loaded, and tries again when asked", async () => {
  const {page, close} = await openPage(browser, "/loop/sql");
  await page.route(/\.wasm/, (route) => route.abort());
  await page.click('[data-role="run"]');
  await answer(page, "failed");
  const words = await page.innerText(".sql-answer");
  await page.unroute(/\.wasm/);
  await page.click('[data-role="run"]');
  await answer(page, "rows");
  await close();
  expect(words).toContain("could not be started");
});

it("speaks Japanese once asked, with the statement and its answer kept", async () => {
  const {page, problems, close} = await openPage(browser, "/loop/sql");
  await run(page, "SELECT 5 AS five");
  await page.click("button:text-is('日本語')");
  await page.waitForSelector('.sql-panel[lang="ja"]');
  const text = await page.innerText(editor);
  const five = await column(page, 1);
  const words = await page.innerText(".sql-answer [role=status]");
  await close();
  expect(text).toBe("SELECT 5 AS five");
  expect(five).toEqual(["5"]);
  expect(words).toContain("1 行 × 1 列");
  expect(problems).toEqual([]);
});
