import type {WorkCanvas} from "../../../domain/project/workCanvas.js";
import {svgNode} from "../../cases/page/svgNode.js";
import {arrowDrawing} from "./arrowDrawing.js";
import type {Box} from "./arrowRoute.js";
import {arrowRoutes} from "./arrowRoutes.js";

/**
 * The arrows over the board, drawn from where its cards stand now. What they say is told in words beside the board, so the drawing
 * itself is silent.
 *
 * @param board The element that the cards stand in.
 * @example
 * const overlay = arrowOverlay(board);
 * overlay.draw(canvas);
 */
export function arrowOverlay(board: HTMLElement): {
  readonly node: SVGSVGElement;
  draw(canvas: WorkCanvas): void;
} {
  const node = svgNode("svg", {class: "board-arrows", "aria-hidden": "true"});
  const boxOf = (element: Element, origin: DOMRect): Box => {
    const {left, top, width, height} = element.getBoundingClientRect();
    return {x: left - origin.left, y: top - origin.top, width, height};
  };
  return {
    node,
    draw(canvas) {
      const origin = board.getBoundingClientRect();
      const {width, height} = origin;
      const all = (selector: string) => [...board.querySelectorAll<HTMLElement>(selector)];
      const cards = new Map(
        all("[data-note]").map((card) => [card.dataset["note"]!, boxOf(card, origin)] as const),
      );
      const others = all("h3, .block-draft > *").map((each) => boxOf(each, origin));
      const routes = arrowRoutes(canvas, {cards, others, bounds: {width, height}});
      node.setAttribute("viewBox", `0 0 ${width} ${height}`);
      node.setAttribute("width", String(width));
      node.setAttribute("height", String(height));
      node.replaceChildren(...arrowDrawing(routes));
    },
  };
}
