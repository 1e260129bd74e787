import type {LoopSummary} from "../../analysis/loop/summary.js";
import type {Locale} from "../../domain/texts.js";
import {fromAddress, toAddress} from "../address.js";
import {element} from "../element.js";
import {loopWords} from "./loopWords.js";

/**
 * Chooses one of several loops: an Observable view whose value is the loop's summary. The choice goes into the address as
 * `?loop=<id>`. Synthetic data wear their badge here already.
 *
 * @param loops At least one.
 * @example
 * const summary = view(loopPicker(loops, {locale: "en"}));
 */
export function loopPicker(
  loops: readonly LoopSummary[],
  {locale}: {locale: Locale},
): HTMLElement & {value: LoopSummary} {
  const asked = fromAddress("loop");
  const buttons = loops.map((loop) => {
    const badge = loop.synthetic ? element("span", {class: "badge"}, loopWords.synthetic[locale]) : null;
    const button = element(
      "button",
      {type: "button", class: "pill", "data-loop-choice": loop.id},
      loop.title[locale],
      badge,
    );
    button.addEventListener("click", () => choose(loop));
    return {loop, button};
  });
  const group = element(
    "div",
    {class: "pills", role: "group", "aria-label": loopWords.choose[locale], lang: locale},
    buttons.map(({button}) => button),
  );
  const root = Object.assign(group, {value: loops.find(({id}) => id === asked) ?? loops[0]});
  const show = () => {
    for (const {loop, button} of buttons) button.setAttribute("aria-pressed", String(loop === root.value));
  };
  function choose(loop: LoopSummary) {
    root.value = loop;
    show();
    toAddress("loop", loop.id);
    root.dispatchEvent(new Event("input", {bubbles: true}));
  }
  show();
  return root;
}
