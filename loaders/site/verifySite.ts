import {posix} from "node:path";
import {decodeEntities, htmlTags} from "./htmlTags.js";
import type {HtmlTag} from "./htmlTags.js";
import {moduleReferences} from "./moduleReferences.js";

/** The built site: the text of each page, script and style sheet by its path; null for other files. */
export type SiteFiles = ReadonlyMap<string, string | null>;

const origin = "https://site.invalid";

/**
 * What is wrong with a built site, as lines `file: problem`: links, anchors, imports and files that lead nowhere, cells that did
 * not compile, and anything a browser would fetch from another origin. An empty list is a good site.
 *
 * @param files the output folder, paths with forward slashes, e.g. `loop/index.html`
 * @param base where the site is published below its host, e.g. `/` or `/growth-cycle/`
 * @example
 * verifySite(new Map([["index.html", '<a href="./nowhere">']])) // ['index.html: broken link "./nowhere"']
 */
export function verifySite(files: SiteFiles, base = "/"): string[] {
  const anchors = new Map<string, Set<string>>();
  for (const [path, text] of files) if (path.endsWith(".html")) anchors.set(path, ids(htmlTags(text!)));
  const faults: string[] = [];
  for (const [path, text] of files) {
    if (text === null) continue;
    const context = {path, base, files, anchors};
    const found = path.endsWith(".html")
      ? pageFaults(text, context)
      : path.endsWith(".js")
        ? scriptFaults(text, context)
        : path.endsWith(".css")
          ? styleFaults(text, context)
          : [];
    faults.push(...[...new Set(found)].map((fault) => `${path}: ${fault}`));
  }
  return faults;
}

interface Context {
  path: string;
  base: string;
  files: SiteFiles;
  anchors: ReadonlyMap<string, ReadonlySet<string>>;
}

function pageFaults(html: string, context: Context): string[] {
  const faults: string[] = [];
  for (const [, message] of html.matchAll(/observablehq--error"[^>]*>([^<]*)/g)) {
    faults.push(`a cell does not compile: ${decodeEntities(message!)}`);
  }
  for (const tag of htmlTags(html)) {
    if (tag.name === "script" && tag.attributes["src"] === undefined) {
      faults.push(...scriptFaults(tag.text, context));
    }
    for (const attribute of ["href", "src", "poster", "data"]) {
      const value = tag.attributes[attribute];
      if (value === undefined || tag.name === "base") continue;
      const isLink = tag.name === "a" || tag.name === "area";
      if (isElsewhere(value)) {
        if (!isLink) faults.push(`<${tag.name}> fetches from another origin: "${value}"`);
      } else {
        const fault = addressFault(value, context);
        if (fault !== null) faults.push(`${fault} "${value}"`);
      }
    }
  }
  return faults;
}

function scriptFaults(source: string, context: Context): string[] {
  const {imports, files, requests} = moduleReferences(source);
  const faults: string[] = [];
  for (const specifier of imports) {
    if (isElsewhere(specifier)) faults.push(`imports from another origin: "${specifier}"`);
    else if (!/^\.{0,2}\//.test(specifier)) faults.push(`unresolved import "${specifier}"`);
    else if (addressFault(specifier, context) !== null && !isOnDemand(specifier, context.path)) {
      faults.push(`import of a missing file "${specifier}"`);
    }
  }
  for (const file of files) {
    if (addressFault(file, context) !== null) faults.push(`missing file "${file}"`);
  }
  for (const request of requests) {
    if (isElsewhere(request)) faults.push(`fetches from another origin: "${request}"`);
  }
  return faults;
}

function styleFaults(source: string, context: Context): string[] {
  const faults: string[] = [];
  for (const [, value] of source.matchAll(/(?:url\(|@import\s+)\s*["']?([^"')\s]+)/g)) {
    if (value!.startsWith("data:") || value!.startsWith("#") || value === "url(") continue;
    if (isElsewhere(value!)) faults.push(`fetches from another origin: "${value}"`);
    else if (addressFault(value!, context) !== null) faults.push(`missing file "${value}"`);
  }
  return faults;
}

/** Framework's client names packages and parts of itself that it loads when a page asks for them; the others are not built. */
function isOnDemand(specifier: string, path: string): boolean {
  return path.startsWith("_observablehq/") && /\/(_npm|stdlib)\//.test(specifier);
}

function isElsewhere(address: string): boolean {
  return /^(https?|wss?):\/\/|^\/\//i.test(address);
}

/** Why an address of this site leads nowhere, or null. A fragment with `=` is a page's state, not an anchor. */
function addressFault(address: string, {path, base, files, anchors}: Context): string | null {
  if (/^(data|blob|mailto|tel|javascript|about):/i.test(address)) {
    return /^javascript:/i.test(address) ? "script in a link" : null;
  }
  const url = new URL(address, `${origin}${base}${path === "404.html" ? "" : path}`);
  if (!url.pathname.startsWith(base)) return "link out of the site";
  const target = decodeURIComponent(url.pathname.slice(base.length));
  const file = [target, `${target}.html`, posix.join(target, "index.html")].find((name) => files.has(name));
  if (file === undefined) return "broken link";
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor === "" || anchor.includes("=") || !anchors.has(file)) return null;
  return anchors.get(file)!.has(anchor) ? null : "link to a missing anchor";
}

function ids(tags: HtmlTag[]): Set<string> {
  const found = tags.flatMap(({attributes}) => [attributes["id"], attributes["name"]]);
  return new Set(found.filter((id) => id !== undefined));
}
