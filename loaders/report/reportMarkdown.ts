import type {ReportParts} from "./reportParts.js";

/**
 * A report as GitHub-flavoured Markdown.
 *
 * @example
 * process.stdout.write(reportMarkdown(reportParts(loop, report)));
 */
export function reportMarkdown({
  title,
  about,
  summary,
  header,
  rows,
  details,
  warnings,
}: ReportParts): string {
  const row = (cells: string[]) =>
    `| ${cells.map((cell) => escape(cell).replaceAll("|", "\\|")).join(" | ")} |`;
  const list = (items: string[]) => items.map((item) => `- ${escape(item)}`).join("\n");
  const blocks = [
    `# ${escape(title)}`,
    ...about.map(escape),
    list(summary),
    [row(header), row(header.map(() => "---")), ...rows.map(row)].join("\n"),
    ...details.flatMap(({heading, reasons, checks}) => [
      `## ${escape(heading)}`,
      list([...reasons, ...checks]),
    ]),
    ...(warnings.length === 0 ? [] : ["## Warnings", list(warnings)]),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** Column names hold underscores and stars, which Markdown would take for emphasis, and `<` would begin a tag. */
const escape = (text: string) => text.replace(/[\\`*_<[\]]/g, "\\$&");
