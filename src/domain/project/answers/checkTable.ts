import {conditionNames} from "../../conditions.js";
import type {ConditionName} from "../../conditions.js";
import type {AnswerDraft} from "./answerDraft.js";
import type {TablePiece, TableRow} from "./answerPieces.js";
import {conditionOf, namedCondition, verdictOf} from "./conditionNames.js";
import {cellParts, plainText} from "./inlineText.js";
import {titleOf} from "./knownWords.js";
import {folded} from "./labels.js";

type Column = "number" | "condition" | "verdict" | "improvement" | "text";

const columnNames: readonly (readonly [Column, RegExp])[] = [
  ["number", /^(?:no\.?|#|番号|id|)$/u],
  ["improvement", /改善|対策|提案|improve|suggest|recommend|action|\bfix\b|next step/u],
  [
    "text",
    /理由|根拠|説明|詳細|コメント|備考|reason|explanation|rationale|evidence|details?|comment|finding|why|notes?/u,
  ],
  [
    "verdict",
    /結果|判定|評価$|状況|達成|充足|可否|verdict|result|status|\bmet\b|assessment|satisfied|fulfilled|pass/u,
  ],
  [
    "condition",
    /確認|条件|観点|項目|ポイント|チェック|check|condition|criteri|question|point|aspect|requirement|評価/u,
  ],
];

const columnOf = (header: string): Column =>
  columnNames.find(([, pattern]) => pattern.test(folded(header)))?.[0] ?? "text";

/** What each column is about: by its name, else by what stands in it. */
function columnsOf({rows, hasHeader}: TablePiece): Column[] {
  const width = Math.max(...rows.map(({cells}) => cells.length));
  const body = hasHeader ? rows.slice(1) : rows;
  const share = (i: number, is: (text: string) => boolean) =>
    body.filter(({cells}) => is(plainText(cells[i] ?? ""))).length / Math.max(1, body.length);
  const columns = Array.from({length: width}, (_, i): Column => {
    if (hasHeader && i < rows[0]!.cells.length) return columnOf(rows[0]!.cells[i]!);
    if (share(i, (text) => verdictOf(text).verdict !== "unstated") > 0.5) return "verdict";
    return share(i, (text) => /^[\d.①-⑨]{1,2}$/u.test(text)) > 0.5 ? "number" : "text";
  });
  if (!columns.includes("condition")) {
    const first = columns.findIndex(
      (column, i) => column === "text" && share(i, (text) => conditionOf(text) !== null) > 0.5,
    );
    if (first >= 0) columns[first] = "condition";
  }
  return columns;
}

const bodyOf = ({rows, hasHeader}: TablePiece) => (hasHeader ? rows.slice(1) : rows);

const conditionIn = ({cells}: TableRow, columns: readonly Column[]): ConditionName | null => {
  const name = plainText(cells[columns.indexOf("condition")] ?? "");
  return namedCondition(name) ?? conditionOf(name);
};

/**
 * Whether a table holds checks of the three conditions.
 *
 * @param isExpected Whether the answer has announced them.
 */
export function isCheckTable(table: TablePiece, {isExpected}: {isExpected: boolean}): boolean {
  const columns = columnsOf(table);
  const body = bodyOf(table);
  const named = new Set(body.map((row) => conditionIn(row, columns)));
  named.delete(null);
  if (isExpected) return named.size >= 1;
  const speaks =
    columns.includes("verdict") ||
    columns.includes("improvement") ||
    body.some(({cells}) => cells.some((cell) => verdictOf(plainText(cell)).verdict !== "unstated"));
  return speaks && (named.size >= 2 || (named.size === 1 && body.length <= 2));
}

/** Reads a table of checks, whatever the order of its columns; a row that is about no condition is put aside. */
export function readCheckTable(draft: AnswerDraft, table: TablePiece): void {
  const columns = columnsOf(table);
  if (table.hasHeader) for (const cell of table.rows[0]!.cells) draft.skip(table.line, cell);
  const body = bodyOf(table);
  body.forEach((row, i) => {
    const condition = conditionIn(row, columns) ?? (body.length === 3 ? conditionNames[i]! : null);
    if (condition === null) {
      draft.skip(row.line, row.cells.join(" "));
      return;
    }
    draft.addCheck({condition});
    row.cells.forEach((cell, at) => readCell(draft, condition, columns[at] ?? "text", cell));
  });
}

function readCell(draft: AnswerDraft, condition: ConditionName, column: Column, cell: string): void {
  const plain = cellParts(cell).map(plainText).join(" ");
  if (plain === "" || (column === "number" && /^[\d.①-⑨]{1,2}$/u.test(plain))) return;
  if (column === "improvement") {
    if (!/^(?:[-–—―ー]+|なし|特になし|none|n\/a|not needed|不要)[。.]?$/iu.test(plain))
      draft.addCheck({condition, improvement: plain});
    return;
  }
  if (column === "condition") {
    const {verdict, rest} = verdictOf(plain);
    draft.addCheck({condition, verdict, text: titleOf(rest)});
    return;
  }
  const {verdict, rest} = verdictOf(plain);
  draft.addCheck({condition, verdict, text: rest});
}
