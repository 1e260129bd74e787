import type {Simulation, Today} from "../../../analysis/index.js";
import {LARGEST_FACTOR} from "../../../analysis/loop/simulate/recurrence.js";
import {valueAt} from "../../../analysis/loop/simulate/simulationStart.js";
import type {LoopSummary} from "../../../analysis/loop/summary.js";
import {measureNames} from "../../../domain/links.js";
import type {MeasureName} from "../../../domain/links.js";

/** A node's futures in a period: in the measure's unit, ascending, or where today's value is not known a change as a fraction. */
export interface FanPoint {
  period: number;
  low: number;
  lower: number;
  median: number;
  upper: number;
  high: number;
}

/** A node's futures from today, period 0, to the horizon. */
export interface Fan {
  points: FanPoint[];
  /** Whether the low and high ends at the horizon mean only “very far”. */
  far: {low: boolean; high: boolean};
}

/** A node as it is drawn. */
export interface NodeFans {
  name: MeasureName;
  /** Whether values are fractions of change rather than in the measure's unit. */
  isChange: boolean;
  asIs: Fan;
  /** Null where nothing is done. */
  withLevers: Fan | null;
  /** Range of the vertical axis. */
  domain: [number, number];
  /** Whether a 95 % band runs off that range. */
  cut: boolean;
}

/**
 * The four nodes' futures as they are drawn, in the order of the cycle.
 *
 * @param asIs Relative to today, with nothing done.
 * @param withLevers The same draws with something done; null where nothing is.
 * @example
 * fanData(summary, asIs, null)[2].asIs.points.at(-1)?.median // 14_975
 */
export function fanData(summary: LoopSummary, asIs: Simulation, withLevers: Simulation | null): NodeFans[] {
  return measureNames.map((name) => {
    const today = summary.start.values[name];
    const fans = [asIs, ...(withLevers === null ? [] : [withLevers])].map((each) => fanOf(each, name, today));
    return {
      name,
      isChange: today === undefined,
      asIs: fans[0],
      withLevers: fans[1] ?? null,
      ...domainOf(fans),
    };
  });
}

function fanOf({nodes, periods}: Simulation, name: MeasureName, today: Today | undefined): Fan {
  const {quantiles, capped} = nodes[name];
  const turned = today?.better === "lower";
  const value = (deviation: number) =>
    today === undefined ? Math.expm1(deviation) : valueAt(deviation, today);
  const point = (period: number, deviations: readonly number[]): FanPoint => {
    const [low, lower, median, upper, high] = (turned ? [...deviations].reverse() : deviations).map(value);
    return {period, low, lower, median, upper, high};
  };
  const last = quantiles.at(-1)!;
  const [down, up] = [last[0], last.at(-1)!].map((each) => capped.at(-1)! > 0 && isFar(each, today));
  return {
    points: [point(0, [0, 0, 0, 0, 0]), ...periods.map((period, t) => point(period, quantiles[t]))],
    far: turned ? {low: up, high: down} : {low: down, high: up},
  };
}

/** At the cap a deviation means only “very far”; see `simulateLoop`. */
function isFar(deviation: number, today: Today | undefined): boolean {
  const cap =
    today?.transform === "none"
      ? LARGEST_FACTOR * Math.max(1, Math.abs(today.value))
      : Math.log(LARGEST_FACTOR);
  return Math.abs(deviation) >= cap * (1 - 1e-9);
}

/** How many times the span of medians and halves the tails may take up on each side before they are cut. */
const TAIL = 2;

/** Shows all medians and middle halves, and the tails as far as they leave room for those. */
function domainOf(fans: readonly Fan[]): {domain: [number, number]; cut: boolean} {
  const points = fans.flatMap((fan) => fan.points);
  const [coreLow, coreHigh] = extent(points.flatMap(({lower, upper}) => [lower, upper]));
  const [tailLow, tailHigh] = extent(points.flatMap(({low, high}) => [low, high]));
  const today = points[0].median;
  // Where nothing moves there is no span; the axis then shows two per cent around today.
  const span = Math.max(coreHigh - coreLow, Math.abs(today) * 0.01, 1e-6);
  const low = Math.max(tailLow, coreLow - TAIL * span);
  const high = Math.min(tailHigh, coreHigh + TAIL * span);
  const pad = Math.max(high - low, span) * 0.06;
  return {domain: [low - pad, high + pad], cut: low > tailLow || high < tailHigh};
}

function extent(values: readonly number[]): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}
