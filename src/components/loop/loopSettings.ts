import type {AnalyzeLoopOptions} from "../../analysis/loop/analyzeLoop.js";
import type {Cadence} from "../../domain/loop.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {formatPeriods} from "../format.js";
import {loopWords} from "./loopWords.js";

export type LoopSettings = Pick<AnalyzeLoopOptions, "level" | "equivalence" | "maxLag">;

export interface LoopSettingsElement extends HTMLElement {
  /** Only what differs from the usual, so that an empty value means the report as it was built. */
  value: LoopSettings;
  /** Other settings, or the same in another language or of a loop with another cadence; dispatches nothing. */
  update(options: {value: LoopSettings; cadence: Cadence; locale: Locale}): void;
}

const choices = {
  level: [0.8, 0.9, 0.95, 0.99],
  equivalence: [0, 0.02, 0.05, 0.1, 0.2],
  maxLag: [2, 4, 8, 12],
} as const;
type SettingName = keyof typeof choices;
const names = Object.keys(choices) as SettingName[];

/** The longest delay has no usual number: it depends on the cadence. */
const usual: Record<SettingName, number | null> = {level: 0.95, equivalence: 0.05, maxLag: null};

/**
 * What a person may change about the analysis, and the way back: an Observable view.
 *
 * @example
 * const settings = view(loopSettings({cadence: "week", locale: "en"}));
 */
export function loopSettings(
  initial: {cadence: Cadence; locale: Locale} = {cadence: "week", locale: "en"},
): LoopSettingsElement {
  const fields = element("div", {class: "fields"});
  const root = Object.assign(element("section", {class: "loop-settings"}), {
    value: {} as LoopSettings,
    update({value, ...next}: {value: LoopSettings; cadence: Cadence; locale: Locale}) {
      root.value = value;
      draw(next);
    },
  });
  let options = initial;

  function set(value: LoopSettings) {
    root.value = value;
    draw(options);
    root.dispatchEvent(new Event("input", {bubbles: true}));
  }

  function draw(next: {cadence: Cadence; locale: Locale}) {
    options = next;
    const {cadence, locale} = next;
    const focused = names.find((name) => document.activeElement === selectOf(fields, name));
    const percent = new Intl.NumberFormat(locale, {style: "percent"});
    const words: Record<SettingName, (value: number) => string> = {
      level: (value) => percent.format(value),
      equivalence: String,
      maxLag: (value) => formatPeriods(value, cadence, locale),
    };
    fields.replaceChildren(
      ...names.map((name) => field(name, words[name], locale)),
      ...(Object.keys(root.value).length > 0 ? [resetButton(locale)] : []),
    );
    root.lang = locale;
    root.replaceChildren(element("h2", {}, loopWords.settings[locale]), fields);
    if (focused !== undefined) selectOf(fields, focused)?.focus();
  }

  function field(name: SettingName, words: (value: number) => string, locale: Locale) {
    const current = root.value[name] ?? usual[name];
    const option = (value: number | null, text: string) =>
      element(
        "option",
        {value: value === null ? "" : String(value), selected: value === current ? "" : null},
        text,
      );
    const select = element(
      "select",
      {"data-setting": name},
      usual[name] === null ? option(null, loopWords.usual[locale]) : null,
      choices[name].map((value) => option(value, words(value))),
    );
    select.addEventListener("input", (event) => {
      event.stopPropagation();
      const others = Object.entries(root.value).filter(([key]) => key !== name);
      const chosen = select.value === "" ? null : Number(select.value);
      set(Object.fromEntries(chosen === usual[name] ? others : [...others, [name, chosen]]) as LoopSettings);
    });
    return element("label", {}, element("span", {}, loopWords[name][locale]), select);
  }

  function resetButton(locale: Locale) {
    const button = element(
      "button",
      {type: "button", class: "pill", "data-role": "usual-settings"},
      loopWords.reset[locale],
    );
    button.addEventListener("click", () => set({}));
    return button;
  }

  draw(initial);
  return root;
}

const selectOf = (fields: HTMLElement, name: SettingName) =>
  fields.querySelector<HTMLSelectElement>(`[data-setting="${name}"]`);
