import {metricProperties} from "../../analysis/metric/metricReport.js";
import type {MetricProperty} from "../../analysis/metric/metricReport.js";
import {fromAddress, toAddress} from "../address.js";

/** One cell of the table of verdicts. */
export interface MetricChoice {
  /** Column of the candidate. */
  candidate: string;
  property: MetricProperty;
}

/**
 * The cell that the address asks for; null where it asks for none.
 *
 * @example
 * chosenInAddress() // {candidate: "page_views", property: "leads"} at /loop/metric?candidate=page_views&property=leads
 */
export function chosenInAddress(): MetricChoice | null {
  const candidate = fromAddress("candidate");
  const property = metricProperties.find((name) => name === fromAddress("property"));
  return candidate === null || property === undefined ? null : {candidate, property};
}

/**
 * Writes a cell into the address, so that a link shows the same evidence.
 *
 * @example
 * chosenToAddress({candidate: "page_views", property: "leads"})
 */
export function chosenToAddress({candidate, property}: MetricChoice): void {
  toAddress("candidate", candidate);
  toAddress("property", property);
}
