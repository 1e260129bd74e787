import {AnalysisError} from "../../../domain/errors.js";
import {linkNames} from "../../../domain/links.js";
import type {LinkName} from "../../../domain/links.js";
import type {Estimate} from "../report.js";
import {requireCount, requireOneOf} from "../../statistics/guards.js";
import {requireEstimate} from "./requireEstimate.js";

/**
 * Something done to a loop. Periods are counted from today: 1 is the first simulated one, and the default of `from` and `at`.
 *
 * - `improve-model`, `shift-kpi`: the measure is better by `by` (relative, above −1; 0.1 is 10 %) than the loop makes it, in the
 *   periods `from` to `until`, both included; without `until` for good, with `until` equal to `from` once. Several add up.
 * - `buy-labels`: `rows` more rows are at hand from period `at` on. Needs the rows at hand (`start.rows`).
 * - `close-link`, `open-link`: from period `from` on, changes of the link's source pass to its target with an elasticity of 0, or of
 *   `elasticity`. What has passed before stays.
 * - `change-retention`: from period `from` on, the share `kept` of the rows at hand is still there one period later.
 */
export type Intervention =
  | {kind: "improve-model"; by: number; from?: number; until?: number}
  | {kind: "shift-kpi"; by: number; from?: number; until?: number}
  | {kind: "buy-labels"; rows: number; at?: number}
  | {kind: "close-link"; link: LinkName; from?: number}
  | {kind: "open-link"; link: LinkName; elasticity: number | Estimate; from?: number}
  | {kind: "change-retention"; kept: number; from?: number};

const kinds: readonly Intervention["kind"][] = [
  "improve-model",
  "shift-kpi",
  "buy-labels",
  "close-link",
  "open-link",
  "change-retention",
];

/** The first period in which an intervention acts. */
export const firstPeriod = (intervention: Intervention): number =>
  ("at" in intervention ? intervention.at : "from" in intervention ? intervention.from : undefined) ?? 1;

/**
 * Refuses interventions that do not say what to do.
 *
 * @throws {AnalysisError} naming the intervention by its 0-based place, and the value.
 * @example
 * requireInterventions([{kind: "shift-kpi", by: -2}]) // throws: interventions[0].by is -2; …
 */
export function requireInterventions(interventions: readonly Intervention[]): void {
  if (!Array.isArray(interventions))
    throw new AnalysisError(`interventions is ${String(interventions)}; it must be a list.`);
  interventions.forEach((intervention: Intervention, i) => {
    const name = `interventions[${i}]`;
    requireOneOf(`${name}.kind`, intervention?.kind, kinds);
    const from = firstPeriod(intervention);
    requireCount(`${name}.${intervention.kind === "buy-labels" ? "at" : "from"}`, from, 1);
    switch (intervention.kind) {
      case "improve-model":
      case "shift-kpi":
        requireBetween(`${name}.by`, intervention.by, -1, 1e6, "above −1 and below 1000000");
        if (intervention.until !== undefined) requireCount(`${name}.until`, intervention.until, from);
        break;
      case "buy-labels":
        if (!(intervention.rows >= 0 && Number.isFinite(intervention.rows)))
          throw new AnalysisError(`${name}.rows is ${intervention.rows}; it must be a number from 0.`);
        break;
      case "open-link":
        requireOneOf(`${name}.link`, intervention.link, linkNames);
        requireEstimate(`${name}.elasticity`, intervention.elasticity);
        break;
      case "close-link":
        requireOneOf(`${name}.link`, intervention.link, linkNames);
        break;
      case "change-retention":
        if (!(intervention.kept >= 0 && intervention.kept <= 1))
          throw new AnalysisError(`${name}.kept is ${intervention.kept}; it must be a share from 0 to 1.`);
    }
  });
}

function requireBetween(name: string, value: number, low: number, high: number, range: string): void {
  if (!(value > low && value < high)) throw new AnalysisError(`${name} is ${value}; it must be ${range}.`);
}
