import {readFileSync} from "node:fs";
import {favouritesFolder} from "../../../loaders/metricExample.js";
import {metricFavourites} from "../../../loaders/metricFavourites.js";
import {parseMetricTable} from "../../../src/analysis/index.js";
import type {MetricRole, MetricTable} from "../../../src/analysis/index.js";
import {parseCsv} from "../../../src/domain/parseCsv.js";
import {parseYaml} from "../../../src/domain/parseYaml.js";

const manifest = parseYaml("metrics.yaml", readFileSync(`${favouritesFolder}metrics.yaml`, "utf8"), []);

/**
 * The example's world with other random numbers, and of it only some candidates and roles.
 *
 * @example
 * simulatedMetrics(7, {candidates: ["page_views"], recorded: false})
 */
export function simulatedMetrics(
  seed: number,
  {
    candidates,
    roles,
    recorded = true,
  }: {candidates: readonly string[]; roles?: readonly MetricRole[]; recorded?: boolean},
): MetricTable {
  const table = parseMetricTable(manifest, parseCsv("series.csv", metricFavourites(seed), []));
  const kept = Object.entries(table.heldAgainst).filter(
    ([role]) => roles?.includes(role as MetricRole) ?? true,
  );
  return {
    ...table,
    candidates: table.candidates.filter(({column}) => candidates.includes(column)),
    heldAgainst: Object.fromEntries(kept),
    covariates: recorded ? table.covariates : [],
  };
}
