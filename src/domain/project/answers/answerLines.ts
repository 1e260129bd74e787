/** Invisible letters other than the tab and the joiner inside an emoji. */
const invisible = /(?![\t\u200d])[\p{Cc}\p{Cf}]/gu;

/** Deeper than anybody means; it keeps hostile nesting shallow. */
const mostIndent = 24;

const ordinal =
  /^(?:[(\uff08[]?[0-9\uff10-\uff19]{1,2}(?:\ufe0f?\u20e3|[.)\uff0e\uff09、\]](?![0-9\uff10-\uff19]))|[①-⑳❶-❿]\s?[.:)\uff1a\uff09]?)\s*/u;
const bullet =
  /^(?:[-*+]\s+|[・•●▪◦‣∙➤►]\s*|[-–](?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]))/u;
const square = /^[■◆▼◇▍▌▎]\s*/u;
const fence = /^(?:`{3,}|~{3,})\s*[\w-]*\s*$/;
const rule = /^(?:[-*_=─━—]\s*){3,}$/;
const gridRule = /^[+├┌└╔╠╚][-=─═┼┬┴╪╬╦╩+┤┐┘╗╣╝\s]*$/;

/**
 * The lines of an answer in one dialect of Markdown, as many as there were: lists in `- ` and, where they were numbered, `+ `; no fences,
 * quotation marks, or invisible letters; headings with a space. What assistants write for these (「①」「1)」「・」「■」) is turned into them.
 *
 * @example
 * answerLines("① 顧客\r\n  ・学生") // ["+ 顧客", "  - 学生"]
 */
export const answerLines = (markdown: string): string[] =>
  markdown.split(/\r\n|[\n\r\u2028\u2029]/).map(answerLine);

function answerLine(original: string): string {
  const visible = original.replace(invisible, "").trimEnd();
  const quoted = /^\s*>[>\s]*/.exec(visible);
  const line = quoted === null ? visible : visible.slice(quoted[0].trimEnd().length);
  const space = /^\s*/.exec(line)![0];
  const indent = " ".repeat(Math.min(mostIndent, widthOf(quoted === null ? space : space.slice(1))));
  const rest = line.slice(space.length);
  if (rest === "" || fence.test(rest) || gridRule.test(rest)) return "";
  if (rule.test(rest)) return "---";
  const heading = /^([#\uff03]+)\s*(.*)$/u.exec(rest);
  // A tag such as #makeup is no heading; tags come in rows.
  if (heading !== null && (/^[#\uff03]+\s/.test(rest) || !/[#\uff03]/.test(heading[2]!)))
    return `${"#".repeat(Math.min(6, heading[1]!.length))} ${heading[2]!.replace(/\s#+$/, "")}`
      .trimEnd()
      .replace(/^#+$/, "");
  if (square.test(rest)) return `##### ${rest.replace(square, "")}`;
  if (/^[|\uff5c│]/.test(rest)) return indent + rest.replace(/[\uff5c│]/g, "|");
  return indent + listLine(rest);
}

function listLine(line: string): string {
  const isNumbered = ordinal.test(line);
  const marked = isNumbered ? ordinal : bullet;
  if (!marked.test(line)) return line;
  let rest = line;
  // "- 1. - text" is one item.
  while (rest !== "" && (ordinal.test(rest) || bullet.test(rest)))
    rest = rest.replace(ordinal.test(rest) ? ordinal : bullet, "");
  rest = rest.replace(/^\[[xX]\]\s/, "☑ ").replace(/^\[ \]\s/, "");
  return rest === "" ? "" : `${isNumbered ? "+" : "-"} ${rest}`;
}

/** In columns: a tab counts four, a full-width space two. */
const widthOf = (space: string) =>
  [...space].reduce((width, letter) => width + (letter === "\t" ? 4 : letter === "\u3000" ? 2 : 1), 0);
