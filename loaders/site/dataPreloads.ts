import {htmlTags} from "./htmlTags.js";

/**
 * Links that fetch a page's JSON while its modules are still on their way, instead of after them: of each file that a cell reads by
 * `FileAttachment("…").json()`. What a cell reads otherwise, or a module reads, may never be needed and is left alone.
 *
 * @param html the page as Framework wrote it, with the files that it registers
 * @example
 * dataPreloads(html) // ['<link rel="preload" as="fetch" crossorigin href="../_file/data/loops.097630e6.json">']
 */
export function dataPreloads(html: string): string[] {
  const script = htmlTags(html).find(
    ({name, attributes}) => name === "script" && attributes["type"] === "module",
  );
  if (script === undefined) return [];
  const read = new Set(
    [...script.text.matchAll(/\bFileAttachment\(("[^"]*")\)\.json\(\)/g)].map(([, name]) => name),
  );
  // Without `crossorigin` the browser would not take the fetch for the one that `FileAttachment` makes.
  return [...script.text.matchAll(/^registerFile\(("[^"]*"), \{.*?"path":("[^"]*")/gm)]
    .filter(([, name]) => read.has(name))
    .map(([, , path]) => `<link rel="preload" as="fetch" crossorigin href=${path}>`);
}
