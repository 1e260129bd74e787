import {links, measureNames} from "../../../domain/links.js";
import type {LinkName, MeasureName} from "../../../domain/links.js";
import {createHistory} from "./history.js";
import type {History} from "./history.js";
import {passChanges} from "./passChanges.js";
import type {Passed, SimulatedLink} from "./passChanges.js";
import type {Schedule} from "./schedule.js";

/** Rows at hand stay within this factor of today's, and logarithmic measures within its logarithm: beyond, no number means anything. */
export const LARGEST_FACTOR = 1e6;

export interface RecurrenceOptions {
  links: Record<LinkName, SimulatedLink>;
  schedule: Pick<Schedule, "quality" | "kpi" | "bought" | "kept">;
  draws: number;
  horizon: number;
  /** Rows that a period adds, as a share of today's stock. */
  flow: number;
  /** Largest deviation of each node on its scale. */
  caps: Record<MeasureName, number>;
}

/** A node in a period: its deviation from today in each draw, and how many draws are held at the cap. */
export interface NodeState {
  deviation: Float64Array;
  capped: number;
}

/**
 * The loop's recurrence for all draws at once, as `simulateLoop` states it.
 *
 * @returns to be called with periods 1, 2, … in turn; the states are good until the next call but one.
 * @example
 * createRecurrence(options)(1).business_kpi.deviation // a number a draw
 */
export function createRecurrence({
  links: simulated,
  schedule,
  draws,
  horizon,
  flow,
  caps,
}: RecurrenceOptions): (t: number) => Record<MeasureName, NodeState> {
  const nodes = Object.fromEntries(
    measureNames.map((name) => {
      const leaving = Object.entries(links).find(([, {source}]) => source === name)![0] as LinkName;
      return [name, createHistory(Math.min(simulated[leaving].lag, horizon) + 2, draws)];
    }),
  ) as Record<MeasureName, History>;
  const passing = (link: LinkName) => passChanges(simulated[link], nodes[links[link].source]);
  const [customer, business, collection, learning] = [
    passing("customer"),
    passing("business"),
    passing("collection"),
    passing("learning"),
  ];
  const stock = new Float64Array(draws).fill(1);

  return (t) => {
    const rows = nodes.training_rows.at(t);
    const quality = nodes.model_quality.at(t);
    const experience = nodes.customer_experience.at(t);
    const kpi = nodes.business_kpi.at(t);
    const inflow = {kept: schedule.kept[t], flow, bought: schedule.bought[t]};
    return {
      training_rows: {deviation: rows, capped: addRows(stock, rows, collection(t - 1), inflow)},
      model_quality: {
        deviation: quality,
        capped: move(quality, learning(t), schedule.quality[t], caps.model_quality),
      },
      customer_experience: {
        deviation: experience,
        capped: move(experience, customer(t), 0, caps.customer_experience),
      },
      business_kpi: {
        deviation: kpi,
        capped: move(kpi, business(t), schedule.kpi[t], caps.business_kpi),
      },
    };
  };
}

/** Moves a node in every draw; returns how many draws are held at the cap. */
function move(node: Float64Array, {elasticity, source, offset}: Passed, push: number, cap: number): number {
  let capped = 0;
  for (let i = 0; i < node.length; i++) {
    let value = elasticity[i] * source[i] + offset[i] + push;
    if (value >= cap || value <= -cap) {
      value = value > 0 ? cap : -cap;
      capped++;
    }
    node[i] = value;
  }
  return capped;
}

/** Carries the stock a period on, in shares of today's, and sets the rows' deviation to its logarithm. */
function addRows(
  stock: Float64Array,
  rows: Float64Array,
  {elasticity, source, offset}: Passed,
  {kept, flow, bought}: {kept: number; flow: number; bought: number},
): number {
  let capped = 0;
  for (let i = 0; i < stock.length; i++) {
    // Without a flow there is nothing to multiply, and 0 times an overflowing factor would be no number.
    const added = flow > 0 ? flow * Math.exp(elasticity[i] * source[i] + offset[i]) : 0;
    let next = kept * stock[i] + added + bought;
    if (next >= LARGEST_FACTOR || next <= 1 / LARGEST_FACTOR) {
      next = next > 1 ? LARGEST_FACTOR : 1 / LARGEST_FACTOR;
      capped++;
    }
    stock[i] = next;
    rows[i] = Math.log(next);
  }
  return capped;
}
