import type {Levers} from "../../../domain/levers.js";
import {linkNames} from "../../../domain/links.js";
import type {Intervention} from "./interventions.js";

/**
 * What levers do to a loop, all of it from the next period on.
 *
 * @returns nothing for levers that stand where nothing is done. A link set to 0 is closed; its uncertainty goes, as a set elasticity is
 * taken to be known.
 * @example
 * interventionsOf({model: 0.05, links: {business: 0}}) // [{kind: "improve-model", by: 0.05}, {kind: "close-link", link: "business"}]
 */
export function interventionsOf({
  model = 0,
  kpi = 0,
  kpiOnce,
  rows = 0,
  lost = 0,
  links = {},
}: Levers): Intervention[] {
  const done: Intervention[] = [];
  if (model !== 0) done.push({kind: "improve-model", by: model});
  if (kpi !== 0) done.push({kind: "shift-kpi", by: kpi, ...(kpiOnce === true ? {until: 1} : {})});
  if (rows !== 0) done.push({kind: "buy-labels", rows});
  if (lost !== 0) done.push({kind: "change-retention", kept: 1 - lost});
  for (const link of linkNames) {
    const elasticity = links[link];
    if (elasticity === undefined) continue;
    done.push(elasticity === 0 ? {kind: "close-link", link} : {kind: "open-link", link, elasticity});
  }
  return done;
}
