import type {LinkFigure} from "../analysis/index.js";
import type {LinkName} from "../domain/links.js";
import type {LoopDataset} from "../domain/loop.js";
import {inlineParams} from "../query/inlineParams.js";
import {insertLoops} from "../query/insertLoops.js";
import {insertShippedTables} from "../query/insertShippedTables.js";
import {openDatabase} from "../query/openDatabase.js";
import type {Result} from "../query/port.js";
import {learningCurveOf} from "../query/sql/rowsOf.js";
import {tableBehind} from "../query/sql/tableBehind.js";

/** Which loops the database holds: the person's own, or those of the site. */
let held: LoopDataset | "shipped" | null = null;

/**
 * Asks the database for the rows behind a link's figure; the engine is fetched at the first question. The SQL comes with its values written
 * in, to be read and changed.
 *
 * @param own The person's own loop; null asks the site's tables.
 * @param figure What is drawn of the link; null asks for the rows of its two series.
 * @example
 * const {result, sql} = await rowsBehind({loopId: "fashion-store", link: "business", figure, own: null});
 */
export async function rowsBehind({
  loopId,
  link,
  figure,
  own,
}: {
  loopId: string;
  link: LinkName;
  figure: LinkFigure | null;
  own: LoopDataset | null;
}): Promise<{result: Result; sql: string}> {
  const database = await openDatabase();
  if (held !== (own ?? "shipped")) {
    if (own === null) await insertShippedTables(database);
    else await insertLoops(database, [own]);
    held = own ?? "shipped";
  }
  const statement =
    figure?.kind === "curve" ? learningCurveOf(loopId) : tableBehind(loopId, link, figure?.lag ?? 1);
  return {result: await database.query(statement), sql: inlineParams(statement)};
}
