import type {LoopSummary} from "../../analysis/loop/summary.js";
import {linkNames} from "../../domain/links.js";
import type {LinkName} from "../../domain/links.js";
import type {Locale} from "../../domain/texts.js";
import {exportButtons} from "../exportFigure.js";
import type {ExportFormat} from "../exportFigure.js";
import {loopSentence} from "../sentences.js";
import type {Outlook} from "./card.js";
import {layoutGrowthCycle} from "./layout.js";
import {render} from "./render.js";
import {words} from "./texts.js";

export interface GrowthCycleOptions {
  /** Width in pixels; a ring from 640 on, a ladder below. */
  width: number;
  locale?: Locale;
  selected?: LinkName | null;
  /** Citation written under an exported figure. */
  source?: string;
  /** Takes an exported file instead of the browser's download. */
  onExport?: (format: ExportFormat, file: Blob) => void;
}

/** The diagram as an Observable view. */
export interface GrowthCycleElement extends HTMLElement {
  /** The selected link; null where none is. Setting it draws, but dispatches nothing. */
  value: LinkName | null;
  /**
   * Draws other data, or the same at another width or in the other language, in place. With an outlook the nodes show that instead of their
   * past changes, and nothing is said aloud: whoever gives one says it.
   */
  update(
    summary: LoopSummary,
    options?: {width?: number; locale?: Locale; source?: string; outlook?: Outlook | null},
  ): void;
}

/** Figures made so far, so that ids stay apart. */
let drawn = 0;

/** Height of the row of buttons below the diagram. */
const captionHeight = 44;

/**
 * Height of the whole figure at a width, in pixels, known before there are data: reserve it and nothing jumps.
 *
 * @example
 * placeholder.style.minHeight = `${growthCycleHeight(width)}px`
 */
export function growthCycleHeight(width: number): number {
  return layoutGrowthCycle(width).height + captionHeight;
}

/**
 * The growth cycle of a product: three nodes and the training rows, four links with their verdicts, and the gain. Stroke
 * width is the elasticity on a square root scale, a head that points back a harmful effect, the stroke's pattern the
 * verdict, ticks and travelling dots the lag. An Observable view: `value` is the selected link, `input` events bubble.
 * Enter or Space select, arrow keys go round, Escape clears. Missing values are gaps; what has no estimate says so.
 *
 * @example
 * const link = view(growthCycle(summary, {width, locale: "en"}))
 */
export function growthCycle(summary: LoopSummary, options: GrowthCycleOptions): GrowthCycleElement {
  let current = summary;
  let {width, locale = "en", selected = null, source} = options;
  const still = window.matchMedia("(prefers-reduced-motion: reduce)");
  let paused = false;
  let outlook: Outlook | null = null;

  const figure = document.createElement("figure") as HTMLElement as GrowthCycleElement;
  figure.className = "growth-cycle";
  figure.dataset.diagram = "growth-cycle";
  const descriptionId = `growth-cycle-description-${++drawn}`;
  figure.setAttribute("aria-describedby", descriptionId);
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const spoken = document.createElement("p");
  spoken.className = "hidden-words";
  spoken.setAttribute("role", "status");
  const caption = document.createElement("figcaption");
  figure.append(svg, spoken, caption);

  const draw = () => {
    figure.dataset.loop = current.id;
    figure.lang = locale;
    figure.style.width = `${width}px`;
    figure.style.minHeight = `${growthCycleHeight(width)}px`;
    figure.setAttribute("aria-label", current.title[locale]);
    const moving = !still.matches && !paused;
    render(svg, current, {width, locale, selected, outlook, moving, descriptionId});
    figure.dataset.state = "ready";
  };

  const drawCaption = () => {
    const hint = document.createElement("span");
    hint.className = "hint";
    hint.textContent = words.choose[locale];
    const motion = document.createElement("button");
    motion.type = "button";
    motion.className = "figure-button";
    motion.textContent = (paused ? words.play : words.pause)[locale];
    motion.hidden = still.matches;
    motion.addEventListener("click", () => {
      paused = !paused;
      motion.textContent = (paused ? words.play : words.pause)[locale];
      draw();
    });
    const buttons = exportButtons(svg, {
      name: `growth-cycle-${current.id}`,
      locale,
      source,
      onExport: options.onExport,
    });
    caption.replaceChildren(hint, motion, buttons);
  };

  const choose = (link: LinkName | null) => {
    selected = link;
    draw();
    figure.dispatchEvent(new Event("input", {bubbles: true}));
  };

  svg.addEventListener("click", (event) => {
    const link = linkOf(event.target);
    if (link !== null) choose(link === selected ? null : link);
  });
  svg.addEventListener("keydown", (event) => {
    const link = linkOf(event.target);
    if (link === null) return;
    if (event.key === "Enter" || event.key === " ") choose(link === selected ? null : link);
    else if (event.key === "Escape" && selected !== null) choose(null);
    else if (event.key === "ArrowRight" || event.key === "ArrowDown") focus(svg, link, 1);
    else if (event.key === "ArrowLeft" || event.key === "ArrowUp") focus(svg, link, -1);
    else return;
    event.preventDefault();
  });
  still.addEventListener("change", () => {
    draw();
    drawCaption();
  });

  Object.defineProperty(figure, "value", {
    get: () => selected,
    set: (link: LinkName | null) => {
      selected = link;
      draw();
    },
  });
  figure.update = (next, changes = {}) => {
    const before = loopSentence(current.report, locale);
    const captionChanges =
      next.id !== current.id || changes.locale !== undefined || changes.source !== undefined;
    current = next;
    ({width = width, locale = locale, source = source, outlook = outlook} = changes);
    draw();
    if (captionChanges) drawCaption();
    const after = loopSentence(current.report, locale);
    if (after !== before && outlook === null) spoken.textContent = after;
  };

  draw();
  drawCaption();
  return figure;
}

/** The link an event happened on; null where it happened elsewhere. */
function linkOf(target: EventTarget | null): LinkName | null {
  const group = target instanceof Element ? target.closest("[data-of]") : null;
  return linkNames.find((name) => name === group?.getAttribute("data-of")) ?? null;
}

/** Moves the focus some links on, round the cycle. */
function focus(svg: SVGSVGElement, from: LinkName, steps: number): void {
  const next = linkNames[(linkNames.indexOf(from) + steps + linkNames.length) % linkNames.length]!;
  svg.querySelector<SVGGElement>(`[data-link="${next}"]`)?.focus();
}
