import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {analyzeLoop} from "../../src/analysis/index.js";
import {createRandom} from "../../src/analysis/statistics/random.js";
import {parseLoop} from "../../src/domain/index.js";
import {parseLoopFiles} from "../../src/domain/parseLoopFiles.js";
import {writeEventFiles} from "../bench/eventFiles.js";
import {
  chosen,
  columnsChosen,
  drop,
  file,
  fileInput,
  form,
  openLoop,
  problemsListed,
  savedArchive,
  useMapping,
  verdictsShown,
  waitForLoop,
} from "./bringing.js";
import {launchBrowser} from "./launchBrowser.js";
import {tableFormats} from "./tableFormats.js";
import type {Cells} from "./tableFormats.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const seriesText = readFileSync("data/kpi/fashion-store/series.csv", "utf8");
/** Two years of the fashion store: long enough for some of the verdicts. */
const series: Cells = seriesText
  .trim()
  .split(/\r?\n/)
  .slice(0, 105)
  .map((line) => line.split(","));
const names = series[0]!;

/** What the analysis says of the series, with each measure as its values suggest. */
function linksOf([header = [], ...rows]: Cells) {
  const higher = {better: "higher", transform: "log"};
  return analyzeLoop(
    parseLoop({
      id: "shop",
      manifest: {
        cadence: "week",
        synthetic: false,
        measures: {
          model_quality: {
            column: "recommendation_quality",
            unit: "share",
            better: "higher",
            transform: "logit",
          },
          customer_experience: {column: "experience_index", unit: "points", ...higher},
          business_kpi: {column: "active_users", unit: "people", ...higher},
          training_rows: {column: "training_rows", unit: "rows", kind: "stock"},
        },
        covariates: ["marketing_spend"],
      },
      series: rows.map((row) => Object.fromEntries(header.map((name, j) => [name, row[j]!]))),
    }),
  ).links;
}

const verdictsOf = (links: ReturnType<typeof linksOf>) =>
  Object.fromEntries(Object.entries(links).map(([link, {verdict}]) => [link, verdict]));

/** The text of a report that is saved as Markdown, in its archive. */
async function reportSaved(page: Page): Promise<string> {
  await page.click('[data-role="report"]');
  await page.waitForSelector(".loop-report .plot-figure");
  return (await savedArchive(page, "markdown"))["report.md"]!;
}

/** A file of the fashion store's folder, with `edit` to rename or spoil it. */
const shopFile = (name: string, edit: (text: string) => string = (text) => text) =>
  file(name, edit(readFileSync(`data/kpi/fashion-store/${name}`, "utf8")));
const shopManifest = (edit: (text: string) => string = (text) => text) =>
  shopFile("loop.yaml", (text) => edit(text.replace("id: fashion-store", "id: my-shop")));

describe("a weekly table, from the drop to the saved report", () => {
  const links = linksOf(series);
  const japanese = ["期間", "精度", "満足度", "利用者数", "学習データ数", "広告費"];
  it.each([
    ["csv", "shop.csv", names],
    ["semicolon csv", "shop.csv", names],
    ["tsv", "shop.tsv", names],
    ["shift_jis csv", "お店.csv", japanese],
    ["utf-16 tsv", "shop.txt", names],
    ["parquet", "shop.parquet", names],
    ["arrow", "shop.arrow", names],
    ["jsonl", "shop.jsonl", names],
    ["xlsx", "shop.xlsx", names],
  ] as const)("%s", async (format, name, header) => {
    const {page, close} = await openLoop(browser);
    await drop(page, [file(name, await tableFormats[format]([header, ...series.slice(1)]))]);
    await page.waitForSelector(form);
    const columns = await columnsChosen(page);
    const [time, rows] = [await chosen(page, "tables.0.time"), await chosen(page, "tables.0.rows")];
    const covariates = await page.locator(".mapping-covariates label:has(:checked)").allInnerTexts();
    const problems = await problemsListed(page);
    await useMapping(page, await chosen(page, "manifest.id"));
    const {verdicts} = await verdictsShown(page);
    const text = await reportSaved(page);
    await close();
    expect([time, ...columns, ...covariates]).toEqual(header);
    expect(rows).toBe("one row a period");
    expect(problems).toEqual([]);
    expect(verdicts).toEqual(verdictsOf(links));
    expect(new Set(Object.values(verdicts)).size).toBeGreaterThan(1);
    expect(text.startsWith(`# ${name.split(".")[0]!}\n`)).toBe(true);
    for (const {verdict, elasticity} of Object.values(links)) {
      expect(text).toContain({holds: "✓ holds", unclear: "? cannot tell yet"}[verdict as string]);
      expect(text).toContain(`(${elasticity!.low.toFixed(2)} to ${elasticity!.high.toFixed(2)})`);
    }
  });
});

it.each(["parquet", "xlsx"] as const)(
  "shows verdicts at once, with no question, of a loop.yaml beside series.%s",
  async (format) => {
    const folder = ["loop.yaml", "series.csv", "releases.csv", "learning_curve.csv", "experiments.csv"];
    const texts = folder.map((name) => [name, readFileSync(`data/kpi/fashion-store/${name}`, "utf8")]);
    const {links} = analyzeLoop(parseLoopFiles(Object.fromEntries(texts) as Record<string, string>));
    const cells = seriesText
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(","));
    const {page, close} = await openLoop(browser);
    await page.evaluate(() => {
      const watched = window as typeof window & {asked?: boolean};
      new MutationObserver(() => {
        if (document.querySelector('[data-role="mapping"]') !== null) watched.asked = true;
      }).observe(document, {subtree: true, childList: true});
    });
    await drop(page, [
      shopManifest(),
      file(`series.${format}`, await tableFormats[format](cells)),
      ...["releases.csv", "learning_curve.csv", "experiments.csv"].map((name) => shopFile(name)),
    ]);
    await waitForLoop(page, "my-shop");
    const {verdicts} = await verdictsShown(page);
    const asked = await page.evaluate(() => "asked" in window);
    await close();
    expect(verdicts).toEqual(verdictsOf(links));
    expect(asked).toBe(false);
  },
);

describe("events", () => {
  /** Four thousand orders from a Wednesday to a Sunday, none of them in the week from 4 March. */
  function orders() {
    const random = createRandom(20240103);
    const [first, last] = [Date.UTC(2024, 0, 3), Date.UTC(2024, 9, 6, 23, 59)];
    const times = Array.from({length: 4000}, () => first + Math.round(random.uniform() * (last - first)));
    return [...times, last]
      .sort((a, b) => a - b)
      .map((time) => ({
        ordered_at: new Date(time).toISOString().slice(0, 16).replace("T", " "),
        user_id: `u${random.integer(300)}`,
        correct: random.integer(2),
        liked: random.integer(2),
        amount: random.integer(10_000) / 100,
      }))
      .filter(({ordered_at: at}) => at < "2024-03-04" || at >= "2024-03-11");
  }

  /** The orders of each whole week by the Monday that it starts on. */
  function byWeek(events: ReturnType<typeof orders>) {
    const weeks = new Map<string, typeof events>();
    for (let monday = Date.UTC(2024, 0, 8); monday < Date.UTC(2024, 9, 7); monday += 7 * 86_400_000)
      weeks.set(new Date(monday).toISOString().slice(0, 10), []);
    for (const event of events) {
      const day = new Date(`${event.ordered_at.slice(0, 10)}T00:00Z`);
      day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
      weeks.get(day.toISOString().slice(0, 10))?.push(event);
    }
    return weeks;
  }

  /** The saved folder's series, by column. */
  async function seriesSaved(page: Page): Promise<Record<string, string[]>> {
    const files = await savedArchive(page, "save-folder");
    const [header, ...rows] = files["orders/series.csv"]!.trim()
      .split("\n")
      .map((line) => line.split(","));
    return Object.fromEntries(header!.map((name, j) => [name, rows.map((row) => row[j]!)]));
  }

  it("are counted by week as the person chooses in the form, and saved as a folder", async () => {
    const events = orders();
    const header = Object.keys(events[0]!).join(",");
    const text = [header, ...events.map((event) => Object.values(event).join(","))].join("\n");
    const {page, close} = await openLoop(browser);
    await drop(page, [file("orders.csv", text)]);
    await page.waitForSelector(form);
    const guessed = await columnsChosen(page);
    const rows = await chosen(page, "tables.0.rows");
    const first = await seriesSaved(page);
    const kpi = '[data-path="manifest.measures.business_kpi';
    await page.selectOption(`${kpi}.column"]`, {label: "amount"});
    await page.selectOption(`${kpi}.count"]`, {label: "sum"});
    const second = await seriesSaved(page);
    await page.selectOption(`${kpi}.count"]`, {label: "mean"});
    const third = await seriesSaved(page);
    await useMapping(page, "orders");
    await page.waitForSelector(".bring-panel .taken");
    const notes = await page.locator(".bring-panel .note").allInnerTexts();
    await close();
    expect(rows).toBe("many rows a period");
    expect(guessed).toEqual(["correct", "liked", "user_id (text)", "(the rows themselves)"]);

    const weeks = [...byWeek(events)];
    const expected = (count: (orders: typeof events) => number) => weeks.map(([, found]) => count(found));
    const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
    const mean = (values: number[]) => (values.length === 0 ? NaN : sum(values) / values.length);
    const numbers = (cells: string[]) => cells.map((cell) => (cell === "" ? NaN : Number(cell)));
    const near = (values: number[]) => values.map((value) => value.toPrecision(12));
    expect(notes).toEqual([
      expect.stringMatching(/the week from 2024-01-01 was left out/),
      expect.stringMatching(/1 week has no event/),
    ]);
    expect(weeks.length).toBe(39);
    expect(first["period"]).toEqual(weeks.map(([monday]) => monday));
    expect(numbers(first["rows"]!)).toEqual(expected((found) => found.length));
    expect(first["rows"]).toContain("0");
    expect(numbers(first["active_users"]!)).toEqual(
      expected((found) => new Set(found.map(({user_id}) => user_id)).size),
    );
    for (const name of ["correct", "liked"] as const)
      expect(near(numbers(first[`mean_${name}`]!))).toEqual(
        near(expected((found) => mean(found.map((event) => event[name])))),
      );
    const amounts = (found: typeof events) => found.map(({amount}) => amount);
    expect(near(numbers(second["total_amount"]!))).toEqual(near(expected((found) => sum(amounts(found)))));
    expect(near(numbers(third["mean_amount"]!))).toEqual(near(expected((found) => mean(amounts(found)))));
  });
});

describe("the form", () => {
  const table = (columns: string[], edit: (rows: string[][]) => string[][] = (rows) => rows) =>
    [columns, ...edit(series.slice(1, 61).map((row) => [...row]))].map((row) => row.join(",")).join("\n");

  /** Presses Tab until the focus is on what is looked for. */
  async function tabTo(page: Page, selector: string): Promise<void> {
    for (let presses = 0; presses < 120; presses++) {
      if (await page.evaluate((each) => document.activeElement?.matches(each) ?? false, selector)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`Tab never reaches ${selector}`);
  }

  it("is corrected and used by keyboard alone", async () => {
    const {page, close} = await openLoop(browser);
    await tabTo(page, '[data-role="bring"]');
    await page.keyboard.press("Enter");
    await page.waitForSelector(`${fileInput}:focus`);
    const header = ["week", "ndcg", "ctr", "revenue", "training_rows", "orders"];
    await page.setInputFiles(fileInput, [file("store.csv", table(header))]);
    await page.waitForSelector(form);
    const guessed = await columnsChosen(page);
    const column = '[data-path="manifest.measures.business_kpi.column"]';
    await tabTo(page, column);
    for (let presses = 0; presses < 6; presses++) {
      if ((await chosen(page, "manifest.measures.business_kpi.column")) === "orders") break;
      await page.keyboard.press("ArrowDown");
      // The form is drawn anew, with the focus where it was.
      await page.waitForSelector(`${column}:focus`);
    }
    const corrected = await columnsChosen(page);
    await tabTo(page, '[data-path="manifest.measures.business_kpi.unit"]');
    await page.keyboard.press("Control+A");
    await page.keyboard.type("baskets");
    await tabTo(page, '[data-role="use-mapping"]');
    await page.keyboard.press("Enter");
    await waitForLoop(page, "store");
    const card = await page.innerText('[data-condition="2"]');
    const {verdicts} = await verdictsShown(page);
    await close();
    expect(guessed).toEqual(["ndcg", "ctr", "revenue", "training_rows"]);
    expect(corrected).toEqual(["ndcg", "ctr", "orders", "training_rows"]);
    expect(card).toContain("Orders");
    expect(Object.values(verdicts)).not.toContain("no-data");
  });

  it("keeps what was typed and chosen when the language or the encoding changes", async () => {
    const {page, close} = await openLoop(browser);
    // The half-width ナカ has the bytes of Ŷ in UTF-8: both encodings can be right.
    const half = Buffer.from([0xc5, 0xb6]);
    const [head, ...rows] = table(["week", "rmse", "ctr", "active_users", "training_rows", "@"]).split("@");
    await page.setInputFiles(fileInput, [
      file("store.csv", Buffer.concat([Buffer.from(head!), half, Buffer.from(rows.join("@"))])),
    ]);
    await page.waitForSelector(form);
    const headers = () => page.locator(".mapping-preview thead th:last-child").innerText();
    const before = await headers();
    await page.fill('[data-path="manifest.title"]', "Our store");
    await page.selectOption('[data-path="manifest.measures.model_quality.transform"]', {
      label: "differences",
    });
    await page.click("button:text-is('日本語')");
    await page.waitForSelector(`${form}[lang="ja"]`);
    const inJapanese = [
      await chosen(page, "manifest.title"),
      await chosen(page, "manifest.measures.model_quality.transform"),
      await page.innerText(`${form} h2`),
    ];
    await page.selectOption('[data-path="tables.0.encoding"]', "shift_jis");
    await page.waitForFunction(
      (old) => document.querySelector<HTMLElement>(".mapping-preview thead th:last-child")?.innerText !== old,
      before,
    );
    const after = await headers();
    const title = await chosen(page, "manifest.title");
    await page.click('[data-role="use-mapping"]');
    await waitForLoop(page, "store");
    const shown = await page.innerText(".bring-panel .taken");
    await close();
    expect(inJapanese).toEqual(["Our store", "差", "どの列が何を表しますか?"]);
    expect([before, after]).toEqual(["Ŷ", "ﾅｶ"]);
    expect(title).toBe("Our store");
    expect(shown).toContain("Our store");
  });
});

it("shows how far the reading of a large file is, stops it at once, and takes another", async () => {
  const folder = mkdtempSync(join(tmpdir(), "growth-cycle-own-"));
  const {page, close} = await openLoop(browser);
  try {
    const [, events] = await writeEventFiles(folder, 100);
    const before = await verdictsShown(page);
    await page.setInputFiles(fileInput, events);
    await page.waitForSelector(form);
    await page.fill('[data-path="manifest.title"]', "Our events");
    await page.evaluate(() => {
      const watched = window as typeof window & {seen?: number[]};
      const seen: number[] = (watched.seen = []);
      const bar = document.querySelector<HTMLProgressElement>(".bring-panel progress")!;
      new MutationObserver(() => {
        if (bar.offsetParent !== null && bar.position > (seen.at(-1) ?? 0)) seen.push(bar.position);
      }).observe(bar, {attributes: true});
    });
    await page.click('[data-role="use-mapping"]');
    await page.waitForFunction(() => (window as typeof window & {seen?: number[]}).seen!.length >= 3);
    const words = await page.innerText(".bring-panel .reading");
    await page.click('[data-role="stop-reading"]');
    await page.waitForSelector('[data-outcome="stopped"]');
    const stopped = await page.innerText(".bring-panel [aria-live]");
    const alerts = await page.locator('.bring-panel [role="alert"]').count();
    const [title, after] = [await chosen(page, "manifest.title"), await verdictsShown(page)];
    await page.setInputFiles(fileInput, [file("shop.csv", seriesText)]);
    await page.waitForSelector(`${form} [data-file="shop.csv"]`);
    await useMapping(page, "shop");
    expect(words).toMatch(/^Reading events\.csv \d+\s%/);
    expect(stopped).toContain("Stopped; what was shown before stays.");
    expect(alerts).toBe(0);
    expect(title).toBe("Our events");
    expect(after).toEqual(before);
  } finally {
    rmSync(folder, {recursive: true});
    await close();
  }
});

it("shows a loop where the browser forbids storage, says that it is not kept, and forgets it when told", async () => {
  const script = `IDBFactory.prototype.open = () => { throw new DOMException("denied", "SecurityError"); };`;
  const {page, close} = await openLoop(browser, "/loop/", {script});
  await page.setInputFiles(fileInput, [shopManifest(), shopFile("series.csv")]);
  await waitForLoop(page, "my-shop");
  const {verdicts} = await verdictsShown(page);
  const note = await page.innerText(".bring-panel .note");
  await page.click('[data-role="forget-own"]');
  await waitForLoop(page, "fashion-store");
  await close();
  expect(Object.keys(verdicts).length).toBe(4);
  expect(note).toBe("This browser does not keep data; they will be gone when you leave the page.");
});

it("keeps a loop without a word where the browser keeps data", async () => {
  const {page, close} = await openLoop(browser);
  await page.setInputFiles(fileInput, [shopManifest(), shopFile("series.csv")]);
  await waitForLoop(page, "my-shop");
  await page.waitForSelector(".bring-panel .taken");
  const notes = await page.locator(".bring-panel .note").count();
  await close();
  expect(notes).toBe(0);
});
