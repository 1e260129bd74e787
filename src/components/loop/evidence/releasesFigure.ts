import type {LinkSeriesFigure} from "../../../analysis/loop/linkFigures.js";
import type {ReleaseFigure} from "../../../analysis/loop/releaseFigure.js";
import type {LoopSummary} from "../../../analysis/loop/summary.js";
import type {Locale} from "../../../domain/texts.js";
import type {CsvRow} from "../../../domain/toCsv.js";
import {formatDate, formatNumber, formatPercent, formatPeriods, joinRange} from "../../format.js";
import {measureLabel} from "../../sentences.js";
import {sourceLine} from "../loopNotes.js";
import {measureWithUnit} from "../measureWithUnit.js";
import {plotFigure} from "../plotFigure.js";
import {evidenceTexts} from "./evidenceTexts.js";
import {releaseJumps} from "./releaseJumps.js";
import type {ReleaseJump} from "./releaseJumps.js";
import {releasePlot} from "./releasePlot.js";

/**
 * Customer experience around the model's releases: what was seen, what would have been without each, and the jumps.
 *
 * @param options.width Of the drawing, in pixels.
 * @example
 * display(releasesFigure(figure.releases, figure, summary, {width: 480, colour: "var(--customer)", locale: "en"}))
 */
export function releasesFigure(
  releases: ReleaseFigure,
  {periods, target}: Pick<LinkSeriesFigure, "periods" | "target">,
  summary: LoopSummary,
  {width, colour, locale}: {width: number; colour: string; locale: Locale},
): HTMLElement {
  const ja = locale === "ja";
  const measure = summary.measures.customer_experience!;
  const {elasticity} = summary.report.links.customer;
  const jumps = releaseJumps(releases, measure, elasticity);
  const formatJump = (value: number) =>
    measure.transform === "none" ? formatNumber(value, locale) : formatPercent(value, locale, {sign: true});
  const label = measureLabel(summary, "customer_experience", locale);
  const unit =
    measure.transform === "none"
      ? measure.unit
      : measure.transform === "logit"
        ? ja
          ? "オッズ、%"
          : "odds, %"
        : "%";
  return plotFigure(
    releasePlot(
      releases,
      {periods, observed: target},
      {
        width,
        labels: {
          level: measureWithUnit(summary, "customer_experience", locale),
          jump: ja ? `リリース時の${label}の段差（${unit}）` : `Jump of “${label}” at the release (${unit})`,
        },
        jumps,
        formatJump,
        colour,
        locale,
      },
    ),
    {
      title: evidenceTexts.releasesFinding(label, ...tally(jumps, measure.better))[locale],
      numbers: jumpNumbers(jumps, {formatJump, level: releases.level, locale}),
      note: evidenceTexts.releasesNote({
        delay: releases.delay === 0 ? null : formatPeriods(releases.delay, summary.cadence, locale),
        merged: releases.releases.length - jumps.length,
        filled: releases.filled,
        expected: jumps.some(({expected}) => expected !== null),
      })[locale],
      name: `${summary.id}-releases`,
      source: sourceLine(summary, locale),
      locale,
      rows: () => releaseRows(releases, {periods, target}, jumps),
    },
  );
}

/** How many jumps there are, and how many are surely better and surely worse. */
function tally(
  jumps: readonly ReleaseJump[],
  better: "higher" | "lower",
): [count: number, up: number, down: number] {
  const higher = jumps.filter(({low}) => low > 0).length;
  const lower = jumps.filter(({high}) => high < 0).length;
  return better === "higher" ? [jumps.length, higher, lower] : [jumps.length, lower, higher];
}

/** All jumps in words; of many, the two largest. */
function jumpNumbers(
  jumps: readonly ReleaseJump[],
  {formatJump, level, locale}: {formatJump: (value: number) => string; level: number; locale: Locale},
): string {
  const most = 4;
  const shown =
    jumps.length <= most
      ? jumps
      : [...jumps].sort((a, b) => Math.abs(b.value) - Math.abs(a.value)).slice(0, most);
  const all = shown.map(({version, period, value, low, high}) => {
    const range = joinRange(formatJump(low), formatJump(high), locale);
    const name = version === "" ? formatDate(period, locale) : version;
    return locale === "ja"
      ? `${name}（${formatDate(period, locale)}）${formatJump(value)}（${range}）`
      : `${name} (${formatDate(period, locale)}) ${formatJump(value)} (${range})`;
  });
  return evidenceTexts.jumps(all, jumps.length > most, formatPercent(level, locale))[locale];
}

/** A row a period; the release that begins to show in a period stands on its row. */
function releaseRows(
  {fitted, without, releases}: ReleaseFigure,
  {periods, target}: Pick<LinkSeriesFigure, "periods" | "target">,
  jumps: readonly ReleaseJump[],
): CsvRow[] {
  return periods.map((period, t) => {
    const release = releases.find(({at}) => at === t);
    const jump = jumps.find((one) => release !== undefined && one.period === release.period);
    return {
      period,
      observed: target[t],
      fitted: fitted[t],
      without_release: without[t],
      release: release?.version ?? null,
      released: release?.period ?? null,
      jump: jump?.value ?? null,
      jump_low: jump?.low ?? null,
      jump_high: jump?.high ?? null,
      jump_expected: jump?.expected ?? null,
    };
  });
}
