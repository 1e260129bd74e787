import {existsSync} from "node:fs";
import {mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {DataError} from "../../src/domain/errors.js";
import {readCases} from "../readCases.js";

/**
 * Puts what the loader of each case's page would print into Framework's cache, which a build takes as it stands. A build would start one
 * process a case otherwise: with a thousand cases, ten minutes of starting. Cases with faults are left to the loaders, which name them.
 *
 * @param root the site's root, its cache started afresh
 * @example
 * await prepareCache("src");
 * await prepareCases("src");
 */
export async function prepareCases(root: string): Promise<void> {
  if (!existsSync(join(root, "cases/[case].json.ts"))) return;
  const folder = join(root, ".observablehq", "cache", "cases");
  try {
    const cases = await readCases("data/cases");
    await mkdir(folder, {recursive: true});
    for (const study of cases) await writeFile(join(folder, `${study.id}.json`), JSON.stringify(study));
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
  }
}
