import {createStore, del, get, set} from "idb-keyval";
import {guessColumns} from "../components/metric/guessColumns.js";
import type {MetricDraft} from "../components/metric/metricDraft.js";
import {DataError} from "../domain/errors.js";
import type {Row} from "../domain/loop.js";
import {openTable} from "../files/openTable.js";

/** One row a period: more than this is a table of events, which belongs on the loop page. */
const MOST_ROWS = 10_000;

/**
 * Reads a table of the person's own and guesses what its columns are.
 *
 * @throws {DataError} with every fault of the file, and where it has too many rows to be one a period.
 * @example
 * const draft = await readOwnMetrics(file);
 */
export async function readOwnMetrics(file: File): Promise<MetricDraft> {
  const table = await openTable(file);
  const rows: Row[] = [];
  for await (const batch of table.batches({rows: MOST_ROWS + 1}))
    for (let i = 0; i < batch.rows; i++)
      rows.push(
        Object.fromEntries(
          table.names.map((name, j) => {
            const cell = batch.columns[j][i];
            return [name, typeof cell === "boolean" ? String(cell) : cell];
          }),
        ),
      );
  if (rows.length > MOST_ROWS)
    throw new DataError([
      {
        file: file.name,
        message: `Has more than ${MOST_ROWS} rows; give one row a period: aggregate events first, for example on the loop page.`,
        messageJa: `${MOST_ROWS} 行を超えています。1 期間を 1 行に集計してください(ループのページでも集計できます)。`,
      },
    ]);
  return guessColumns(file.name, table.names, rows);
}

const store = () => createStore("growth-cycle-metrics", "own");

/**
 * The draft that was kept in this browser; null where there is none or storage is forbidden.
 *
 * @example
 * const draft = await keptOwnMetrics();
 */
export async function keptOwnMetrics(): Promise<MetricDraft | null> {
  try {
    return (await get<MetricDraft>("draft", store())) ?? null;
  } catch {
    return null;
  }
}

/**
 * Keeps a draft in this browser, or forgets it. Where storage is forbidden or full it lasts as long as the page.
 *
 * @example
 * keepOwnMetrics(null); // forgotten
 */
export async function keepOwnMetrics(draft: MetricDraft | null): Promise<void> {
  try {
    await (draft === null ? del("draft", store()) : set("draft", draft, store()));
  } catch {
    // It lasts as long as the page then.
  }
}
