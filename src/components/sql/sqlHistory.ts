const key = "growth-cycle-sql-history";
const MOST = 50;

/** Statements of this page where the browser forbids storage. */
let unstored: readonly string[] = [];

/**
 * The statements that were run in this browser, the latest first, at most 50.
 *
 * @example
 * sqlHistory() // ["SELECT * FROM series", …]
 */
export function sqlHistory(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept.filter((sql) => typeof sql === "string") : [];
  } catch {
    return unstored;
  }
}

/**
 * Keeps a statement as the latest; one that was run before moves to the front.
 *
 * @example
 * keepStatement("SELECT 1")
 */
export const keepStatement = (sql: string): void => store(withStatement(sqlHistory(), sql));

/** Deletes all statements. */
export const forgetStatements = (): void => store([]);

/**
 * A history with one more statement in front.
 *
 * @example
 * withStatement(["a", "b"], "b") // ["b", "a"]
 */
export const withStatement = (history: readonly string[], sql: string): readonly string[] =>
  [sql, ...history.filter((other) => other !== sql)].slice(0, MOST);

function store(history: readonly string[]) {
  unstored = history;
  try {
    localStorage.setItem(key, JSON.stringify(history));
  } catch {
    // Storage may be forbidden or full; the history then lasts as long as the page.
  }
}
