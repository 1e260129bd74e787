import {mkdir, mkdtemp, realpath, symlink, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {dirname, join, resolve} from "node:path";

const config = `export default {
  root: "src", output: "dist", title: "Fixture", globalStylesheets: [], duckdb: null, footer: null,
  interpreters: {".ts": ["node", "--import", "tsx"]},
};`;

/** A site of its own in a temporary folder, which shares this repository's packages; remove it after the test. */
export async function temporarySite(files: Record<string, string>): Promise<string> {
  const project = await realpath(await mkdtemp(join(tmpdir(), "growth-cycle-site-")));
  await symlink(resolve("node_modules"), join(project, "node_modules"));
  const tsconfig = {extends: resolve("tsconfig.json"), include: ["src"], compilerOptions: {types: []}};
  const all = {
    "package.json": '{"type": "module"}',
    "observablehq.config.js": config,
    "tsconfig.json": JSON.stringify(tsconfig),
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    await mkdir(dirname(join(project, path)), {recursive: true});
    await writeFile(join(project, path), text);
  }
  return project;
}
