import {sqlParts} from "./sqlParts.js";

/**
 * A statement as the inside of a `SELECT`, in which DuckDB accepts only what reads: queries, `VALUES`, `TABLE`, `DESCRIBE`, `SHOW`,
 * `SUMMARIZE`, `PIVOT` with its values. `EXPLAIN` and `EXPLAIN ANALYZE` are kept in front. Whether it is one is for the engine to
 * say, about this statement and about the one given: brackets may not match.
 *
 * @param most Of rows; an explanation is not cut.
 * @returns the statement, and by how many characters it is longer before the part that was given.
 * @example
 * readingStatement("FROM series;", 10).sql // "SELECT * FROM (\nFROM series\n) LIMIT 10"
 */
export function readingStatement(sql: string, most: number): {sql: string; shift: number} {
  // Comments become blanks, so that the first and the last word can be seen.
  const bare = sqlParts(sql)
    .map(({kind, text}) => (kind === "comment" ? " ".repeat(text.length) : text))
    .join("");
  const lead = /^\s*explain(\s+analyze)?\b/i.exec(bare);
  const start = lead === null ? 0 : lead[0].length;
  const end = bare.replace(/[\s;]+$/, "").length;
  const before = lead === null ? "" : `EXPLAIN ${lead[1] === undefined ? "" : "ANALYZE "}`;
  const opening = `${before}SELECT * FROM (\n`;
  return {
    sql: `${opening}${sql.slice(start, end)}\n)${lead === null ? ` LIMIT ${most}` : ""}`,
    shift: opening.length - start,
  };
}
