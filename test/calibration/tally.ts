import type {LinkCalibration, ScenarioCalibration} from "../../src/components/methods/calibration.js";
import {linkNames} from "../../src/domain/index.js";
import type {LinkName} from "../../src/domain/index.js";
import type {RunOutcome} from "./runOutcome.js";
import type {CalibrationScenario} from "./scenarios.js";
import {wilson} from "../../src/analysis/statistics/wilson.js";

/**
 * Counts what the report said in the runs of a scenario.
 *
 * @param whole The same seeds' outcomes with no link broken, for scenarios that break one.
 * @example
 * tally(scenario, outcomes).links[0].holds // {count: 3, of: 100, share: 0.03, …}
 */
export function tally(
  {name, description, meetsAssumptions, identifiable}: CalibrationScenario,
  outcomes: readonly RunOutcome[],
  whole?: readonly RunOutcome[],
): ScenarioCalibration {
  const judged = linkNames.filter((link) => outcomes[0][link].truth !== null);
  return {
    name,
    description,
    meetsAssumptions,
    identifiable,
    links: judged.map((link) => tallyLink(link, outcomes)),
    othersChanged: whole === undefined ? null : othersChanged(judged, outcomes, whole),
  };
}

/** Whether a link is there at all: an elasticity below this moves nothing that a verdict could count. */
const isPlanted = (truth: number) => truth >= 0.005;

function tallyLink(link: LinkName, outcomes: readonly RunOutcome[]): LinkCalibration {
  const runs = outcomes.map((outcome) => outcome[link]);
  const share = (is: (run: (typeof runs)[number]) => boolean) => wilson(runs.filter(is).length, runs.length);
  const bounded = runs.filter(({covered}) => covered !== null);
  const truths = [...new Set(runs.map(({truth}) => truth))];
  return {
    link,
    truth: truths.length === 1 ? truths[0] : null,
    planted: isPlanted(truths[0]!),
    holds: share(({verdict}) => verdict === "holds"),
    fails: share(({verdict}) => verdict === "fails"),
    unclear: share(({verdict}) => verdict === "unclear" || verdict === "no-data"),
    interval: share(({covered}) => covered !== null),
    coverage:
      bounded.length === 0
        ? null
        : wilson(bounded.filter(({covered}) => covered === true).length, bounded.length),
  };
}

/** Runs in which a link that was not broken has another verdict than with no link broken. */
function othersChanged(
  judged: readonly LinkName[],
  outcomes: readonly RunOutcome[],
  whole: readonly RunOutcome[],
) {
  const others = judged.filter((link) => isPlanted(outcomes[0][link].truth!));
  const changed = outcomes.filter((outcome, run) =>
    others.some((link) => outcome[link].verdict !== whole[run][link].verdict),
  );
  return wilson(changed.length, outcomes.length);
}
