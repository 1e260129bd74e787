import {measureNames} from "../links.js";
import type {MeasureName} from "../links.js";
import type {Candidate} from "./candidates.js";
import {covariateKey} from "./edits.js";
import type {MappingEdits} from "./edits.js";
import {sameSource} from "./source.js";
import type {Source} from "./source.js";
import type {Reasons} from "./reasons.js";

/** Which source plays which role, and why. */
export interface Assignment {
  measures: Partial<Record<MeasureName, Source>>;
  covariates: Source[];
  reasons: Reasons;
}

/**
 * Gives each measure its likeliest source, the likeliest of all first, and no source twice. What a person chose stands.
 *
 * @example
 * assignMeasures(candidates(description, table, 0), {}).measures.business_kpi // {table: 0, from: "active_users", count: "value"}
 */
export function assignMeasures(found: readonly Candidate[], edits: MappingEdits): Assignment {
  const measures: Assignment["measures"] = {};
  const reasons: Record<string, Candidate["reason"]> = {};
  const settled = new Set<MeasureName>();
  for (const name of measureNames) {
    const source = edits.measures?.[name]?.source;
    if (source === undefined) continue;
    settled.add(name);
    if (source !== null) measures[name] = source;
  }
  const isUsed = (source: Source) => Object.values(measures).some((used) => sameSource(used, source));
  for (const {role, value, reason} of ranked(found)) {
    if (role === "covariate" || settled.has(role) || isUsed(value)) continue;
    measures[role] = value;
    settled.add(role);
    reasons[`manifest.measures.${role}.column`] = reason;
  }
  const chosen = edits.covariates ?? {};
  const usedKeys = new Set(Object.values(measures).map(covariateKey));
  const covariates = found
    .filter(({role, value}) => role === "covariate" && !usedKeys.has(covariateKey(value)))
    .filter(({value}) => chosen[covariateKey(value)] ?? true);
  if (covariates.length > 0)
    reasons["manifest.covariates"] = {
      en: "Their names speak of what moves the business from outside.",
      ja: "事業を外から動かす要因の列名です。",
    };
  return {measures, covariates: covariates.map(({value}) => value), reasons};
}

/** The likeliest first. A column that speaks for a covariate more than for a measure is no measure. */
function ranked(found: readonly Candidate[]): Candidate[] {
  const asCovariate = new Map(
    found.filter(({role}) => role === "covariate").map(({value, score}) => [covariateKey(value), score]),
  );
  return found
    .filter(({value, score}) => score > (asCovariate.get(covariateKey(value)) ?? 0))
    .toSorted((a, b) => b.score - a.score);
}
