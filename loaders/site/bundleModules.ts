import {readFile, writeFile} from "node:fs/promises";
import {join, posix, resolve} from "node:path";
import {build} from "esbuild";
import type {Metafile, Plugin} from "esbuild";
import {htmlTags} from "./htmlTags.js";
import {siteFiles} from "./siteFiles.js";

/** Where bundles are written; flat, so that an address relative to one is relative to all. */
const folder = "_import/bundles";

/** The name by which esbuild knows the module that stands for a page. */
const pageModule = "page:";

/**
 * Joins the small modules of a built site, of which a page would ask the server for dozens, into a few that pages share. What a page
 * imports on demand stays a bundle of its own. Each module is still evaluated once in a page, whoever imports it; workers keep
 * Framework's own files.
 *
 * @param output the built site, e.g. `dist`; its pages are rewritten, so their policies must be made afterwards
 * @throws Error where a module asks for its own address in a way that cannot be followed
 * @example
 * await bundleModules("dist")
 */
export async function bundleModules(output: string): Promise<void> {
  const files = await siteFiles(output);
  const pages = [...files].flatMap(([path, html]) => (path.endsWith(".html") ? [readPage(path, html!)] : []));
  const entries = [
    ...pages.filter(({first}) => first.length > 0).map(({path}) => pageModule + path),
    ...new Set(pages.flatMap(({onDemand}) => onDemand)),
  ];
  if (entries.length === 0) return;
  const root = resolve(output);
  const {metafile} = await build({
    absWorkingDir: root,
    entryPoints: entries.map((entry) => ({
      in: entry.startsWith(pageModule) ? entry : `./${entry}`,
      out: nameOf(entry),
    })),
    outdir: folder,
    entryNames: "[name]-[hash]",
    chunkNames: "shared-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    minify: true,
    metafile: true,
    logLevel: "silent",
    plugins: [modulesOf(root, new Map(pages.map((page) => [page.path, page])))],
  });
  for (const page of pages) await writeFile(join(output, page.path), rewrite(page, metafile));
}

interface Page {
  /** e.g. `loop/index.html` */
  path: string;
  html: string;
  /** Modules that the page imports at once, as paths in the site: those that Framework preloads. */
  first: string[];
  /** Modules that it imports in the course of something. */
  onDemand: string[];
}

const importing = /\bimport\("(\.[^"]*\/_(?:import|node)\/[^"]*)"\)/g;

function readPage(path: string, html: string): Page {
  const preloaded = new Set(preloads(path, html));
  const imported = new Set([...html.matchAll(importing)].map(([, specifier]) => inSite(path, specifier!)));
  return {
    path,
    html,
    first: [...imported].filter((module) => preloaded.has(module)),
    onDemand: [...imported].filter((module) => !preloaded.has(module)),
  };
}

function preloads(path: string, html: string): string[] {
  return htmlTags(html)
    .filter(({name, attributes}) => name === "link" && attributes["rel"] === "modulepreload")
    .map(({attributes}) => inSite(path, attributes["href"]!));
}

const inSite = (page: string, address: string) => posix.join(posix.dirname(page), address);

function fromFile(file: string, target: string): string {
  const address = posix.relative(posix.dirname(file), target);
  return address.startsWith(".") ? address : `./${address}`;
}

const nameOf = (entry: string) =>
  posix.basename(entry.replace(pageModule, "").replaceAll("/", "-")).split(".")[0]!;

/** Finds the modules: a page's own is made up, Framework's client stays where it is, the rest knows its address although it moves. */
function modulesOf(root: string, pages: ReadonlyMap<string, Page>): Plugin {
  return {
    name: "modules of the site",
    setup({onResolve, onLoad}) {
      onResolve({filter: /^page:/}, ({path}) => ({path: path.slice(pageModule.length), namespace: "page"}));
      onLoad({filter: /.*/, namespace: "page"}, ({path}) => ({
        contents: pages
          .get(path)!
          .first.map((module, i) => `export * as m${i} from "./${module}";`)
          .join("\n"),
        resolveDir: root,
      }));
      onResolve({filter: /\/_observablehq\//}, ({path}) => ({
        path: fromFile(`${folder}/x.js`, path.slice(path.indexOf("_observablehq/"))),
        external: true,
      }));
      onLoad({filter: /\.js$/}, async ({path}) => ({
        contents: keepAddress(await readFile(path, "utf8"), posix.relative(root, path)),
      }));
    },
  };
}

/** A module's source, in which its own address is still that of the file that Framework wrote. */
function keepAddress(source: string, module: string): string {
  const kept = source
    .replace(
      /\bimport\.meta\.url\b/g,
      `new URL("${fromFile(`${folder}/x.js`, module)}", import_meta.url).href`,
    )
    .replace(
      /\bimport\.meta\.resolve\("(\.[^"]*)"\)/g,
      (_, address: string) => `import_meta.resolve("${fromFile(`${folder}/x.js`, inSite(module, address))}")`,
    );
  if (kept.includes("import.meta")) throw new Error(`${module}: cannot follow its use of import.meta`);
  return kept.replaceAll("import_meta", "import.meta");
}

function rewrite({path, html, first, onDemand}: Page, {outputs}: Metafile): string {
  const bundleOf = (entry: string) =>
    Object.keys(outputs).find((name) => outputs[name]!.entryPoint === entry)!;
  const own = first.length === 0 ? null : bundleOf(pageModule + path);
  const needed = new Set(own === null ? [] : [own]);
  for (const bundle of needed)
    for (const {path: imported, kind, external} of outputs[bundle]!.imports)
      if (kind === "import-statement" && external !== true) needed.add(imported);
  const links = [...needed].map((bundle) => `<link rel="modulepreload" href="${fromFile(path, bundle)}">\n`);
  return html
    .replace(/<link rel="modulepreload" href="[^"]*\/_(?:import|node)\/[^"]*">\n/g, () =>
      links.splice(0).join(""),
    )
    .replace(importing, (_, specifier: string) => {
      const module = inSite(path, specifier);
      if (onDemand.includes(module)) return `import("${fromFile(path, bundleOf(module))}")`;
      return `import("${fromFile(path, own!)}").then((page) => page.m${first.indexOf(module)})`;
    });
}
