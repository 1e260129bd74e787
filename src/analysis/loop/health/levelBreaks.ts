import {AnalysisError} from "../../../domain/errors.js";
import {parseDate} from "../../../domain/calendar.js";
import type {Cadence, LoopDataset} from "../../../domain/loop.js";
import {levelShiftTest} from "../../statistics/levelShiftTest.js";
import {withoutSpikes} from "../associationEvidence.js";
import {calendarTerms} from "../calendarTerms.js";
import {fillGaps} from "../fillGaps.js";
import type {HealthFinding} from "./finding.js";
import type {HealthSeries} from "./healthSeries.js";
import type {HealthTexts} from "./healthTexts.js";

/**
 * A shift counts below this p. Of 300 simulated series of 104 weeks without any, it accuses 0 to 2 % where noise is independent, has
 * inertia or walks, 3 % of slow walks under noise and of shocks with heavy tails, 4 % of saturating growth.
 */
const P = 0.01;

/** More shifts than this are no shifts but another kind of series. */
const MOST = 3;

/** So often a shift or an odd value, which would hide the next shift, is accounted for. */
const MOST_ROUNDS = 8;

/** Known values that a series needs to be tested, and the share of its periods that may be missing. */
const ENOUGH = {known: 30, missing: 0.3};

/** Jumps are looked for in so many of the latest periods: the time taken stays below a second whatever the length. */
const LATEST = 1000;

/** A release or experiment explains a shift so many periods later; one earlier, for dates are rarely exact. */
const REACH: Record<Cadence, number> = {day: 7, week: 4, month: 1};

/** Periods on either side whose median stands for the level. */
const LEVEL_PERIODS = 8;

/**
 * Jumps of the level of one series, less trend and season, that no release or experiment explains.
 *
 * @example
 * levelBreaks(series, loop, texts)[0].periods // ["2023-04-03"]
 */
export function levelBreaks(series: HealthSeries, loop: LoopDataset, texts: HealthTexts): HealthFinding[] {
  const known = eventPlaces(loop);
  const explained = (at: number) =>
    known.some((event) => at >= event - 1 && at <= event + REACH[loop.cadence]);
  const flow = fillGaps(series.flow);
  return shiftPlaces(series, loop.cadence)
    .filter((at) => !explained(at))
    .map((at) => ({
      kind: "level-break",
      series: series.name,
      severity: "warning",
      periods: [loop.periods[at]],
      text: texts.levelBreak(
        series.flowLabel,
        loop.periods[at],
        median(flow.slice(Math.max(0, at - LEVEL_PERIODS), at)),
        median(flow.slice(at, at + LEVEL_PERIODS)),
      ),
    }));
}

/** Rows in which the level shifts, in order of time: the clearest is found first, then the next with that one accounted for. */
function shiftPlaces({scaled}: HealthSeries, cadence: Cadence): number[] {
  const last = scaled.findLastIndex((value) => !Number.isNaN(value));
  const first = scaled.findIndex((value, t) => t > last - LATEST && !Number.isNaN(value));
  const part = scaled.slice(first, last + 1);
  const known = part.filter((value) => !Number.isNaN(value)).length;
  if (known < ENOUGH.known || known < (1 - ENOUGH.missing) * part.length) return [];
  const y = fillGaps(withoutSpikes(part));
  const terms = Object.values(calendarTerms(y.length, cadence));
  const places: number[] = [];
  try {
    for (let round = 0; round < MOST_ROUNDS && places.length < MOST; round++) {
      const {at, p, F, pulse} = levelShiftTest({y, terms});
      if (pulse.F > F && pulse.p < P) terms.push(y.map((_, t) => (t === pulse.at ? 1 : 0)));
      else if (p < P && F > pulse.F) {
        places.push(at);
        terms.push(y.map((_, t) => (t >= at ? 1 : 0)));
      } else break;
    }
  } catch (error) {
    // Nothing is left to explain: the series consists of its steps.
    if (!(error instanceof AnalysisError)) throw error;
  }
  return places.map((at) => first + at).sort((a, b) => a - b);
}

/** Periods in which a release went live or an experiment began or ended. */
function eventPlaces({periods, releases, experiments}: LoopDataset): number[] {
  const days = periods.map((period) => parseDate(period)!);
  const dates = experiments.flatMap(({start, end}) => [start, end].flatMap((date) => parseDate(date) ?? []));
  return [
    ...releases.map(({at}) => at),
    ...dates.map((date) => days.findLastIndex((day) => day <= date)).filter((at) => at >= 0),
  ];
}

function median(values: readonly number[]): number {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
}
