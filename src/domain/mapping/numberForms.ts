import {numberForms} from "../mapping.js";
import type {NumberForm} from "../mapping.js";
import {parseNumberAs} from "../parseNumberAs.js";
import type {ColumnDescription} from "../tableDescription.js";

/**
 * The only form in which a column's numbers can be read; null where both forms read them alike, or where either may be meant.
 *
 * @example
 * settledForm(column) // "comma" for examples 1,5 and 2,25; null for 12 and for 1,234
 */
export function settledForm(column: ColumnDescription): NumberForm | null {
  const {numberForm, numberFormAlternatives, examples} = column;
  if (numberForm === null || numberFormAlternatives.length > 0) return null;
  const differs = examples.some((cell) => parseNumberAs(cell, "point") !== parseNumberAs(cell, "comma"));
  return differs ? numberForm : null;
}

/**
 * How a file writes its numbers: as the columns that can be read in one way only, else as most of the others seem to.
 *
 * @example
 * guessNumberForm(description.columns) // "point"
 */
export function guessNumberForm(columns: readonly ColumnDescription[]): NumberForm {
  const votes = (forms: readonly (NumberForm | null)[]) =>
    numberForms.map((form) => forms.filter((each) => each === form).length) as [number, number];
  const [point, comma] = votes(columns.map(settledForm));
  if (point !== comma) return comma > point ? "comma" : "point";
  const [points, commas] = votes(columns.map(({numberForm}) => numberForm));
  return commas > points ? "comma" : "point";
}

/**
 * Least and greatest number of a column as a form reads it; null where they are unknown: the description read another form, or the
 * column has no numbers.
 *
 * @example
 * rangeAs(column, "point") // {min: 0.91, max: 1.2}
 */
export function rangeAs(column: ColumnDescription, form: NumberForm): {min: number; max: number} | null {
  const {min, max, numberForm, examples} = column;
  if (typeof min !== "number" || typeof max !== "number") return null;
  const isRead =
    numberForm === form ||
    examples.every((cell) => parseNumberAs(cell, "point") === parseNumberAs(cell, "comma"));
  return isRead ? {min, max} : null;
}
