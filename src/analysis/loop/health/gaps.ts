import {periodsPerYear} from "../../../domain/calendar.js";
import type {LoopDataset} from "../../../domain/loop.js";
import type {HealthFinding} from "./finding.js";
import type {HealthSeries} from "./healthSeries.js";
import type {HealthTexts} from "./healthTexts.js";
import {runs} from "./runs.js";

/** Below this many periods an equation has hardly more rows than coefficients. */
const FEW = 30;

/** A gap of this many periods hides more than one delay. */
const LONG_GAP = 4;

/**
 * Whether there are enough periods, and which of them the file skipped.
 *
 * @example
 * periodFindings(loop, healthTexts("week")).map(({kind}) => kind) // ["missing-periods"]
 */
export function periodFindings(loop: LoopDataset, texts: HealthTexts): HealthFinding[] {
  const {periods, missingPeriods, cadence} = loop;
  const findings: HealthFinding[] = [];
  const add = (finding: Omit<HealthFinding, "series">) => findings.push({series: null, ...finding});
  const present = periods.length - missingPeriods.length;
  if (present < FEW)
    add({kind: "few-periods", severity: "warning", periods: [], text: texts.fewPeriods(present)});
  else if (periods.length < 1.5 * periodsPerYear[cadence])
    add({kind: "few-periods", severity: "note", periods: [], text: texts.noSeason(periods.length)});
  if (missingPeriods.length === 0) return findings;
  const skipped = new Set(missingPeriods);
  const longest = runs(periods, (period) => skipped.has(period)).reduce((a, b) =>
    b.length > a.length ? b : a,
  );
  add({
    kind: "missing-periods",
    severity: missingPeriods.length > periods.length / 10 || longest.length >= LONG_GAP ? "warning" : "note",
    periods: missingPeriods,
    text: texts.missingPeriods(missingPeriods.length, periods.length, longest.length, periods[longest.start]),
  });
  return findings;
}

/**
 * Where one series lacks values that the file's rows could hold: between its first and last value, before, after.
 *
 * @example
 * gapFindings(series, loop, texts)[0].text.en // "Prediction error: no value in 1 week (15 Sept 1997)."
 */
export function gapFindings(
  {name, label, values}: HealthSeries,
  {periods, missingPeriods}: LoopDataset,
  texts: HealthTexts,
): HealthFinding[] {
  const first = values.findIndex((value) => !Number.isNaN(value));
  if (first < 0)
    return [
      {kind: "missing-values", series: name, severity: "warning", periods: [], text: texts.noValues(label)},
    ];
  const last = values.findLastIndex((value) => !Number.isNaN(value));
  const skipped = new Set(missingPeriods);
  const missing = periods.filter(
    (period, t) => t > first && t < last && Number.isNaN(values[t]) && !skipped.has(period),
  );
  const findings: HealthFinding[] = [];
  const add = (finding: Omit<HealthFinding, "series">) => findings.push({series: name, ...finding});
  if (missing.length > 0)
    add({
      kind: "missing-values",
      severity: missing.length > periods.length / 10 ? "warning" : "note",
      periods: missing,
      text: texts.missingValues(label, missing),
    });
  const early = periods.length - 1 - last;
  if (early > 0)
    add({
      kind: "early-end",
      severity: early > 1 ? "warning" : "note",
      periods: [periods[last]],
      text: texts.earlyEnd(label, early, periods[last]),
    });
  if (first > 0)
    add({
      kind: "late-start",
      severity: "note",
      periods: [periods[first]],
      text: texts.lateStart(label, first, periods[first]),
    });
  return findings;
}
