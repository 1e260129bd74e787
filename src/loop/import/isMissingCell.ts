import {isMissing} from "../../domain/cells.js";
import type {CellValue} from "../../domain/tableDescription.js";

/**
 * Whether a cell of a file holds no value; as `isMissing`, and quick on the millions of cells that do.
 *
 * @example
 * isMissingCell("NA") // true
 * isMissingCell(false) // false
 */
export function isMissingCell(cell: CellValue): boolean {
  if (typeof cell === "boolean") return false;
  if (typeof cell === "string") {
    const first = cell.charCodeAt(0);
    // All words for missing begin with n, and any cell may begin with a space.
    if (first > SPACE && first < DELETE && first !== LOWER_N && first !== UPPER_N) return false;
  }
  return isMissing(cell);
}

const [SPACE, UPPER_N, LOWER_N, DELETE] = [32, 78, 110, 127];
