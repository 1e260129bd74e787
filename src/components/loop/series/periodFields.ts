import type {LoopSeries} from "../../../analysis/loop/summary.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import type {IndexRange} from "./periodRange.js";
import {periodSentence} from "./periodSentence.js";
import {seriesWords} from "./seriesWords.js";

/** Fewer periods than this leave most verdicts open. */
const FEW = 30;

export interface PeriodFields extends HTMLElement {
  /** Shows a stretch of a loop's periods in the fields and in words, without telling anybody. */
  show(summary: Pick<LoopSeries, "periods" | "cadence">, range: IndexRange, locale: Locale): void;
  /** Says a stretch in words while it is drawn; the fields stay. */
  say(range: IndexRange): void;
}

/**
 * Two dates and a button that choose a stretch of periods with the keyboard, and the stretch in words.
 *
 * @param onChoose Called with the stretch that the person chose.
 * @example
 * const fields = periodFields((range) => set(range)); fields.show(summary, [0, 51], "en")
 */
export function periodFields(onChoose: (range: IndexRange) => void): PeriodFields {
  const [from, to] = [element("input", {type: "date"}), element("input", {type: "date"})];
  const [fromLabel, toLabel] = [element("span"), element("span")];
  const whole = element("button", {type: "button", class: "pill", "data-role": "whole-period"});
  const sentence = element("p", {class: "chosen-period", role: "status"});
  const few = element("p", {class: "few-periods"});
  let state: {summary: Pick<LoopSeries, "periods" | "cadence">; range: IndexRange; locale: Locale} | null =
    null;

  const root = element(
    "div",
    {class: "period-fields", role: "group"},
    sentence,
    element(
      "div",
      {class: "fields"},
      element("label", {}, fromLabel, from),
      element("label", {}, toLabel, to),
      whole,
    ),
    few,
  );

  const within = ({value}: HTMLInputElement, periods: readonly string[]) =>
    value >= periods[0] && value <= periods.at(-1)!;
  // While a year is being typed the date is far away: it waits until it lies within the series.
  from.addEventListener("change", () => {
    if (state === null || !within(from, state.summary.periods)) return;
    const {periods} = state.summary;
    const first = Math.min(
      periods.findIndex((period) => period >= from.value),
      periods.length - 2,
    );
    onChoose([first, state.range[1] > first ? state.range[1] : periods.length - 1]);
  });
  to.addEventListener("change", () => {
    if (state === null || !within(to, state.summary.periods)) return;
    const last = Math.max(
      state.summary.periods.findLastIndex((period) => period <= to.value),
      1,
    );
    onChoose([state.range[0] < last ? state.range[0] : 0, last]);
  });
  for (const input of [from, to]) {
    input.addEventListener("input", (event) => event.stopPropagation());
    input.addEventListener("blur", () => show());
  }
  whole.addEventListener("click", () => {
    if (state !== null) onChoose([0, state.summary.periods.length - 1]);
  });

  function show() {
    if (state === null) return;
    const {
      summary: {periods},
      range: [first, last],
      locale,
    } = state;
    for (const input of [from, to]) {
      input.min = periods[0];
      input.max = periods.at(-1)!;
    }
    [from.value, to.value] = [periods[first], periods[last]];
    root.setAttribute("aria-label", seriesWords.period[locale]);
    fromLabel.textContent = seriesWords.from[locale];
    toLabel.textContent = seriesWords.to[locale];
    whole.textContent = seriesWords.whole[locale];
    whole.disabled = last - first + 1 === periods.length;
    say([first, last]);
  }

  function say(range: IndexRange) {
    if (state === null) return;
    const {summary, locale} = state;
    const words = periodSentence(summary, range, locale);
    if (sentence.textContent !== words) sentence.textContent = words;
    const count = range[1] - range[0] + 1;
    few.textContent = count < FEW && count < summary.periods.length ? seriesWords.few[locale] : "";
  }

  return Object.assign(root, {
    say,
    show(summary: Pick<LoopSeries, "periods" | "cadence">, range: IndexRange, locale: Locale) {
      state = {summary, range, locale};
      show();
    },
  });
}
