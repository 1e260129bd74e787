import {isMissing} from "./cells.js";
import type {NumberForm} from "./mapping.js";
import type {CellValue} from "./tableDescription.js";

/** A number with a point, its thousands by commas or spaces; and the same with comma and point exchanged. */
const shapes: Record<NumberForm, RegExp> = {
  point: /^[+-]?(?:\d+|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?: \d{3})+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i,
  comma: /^[+-]?(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+)?(?:,\d*)?(?:e[+-]?\d+)?$/i,
};

const currencyBefore = /^([+-]?)\s*[¥$€£]\s*/;
const unitAfter = /\s*[¥$€£円]$/;

/**
 * The number that a cell holds, written in the form of its column. `NaN` is missing (`isMissing`); null is a cell that is no
 * number, which a caller must report and never count as missing.
 *
 * Text may have thousands separators where they group by three (1,234,567.8; also spaces), full-width digits and signs
 * (１，２３４), a minus sign − (U+2212), and one currency sign before or after (¥ $ € £ 円), which is dropped. A percent sign
 * divides by 100: 12 % is 0.12. Parentheses for negative numbers, infinities and units are no numbers. True and false, as a
 * boolean or in text, are 1 and 0, so that their mean is a share.
 *
 * @example
 * parseNumberAs("1,234.5", "point") // 1234.5
 * parseNumberAs("1.234,5", "comma") // 1234.5
 * parseNumberAs("12,34", "point") // null
 * parseNumberAs("", "point") // NaN
 */
export function parseNumberAs(cell: CellValue, form: NumberForm): number | null {
  if (typeof cell === "number") return cell === Infinity || cell === -Infinity ? null : cell;
  if (typeof cell === "boolean") return cell ? 1 : 0;
  if (cell === null) return NaN;
  const plain = plainNumber(cell, form === "point" ? POINT : COMMA);
  return plain === null ? parseText(cell, form) : plain;
}

/**
 * Whether a cell is a number written with a percent sign.
 *
 * @example
 * isPercent("12 %") // true
 */
export const isPercent = (cell: CellValue) => typeof cell === "string" && /[%％]\s*$/.test(cell);

const [POINT, COMMA, MINUS] = [46, 44, 45];

/** Digits with at most one decimal sign and a minus before, as nearly all cells are; null for all else. */
function plainNumber(text: string, decimal: number): number | null {
  let signs = 0;
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) digits++;
    else if (code === decimal) signs++;
    else if (code !== MINUS || i > 0) return null;
  }
  if (digits === 0 || signs > 1) return null;
  return Number(signs === 1 && decimal === COMMA ? text.replace(",", ".") : text);
}

function parseText(cell: string, form: NumberForm): number | null {
  if (isMissing(cell)) return NaN;
  let text = cell.normalize("NFKC").replace(/[−‐–]/g, "-").replace(/\s/g, " ").trim();
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true" ? 1 : 0;
  const share = text.endsWith("%");
  if (share) text = text.slice(0, -1).trimEnd();
  else if (currencyBefore.test(text)) text = text.replace(currencyBefore, "$1");
  else text = text.replace(unitAfter, "");
  if (!shapes[form].test(text) || !/\d/.test(text.replace(/e.*/i, ""))) return null;
  const [groups, decimal] = form === "point" ? [/[, ]/g, "."] : [/[. ]/g, ","];
  const value = Number(text.replace(groups, "").replace(decimal, "."));
  if (!Number.isFinite(value)) return null;
  return share ? value / 100 : value;
}
