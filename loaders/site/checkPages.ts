import {mkdir, readFile, readdir, rm, writeFile} from "node:fs/promises";
import {dirname, join, relative, resolve} from "node:path";
import ts from "typescript";
import {pageBlocks} from "./pageBlocks.js";
import {pageModule} from "./pageModule.js";
import type {PageModule} from "./pageModule.js";

/** Where the pages' code is written for the type checker. */
const folder = ".pages";

/**
 * Type-checks the code of every page under `root`.
 *
 * @param root the site's root, e.g. `src`; `project` is the folder that holds it, `node_modules` and `tsconfig.json`
 * @returns one line an error, `src/index.md:12:3: …`, with the place in the page; empty where all is well
 * @example
 * await checkPages("src") // ["src/loop/index.md:30:9: Cannot find name 'sereis'. …"]
 */
export async function checkPages(root: string, project = "."): Promise<string[]> {
  const output = resolve(project, folder);
  await rm(output, {recursive: true, force: true});
  const pages = new Map<string, {page: string; module: PageModule}>();
  for (const page of (await readdir(join(project, root), {recursive: true})).sort()) {
    if (!page.endsWith(".md") || page.startsWith(".observablehq")) continue;
    const module = pageModule(pageBlocks(await readFile(join(project, root, page), "utf8")));
    const path = join(output, page.replace(/\.md$/, ".page.ts"));
    await mkdir(dirname(path), {recursive: true});
    await writeFile(path, module.source);
    pages.set(path, {page: join(root, page), module});
  }
  const program = ts.createProgram([...pages.keys(), pageGlobals(), ...declarations(root, project)], {
    ...compilerOptions(project),
    noUnusedLocals: false,
    noUnusedParameters: false,
    // An import beside a page is found as though the page's module lay beside the page.
    rootDirs: [resolve(project, root), output],
  });
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => describe(diagnostic, pages, project));
}

function describe(
  {file, start, messageText}: ts.Diagnostic,
  pages: ReadonlyMap<string, {page: string; module: PageModule}>,
  project: string,
): string {
  const message = ts.flattenDiagnosticMessageText(messageText, "\n  ");
  if (file === undefined) return message;
  const {line, character} = file.getLineAndCharacterOfPosition(start ?? 0);
  const found = pages.get(resolve(file.fileName));
  if (found === undefined)
    return `${relative(project, file.fileName)}:${line + 1}:${character + 1}: ${message}`;
  const {page, module} = found;
  const place = module.origins[line] ?? module.origins.slice(0, line).findLast((origin) => origin !== null);
  if (!place) return `${page}: ${message}`;
  return `${page}:${place.line}:${character + 1 + place.shift}: ${message}`;
}

function compilerOptions(project: string): ts.CompilerOptions {
  const path = resolve(project, "tsconfig.json");
  const {config, error} = ts.readConfigFile(path, ts.sys.readFile);
  if (error !== undefined) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, "\n"));
  return ts.parseJsonConfigFileContent(config, ts.sys, dirname(path)).options;
}

/** Declarations of packages that have none of their own, kept at the site's root. */
function declarations(root: string, project: string): string[] {
  const site = resolve(project, root);
  return ts.sys.readDirectory(site, [".d.ts"], [".observablehq"], undefined, 1);
}

function pageGlobals(): string {
  return join(import.meta.dirname, "pageGlobals.d.ts");
}
