import {mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {dirname, join, resolve} from "node:path";
import {afterEach, describe, expect, it} from "vitest";
import {checkPages} from "../../../loaders/site/checkPages.js";
import {pageBlocks} from "../../../loaders/site/pageBlocks.js";

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, {recursive: true, force: true});
});

/** The errors of a site that consists of the given files below `src`. */
async function errors(files: Record<string, string>): Promise<string[]> {
  const project = await realpath(await mkdtemp(join(tmpdir(), "growth-cycle-pages-")));
  folders.push(project);
  await symlink(resolve("node_modules"), join(project, "node_modules"));
  await writeFile(
    join(project, "tsconfig.json"),
    JSON.stringify({extends: resolve("tsconfig.json"), include: ["src"], compilerOptions: {types: []}}),
  );
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(project, "src", path)), {recursive: true});
    await writeFile(join(project, "src", path), text);
  }
  return await checkPages("src", project);
}

function fence(...lines: string[]): string {
  return ["```ts", ...lines, "```", ""].join("\n");
}

describe("pageBlocks", () => {
  it("finds fences and inline code with their places, after front matter and inside HTML", () => {
    const page =
      "---\ntitle: x\n---\n\n# A ${a}\n\n```ts\nconst a = 1;\n```\n\n<div>\n  ${b} and ${b}\n</div>\n";
    expect(pageBlocks(page)).toEqual([
      {kind: "inline", code: "a", line: 5, column: 7},
      {kind: "fence", code: "const a = 1;", line: 8, column: 1},
      {kind: "inline", code: "b", line: 12, column: 5},
      {kind: "inline", code: "b", line: 12, column: 14},
    ]);
  });

  it("leaves out code that is shown and not run", () => {
    expect(pageBlocks("```ts run=false\na\n```\n\n```sh\nb\n```\n\n`${c}`\n")).toEqual([]);
  });
});

describe("checkPages", () => {
  it("awaits promises and generators between blocks, in any order, as Framework does", async () => {
    const page =
      "${answer.toFixed()} ${chosen.toUpperCase()} ${count + 1}\n\n" +
      fence("const doubled: number = answer * 2;", "display(doubled);") +
      fence("const answer = Promise.resolve(42);", "const {count} = {count: Mutable(1)};") +
      fence('const chosen = view(Object.assign(document.createElement("b"), {value: "x"}));');
    expect(await errors({"index.md": page})).toEqual([]);
  });

  it("does not await within a block", async () => {
    const page = fence("const answer = Promise.resolve(42);", "display(answer + 1);");
    expect(await errors({"index.md": page})).toEqual([expect.stringMatching(/^src\/index\.md:3:9: /)]);
  });

  it("gives an input's value its type", async () => {
    const page =
      fence('import * as Inputs from "@observablehq/inputs";', "const n = view(Inputs.range([0, 1]));") +
      "${n.toUpperCase()}\n";
    const site = {
      "index.md": page,
      "inputs.d.ts": await readFile("src/inputs.d.ts", "utf8"),
      "framework.d.ts": await readFile("src/framework.d.ts", "utf8"),
    };
    expect(await errors(site)).toEqual([expect.stringMatching(/^src\/index\.md:5:5: .*'toUpperCase'/)]);
  });

  it("places a typo in an inline expression", async () => {
    expect(await errors({"loop/index.md": "# A\n\nSum: ${1 + sereis}\n"})).toEqual([
      "src/loop/index.md:3:12: Cannot find name 'sereis'.",
    ]);
  });

  it("places a syntax error", async () => {
    expect(await errors({"index.md": "\n" + fence("const a = ;")})).toEqual([
      "src/index.md:3:11: Expression expected.",
    ]);
  });

  it("resolves an import relative to the page and checks its types", async () => {
    const page = fence('import {half} from "../half.js";', 'display(half("2"));');
    const module = "export const half = (x: number): number => x / 2;\n";
    expect(await errors({"loop/index.md": page, "half.ts": module})).toEqual([
      expect.stringMatching(/^src\/loop\/index\.md:3:14: Argument of type 'string'/),
    ]);
  });

  it("places an import that does not resolve", async () => {
    expect(await errors({"index.md": fence('import {x} from "./absent.js";')})).toEqual([
      expect.stringMatching(/^src\/index\.md:2:17: Cannot find module '\.\/absent\.js'/),
    ]);
  });
});
