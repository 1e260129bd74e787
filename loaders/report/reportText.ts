import type {ReportParts} from "./reportParts.js";

const WIDTH = 100;

/**
 * A report for the terminal: aligned columns, lines of at most 100 characters.
 *
 * @example
 * process.stdout.write(reportText(reportParts(loop, report)));
 */
export function reportText({title, about, summary, header, rows, details, warnings}: ReportParts): string {
  const blocks = [
    [title, "=".repeat(title.length), ...about.flatMap((line) => wrap(line, ""))],
    summary,
    alignColumns([header, ...rows]),
    ...details.map(({heading, reasons, checks}) => [
      heading,
      ...reasons.flatMap((reason) => wrap(reason, "  ")),
      ...checks.flatMap((check) => wrap(check, "    ", 2)),
    ]),
    ...(warnings.length === 0 ? [] : [["Warnings", ...warnings.flatMap((warning) => wrap(warning, "  "))]]),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function alignColumns(rows: string[][]): string[] {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  return rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i]))
      .join("  ")
      .trimEnd(),
  );
}

/** Breaks a text at spaces; lines after the first hang by `hang` characters more. */
function wrap(text: string, indent: string, hang = 0): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/)) {
    const empty = line.trim() === "";
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = indent + " ".repeat(hang) + word;
    } else line += empty ? word : ` ${word}`;
  }
  return [...lines, line];
}
