import {mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {readCase, readCases} from "../../loaders/readCases.js";
import {DataError} from "../../src/domain/index.js";
import type {CaseStudy} from "../../src/domain/index.js";

let cases: Record<string, CaseStudy>;
let pomelo: string;
let folder: string;

beforeAll(async () => {
  cases = Object.fromEntries((await readCases("data/cases")).map((study) => [study.id, study]));
  pomelo = await readFile("data/cases/pomelo.yaml", "utf8");
  folder = await mkdtemp(join(tmpdir(), "cases-"));
});

afterAll(() => rm(folder, {recursive: true}));

function faultsOf(text: string): (readonly [number | undefined, string | undefined, string])[] {
  try {
    readCase(text, "data/cases/pomelo.yaml");
    return [];
  } catch (error) {
    if (error instanceof DataError)
      return error.faults.map(({row, column, message}) => [row, column, message] as const);
    throw error;
  }
}

/** The number of the line that holds a text, counted by hand's rule: the first is 1. */
const lineOf = (text: string, part: string) => text.split("\n").findIndex((line) => line.includes(part)) + 1;

describe("readCase", () => {
  it("reports every fault at once, each with its line, column, key's path and remedy, in the order of the file", () => {
    const text = pomelo
      .replace("industry: retail", "industry: retial")
      .replace("tasks: [recommendation]", "tasks: [recommendation, rankings]")
      .replace("solution:", "solutoin:")
      .replace("support: measured", "support: measurd")
      .replace("change: 15", "change: about 15");
    const faults = faultsOf(text);
    expect(faults.map(([, column]) => column)).toEqual([
      "solution",
      "industry",
      "tasks.1",
      "solutoin",
      "conditions.customer.support",
      "metrics.1.change",
    ]);
    expect(faults.slice(1).map(([row]) => row)).toEqual(
      ["retial", "rankings", "solutoin", "measurd", "about 15"].map((part) => lineOf(text, part)),
    );
    expect(faults[1][2]).toMatch(/^line 8:11: Use one of .* Did you mean "retail"\?$/);
    expect(faults[2][2]).toMatch(/^line 10:25: .* Did you mean "ranking"\?$/);
    expect(faults[0]).toEqual([1, "solution", expect.stringMatching(/^line 1:1: Is missing/)]);
  });

  it("places a fault within a list's map at its own line", () => {
    const text = pomelo.replace(
      "    note: {en: Within 1 month, ja: 1 か月以内}",
      "    note: {en: Within 1 month}",
    );
    expect(faultsOf(text)).toEqual([
      [lineOf(text, "Within 1 month"), "metrics.2.note.ja", expect.stringContaining("Is missing")],
    ]);
  });

  it("places a key that holds a point", () => {
    const text = pomelo.replace("year: null", "a.b: 1\nyear: null");
    expect(faultsOf(text)).toEqual([[lineOf(text, "a.b"), "a.b", expect.stringContaining("No such key")]]);
  });

  it("reports faults of syntax, and a key given twice, with their places", () => {
    expect(faultsOf("id: pomelo\nid: pomelo\ntitle: [a\n").map(([row]) => row)).toEqual([2, 4]);
  });

  it.each(["", "just words", "- a\n- b\n"])("refuses a file that holds no keys: %j", (text) => {
    expect(faultsOf(text)[0]).toEqual([
      1,
      undefined,
      expect.stringContaining("Its keys are id, organisation"),
    ]);
  });
});

describe("readCases", () => {
  it("carries the faults of every file, and names a file that would be passed over", async () => {
    await writeFile(join(folder, "pomelo.yaml"), pomelo);
    await writeFile(join(folder, "other.yaml"), pomelo);
    await writeFile(join(folder, "broken.yaml"), "id: [");
    await writeFile(join(folder, "third.yml"), pomelo);
    const error: unknown = await readCases(folder).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DataError);
    const faults = (error as DataError).faults.map(({file, message}) => [
      file.slice(folder.length + 1),
      message,
    ]);
    expect(faults.map(([file]) => file)).toEqual(["broken.yaml", "other.yaml", "third.yml"]);
    expect(faults[1][1]).toContain("Use the file's name, other");
    expect(faults[2][1]).toContain("name it <id>.yaml");
  });
});

/**
 * Figures typed by hand from the deck (000_7c8bd6bbd4e8c55e), each with its sentence there. The metric is found by its
 * place in the case's list.
 */
const figures: [string, number, string, Record<string, number | boolean | string>][] = [
  [
    "bizreach",
    0,
    "試験導入時の検証では 4 割面談の誘いが増加",
    {change: 40, relative: true, condition: "customer"},
  ],
  ["bizreach", 1, "最短 30 秒で", {after: 30, bound: "at-least", better: "lower"}],
  ["bizreach", 2, "350 文字以上の経歴書を作成し", {after: 350, bound: "at-least", better: "higher"}],
  [
    "pomelo",
    0,
    "個別商品へのクリックスルー率を18%向上し",
    {change: 18, relative: true, condition: "customer"},
  ],
  [
    "pomelo",
    1,
    "商品カテゴリページからの収益を15%向上した",
    {change: 15, relative: true, condition: "business"},
  ],
  ["pomelo", 2, "1カ月以内でROI 400%増加を達成", {change: 400, relative: true, condition: "business"}],
  ["fannie-mae", 0, "特定 精度を3.5%から48%まで改善", {before: 3.5, after: 48, condition: "customer"}],
];

describe("the five cases", () => {
  it.each(figures)("%s, metric %i: %s", (id, index, _, expected) => {
    expect(cases[id].metrics[index]).toMatchObject(expected);
  });

  it("hold no figure beyond these", () => {
    const count = (id: string) => figures.filter(([of]) => of === id).length;
    for (const id of ["bizreach", "fannie-mae", "pomelo", "spotify-enhance", "uber-eats"])
      expect(cases[id].metrics, id).toHaveLength(count(id));
  });

  it.each([
    [
      "fannie-mae",
      "customer_problem",
      "毎日40,000件の評価レポートと50万枚の画像を受け取っていた",
      ["40,000", "500,000"],
    ],
    ["fannie-mae", "impact", "特定 精度を3.5%から48%まで改善", ["3.5", "48"]],
    [
      "bizreach",
      "impact",
      "最短 30 秒で 350 文字以上 … 400 文字以上を推奨 … 4 割",
      ["30", "350", "400", "40"],
    ],
    ["pomelo", "impact", "18%向上し … 15%向上した … ROI 400%増加", ["18", "15", "400"]],
  ] as const)("%s gives in both languages of its %s the figures of: %s", (id, field, _, expected) => {
    const text = cases[id][field]!;
    for (const figure of expected)
      for (const locale of ["en", "ja"] as const) expect(text[locale]).toContain(figure);
  });

  it("support conditions no better than the deck does", () => {
    const support = (id: string) => Object.values(cases[id].conditions).map((claim) => claim.support);
    expect(Object.fromEntries(Object.keys(cases).map((id) => [id, support(id)]))).toMatchObject({
      bizreach: ["measured", "absent", "absent"],
      "fannie-mae": ["measured", "reported", "absent"],
      pomelo: ["measured", "measured", "absent"],
      "spotify-enhance": ["reported", "inferred", "inferred"],
      "uber-eats": ["reported", "inferred", "inferred"],
    });
  });

  it("are written in Japanese where they say so, and in other words in English", () => {
    // Names, units and services may be the same in both languages; sentences may not.
    const sentences = [
      "title",
      "mechanism",
      "customer_problem",
      "business_problem",
      "solution",
      "impact",
    ] as const;
    for (const study of Object.values(cases)) {
      const texts = [
        ...sentences.map((field) => study[field]).filter((text) => text !== null),
        ...Object.values(study.conditions).map(({statement}) => statement),
        ...study.metrics.map(({name}) => name),
      ];
      for (const {en, ja} of texts) {
        expect(ja, study.id).toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u);
        expect(ja).not.toBe(en);
        // A quoted Japanese term may stand in an English sentence, but never most of it.
        expect(en.replace(/[^\p{Script=Latin}]/gu, "").length, en).toBeGreaterThan(en.length / 2);
      }
    }
  });
});
