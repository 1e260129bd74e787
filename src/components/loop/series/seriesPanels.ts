import type {LoopSeries} from "../../../analysis/loop/summary.js";
import {measureNames} from "../../../domain/links.js";
import type {MeasureName} from "../../../domain/links.js";
import type {Locale} from "../../../domain/texts.js";
import type {CsvRow} from "../../../domain/toCsv.js";

/** One series as a panel shows it. */
export interface SeriesPanel {
  /** The measure, or the covariate's column. */
  name: string;
  label: string;
  /** Null for a covariate, whose unit nobody told. */
  unit: string | null;
  colour: string;
  values: readonly (number | null)[];
  /** Indexes of values that need a look. */
  odd: number[];
  /** Indexes from which the level is another. */
  jumps: number[];
}

const colours: Record<MeasureName, string> = {
  model_quality: "var(--data)",
  customer_experience: "var(--customer)",
  business_kpi: "var(--business)",
  training_rows: "var(--data)",
};

/**
 * The series of a loop, measures in the order of the cycle, covariates after them, with what its health says of single periods.
 *
 * @example
 * seriesPanels(summary, "en").map(({label}) => label) // ["Share of good recommendations", …, "marketing_spend"]
 */
export function seriesPanels(summary: LoopSeries, locale: Locale): SeriesPanel[] {
  const {periods, health} = summary;
  const places = (name: string, kinds: readonly string[]) =>
    health
      .filter(({series, kind}) => series === name && kinds.includes(kind))
      .flatMap((finding) => finding.periods.map((period) => periods.indexOf(period)))
      .filter((index) => index >= 0);
  const marked = (panel: Omit<SeriesPanel, "odd" | "jumps">): SeriesPanel => ({
    ...panel,
    odd: places(panel.name, ["outlier", "partial-end"]),
    jumps: places(panel.name, ["level-break"]),
  });
  const measures = measureNames.flatMap((name) => {
    const measure = summary.measures[name];
    if (measure === undefined) return [];
    const {label, unit, values} = measure;
    return [marked({name, label: label[locale], unit, colour: colours[name], values})];
  });
  const covariates = summary.covariates.map(({name, values}) =>
    marked({name, label: name, unit: null, colour: "var(--ink-muted)", values}),
  );
  return [...measures, ...covariates];
}

/**
 * All series as rows of a table, a period a row, with the releases that went live in it.
 *
 * @example
 * seriesRows(summary)[0] // {period: "2021-01-04", model_quality: 0.545, …, release: "v1"}
 */
export function seriesRows(summary: LoopSeries): CsvRow[] {
  const panels = seriesPanels(summary, "en");
  return summary.periods.map((period, t) => ({
    period,
    ...Object.fromEntries(panels.map(({name, values}) => [name, values[t] ?? null])),
    release: summary.releases
      .filter(({at}) => at === t)
      .map(({version}) => version)
      .join(", "),
  }));
}
