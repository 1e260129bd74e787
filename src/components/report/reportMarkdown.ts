import {tables} from "@joplin/turndown-plugin-gfm";
import TurndownService from "turndown";
import {standaloneSvg} from "../standaloneSvg.js";

/** A report's text, and its drawings by file name. */
export interface MarkdownReport {
  text: string;
  /** SVG text by path beside the Markdown, e.g. `figures/1.svg`. */
  figures: Record<string, string>;
}

/**
 * A report's page as GitHub-flavoured Markdown with a file for each drawing.
 *
 * @param page As `loopReport` makes it, standing in the document: a drawing's looks are those of its place.
 * @see GitHub Flavored Markdown, https://github.github.com/gfm/
 * @example
 * const {text, figures} = reportMarkdown(page);
 */
export function reportMarkdown(page: HTMLElement): MarkdownReport {
  const figures: Record<string, string> = {};
  // In a document of its own an image is not asked for.
  const inert = document.implementation.createHTMLDocument("");
  const copy = inert.importNode(page, true);
  const drawn = [...page.querySelectorAll<HTMLElement>("figure")];
  copy.querySelectorAll<HTMLElement>("figure").forEach((figure, i) => {
    const drawings = wholeDrawings(figure);
    const originals = wholeDrawings(drawn[i]);
    drawings.forEach((svg, j) => {
      const path = `figures/${Object.keys(figures).length + 1}.svg`;
      figures[path] = plainIds(standaloneSvg(originals[j]).text);
      const image = inert.createElement("img");
      image.setAttribute("src", path);
      image.setAttribute("alt", textOf(originals[j]));
      svg.replaceWith(image);
    });
  });
  // Severity is a mark for the eye and a word for the ear; a text has the word.
  for (const mark of copy.querySelectorAll(".health-list .mark")) mark.remove();
  for (const word of copy.querySelectorAll(".health-list .hidden-words")) word.removeAttribute("class");
  for (const label of copy.querySelectorAll("label"))
    if (label.querySelector("input, select")) label.remove();
  // What a reader of the page can press or is only told, a reader of the text has no use for.
  for (const idle of copy.querySelectorAll(
    "button, input, select, output, style, [hidden], .hidden-words, .hint",
  ))
    idle.remove();
  return {text: `${service().turndown(copy).trim()}\n`, figures};
}

function service(): TurndownService {
  const made = new TurndownService({headingStyle: "atx", bulletListMarker: "-", codeBlockStyle: "fenced"});
  made.use(tables);
  made.addRule("facts", {
    filter: ["dt", "dd"],
    replacement: (content, node) =>
      node.nodeName === "DT" ? `- **${content.trim()}**: ` : `${content.trim()}\n`,
  });
  return made;
}

/** The drawings of a figure; those within another are parts of it. */
const wholeDrawings = (figure: HTMLElement) =>
  [...figure.querySelectorAll("svg")].filter((svg) => svg.parentElement!.closest("svg") === null);

/** The text alternative of a drawing. */
function textOf(svg: SVGElement): string {
  const label = svg.getAttribute("aria-label");
  if (label !== null) return label;
  const described = document.getElementById(svg.getAttribute("aria-describedby") ?? "");
  return (described?.textContent ?? svg.querySelector("title, desc")?.textContent ?? "").trim();
}

/** Ids count what was drawn before; in a file of its own a drawing's ids count from one. */
function plainIds(svg: string): string {
  const names = new Map<string, string>();
  for (const [, id] of svg.matchAll(/\sid="([^"]+)"/g)) names.set(id, `id-${names.size + 1}`);
  return [...names].reduce(
    (text, [id, name]) => text.replaceAll(`id="${id}"`, `id="${name}"`).replaceAll(`#${id})`, `#${name})`),
    svg,
  );
}
