import {formatDate as isoDate} from "../../domain/calendar.js";
import {isMissing} from "../../domain/cells.js";
import type {DateForm} from "../../domain/mapping.js";
import {parseDateAs} from "../../domain/parseDateAs.js";
import type {CellValue} from "../../domain/tableDescription.js";
import type {Locale} from "../../domain/texts.js";
import {formatDate} from "../format.js";
import {mappingWords} from "./mappingWords.js";

/** So many are shown. */
const MOST = 3;

/**
 * The first cells of a column and the dates that they are under a form, so that a person sees whether it is the right one.
 *
 * @example
 * datesRead(["03/04/2024"], "dmy/", "en") // ["03/04/2024 → 3 Apr 2024"]
 * datesRead(["soon"], "iso", "en") // ["soon → not read"]
 */
export function datesRead(cells: readonly CellValue[], form: DateForm, locale: Locale): string[] {
  return cells
    .filter((cell) => typeof cell !== "boolean" && !isMissing(cell))
    .slice(0, MOST)
    .map((cell) => {
      const day = parseDateAs(cell, form);
      const date = Number.isNaN(day) ? mappingWords.notADate[locale] : formatDate(isoDate(day), locale);
      return `${String(cell)} → ${date}`;
    });
}
