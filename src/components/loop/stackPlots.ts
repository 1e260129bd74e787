/**
 * One drawing of several plots, one above the other, so that it can be saved as one.
 *
 * @param panels Plots of the same width.
 * @example
 * stackPlots(640, [Plot.plot({…}), Plot.plot({…})])
 */
export function stackPlots(width: number, panels: readonly (SVGSVGElement | HTMLElement)[]): HTMLElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  let top = 0;
  for (const panel of panels) {
    const height = Number(panel.getAttribute("height"));
    panel.setAttribute("y", String(top));
    svg.append(panel);
    top += height;
  }
  svg.setAttribute("width", String(width));
  svg.setAttribute("height", String(top));
  svg.setAttribute("viewBox", `0 0 ${width} ${top}`);
  const box = document.createElement("div");
  box.append(svg);
  return box;
}
