import {wrapText} from "./growthCycle/textFit.js";

/** What an exported file says beside the figure. */
export interface ExportOptions {
  /** Heading above the figure, for figures that carry none of their own. */
  title?: string;
  /** Citation below the figure. */
  source?: string;
}

/** The properties that a drawing's look depends on; an exported file carries their computed values. */
const properties = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "opacity",
  "color",
  "display",
  "visibility",
  "font-family",
  "font-size",
  "font-style",
  "font-weight",
  "text-anchor",
  "dominant-baseline",
  "paint-order",
  "mix-blend-mode",
];

/** Those of them that an element does not take over from its parent. */
const ownProperties = new Set(["opacity", "display", "dominant-baseline", "mix-blend-mode"]);

/** Elements that are not drawn. */
const undrawn = new Set(["title", "desc", "style"]);

const namespace = "http://www.w3.org/2000/svg";
const margin = 16;

/**
 * An SVG element as a file that stands alone: computed styles are written into every element, colours are those of the
 * light theme whatever the reader uses, the ground is the theme's card colour, and moving or hidden parts are left out.
 * The element must be in the document. Returns the file's text with its size in pixels.
 *
 * @example
 * const {text} = standaloneSvg(figure.querySelector("svg"), {source: "Own data, CC0"})
 */
export function standaloneSvg(svg: SVGSVGElement, {title, source}: ExportOptions = {}) {
  const stage = document.createElement("div");
  stage.dataset.theme = "light";
  stage.style.cssText =
    "position: absolute; left: -99999px; top: 0; visibility: visible; background: var(--card); color: var(--ink)";
  const copy = svg.cloneNode(true) as SVGSVGElement;
  for (const moving of copy.querySelectorAll("circle.dot, animate, animateMotion")) moving.remove();
  const parent = svg.parentElement;
  // Rules such as `.figure svg text` must go on applying to the copy.
  const context = parent === null ? stage : (parent.cloneNode(false) as HTMLElement);
  context.append(copy);
  if (context !== stage) stage.append(context);
  document.body.append(stage);
  try {
    const {width, height} = svg.getBoundingClientRect();
    const ground = getComputedStyle(stage).backgroundColor;
    const ink = getComputedStyle(stage).getPropertyValue("--ink") || "#000";
    const family = getComputedStyle(copy.querySelector("text") ?? copy).fontFamily;
    inlineStyles(copy);
    const top = margin + (title === undefined ? 0 : 28);
    const citation = source === undefined ? [] : wrapText(source, width, 11);
    const whole = {
      width: Math.ceil(width + 2 * margin),
      height: Math.ceil(height + top + margin + (citation.length === 0 ? 0 : 5 + 15 * citation.length)),
    };
    const file = document.createElementNS(namespace, "svg");
    file.setAttribute("xmlns", namespace);
    setAll(file, {width: whole.width, height: whole.height, viewBox: `0 0 ${whole.width} ${whole.height}`});
    const rect = document.createElementNS(namespace, "rect");
    setAll(rect, {width: whole.width, height: whole.height, fill: ground});
    setAll(copy, {x: margin, y: top, width, height});
    file.append(rect, copy);
    const write = (text: string, y: number, size: number, weight: number) => {
      const line = document.createElementNS(namespace, "text");
      setAll(line, {
        x: margin,
        y,
        fill: ink,
        "font-family": family,
        "font-size": size,
        "font-weight": weight,
      });
      line.textContent = text;
      file.append(line);
    };
    if (title !== undefined) write(title, margin + 16, 16, 700);
    citation.forEach((line, i) => write(line, whole.height - 12 - 15 * (citation.length - 1 - i), 11, 400));
    return {text: new XMLSerializer().serializeToString(file), ...whole};
  } finally {
    stage.remove();
  }
}

/**
 * Writes the looks of a drawing into its elements, where they differ from the parent's. All are read before any is
 * written, lest a style sheet inside the figure be gone half way.
 */
function inlineStyles(svg: SVGSVGElement): void {
  const elements = [...svg.querySelectorAll<SVGElement>("*")].filter((each) => !undrawn.has(each.tagName));
  const looks = [svg, ...elements].map((element) => {
    const computed = getComputedStyle(element);
    const parent = element === svg ? null : getComputedStyle(element.parentElement!);
    return properties.flatMap((property): [string, string][] => {
      const value = computed.getPropertyValue(property);
      const inherited = parent !== null && !ownProperties.has(property) && !element.hasAttribute(property);
      return value === "" || (inherited && value === parent.getPropertyValue(property))
        ? []
        : [[property, value]];
    });
  });
  [svg, ...elements].forEach((element, index) => {
    element.removeAttribute("style");
    for (const [property, value] of looks[index]!) element.style.setProperty(property, value);
    for (const name of ["tabindex", "role", "aria-pressed"]) element.removeAttribute(name);
  });
  for (const sheet of svg.querySelectorAll("style, .hit, .halo")) sheet.remove();
  for (const element of elements) if (element.style.display === "none") element.remove();
}

function setAll(element: Element, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
