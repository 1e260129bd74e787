import type {AnalyzeLoopOptions} from "../../analysis/loop/analyzeLoop.js";
import type {Cadence} from "../../domain/loop.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {formatPeriods} from "../format.js";
import {loopWords} from "./loopWords.js";

export type LoopSettings = Pick<AnalyzeLoopOptions, "level" | "equivalence" | "maxLag">;

const choices = {
  level: [0.8, 0.9, 0.95, 0.99],
  equivalence: [0, 0.02, 0.05, 0.1, 0.2],
  maxLag: [2, 4, 8, 12],
} as const;
const usual = {level: 0.95, equivalence: 0.05};

/**
 * What a person may change about the analysis: an Observable view whose value holds only what differs from the usual, so that an empty
 * value means the prebuilt report.
 *
 * @example
 * const settings = view(loopSettings({cadence: "week", locale: "en"}));
 */
export function loopSettings({
  cadence,
  locale,
}: {
  cadence: Cadence;
  locale: Locale;
}): HTMLElement & {value: LoopSettings} {
  const root = Object.assign(element("details", {class: "loop-settings", lang: locale}), {
    value: {} as LoopSettings,
  });
  const field = (name: keyof typeof choices, format: (value: number) => string, initial: number | null) => {
    const select = element(
      "select",
      {"data-setting": name},
      ...(initial === null ? [element("option", {value: ""}, "–")] : []),
      ...choices[name].map((value) =>
        element("option", {value: String(value), selected: value === initial ? "" : null}, format(value)),
      ),
    );
    select.addEventListener("input", (event) => {
      event.stopPropagation();
      const chosen =
        select.value === "" || Number(select.value) === initial ? {} : {[name]: Number(select.value)};
      const others = Object.entries(root.value).filter(([key]) => key !== name);
      root.value = {...Object.fromEntries(others), ...chosen};
      root.dispatchEvent(new Event("input", {bubbles: true}));
    });
    return element("label", {}, element("span", {}, loopWords[name][locale]), select);
  };
  const percent = new Intl.NumberFormat(locale, {style: "percent"});
  root.append(
    element("summary", {}, loopWords.settings[locale]),
    element(
      "div",
      {class: "fields"},
      field("level", (value) => percent.format(value), usual.level),
      field("equivalence", (value) => String(value), usual.equivalence),
      field("maxLag", (value) => formatPeriods(value, cadence, locale), null),
    ),
  );
  return root;
}
