/**
 * Where in a statement a message of DuckDB points: the offset of the character above its `^`, in UTF-16 units as JavaScript and
 * editors count; null where it points nowhere.
 *
 * DuckDB prints the line below the message, a long one cut to some 80 columns between dots, and sets the caret by columns of a
 * terminal, in which a Chinese or Japanese character takes two.
 *
 * @param message As DuckDB gives it, e.g. `Parser Error: …\n\nLINE 2: SELEC 1\n        ^`.
 * @param sql The statement that it is about.
 * @see DuckDB, src/parser/query_error_context.cpp
 * @example
 * errorPosition('Parser Error: syntax error at or near "t"\n\nLINE 1: SELECT 1 FRM t\n                     ^', "SELECT 1 FRM t") // 13
 */
export function errorPosition(message: string, sql: string): number | null {
  const pointer = /^LINE (\d+): (.*)\n( *)\^/m.exec(message);
  if (pointer === null) return null;
  const [, number, printed, indent] = pointer;
  const lines = sql.split("\n");
  const line = lines[Number(number) - 1];
  if (line === undefined) return null;
  const column = indent.length - `LINE ${number}: `.length;
  const at = charactersBefore(printed, column);
  // Where the line itself has no such dots, they stand for what was cut.
  const cutBefore = printed.startsWith("...") && !line.startsWith("...") ? "...".length : 0;
  const shown = printed
    .slice(cutBefore)
    .replace(line.includes(printed.slice(cutBefore)) ? "" : /\.\.\.$/, "");
  const start = line.indexOf(shown);
  if (start < 0 || at < cutBefore) return null;
  const before = lines.slice(0, Number(number) - 1).reduce((sum, {length}) => sum + length + 1, 0);
  return before + Math.min(start + at - cutBefore, line.length);
}

/** How many UTF-16 units of a text stand before a column of a terminal. */
function charactersBefore(text: string, column: number): number {
  let taken = 0;
  let units = 0;
  for (const character of text) {
    if (taken >= column) break;
    taken +=
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u.test(
        character,
      )
        ? 2
        : 1;
    units += character.length;
  }
  return units;
}
