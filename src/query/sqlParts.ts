/** A piece of a statement: `code` is neither text in quotes nor a comment. */
export interface SqlPart {
  kind: "code" | "quoted" | "comment";
  text: string;
}

const quoted = /[eE]'(?:[^'\\]|\\[^]|'')*'|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(\w*)\$[^]*?\$\1\$/y;
const lineComment = /--[^\n\r]*/y;
const word = /[\p{L}\p{N}_$]+/uy;

/**
 * A statement cut into code, quoted texts and names, and comments, as DuckDB reads it; joined, the parts are the statement again.
 * A quote that is never closed counts as code.
 *
 * @see https://duckdb.org/docs/stable/sql/data_types/literal_types (escape strings, dollar quotes)
 * @example
 * sqlParts("SELECT '?' -- why?") // code `SELECT `, quoted `'?'`, code ` `, comment `-- why?`
 */
export function sqlParts(sql: string): SqlPart[] {
  const parts: SqlPart[] = [];
  const add = (kind: SqlPart["kind"], text: string) => {
    const last = parts.at(-1);
    if (kind === "code" && last?.kind === "code") last.text += text;
    else parts.push({kind, text});
  };
  for (let at = 0; at < sql.length;) {
    const quote = matchAt(quoted, sql, at);
    const comment = matchAt(lineComment, sql, at) ?? blockComment(sql, at);
    // A word is taken whole, so that its last letter is not taken for the `e` of an escape string.
    const text = quote ?? comment ?? matchAt(word, sql, at) ?? sql[at];
    add(quote !== null ? "quoted" : comment !== null ? "comment" : "code", text);
    at += text.length;
  }
  return parts;
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** Block comments nest, as in PostgreSQL. */
function blockComment(sql: string, start: number): string | null {
  if (!sql.startsWith("/*", start)) return null;
  let depth = 0;
  for (let at = start; at < sql.length;) {
    if (sql.startsWith("/*", at)) depth++;
    else if (sql.startsWith("*/", at)) depth--;
    else {
      at++;
      continue;
    }
    at += 2;
    if (depth === 0) return sql.slice(start, at);
  }
  return null;
}
