import {measureNames} from "../links.js";
import type {MeasureName} from "../links.js";
import type {TableDescription} from "../tableDescription.js";
import {plainName} from "./columnName.js";
import {isNumeric} from "./source.js";
import type {Source} from "./source.js";

const endings = ["se", "stderr", "std err", "std error", "standard error", "sem", "標準誤差", "の標準誤差"];

/**
 * Columns of standard errors of the measures that have one beside them in their file: `rmse_se` for `rmse`. A column that plays another
 * role is none.
 *
 * @example
 * standardErrors({model_quality: {table: 0, from: "rmse", count: "value"}}, tables) // {model_quality: {table: 0, from: "rmse_se", …}}
 */
export function standardErrors(
  measures: Partial<Record<MeasureName, Source>>,
  tables: readonly TableDescription[],
): Partial<Record<MeasureName, Source>> {
  const found: Partial<Record<MeasureName, Source>> = {};
  const used = new Set(Object.values(measures).map(({table, from}) => `${table} ${from}`));
  for (const name of measureNames) {
    const source = measures[name];
    if (source === undefined || source.from === null || source.count !== "value" || name === "training_rows")
      continue;
    const plain = plainName(source.from);
    const names = endings.flatMap((ending) => [`${plain} ${ending}`, plain + ending]);
    const column = tables[source.table]?.columns.find(
      (each) =>
        isNumeric(each) && names.includes(plainName(each.name)) && !used.has(`${source.table} ${each.name}`),
    );
    if (column !== undefined) found[name] = {...source, from: column.name};
  }
  return found;
}
