import {numberForms} from "../domain/mapping.js";
import type {NumberForm} from "../domain/mapping.js";
import {isPercent, parseNumberAs} from "../domain/parseNumberAs.js";
import type {CellValue} from "../domain/tableDescription.js";

/** The numbers of a column, in the form that fits most of its cells. */
export interface GuessedNumbers {
  form: NumberForm;
  /** The other form, where it fits as many cells and gives other numbers. */
  alternatives: NumberForm[];
  /** `NaN` where a cell is no such number. */
  values: number[];
  fitting: number;
  /** Fitting cells with a percent sign: all of them but zeros, or none. */
  percents: number;
}

/**
 * The form of numbers that fits most of the cells. Words for true and false are no numbers here; and where some cells have a
 * percent sign and others not, only the more common way fits, since 12 % beside 0.12 may be a slip.
 *
 * @param cells Cells that are not missing.
 * @param preferred The form to take where both fit.
 * @example
 * guessNumbers(["1,5", "2,25"], "point") // {form: "comma", alternatives: [], values: [1.5, 2.25], fitting: 2, percents: 0}
 * guessNumbers(["1,234"], "point") // {form: "point", alternatives: ["comma"], values: [1234], …}
 */
export function guessNumbers(cells: readonly CellValue[], preferred: NumberForm): GuessedNumbers {
  const guesses = numberForms
    .map((form) => guessAs(form, cells))
    .sort((a, b) => b.fitting - a.fitting || Number(b.form === preferred) - Number(a.form === preferred));
  const [best, other] = [guesses[0]!, guesses[1]!];
  const isAmbiguous =
    other.fitting === best.fitting &&
    other.values.some(
      (value, i) => value !== best.values[i] && !(Number.isNaN(value) && Number.isNaN(best.values[i])),
    );
  return {...best, alternatives: isAmbiguous ? [other.form] : []};
}

function guessAs(form: NumberForm, cells: readonly CellValue[]) {
  const parsed = cells.map((cell) => (isWord(cell) ? NaN : (parseNumberAs(cell, form) ?? NaN)));
  const are = (percent: boolean) =>
    cells.filter((cell, i) => isPercent(cell) === percent && parsed[i] !== 0 && !Number.isNaN(parsed[i]))
      .length;
  const inPercent = are(true) > are(false);
  const values = parsed.map((value, i) => (value === 0 || isPercent(cells[i]!) === inPercent ? value : NaN));
  const fitting = values.filter((value) => !Number.isNaN(value)).length;
  return {
    form,
    values,
    fitting,
    percents: inPercent ? cells.filter((cell, i) => isPercent(cell) && !Number.isNaN(values[i])).length : 0,
  };
}

const isWord = (cell: CellValue) =>
  typeof cell === "boolean" || (typeof cell === "string" && /^\s*(true|false)\s*$/i.test(cell));
