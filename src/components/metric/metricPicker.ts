import type {MetricSummary} from "../../analysis/metric/metricSummary.js";
import type {Locale, Text} from "../../domain/texts.js";
import {fromAddress, toAddress} from "../address.js";
import {element} from "../element.js";
import {loopWords} from "../loop/loopWords.js";
import {metricWords} from "./metricWords.js";

/** Which table is shown. */
export type MetricTableName = "recorded" | "unrecorded" | "own";

const words: Record<"recorded" | "unrecorded", Text> = {
  recorded: {en: "Example: advertising on record", ja: "例：広告費の記録がある"},
  unrecorded: {en: "The same, advertising not on record", ja: "同じ例：広告費の記録がない"},
};

/**
 * Chooses the table that is shown: the example with its advertising on record, the same as if nobody had recorded it, or the person's
 * own: an Observable view.
 *
 * @param options.own Taken at once where there is one.
 * @example
 * const shown = view(metricPicker({own: null, locale: "en"}));
 */
export function metricPicker({
  own,
  locale,
}: {
  own: MetricSummary | null;
  locale: Locale;
}): HTMLElement & {value: MetricTableName} {
  const names: MetricTableName[] = ["recorded", "unrecorded", ...(own === null ? [] : ["own" as const])];
  const buttons = names.map((name) => {
    const button = element(
      "button",
      {type: "button", class: "pill", "data-metric-table": name},
      name === "own" ? `${metricWords.own[locale]}: ${own!.title[locale]}` : words[name][locale],
      name === "own" ? null : element("span", {class: "badge"}, loopWords.synthetic[locale]),
    );
    button.addEventListener("click", () => choose(name));
    return button;
  });
  const first: MetricTableName =
    own !== null ? "own" : fromAddress("data") === "unrecorded" ? "unrecorded" : "recorded";
  const root = Object.assign(
    element(
      "div",
      {class: "pills", role: "group", "aria-label": loopWords.choose[locale], lang: locale},
      buttons,
    ),
    {value: first},
  );
  const show = () =>
    buttons.forEach((button, i) => button.setAttribute("aria-pressed", String(names[i] === root.value)));
  function choose(name: MetricTableName) {
    root.value = name;
    show();
    toAddress("data", name === "unrecorded" ? name : null);
    root.dispatchEvent(new Event("input", {bubbles: true}));
  }
  show();
  return root;
}
