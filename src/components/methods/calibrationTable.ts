import {element} from "../element.js";
import {linkNumber} from "../sentences.js";
import type {Share} from "../../analysis/statistics/wilson.js";
import type {CalibrationRun, LinkCalibration, ScenarioCalibration} from "./calibration.js";
import {percent} from "./percent.js";

const head = ["Scenario", "Link", "Planted", "holds", "cannot tell", "fails", "With interval", "Coverage"];

/**
 * All numbers of a calibration, each share with its interval.
 *
 * @example
 * display(calibrationTable(run))
 */
export function calibrationTable({scenarios}: CalibrationRun): HTMLElement {
  return element(
    "div",
    {class: "scroll calibration-table", tabindex: "0", role: "region", "aria-label": "The whole calibration"},
    element(
      "table",
      {},
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          head.map((title) => element("th", {scope: "col"}, title)),
        ),
      ),
      element(
        "tbody",
        {},
        scenarios.flatMap((scenario) => scenario.links.map((link, i) => row(scenario, link, i === 0))),
      ),
    ),
  );
}

function row(
  {name, description, identifiable}: ScenarioCalibration,
  {link, truth, holds, unclear, fails, interval, coverage}: LinkCalibration,
  first: boolean,
): HTMLElement {
  const note = identifiable ? "" : " No method can see this from the data; outside the promise.";
  return element(
    "tr",
    {},
    first
      ? element("th", {scope: "row"}, name, element("small", {}, `${description}${note}`))
      : element("th", {scope: "row", class: "again"}, name),
    element("td", {}, `${linkNumber(link)} ${link}`),
    element("td", {}, truth === null ? "varies" : String(truth)),
    cell(holds),
    cell(unclear),
    cell(fails),
    element("td", {}, percent(interval.share)),
    coverage === null ? element("td", {}, "–") : cell(coverage),
  );
}

function cell({share, low, high}: Share): HTMLElement {
  return element(
    "td",
    {},
    percent(share),
    element("small", {}, `${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)}`),
  );
}
