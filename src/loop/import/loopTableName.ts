import {loopFileNames} from "../../domain/parseLoopFiles.js";

const tableNames = loopFileNames.filter((name) => name.endsWith(".csv"));

/**
 * The table of a loop that a file is, whatever its format: `releases.csv` for `releases.xlsx`. Null for all other files.
 *
 * @example
 * loopTableName("Series.PARQUET") // "series.csv"
 */
export function loopTableName(file: string): string | null {
  const stem = /^(.+)\.(csv|tsv|txt|parquet|arrow|arrows|feather|ipc|jsonl|ndjson|json|xlsx)$/i.exec(
    file,
  )?.[1];
  return tableNames.find((name) => name === `${stem?.toLowerCase()}.csv`) ?? null;
}
