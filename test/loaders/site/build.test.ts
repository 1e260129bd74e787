import {execFile} from "node:child_process";
import {existsSync} from "node:fs";
import {readFile, rm} from "node:fs/promises";
import {join, resolve} from "node:path";
import {afterEach, describe, expect, it} from "vitest";
import {temporarySite} from "./temporarySite.js";

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, {recursive: true, force: true});
});

/** Runs the build command on a site of the given files. */
async function build(
  files: Record<string, string>,
): Promise<{code: number; printed: string; folder: string}> {
  const folder = await temporarySite(files);
  folders.push(folder);
  const command = resolve("loaders/commands/build.ts");
  return await new Promise((done) => {
    execFile(
      process.execPath,
      ["--import", import.meta.resolve("tsx"), command],
      {cwd: folder, env: {...process.env, SITE_BASE: "/"}},
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === "number" ? error.code : 1;
        done({code, printed: stdout + stderr, folder});
      },
    );
  });
}

function fence(...lines: string[]): string {
  return ["```ts", ...lines, "```", ""].join("\n");
}

describe("npm run build", {timeout: 60_000}, () => {
  it("builds and finishes a good site", async () => {
    const loader = "process.stdout.write(JSON.stringify({n: 1}));";
    const page = `# A\n\n${fence("const x = 1;", 'const file = FileAttachment("./data.json").json();')}\n\${x}\n`;
    const framework = await readFile("src/framework.d.ts", "utf8");
    const {code, printed, folder} = await build({
      "src/index.md": page,
      "src/data.json.ts": loader,
      "src/framework.d.ts": framework,
    });
    expect({code, printed}).toEqual({
      code: 0,
      printed: expect.stringContaining("built 1 pages in dist") as string,
    });
    expect(await readFile(join(folder, "dist/index.html"), "utf8")).toContain('<html lang="en">');
  });

  it.each([
    ["a syntax error", {"src/index.md": fence("const a = ;")}, "src/index.md:2:11: Expression expected."],
    [
      "a typo in inline code",
      {"src/index.md": "# A\n\n${sereis}\n"},
      "src/index.md:3:3: Cannot find name 'sereis'.",
    ],
    [
      "an import that does not resolve",
      {"src/index.md": fence('import {x} from "./absent.js";', "display(x);")},
      "src/index.md:2:17: Cannot find module './absent.js'",
    ],
    [
      "an import from above the root",
      {
        "src/index.md": fence('import {x} from "../above.js";', "display(x);"),
        "above.ts": "export const x = 1;",
      },
      "a cell does not compile: SyntaxError: non-local import: ../above.js",
    ],
    ["a broken link", {"src/index.md": "[nowhere](./nowhere)\n"}, "/index → /nowhere"],
    ["a missing anchor", {"src/index.md": "[nowhere](#nowhere)\n"}, "/index#nowhere"],
    [
      "a package from a public server",
      {"src/index.md": '<script type="module">import "npm:d3-dsv";</script>\n'},
      "d3-dsv",
    ],
    [
      "a failing loader",
      {
        "src/index.md": fence('display(FileAttachment("./a.json").size);'),
        "src/a.json.ts": 'throw new Error("series.csv, row 7: Write a number.");',
        "src/framework.d.ts":
          'declare module "observablehq:stdlib" {export function FileAttachment(name: string): {size: number}; export const Generators: 1; export const Mutable: 1; export const resize: 1}',
      },
      "series.csv, row 7: Write a number.",
    ],
  ])("refuses %s, says where, and leaves no site behind", async (_, files, message) => {
    const {code, printed, folder} = await build(files as Record<string, string>);
    expect(printed).toContain(message);
    expect(code).toBe(1);
    expect(existsSync(join(folder, "dist"))).toBe(false);
  });
});
