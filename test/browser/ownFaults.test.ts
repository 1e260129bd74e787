import {readFileSync} from "node:fs";
import {strToU8, zipSync} from "fflate";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {
  chosen,
  drop,
  faultsListed,
  file,
  form,
  openLoop,
  problemsListed,
  savedArchive,
  useMapping,
  verdictsShown,
} from "./bringing.js";
import type {BroughtFile} from "./bringing.js";
import {launchBrowser} from "./launchBrowser.js";
import {tableFormats} from "./tableFormats.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const lines = readFileSync("data/kpi/fashion-store/series.csv", "utf8").trim().split(/\r?\n/).slice(0, 61);
const manifest = readFileSync("data/kpi/fashion-store/loop.yaml", "utf8");

/** The series as CSV text, with `edit` to spoil the line of that row, as a spreadsheet counts. */
const spoiled = (row: number, edit: (line: string) => string) =>
  lines.map((line, i) => (i + 1 === row ? edit(line) : line)).join("\n");

/** The line with another text in a cell. */
const withCell = (column: number, text: string) => (line: string) =>
  line
    .split(",")
    .map((cell, j) => (j === column ? text : cell))
    .join(",");

const parquet = tableFormats.parquet(lines.map((line) => line.split(",")));
const picture = Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489", "hex");
const archive = Buffer.from(zipSync({"notes.txt": strToU8("not a workbook")}));
const jsonLines = (third: string) => [
  '{"week":"2024-01-01","users":1}',
  '{"week":"2024-01-08","users":2}',
  third,
];

describe("a file that cannot be read is named with the place and what would be right, and what was typed before stays", () => {
  let page: Page;
  let close: () => Promise<void>;
  let before: Awaited<ReturnType<typeof verdictsShown>>;
  beforeAll(async () => {
    ({page, close} = await openLoop(browser));
    before = await verdictsShown(page);
    await drop(page, [file("shop.csv", lines.join("\n"))]);
    await page.waitForSelector(form);
    await page.fill('[data-path="manifest.title"]', "Typed before");
  });
  afterAll(() => close());

  const csv = (name: string, ...rows: string[]) => [file(name, rows.join("\n"))];
  const withManifest = (edit: (text: string) => string, series = lines.join("\n")) => [
    file("loop.yaml", edit(manifest)),
    file("series.csv", series),
  ];
  const same = (text: string) => text;

  it.each<[what: string, files: BroughtFile[], expected: [place: string[], right: RegExp][]]>([
    [
      "text in Latin-1",
      [
        file(
          "latin.csv",
          Buffer.from("week,rmse,note\n2024-01-01,1.2,ok\n2024-01-08,1.1,caf\xe9\n", "latin1"),
        ),
      ],
      [[["latin.csv", "3", "", "2024-01-08,1.1,caf\ufffd"], /save it as “CSV UTF-8”/]],
    ],
    [
      "broken UTF-8",
      [file("broken.csv", Buffer.concat([Buffer.from("週,満足度,メモ\n2024-01-01,4,良"), Buffer.of(0xe3)]))],
      [[["broken.csv", "2", "", "2024-01-01,4,良\ufffd"], /not UTF-8: .*save the file as “CSV UTF-8”/]],
    ],
    [
      "a quote that is never closed",
      csv("quote.csv", "week,rmse,note", "2024-01-01,1.2,fine", '2024-01-08,1.1,"open', "2024-01-15,1,fine"),
      [[["quote.csv", "3", "note", '"open\n2024-01-15,1,fine'], /never closed: close it/]],
    ],
    [
      "a row with too many cells, and one with too few",
      csv("ragged.csv", "week,rmse,ctr", "2024-01-01,1.2,0.1", "2024-01-08,1,1,0.2", "2024-01-15,1"),
      [
        [["ragged.csv", "3", "", ""], /Has 4 cells where the header has 3: .*quotes/],
        [["ragged.csv", "4", "", ""], /Has 2 cells where the header has 3/],
      ],
    ],
    [
      "a header with the same name twice",
      csv("twice.csv", "week,users,rmse,users", "2024-01-01,1,2,3"),
      [[["twice.csv", "1", "users", ""], /Stands twice, in columns 2 and 4: rename or remove one/]],
    ],
    ["an empty file", [file("empty.csv", "")], [[["empty.csv", "", "", ""], /Is empty: save a header row/]]],
    [
      "a picture named .csv",
      [file("picture.csv", picture)],
      [[["picture.csv", "", "", ""], /Is a picture, not a table: bring CSV/]],
    ],
    [
      "an archive named .xlsx",
      [file("archive.xlsx", archive)],
      [[["archive.xlsx", "", "", ""], /unpack it and bring the file inside/]],
    ],
    [
      "a Parquet file whose end is missing",
      [file("cut.parquet", parquet.subarray(0, parquet.length - 200))],
      [[["cut.parquet", "", "", ""], /damaged/]],
    ],
    [
      "a line that is no JSON",
      csv("lines.jsonl", ...jsonLines('{"week":"2024-01-15","users":3')),
      [[["lines.jsonl", "3", "", '{"week":"2024-01-15","users":3'], /write one object a line/]],
    ],
    [
      "a loop.yaml with a mistyped key",
      withManifest((text) => text.replace("covariates:", "covariate:")),
      [[["loop.yaml", "", "covariate", ""], /No such key here: correct its spelling/]],
    ],
    [
      "a loop.yaml with a mistyped key of a measure",
      withManifest((text) => text.replace("    column: active_users", "    colunm: active_users")),
      [
        [["loop.yaml", "", "measures.business_kpi.column", ""], /./],
        [["loop.yaml", "", "measures.business_kpi.colunm", ""], /No such key here: correct its spelling/],
      ],
    ],
    [
      "a KPI below zero whose loop.yaml asks for its logarithm",
      withManifest(same, spoiled(5, withCell(3, "-4"))),
      [[["series.csv", "5", "active_users", "-4"], /above 0/]],
    ],
    [
      "two rows for one week beside a loop.yaml",
      withManifest(same, spoiled(5, withCell(0, "2021-01-20"))),
      [[["series.csv", "5", "period", "2021-01-20"], /week/]],
    ],
  ])("%s", async (_, files, expected) => {
    await page.evaluate(() => document.querySelector(".fault-list")?.setAttribute("data-before", ""));
    await drop(page, files);
    await page.waitForSelector(".fault-list:not([data-before])");
    const faults = await faultsListed(page);
    expect(faults.map((cells) => cells.slice(0, 4))).toEqual(expected.map(([cells]) => cells));
    faults.forEach(([, , , , message], i) => expect(message).toMatch(expected[i]![1]));
    expect(await chosen(page, "manifest.title")).toBe("Typed before");
    expect(await verdictsShown(page)).toEqual(before);
  });
});

describe("what a person must settle or correct is said in the form", () => {
  it.each<[what: string, text: string, path: string, problem: RegExp]>([
    [
      "text in a column of numbers",
      spoiled(7, withCell(3, "many")),
      "manifest.measures.business_kpi.column",
      /Business KPI, Column · shop\.csv, row 7, “active_users”, value “many”: This is no number: correct it/,
    ],
    [
      "a date that does not exist",
      spoiled(9, withCell(0, "2021-02-30")),
      "tables.0.time",
      /shop\.csv, row 9, “period”, value “2021-02-30”: This is no date/,
    ],
  ])("%s", async (_, text, path, expected) => {
    const {page, close} = await openLoop(browser);
    await drop(page, [file("shop.csv", text)]);
    await page.waitForSelector(form);
    const problems = await problemsListed(page);
    await page.press('[data-role="use-mapping"]', "Enter");
    const focused = await page.evaluate(() => document.activeElement?.getAttribute("data-path"));
    const {loop} = await verdictsShown(page);
    await close();
    expect(problems).toEqual([expect.stringMatching(expected)]);
    expect(focused).toBe(path);
    expect(loop).toBe("fashion-store");
  });

  it("dates that can be read in two ways, until the person says which is right", async () => {
    const months = lines.slice(1).map((line, i) => {
      const [year, month] = [2019 + Math.floor(i / 12), String((i % 12) + 1).padStart(2, "0")];
      return withCell(0, `03/${month}/${year}`)(line);
    });
    const {page, close} = await openLoop(browser);
    await drop(page, [file("shop.csv", [lines[0], ...months].join("\n"))]);
    await page.waitForSelector(form);
    const asked = await problemsListed(page);
    await page.press('[data-role="use-mapping"]', "Enter");
    const focused = await page.evaluate(() => document.activeElement?.getAttribute("data-path"));
    await page.selectOption('[data-path="tables.0.dateForm"]', "dmy/");
    const settled = await problemsListed(page);
    const read = await page.locator(".dates-read li").allInnerTexts();
    const files = await savedArchive(page, "save-folder");
    await useMapping(page, "shop");
    await close();
    expect(asked).toEqual([
      expect.stringMatching(
        /shop\.csv, “period”, value “03\/01\/2019”: These dates can be read in two ways: say/,
      ),
    ]);
    expect(focused).toBe("tables.0.dateForm");
    expect(settled).toEqual([]);
    expect(read[1]).toBe("03/02/2019 → 3 Feb 2019");
    const periods = files["shop/series.csv"]!.split("\n").slice(1, 4);
    expect(periods.map((row) => row.split(",")[0])).toEqual(["2019-01-01", "2019-02-01", "2019-03-01"]);
  });
});

it("a KPI below zero is no matter until the person asks for changes in per cent, and then is said in the form", async () => {
  const {page, close} = await openLoop(browser);
  await drop(page, [file("shop.csv", spoiled(9, withCell(3, "-4")))]);
  await page.waitForSelector(form);
  const proposed = await chosen(page, "manifest.measures.business_kpi.transform");
  const before = await problemsListed(page);
  const transform = '[data-path="manifest.measures.business_kpi.transform"]';
  await page.selectOption(transform, {label: "changes in per cent"});
  const after = await problemsListed(page);
  const at = await page.innerText(`.mapping-field:has(${transform}) .field-faults`);
  await close();
  expect([proposed, before]).toEqual(["differences", []]);
  expect(after).toEqual([expect.stringContaining(at)]);
  expect(at).toMatch(/“active_users”: .*above 0; the least is -4: choose “differences”/);
});

describe("what reading all rows finds is said in the form, which keeps what was typed", () => {
  it("two rows for one week", async () => {
    const {page, close} = await openLoop(browser);
    const extra = [...lines, withCell(0, "2021-03-09")(lines[10]!)];
    await drop(page, [file("shop.csv", extra.join("\n"))]);
    await page.waitForSelector(form);
    await page.fill('[data-path="manifest.title"]', "Typed before");
    await page.click('[data-role="use-mapping"]');
    await page.waitForSelector(`${form} .mapping-problems li`);
    const problems = await problemsListed(page);
    const title = await chosen(page, "manifest.title");
    const {loop} = await verdictsShown(page);
    await close();
    expect(problems).toEqual([
      expect.stringMatching(
        /shop\.csv, row 62, “period”, value “2021-03-09”: Lies in the week from 2021-03-08, as row 11 does: .*“many rows a period”/,
      ),
    ]);
    expect(title).toBe("Typed before");
    expect(loop).toBe("fashion-store");
  });
});
