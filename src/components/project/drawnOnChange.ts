import {isSame} from "../../domain/project/mergeProjects.js";
import {element} from "../element.js";

/** A place whose content follows some data. */
export interface DrawnOnChange<Data> extends HTMLElement {
  update(data: Data): void;
}

/**
 * A place in which data are drawn anew only when they have changed, so that what has the focus there keeps it, and a question stays asked,
 * while somebody else works on something else.
 *
 * @example
 * const list = drawnOnChange((loops: KeptLoop[]) => keptLoopList(loops, {locale, remove}));
 * store.watch(({loops}) => list.update(loops));
 */
export function drawnOnChange<Data>(draw: (data: Data) => HTMLElement): DrawnOnChange<Data> {
  let drawn: {data: Data} | null = null;
  const place = element("div");
  return Object.assign(place, {
    update(data: Data) {
      if (drawn !== null && isSame(drawn.data, data)) return;
      drawn = {data};
      place.replaceChildren(draw(data));
    },
  });
}
