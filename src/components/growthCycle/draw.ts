import type {BaseType, Selection} from "d3-selection";
import type {LinkName} from "../../domain/links.js";

/** The group everything of a figure is drawn into. */
export type Root = Selection<SVGGElement, unknown, null, undefined>;

/** The group of a link: its arrow, its dot and its chip. */
export type Pair = Selection<SVGGElement, LinkName, BaseType, unknown>;

/** Elements that the figure draws. */
type Tag = "g" | "rect" | "path" | "text" | "circle" | "line" | "title" | "desc";

/**
 * The one child of this tag and these classes, made where it is not there yet: a join of a single datum, so that drawing
 * again updates in place.
 *
 * @example
 * put(card, "text", "label").text("Business KPI")
 */
export function put<Element extends BaseType, Datum, Parent extends BaseType, ParentDatum>(
  parent: Selection<Element, Datum, Parent, ParentDatum>,
  tag: Tag,
  classes: string,
): Selection<SVGElement, string, Element, Datum> {
  const [name] = classes.split(" ");
  return parent
    .selectChildren<SVGElement, string>(`${tag}.${name}`)
    .data([classes])
    .join((enter) => enter.append<SVGElement>(tag))
    .attr("class", classes);
}

/** Lines of text one below the other, updated in place; `y` is the first baseline. Returns the baseline after the last. */
export function putLines<Element extends BaseType, Datum, Parent extends BaseType, ParentDatum>(
  parent: Selection<Element, Datum, Parent, ParentDatum>,
  classes: string,
  lines: readonly string[],
  {x, y, step}: {x: number; y: number; step: number},
): number {
  const [name] = classes.split(" ");
  parent
    .selectChildren<SVGElement, string>(`text.${name}`)
    .data(lines)
    .join((enter) => enter.append<SVGElement>("text"))
    .attr("class", classes)
    .attr("x", x)
    .attr("y", (_, index) => y + index * step)
    .text((text) => text);
  return y + lines.length * step;
}
