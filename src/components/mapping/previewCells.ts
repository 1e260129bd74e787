import {isMissing} from "../../domain/cells.js";
import type {TableDescription} from "../../domain/tableDescription.js";

/** A cell of the preview: its text as the file has it, and whether it is missing or does not fit its column. */
export interface PreviewCell {
  text: string;
  state: "missing" | "odd" | null;
}

/**
 * The first rows of a file as they are shown, each with its row as a spreadsheet counts.
 *
 * @example
 * previewCells(description)[0] // {row: 2, cells: [{text: "2024-01-01", state: null}, {text: "", state: "missing"}]}
 */
export function previewCells({columns, sample}: TableDescription): {row: number; cells: PreviewCell[]}[] {
  return sample.map((cells, i) => {
    const row = i + 2;
    return {
      row,
      cells: columns.map(({odd}, j): PreviewCell => {
        const cell = cells[j] ?? null;
        if (typeof cell !== "boolean" && isMissing(cell)) return {text: "", state: "missing"};
        const isOdd = odd.some((each) => each.row === row);
        return {text: String(cell), state: isOdd ? "odd" : null};
      }),
    };
  });
}
