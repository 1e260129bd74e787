import {separators} from "../domain/tableDescription.js";
import type {Separator} from "../domain/tableDescription.js";
import {CellScanner} from "./scanCells.js";

/** Records that are looked at. */
const MOST = 100;

/**
 * What separates the cells of a text: of comma, semicolon and tab the one that gives most records as many cells as the header has
 * (quotes and line breaks in them heeded), and of several such the one that gives most cells. A comma where none separates anything.
 *
 * @param text The first records; the last one may be cut.
 * @example
 * guessSeparator("week;share\n1;0,5\n2;0,6\n") // ";"
 */
export function guessSeparator(text: string): Separator {
  let [best, bestShare, bestWidth]: [Separator, number, number] = [",", 0, 1];
  for (const separator of separators) {
    const widths = recordWidths(text, separator);
    const width = widths[0] ?? 1;
    if (width === 1) continue;
    const share = widths.filter((cells) => cells === width).length / widths.length;
    if (share > bestShare || (share === bestShare && width > bestWidth))
      [best, bestShare, bestWidth] = [separator, share, width];
  }
  return best;
}

function recordWidths(text: string, separator: Separator): number[] {
  // A cut record counts only where there is no whole one.
  const whole = widthsOf(new CellScanner(text, separator, false));
  return whole.length > 0 ? whole : widthsOf(new CellScanner(text, separator, true));
}

function widthsOf(scanner: CellScanner): number[] {
  const widths: number[] = [];
  while (widths.length < MOST && scanner.at < scanner.text.length) {
    if (scanner.passBlank() === "record") continue;
    let cells = 1;
    let end = scanner.next();
    for (; end === "cell"; end = scanner.next()) cells++;
    if (end === "unknown") break;
    widths.push(cells);
  }
  return widths;
}
