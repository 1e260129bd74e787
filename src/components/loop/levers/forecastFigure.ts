import type {LoopSummary} from "../../../analysis/loop/summary.js";
import type {Locale} from "../../../domain/texts.js";
import type {CsvRow} from "../../../domain/toCsv.js";
import {measureLabel} from "../../sentences.js";
import {plotFigure} from "../plotFigure.js";
import type {Forecast} from "./computeForecast.js";
import {fanData} from "./fanData.js";
import type {NodeFans} from "./fanData.js";
import {forecastNote, headline, nodeSentence} from "./forecastTexts.js";
import {leverWords} from "./leverWords.js";
import {renderFans} from "./renderFans.js";

export interface ForecastFigure {
  root: HTMLElement;
  /** Draws another forecast of the same loop in place; returns what comes of the KPI in a sentence, and the fans. */
  draw(forecast: Forecast, width: number): {sentence: string; nodes: readonly NodeFans[]};
}

let made = 0;

/**
 * The four nodes' fans as a figure that is drawn again in place.
 *
 * @example
 * const figure = forecastFigure(summary, "en");
 * figure.draw({asIs, withLevers: null, effect: null}, 800);.sentence // "As it goes: after 52 weeks, …"
 */
export function forecastFigure(summary: LoopSummary, locale: Locale): ForecastFigure {
  const id = `fans-${++made}`;
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "fans");
  svg.setAttribute("font-size", "12.5");
  let nodes: NodeFans[] = [];
  const title = leverWords.forecast[locale];
  const root = plotFigure(svg, {
    title,
    numbers: "",
    note: "",
    name: `${summary.id}-what-if`,
    source: `${leverWords.source[locale]}: ${summary.source ?? summary.product}`,
    locale,
    rows: () => nodes.flatMap((node) => fanRows(summary, node, locale)),
  });
  const [numbers, note] = root.querySelectorAll("figcaption p");
  return {
    root,
    draw(forecast, width) {
      nodes = fanData(summary, forecast.asIs, forecast.withLevers);
      renderFans(svg, summary, nodes, {width, locale, id});
      const sentences = nodes
        .map((node) => nodeSentence(summary, node, locale))
        .join(locale === "ja" ? "" : " ");
      numbers.textContent = sentences;
      note.textContent = forecastNote(summary, nodes, forecast, locale);
      svg.setAttribute("aria-label", locale === "ja" ? `${title}。${sentences}` : `${title}. ${sentences}`);
      return {sentence: headline(summary, nodes, forecast, locale), nodes};
    },
  };
}

function fanRows(summary: LoopSummary, node: NodeFans, locale: Locale): CsvRow[] {
  const fans = [
    {levers: "as is", fan: node.asIs},
    ...(node.withLevers === null ? [] : [{levers: "with levers", fan: node.withLevers}]),
  ];
  return fans.flatMap(({levers, fan}) =>
    fan.points.map(({period, low, lower, median, upper, high}) => ({
      measure: measureLabel(summary, node.name, locale),
      unit: node.isChange ? "change against today" : (summary.measures[node.name]?.unit ?? ""),
      levers,
      periods_from_now: period,
      low,
      quarter: lower,
      median,
      three_quarters: upper,
      high,
    })),
  );
}
