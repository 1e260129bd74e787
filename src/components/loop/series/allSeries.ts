import type {LoopSeries} from "../../../analysis/loop/summary.js";
import type {Period} from "../../../domain/loopState.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {sourceLine} from "../loopNotes.js";
import {plotFigure} from "../plotFigure.js";
import {stackPlots} from "../stackPlots.js";
import {choiceEchoes} from "./choiceEchoes.js";
import {eventList} from "./eventList.js";
import {eventStrip, stripHeight} from "./eventStrip.js";
import {panelPlot} from "./panelPlot.js";
import {periodBrush} from "./periodBrush.js";
import type {PeriodBrush} from "./periodBrush.js";
import {periodFields} from "./periodFields.js";
import {indexesOf, periodOf} from "./periodRange.js";
import type {IndexRange} from "./periodRange.js";
import {periodReader} from "./periodReader.js";
import {seriesPanels, seriesRows} from "./seriesPanels.js";
import {seriesNote, seriesNumbers, seriesTitle} from "./seriesTexts.js";
import {seriesWords} from "./seriesWords.js";
import {timeScale} from "./timeScale.js";

export interface AllSeriesOptions {
  /** In pixels, of the whole card. */
  width: number;
  /** The analysed period; null for all periods. */
  period: Period | null;
  locale: Locale;
}

/** The overview of all series as an Observable view. */
export interface AllSeriesElement extends HTMLElement {
  /** The chosen period, first days of its first and last period; null for all. */
  value: Period | null;
  /**
   * Draws other data, another period, width or language, in place; dispatches nothing. The page hands back each chosen period once it
   * has acted on it; one that the person has replaced since is passed over.
   */
  update(options: AllSeriesOptions & {summary: LoopSeries}): void;
}

const left = 56;
const right = 12;
/** What the card takes beside the drawing: padding and border. */
const frame = 34;

/**
 * All series of a loop on one time axis, one below the other, with releases and experiments; one brush over all of them, two dates and
 * a button choose the period to analyse. An Observable view: `value` is the period, an `input` event follows the end of a gesture.
 *
 * @param summary Of the whole loop, whatever the period.
 * @example
 * const period = view(allSeries(whole, {width, period: null, locale: "en"}))
 */
export function allSeries(summary: LoopSeries, options: AllSeriesOptions): AllSeriesElement {
  let [shown, {width, locale}] = [summary, options];
  let range: IndexRange = indexesOf(summary.periods, options.period);
  let brush: PeriodBrush | null = null;
  const echoes = choiceEchoes(options.period);
  const fields = periodFields(choose);
  const root = Object.assign(element("section", {class: "all-series", "data-role": "all-series"}), {
    value: null as Period | null,
    update,
  });

  function choose(next: IndexRange) {
    const changed = next[0] !== range[0] || next[1] !== range[1];
    setRange(next);
    if (!changed) return;
    echoes.chosen(root.value);
    root.dispatchEvent(new Event("input", {bubbles: true}));
  }

  function setRange(next: IndexRange) {
    range = next;
    root.value = periodOf(shown.periods, next);
    fields.show(shown, next, locale);
    brush?.show(next);
  }

  function update(next: AllSeriesOptions & {summary: LoopSeries}) {
    if (next.summary.id !== shown.id) echoes.forget(next.period);
    const redraw = next.summary !== shown || next.width !== width || next.locale !== locale;
    ({summary: shown, width, locale} = next);
    if (redraw) draw();
    if (shown.periods.length < 2) return;
    setRange(indexesOf(shown.periods, echoes.isNews(next.period) ? next.period : root.value));
  }

  function draw() {
    const focused = fields.contains(document.activeElement) ? document.activeElement : null;
    root.lang = locale;
    const panels = seriesPanels(shown, locale);
    if (panels.length === 0 || shown.periods.length < 2) {
      brush = null;
      root.value = null;
      root.replaceChildren(element("p", {class: "card empty"}, seriesWords.noPeriods[locale]));
      return;
    }
    const inner = Math.max(240, width - frame);
    const scale = timeScale(shown.periods, {left, right: inner - right});
    const plots = panels.map((panel, i) =>
      panelPlot(panel, shown, {width: inner, left, right, dates: i === panels.length - 1, locale}),
    );
    const stack = stackPlots(inner, [
      eventStrip(shown, scale, {width: inner, left, right, locale}),
      ...plots.map((plot) => plot.svg),
    ]);
    const bands = plots.map(({svg: {y}, top, bottom: end}) => {
      const start = y.baseVal.value;
      return [start + top, start + end] as const;
    });
    const svg = stack.querySelector("svg")!;
    const bottom = bands.at(-1)![1];
    const reader = periodReader(svg, {summary: shown, panels, scale, top: stripHeight, bottom, locale});
    brush = periodBrush(svg, {
      periods: shown.periods,
      scale,
      strip: 24,
      stripEnd: stripHeight - 4,
      bottom,
      bands,
      onPreview: fields.say,
      onChoose: choose,
    });
    const hint = matchMedia("(pointer: coarse)").matches ? seriesWords.touch : seriesWords.drag;
    const plot = element(
      "div",
      {},
      fields,
      element("p", {class: "hint"}, hint[locale]),
      stack,
      reader,
      eventList(shown, locale),
    );
    root.replaceChildren(
      plotFigure(plot, {
        title: seriesTitle(shown, panels, locale),
        numbers: seriesNumbers(panels, locale),
        note: seriesNote(shown, panels, locale),
        name: `${shown.id}-series`,
        source: sourceLine(shown, locale),
        locale,
        rows: () => seriesRows(shown),
      }),
    );
    if (focused instanceof HTMLElement) focused.focus();
  }

  draw();
  if (shown.periods.length >= 2) setRange(range);
  return root;
}
