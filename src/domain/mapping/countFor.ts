import type {Counting, MappedTable} from "../mapping.js";
import type {ColumnDescription} from "../tableDescription.js";
import {isPeople, isPersonId, isShare, isYesNo} from "./columnTraits.js";
import type {Role} from "./roleWords.js";

/**
 * How a column becomes one number a period: taken as it is where there is one row a period; else amounts are added up, people told apart,
 * and shares, errors and levels averaged.
 *
 * @example
 * countFor("business_kpi", amount, "events") // "sum"
 */
export function countFor(role: Role, column: ColumnDescription, rows: MappedTable["rows"]): Counting {
  if (rows === "periods") return "value";
  if (isPersonId(column.name) || column.kind === "text") return "distinct";
  if (role === "model_quality" || role === "customer_experience" || isYesNo(column)) return "mean";
  if (role === "training_rows") return column.neverFalls ? "mean" : "sum";
  // Adding days up would count people once a day, and shares make no sum.
  return isPeople(column.name) || isShare(column.name) ? "mean" : "sum";
}
