import type {LoopSummary} from "../../analysis/loop/summary.js";
import type {Locale, Text} from "../../domain/texts.js";
import {element} from "../element.js";
import {loopWords} from "./loopWords.js";

/** A loop of the site, analysed ahead, or the person's own. */
export type LoopChoice<Own> = {summary: LoopSummary; own: null} | {summary: null; own: Own};

/**
 * The loop that an address asks for, else the first of the site.
 *
 * @param loops Of the site, at least one.
 * @param own The person's own.
 * @param asked Id; null asks for none.
 * @example
 * chosenLoop(loops, [], "movielens-100k").summary?.id // "movielens-100k"
 */
export function chosenLoop<Own extends {id: string}>(
  loops: readonly LoopSummary[],
  own: readonly Own[],
  asked: string | null,
): LoopChoice<Own> {
  const mine = own.find(({id}) => id === asked);
  return mine === undefined
    ? {summary: loops.find(({id}) => id === asked) ?? loops[0], own: null}
    : {summary: null, own: mine};
}

/**
 * Pills that choose one of several loops. Synthetic data wear their badge here already; the person's own can be deleted.
 *
 * @param options.chosen Id of the loop shown.
 * @example
 * display(loopPicker(loops, {own: [], chosen: "fashion-store", locale: "en", onChoose, onForget}));
 */
export function loopPicker(
  loops: readonly LoopSummary[],
  {
    own,
    chosen,
    locale,
    onChoose,
    onForget,
  }: {
    own: readonly {id: string; title: Text}[];
    chosen: string;
    locale: Locale;
    onChoose: (id: string) => void;
    onForget: (id: string) => void;
  },
): HTMLElement {
  const pill = (id: string, choice: string, label: string, synthetic: boolean) => {
    const button = element(
      "button",
      {type: "button", class: "pill", "data-loop-choice": choice, "aria-pressed": String(id === chosen)},
      label,
      synthetic ? element("span", {class: "badge"}, loopWords.synthetic[locale]) : null,
    );
    button.addEventListener("click", () => onChoose(id));
    return button;
  };
  return element(
    "div",
    {class: "pills loop-picker", role: "group", "aria-label": loopWords.choose[locale], lang: locale},
    loops.map(({id, title, synthetic}) => pill(id, id, title[locale], synthetic)),
    own.map(({id, title}) => {
      const name = `${loopWords.ownPill[locale]}: ${title[locale]}`;
      const forget = element(
        "button",
        {
          type: "button",
          class: "pill forget",
          "data-role": "forget-own",
          "aria-label": `${loopWords.forget[locale]}: ${title[locale]}`,
          title: loopWords.forget[locale],
        },
        "✕",
      );
      forget.addEventListener("click", () => onForget(id));
      return element("span", {class: "own-loop"}, pill(id, "own", name, false), forget);
    }),
  );
}
