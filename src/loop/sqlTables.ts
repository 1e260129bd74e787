import type {SqlTable} from "../components/sql/sqlEditor.js";
import type {LoopDataset} from "../domain/loop.js";
import {loopTableNames, loopTables} from "../domain/loopTables.js";
import type {LoopTableName} from "../domain/loopTables.js";

const sqlTypes = {text: "text", date: "date", number: "number", flag: "true/false"};

/**
 * The tables as a person can ask them, with their columns and the rows of the site's loops and the person's own together. An own loop
 * stands in place of a loop of the site with the same id.
 *
 * @param sizes Rows of the site's loops in each table, by id.
 * @example
 * sqlTables({"fashion-store": {series: 1092, …}}, [])[2] // {name: "series", columns: [{name: "loop_id", type: "text"}, …], rows: 1092}
 */
export function sqlTables(
  sizes: Readonly<Record<string, Record<LoopTableName, number>>>,
  own: readonly LoopDataset[],
): SqlTable[] {
  const tables = loopTables(own);
  const shipped = Object.entries(sizes).filter(([id]) => own.every((loop) => loop.id !== id));
  return loopTableNames.map((name) => ({
    name,
    columns: Object.entries(tables[name]).map(([column, {type}]) => ({name: column, type: sqlTypes[type]})),
    rows: shipped.reduce((sum, [, rows]) => sum + rows[name], tables[name]["loop_id"].values.length),
  }));
}
