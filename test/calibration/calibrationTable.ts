import type {Share} from "../../src/analysis/statistics/wilson.js";
import type {CalibrationRun, LinkCalibration} from "../../src/components/methods/calibration.js";
import type {RunOutcome} from "./runOutcome.js";

const percent = (value: number) => (100 * value).toFixed(1);
const withInterval = ({share, low, high}: Share) => `${percent(share)} (${percent(low)}–${percent(high)})`;

/**
 * The calibration as text: a line for each scenario and judged link, shares in percent with Wilson's 95 % interval, and which checks
 * did not pass how often.
 *
 * @param outcomes outcomes[scenario][run], as the run's scenarios are ordered.
 */
export function calibrationTable(
  {seed, runs, node, scenarios}: CalibrationRun,
  outcomes: readonly (readonly RunOutcome[])[],
): string {
  const rows = scenarios.flatMap(({name, identifiable, links, othersChanged}, i) => [
    ...links.map((link) => [
      name,
      link.link,
      String(link.truth),
      ...sharesOf(link, identifiable),
      failedChecks(outcomes[i], link),
    ]),
    ...(othersChanged === null
      ? []
      : [[name, "other links", "", `${withInterval(othersChanged)} other verdict`, "", "", "", "", ""]]),
  ]);
  const head = [
    "scenario",
    "link",
    "truth",
    "false holds | power",
    "unclear",
    "fails",
    "has interval",
    "coverage",
    "checks not passed",
  ];
  const widths = head.map((title, c) => Math.max(title.length, ...rows.map((row) => row[c].length)));
  const lines = [head, ...rows].map((row) =>
    row
      .map((cell, c) => cell.padEnd(widths[c]))
      .join("  ")
      .trimEnd(),
  );
  return [`seed ${seed}, ${runs} runs a scenario, node ${node}; percent (Wilson 95 %)`, ...lines].join("\n");
}

function sharesOf(
  {planted, holds, unclear, fails, interval, coverage}: LinkCalibration,
  identifiable: boolean,
) {
  const kind = planted ? "power" : identifiable ? "false" : "(false)";
  return [
    `${kind} ${withInterval(holds)}`,
    withInterval(unclear),
    withInterval(fails),
    withInterval(interval),
    coverage === null ? "–" : withInterval(coverage),
  ];
}

function failedChecks(outcomes: readonly RunOutcome[], {link}: LinkCalibration): string {
  const counts = new Map<string, number>();
  for (const outcome of outcomes)
    for (const check of outcome[link].failedChecks) counts.set(check, (counts.get(check) ?? 0) + 1);
  return [...counts].map(([check, count]) => `${check} ${count}`).join(", ");
}
