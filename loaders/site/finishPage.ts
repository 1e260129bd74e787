import {contentSecurityPolicy} from "./contentSecurityPolicy.js";
import {dataPreloads} from "./dataPreloads.js";

const sidebarSwitch = {en: "Sidebar", ja: "サイドバー"};
const siteDescription = "Tests with data whether machine learning makes a product grow.";

/**
 * Makes a page that Framework wrote accessible, safe and quick: its language, a viewport that can be zoomed, a description, a list
 * that holds list items only, a name for the sidebar's switch, a content security policy, and its data fetched early.
 *
 * @param html the page as Framework wrote it
 * @param path its place in the output, e.g. `ja/loop/index.html`; pages under `ja/` are Japanese
 * @throws Error where the page does not look as Framework 1.13 writes it, so that an update cannot undo this silently
 * @example
 * finishPage(html, "loop/index.html")
 */
export function finishPage(html: string, path: string): string {
  const language = path.startsWith("ja/") ? "ja" : "en";
  let page = replaceOnce(html, "<html>", `<html lang="${language}">`, path);
  page = replaceOnce(page, ", maximum-scale=1", "", path);
  page = page.replace(
    /(<ol>)\s*(<label id="observablehq-sidebar-close"[^>]*><\/label>)/,
    (_, list: string, label: string) => `${label}\n  ${list}`,
  );
  page = page.replace(/title="Toggle sidebar"/, `$& aria-label="${sidebarSwitch[language]}"`);
  page = page.replace(/<link rel="icon"/, (icon) => [...dataPreloads(page), icon].join("\n"));
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(page)}">`,
    `<meta name="description" content="${describe(page)}">`,
  ];
  return replaceOnce(page, '<meta charset="utf-8">', ['<meta charset="utf-8">', ...head].join("\n"), path);
}

/** The first paragraph of the page, at most 160 characters, as an attribute's value. */
function describe(html: string): string {
  const main = html.slice(html.indexOf('<main id="observablehq-main"'));
  for (const [, paragraph] of main.matchAll(/<p>([\s\S]*?)<\/p>/g)) {
    if (paragraph!.includes("observablehq-loading")) continue;
    const text = paragraph!
      .replace(/<!--.*?-->|<[^>]*>/g, "")
      .replace(/\s+/g, " ")
      .trim();
    if (text === "") continue;
    return (text.length > 160 ? `${text.slice(0, 159)}…` : text).replace(/"/g, "&quot;");
  }
  return siteDescription;
}

function replaceOnce(text: string, from: string, to: string, path: string): string {
  if (!text.includes(from))
    throw new Error(`${path}: expected ${JSON.stringify(from)} in the page that Framework wrote`);
  return text.replace(from, () => to);
}
