import {existsSync} from "node:fs";
import {mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {caseTemplate} from "./caseTemplate.js";

/**
 * Puts a file for the template of a case's page into Framework's cache, which a build takes as it stands: no loader can read a case that
 * does not exist. What is in it no page ever shows.
 *
 * @param root the site's root, its cache started afresh
 * @example
 * await prepareCache("src");
 * await prepareCases("src");
 */
export async function prepareCases(root: string): Promise<void> {
  if (!existsSync(join(root, "cases/[case].json.ts"))) return;
  const folder = join(root, ".observablehq", "cache", "cases");
  await mkdir(folder, {recursive: true});
  await writeFile(join(folder, `${caseTemplate}.json`), "{}");
}
