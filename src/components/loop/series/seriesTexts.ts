import type {LoopSeries} from "../../../analysis/loop/summary.js";
import type {Locale} from "../../../domain/texts.js";
import {formatDate, formatNumber, formatPeriods, joinRange} from "../../format.js";
import type {SeriesPanel} from "./seriesPanels.js";
import {seriesWords} from "./seriesWords.js";

/**
 * What the figure of all series shows, counted.
 *
 * @example
 * seriesTitle(summary, panels, "en") // "5 series over 156 weeks, with 12 releases and 1 experiment"
 */
export function seriesTitle(
  {periods, cadence, releases, experiments}: LoopSeries,
  panels: readonly SeriesPanel[],
  locale: Locale,
): string {
  const length = formatPeriods(periods.length, cadence, locale);
  const number = (count: number) => formatNumber(count, locale);
  if (locale === "ja") {
    const events = [
      ...(releases.length > 0 ? [`モデルの更新${number(releases.length)}回`] : []),
      ...(experiments.length > 0 ? [`実験${number(experiments.length)}件`] : []),
    ];
    return [`${number(panels.length)}系列、${length}`, ...events].join("、");
  }
  const counted = (count: number, word: string) => `${number(count)} ${word}${count === 1 ? "" : "s"}`;
  const events = [
    ...(releases.length > 0 ? [counted(releases.length, "release")] : []),
    ...(experiments.length > 0 ? [counted(experiments.length, "experiment")] : []),
  ];
  return `${number(panels.length)} series over ${length}${events.length > 0 ? `, with ${events.join(" and ")}` : ""}`;
}

/**
 * First and last value of every series and the range between, in words.
 *
 * @example
 * seriesNumbers(summary, panels, "en") // "Weekly active users: 12,914 at first, 18,206 at last (range 9,870 to 19,020). …"
 */
export function seriesNumbers(panels: readonly SeriesPanel[], locale: Locale): string {
  const ja = locale === "ja";
  const sentence = ({label, values}: SeriesPanel) => {
    const known = values.filter((value) => value !== null);
    if (known.length === 0) return ja ? `${label}：値なし。` : `${label}: no values.`;
    const number = (value: number) => formatNumber(value, locale);
    const [low, high] = known.reduce(
      ([a, b], value) => [Math.min(a, value), Math.max(b, value)],
      [Infinity, -Infinity],
    );
    const range = joinRange(number(low), number(high), locale);
    return ja
      ? `${label}：最初 ${number(known[0])}、最後 ${number(known.at(-1)!)}（範囲 ${range}）。`
      : `${label}: ${number(known[0])} at first, ${number(known.at(-1)!)} at last (range ${range}).`;
  };
  return panels.map(sentence).join(ja ? "" : " ");
}

/**
 * How to read the figure: only the marks that are on it.
 *
 * @example
 * seriesNote(summary, panels, "en") // "Each series has a scale of its own. Thin lines are releases."
 */
export function seriesNote(
  {releases, experiments}: LoopSeries,
  panels: readonly SeriesPanel[],
  locale: Locale,
): string {
  const present: [boolean, keyof typeof seriesWords][] = [
    [true, "ownScale"],
    [releases.length > 0, "lines"],
    [experiments.some(({start}) => start !== ""), "spans"],
    [panels.some(({values}) => values.includes(null)), "gaps"],
    [panels.some(({odd}) => odd.length > 0), "rings"],
    [panels.some(({jumps}) => jumps.length > 0), "jumps"],
  ];
  return present
    .flatMap(([shown, word]) => (shown ? [seriesWords[word][locale]] : []))
    .join(locale === "ja" ? "" : " ");
}

/**
 * Everything known of one period: its values, and what happened in it.
 *
 * @example
 * periodReading(summary, panels, 0, "en") // "4 Jan 2021: Share of good recommendations 0.545 · … · release v1, first model"
 */
export function periodReading(
  {periods, cadence, releases, experiments}: LoopSeries,
  panels: readonly SeriesPanel[],
  index: number,
  locale: Locale,
): string {
  const values = panels.map(({label, values: all}) => `${label} ${formatNumber(all[index], locale)}`);
  const live = releases.filter(({at}) => at === index).map((release) => releaseText(release, locale));
  const next = periods[index + 1] ?? "9999";
  const running = experiments
    .filter(({start, end}) => start !== "" && start < next && end >= periods[index])
    .map(({id}) => `${seriesWords.experiment[locale]} ${id}`);
  const date = formatDate(periods[index], locale, cadence);
  return `${date}${locale === "ja" ? "：" : ": "}${[...values, ...live, ...running].join(" · ")}`;
}

/**
 * A release in words.
 *
 * @example
 * releaseText({at: 9, version: "v2", note: "retrained"}, "en") // "release v2, retrained"
 */
export function releaseText({version, note}: LoopSeries["releases"][number], locale: Locale): string {
  const named = `${seriesWords.release[locale]} ${version}`.trim();
  return note === "" ? named : `${named}${locale === "ja" ? "、" : ", "}${note}`;
}
