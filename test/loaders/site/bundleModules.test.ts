import {mkdir, mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {pathToFileURL} from "node:url";
import {afterEach, describe, expect, it} from "vitest";
import {bundleModules} from "../../../loaders/site/bundleModules.js";
import {siteFiles} from "../../../loaders/site/siteFiles.js";
import {verifySite} from "../../../loaders/site/verifySite.js";

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, {recursive: true, force: true});
});

const preload = (module: string) => `<link rel="modulepreload" href="../_import/${module}">\n`;

const site = {
  "loop/index.html": `<html><head>
${preload("a.11111111.js")}${preload("b.22222222.js")}${preload("count.33333333.js")}<script type="module">
const [{a}, {b}] = await Promise.all([import("../_import/a.11111111.js"), import("../_import/b.22222222.js")]);
const {late} = await import("../_import/late.44444444.js");
</script></head></html>`,
  "_import/a.11111111.js": 'import {count} from "./count.33333333.js"; export const a = count();',
  "_import/b.22222222.js": `import {count} from "./count.33333333.js"; export const b = count();
    export const address = import.meta.url; export const worker = import.meta.resolve("./worker.55555555.js");`,
  "_import/late.44444444.js": 'import {count} from "./count.33333333.js"; export const late = count();',
  "_import/count.33333333.js": "let n = 0; export const count = () => ++n;",
  "_import/worker.55555555.js": "postMessage(1);",
};

async function bundled(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "growth-cycle-bundles-"));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeFile(join(folder, path), text);
  }
  await bundleModules(folder);
  return folder;
}

const page = (folder: string) => readFile(join(folder, "loop/index.html"), "utf8");

/** The modules that the page's imports give, in the order in which they are written. */
async function run(folder: string): Promise<Record<string, unknown>[]> {
  const imports = (await page(folder)).matchAll(
    /import\("\.\.\/([^"]*)"\)(?:\.then\(\(page\) => page\.(m\d)\))?/g,
  );
  const modules = [];
  for (const [, path, part] of imports) {
    const module = (await import(pathToFileURL(join(folder, path!)).href)) as Record<string, unknown>;
    modules.push(part === undefined ? module : (module[part] as Record<string, unknown>));
  }
  return modules;
}

describe("bundleModules", () => {
  it("gives a page the modules that it imports, each evaluated once, on demand or not", async () => {
    const [a, b, late] = await run(await bundled(site));
    expect([a!["a"], b!["b"], late!["late"]]).toEqual([1, 2, 3]);
  });

  it("lets a module keep its own address, from which it finds files and workers", async () => {
    const folder = await bundled(site);
    const [, b] = await run(folder);
    expect(b!["address"]).toBe(pathToFileURL(join(folder, "_import/b.22222222.js")).href);
    expect(b!["worker"]).toBe(pathToFileURL(join(folder, "_import/worker.55555555.js")).href);
  });

  it("preloads the bundles that the page needs at once, not what it may ask for later", async () => {
    const folder = await bundled(site);
    const links = [...(await page(folder)).matchAll(/modulepreload" href="([^"]*)"/g)].map(
      ([, href]) => href,
    );
    expect(links).toHaveLength(2);
    expect(links[0]).toMatch(/^\.\.\/_import\/bundles\/loop-index-[0-9A-Z]{8}\.js$/);
    expect(links.join()).not.toContain("late");
    expect(verifySite(await siteFiles(folder))).toEqual([]);
  });

  it("leaves a page without modules as it is", async () => {
    const text = "<html><head></head></html>";
    expect(await page(await bundled({"loop/index.html": text}))).toBe(text);
  });

  it("refuses a module whose use of its address cannot be followed", async () => {
    const strange = "export const a = Object.keys(import.meta);";
    await expect(bundled({...site, "_import/a.11111111.js": strange})).rejects.toThrow(
      "_import/a.11111111.js: cannot follow its use of import.meta",
    );
  });
});
