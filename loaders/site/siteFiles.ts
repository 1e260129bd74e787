import {readFile, readdir} from "node:fs/promises";
import {join, sep} from "node:path";
import type {SiteFiles} from "./verifySite.js";

/**
 * The files of a built site, by path with forward slashes; the text of pages, scripts and style sheets, null for the rest.
 *
 * @param folder the output folder, e.g. `dist`
 * @example
 * (await siteFiles("dist")).get("index.html") // "<!DOCTYPE html>…"
 */
export async function siteFiles(folder: string): Promise<SiteFiles> {
  const files = new Map<string, string | null>();
  for (const entry of await readdir(folder, {recursive: true, withFileTypes: true})) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const isText = /\.(html|js|css)$/.test(entry.name);
    const path = file.slice(join(folder, sep).length).replaceAll(sep, "/");
    files.set(path, isText ? await readFile(file, "utf8") : null);
  }
  return files;
}
