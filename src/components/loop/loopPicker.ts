import type {LoopSummary} from "../../analysis/loop/summary.js";
import type {Cadence} from "../../domain/loop.js";
import type {Locale, Text} from "../../domain/texts.js";
import {fromAddress, toAddress} from "../address.js";
import {element} from "../element.js";
import type {OwnLoop} from "./loopFilesInput.js";
import {loopWords} from "./loopWords.js";

/** A loop of the site, analysed ahead, or the person's own. */
export type LoopChoice = {summary: LoopSummary; own: null} | {summary: null; own: OwnLoop};

/** How far apart the periods of a chosen loop are. */
export const cadenceOf = ({summary, own}: LoopChoice): Cadence => (summary ?? own.loop).cadence;

/**
 * Chooses one of several loops: an Observable view. A loop of the site goes into the address as `?loop=<id>`; the person's own is a
 * further choice, taken where the address names none. Synthetic data wear their badge here already.
 *
 * @param loops At least one.
 * @param options.onForget Called where the person wants his or her data gone.
 * @example
 * const choice = view(loopPicker(loops, {own: null, locale: "en", onForget: () => {}}));
 */
export function loopPicker(
  loops: readonly LoopSummary[],
  {own, locale, onForget}: {own: OwnLoop | null; locale: Locale; onForget: () => void},
): HTMLElement & {value: LoopChoice} {
  const choices: LoopChoice[] = loops.map((summary) => ({summary, own: null}));
  if (own !== null) choices.push({summary: null, own});
  const buttons = choices.map((choice) => {
    const button = pill(choice, locale);
    button.addEventListener("click", () => choose(choice));
    return button;
  });
  const group = element(
    "div",
    {class: "pills loop-picker", role: "group", "aria-label": loopWords.choose[locale], lang: locale},
    buttons,
    own === null ? null : forgetButton(locale, onForget),
  );
  const root = Object.assign(group, {value: firstChoice(choices)});
  const show = () =>
    buttons.forEach((button, i) => button.setAttribute("aria-pressed", String(choices[i] === root.value)));
  function choose(choice: LoopChoice) {
    root.value = choice;
    show();
    toAddress("loop", choice.summary?.id ?? null);
    root.dispatchEvent(new Event("input", {bubbles: true}));
  }
  show();
  return root;
}

/**
 * The loop that the address asks for, else the first.
 *
 * @example
 * askedLoop(loops).id // "movielens-100k" at /loop/?loop=movielens-100k
 */
export function askedLoop(loops: readonly LoopSummary[]): LoopSummary {
  const asked = fromAddress("loop");
  return loops.find(({id}) => id === asked) ?? loops[0];
}

function firstChoice(choices: readonly LoopChoice[]): LoopChoice {
  const asked = fromAddress("loop");
  return (
    choices.find(({summary}) => asked !== null && summary?.id === asked) ??
    choices.find(({own}) => own !== null) ??
    choices[0]
  );
}

function pill({summary, own}: LoopChoice, locale: Locale): HTMLButtonElement {
  const title: Text = summary?.title ?? own!.loop.title;
  const synthetic = summary?.synthetic ?? own!.loop.synthetic;
  return element(
    "button",
    {type: "button", class: "pill", "data-loop-choice": own === null ? summary!.id : "own"},
    own === null ? title[locale] : `${loopWords.ownPill[locale]}: ${title[locale]}`,
    synthetic ? element("span", {class: "badge"}, loopWords.synthetic[locale]) : null,
  );
}

function forgetButton(locale: Locale, onForget: () => void): HTMLButtonElement {
  const button = element(
    "button",
    {type: "button", class: "pill", "data-role": "forget-own", "aria-label": loopWords.forget[locale]},
    "✕",
  );
  button.addEventListener("click", onForget);
  return button;
}
