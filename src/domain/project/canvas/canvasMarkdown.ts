import {canvasBlocks, canvasCredit} from "../../canvas.js";
import type {CanvasBlock} from "../../canvas.js";
import {conditionNames, conditions} from "../../conditions.js";
import type {Locale} from "../../texts.js";
import type {Note, WorkCanvas} from "../workCanvas.js";
import {notesIn} from "./noteEdits.js";
import {noteKindLabels} from "./noteKinds.js";

const top = [
  "key_partners",
  "key_activities",
  "value_propositions",
  "customer_relationships",
  "customer_segments",
] as const;
const middle = [null, "key_resources", null, "channels", null] as const;
const bottom = ["cost_structure", "revenue_streams"] as const;

const words = {
  untitled: {en: "Canvas", ja: "キャンバス"},
  cycle: {en: "Growth cycle", ja: "成長サイクル"},
  open: {en: "(not chosen)", ja: "(未選択)"},
  silent: {en: "(no sentence yet)", ja: "(文はまだありません)"},
};

/**
 * A canvas as Markdown: the nine blocks in the table that teams copy into their documents, a note a line with its kind, then the three
 * arrows as a list and the credit. Whatever stands in a note stays text: pipes, newlines and markup are escaped.
 *
 * @example
 * canvasMarkdown(canvas, {locale: "ja"}) // "# …\n\n| 協力者 Key partners | 主要活動 Key activities | …"
 */
export function canvasMarkdown(canvas: WorkCanvas, {locale}: {locale: Locale}): string {
  const name = (block: CanvasBlock) => {
    const {en, ja} = canvasBlocks[block];
    return locale === "ja" ? `${ja} ${en}` : `${en} ${ja}`;
  };
  const line = ({text, kind}: Note) =>
    locale === "ja"
      ? `${markdownText(text)}(${noteKindLabels[kind].name.ja})`
      : `${markdownText(text)} (${noteKindLabels[kind].name.en.toLowerCase()})`;
  const cell = (block: CanvasBlock | null) =>
    block === null ? "" : notesIn(canvas, block).map(line).join("<br>");
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = (count: number) => row(Array<string>(count).fill("---"));
  const end = (id: string | null) => {
    const note = canvas.notes.find((each) => each.id === id);
    return note === undefined ? words.open[locale] : markdownText(note.text);
  };
  const arrow = (condition: (typeof conditionNames)[number]) => {
    const {from, to, statement} = canvas.arrows[condition];
    const {number, says} = conditions[condition];
    const sentence = statement.trim() === "" ? words.silent[locale] : markdownText(statement);
    return `- ${number} **${says[locale]}**: ${end(from)} → ${end(to)}: ${sentence}`;
  };
  return [
    `# ${canvas.title.trim() === "" ? words.untitled[locale] : markdownText(canvas.title)}`,
    "",
    row(top.map(name)),
    rule(5),
    row(top.map(cell)),
    row(middle.map((block) => (block === null ? "" : `**${name(block)}**`))),
    row(middle.map(cell)),
    "",
    row(bottom.map(name)),
    rule(2),
    row(bottom.map(cell)),
    "",
    `## ${words.cycle[locale]}`,
    "",
    ...conditionNames.map(arrow),
    "",
    canvasCredit,
    "",
  ].join("\n");
}

/** A text that Markdown shows as it was typed, on one line of a table. */
function markdownText(text: string): string {
  return text
    .trim()
    .replace(/[\\`*_[\]|~]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/\r\n|\r|\n/g, "<br>");
}
