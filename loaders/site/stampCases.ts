import {createHash} from "node:crypto";
import {existsSync} from "node:fs";
import {mkdir, readFile, readdir, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {readCases} from "../readCases.js";
import {caseTemplate} from "./caseTemplate.js";

/**
 * Writes the page of every case as a copy of the one that Framework wrote for the template: they differ in the case's id and its file
 * alone. Framework itself would take a tenth of a second and two megabytes for each.
 *
 * @param output the built site, its modules bundled and its pages not yet finished
 * @param folder holds one `<id>.yaml` a case, all valid
 * @throws Error where the template does not name its file as Framework 1.13 writes it
 * @example
 * await stampCases("dist", "data/cases")
 */
export async function stampCases(output: string, folder: string): Promise<void> {
  const page = join(output, "cases", `${caseTemplate}.html`);
  if (!existsSync(page)) return;
  const template = await readFile(page, "utf8");
  const files = join(output, "_file", "cases");
  await rm(page);
  for (const file of await readdir(files))
    if (file.startsWith(`${caseTemplate}.`)) await rm(join(files, file));
  await mkdir(files, {recursive: true});
  for (const study of await readCases(folder)) {
    const content = JSON.stringify(study);
    const hash = createHash("sha256").update(content).digest("hex").slice(0, 8);
    await writeFile(join(files, `${study.id}.${hash}.json`), content);
    const stamped = casePage(template, {id: study.id, hash, size: Buffer.byteLength(content)});
    await writeFile(join(output, "cases", `${study.id}.html`), stamped);
  }
}

/**
 * The page of one case.
 *
 * @param template the page that Framework wrote for `caseTemplate`
 * @param file the case's id, and the first eight digits of its file's hash and its size in bytes
 * @throws Error where the template does not register its file as Framework 1.13 does
 * @example
 * casePage(template, {id: "pomelo", hash: "27310c03", size: 3640})
 */
export function casePage(
  template: string,
  {id, hash, size}: {id: string; hash: string; size: number},
): string {
  const registered = new RegExp(
    `("path":"[^"]*/cases/)${caseTemplate}\\.[0-9a-f]{8}\\.json(","lastModified":\\d+,"size":)\\d+`,
  );
  if (!registered.test(template))
    throw new Error("The page of a case does not register its file as expected.");
  return (
    template
      .replace(registered, (_, path: string, between: string) => `${path}${id}.${hash}.json${between}${size}`)
      // The bundle is the same for all cases and keeps the template's name.
      .replace(
        new RegExp(`(_import/bundles/[^"]*)|${caseTemplate}`, "g"),
        (_, bundle?: string) => bundle ?? id,
      )
  );
}
