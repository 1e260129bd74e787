import {mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {parse} from "yaml";
import {newCase} from "../../loaders/newCase.js";
import {newCaseFile} from "../../loaders/newCaseFile.js";
import {readCase} from "../../loaders/readCases.js";
import {DataError} from "../../src/domain/index.js";
import type {Fault} from "../../src/domain/index.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "new-case-"));
  await writeFile(join(folder, "compare.md"), "");
});
afterAll(() => rm(folder, {recursive: true}));

function faultsOf(text: string): readonly Fault[] {
  try {
    readCase(text, "data/cases/shop.yaml");
    return [];
  } catch (error) {
    if (error instanceof DataError) return error.faults;
    throw error;
  }
}

/** Fills in every empty key of the text, as a person would who reads its comments. */
const filledIn = (text: string) =>
  text
    .replace("tasks: []", "tasks: [ranking]")
    .replace("industry:\n", "industry: retail\n")
    .replaceAll("support:\n", "support: absent\n")
    .replace("address:\n", "address: https://example.com/a\n")
    .replaceAll(/^( *(?:en|ja):)$/gm, "$1 text");

describe.each(["en", "ja"] as const)("A new case explained in %s", (locale) => {
  it("has faults just where it is to be filled in, each with its line", () => {
    const text = newCase("shop", locale);
    const lines = text.split("\n");
    const faults = faultsOf(text);
    const empty = [...lines.keys()].filter((i) =>
      /^ *(en|ja|industry|support|address):$|^tasks: \[\]$/.test(lines[i]!),
    );
    expect(faults.map(({row}) => row! - 1)).toEqual(empty);
    for (const {message} of faults)
      expect(message).toMatch(/^line \d+:\d+: (Is empty|Use one of|Must not be)/);
  });

  it("is a valid case once it is filled in", () => {
    expect(faultsOf(filledIn(newCase("shop", locale)))).toEqual([]);
  });

  it("shows a metric that is right once its # are removed", () => {
    const text = filledIn(newCase("shop", locale));
    const example = text.slice(text.indexOf("#   - name:"), text.indexOf("metrics: []"));
    const metrics = example.replaceAll(/^# /gm, "");
    expect(Object.keys(parse(metrics)[0] as object)).toHaveLength(10);
    const whole = text
      .replace("metrics: []", `metrics:\n${metrics}`)
      .replace(/(business:[^]*?)support: absent/, "$1support: measured");
    expect(faultsOf(whole)).toEqual([]);
  });
});

describe("npm run new", () => {
  const run = (...args: string[]) => newCaseFile(args, {cases: folder, pages: folder});

  it("writes the file, in the language that is asked for", async () => {
    const file = await run("case", "shop", "--lang", "ja");
    expect(await readFile(file, "utf8")).toBe(newCase("shop", "ja"));
  });

  it("leaves a file that is there as it is", async () => {
    await writeFile(join(folder, "mine.yaml"), "id: mine");
    await expect(run("case", "mine")).rejects.toThrow(/exists already and is left as it is/);
    expect(await readFile(join(folder, "mine.yaml"), "utf8")).toBe("id: mine");
  });

  it.each([
    [
      ["case", "Travel Reviews!"],
      '"Travel Reviews!" is no id: use lower-case letters, digits and hyphens, e.g. travel-reviews.',
    ],
    [["case", "../evil"], "e.g. evil."],
    [["case", "旅行"], "digits and hyphens."],
    [["case", "compare"], '"compare" is a page of the site'],
    [["case"], "Give the case an id."],
    [["case", "Travel", "Reviews"], "Give one id without spaces, e.g. travel-reviews."],
    [["loop", "shop"], '"loop" cannot be made: say case.'],
    [[], "What is new?"],
    [["case", "a", "--lang", "fr"], '"fr" is no language here'],
    [["case", "a", "--colour"], "--colour"],
  ])("refuses %j and says what would be right", async (args, message) => {
    const error: unknown = await run(...args).catch((reason: unknown) => reason);
    expect((error as Error).name).toBe("UsageError");
    expect((error as Error).message).toContain(message);
  });
});
