import type {LoopSeries} from "../../../analysis/loop/summary.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {formatDate, joinRange} from "../../format.js";
import {releaseText} from "./seriesTexts.js";
import {seriesWords} from "./seriesWords.js";

/**
 * The releases and experiments of a loop in words, by date: what the lines and shaded stretches of the figure stand for. Null where
 * there are none.
 *
 * @example
 * eventList(summary, "en") // <details><summary>Releases and experiments by date</summary>…
 */
export function eventList(summary: LoopSeries, locale: Locale): HTMLElement | null {
  const {periods, cadence, releases, experiments} = summary;
  if (releases.length + experiments.length === 0) return null;
  const colon = locale === "ja" ? "：" : ": ";
  const date = (iso: string) => formatDate(iso, locale, cadence === "month" ? "month" : "day");
  const released = releases.map((release) => ({
    when: periods[release.at],
    text: `${date(periods[release.at])}${colon}${releaseText(release, locale)}`,
  }));
  const tried = experiments.map(({id, metric, start, end}) => {
    const dates = [start, end].filter((each) => each !== "").map(date);
    const span =
      dates.length === 0
        ? seriesWords.undated[locale]
        : dates.length === 1
          ? dates[0]
          : joinRange(dates[0], dates[1], locale);
    const measured = metric === "" ? "" : ` (${metric})`;
    return {when: start || end, text: `${span}${colon}${seriesWords.experiment[locale]} ${id}${measured}`};
  });
  const items = [...released, ...tried].sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0));
  return element(
    "details",
    {class: "event-list"},
    element("summary", {}, seriesWords.events[locale]),
    element(
      "ul",
      {},
      items.map(({text}) => element("li", {}, text)),
    ),
  );
}
