import type {NumberForm} from "../domain/mapping.js";
import type {CellValue, ColumnDescription, Separator, TableDescription} from "../domain/tableDescription.js";
import {describeColumn} from "./describeColumn.js";
import type {ColumnCells} from "./describeColumn.js";
import type {Table} from "./table.js";

/** Rows from which a table is described, and those that are shown. */
const [MOST, SAMPLE] = [10_000, 20];

/**
 * Describes a table from its first 10,000 rows: the kind of each column, how its dates and numbers are written, what is odd, and the
 * first 20 rows.
 *
 * @throws {DataError} with every fault of the rows that were read.
 * @example
 * const {columns} = await describeTable(await openTable(file));
 * columns[0].dateForm // "dmy/"; columns[0].dateFormAlternatives // ["mdy/"]
 */
export async function describeTable(table: Table): Promise<TableDescription> {
  const cells: CellValue[][] = table.names.map(() => []);
  const rows: number[] = [];
  let complete = true;
  for await (const batch of table.batches({rows: MOST})) {
    const taken = Math.min(batch.rows, MOST - rows.length);
    for (let i = 0; i < taken; i++) rows.push(batch.firstRow + i);
    batch.columns.forEach((column, j) => {
      for (let i = 0; i < taken; i++) cells[j]!.push(column[i]!);
    });
    complete = batch.done === 1 && taken === batch.rows;
  }
  const {file, format, encoding, separator, sheets} = table;
  return {
    file,
    format,
    encoding,
    separator,
    sheets,
    columns: describeColumns(
      table.names.map((name, j) => ({name, cells: cells[j]!, rows})),
      {complete, separator},
    ),
    sample: rows.slice(0, SAMPLE).map((_, i) => cells.map((column) => column[i]!)),
    rowsRead: rows.length,
    complete,
  };
}

/**
 * A file writes its numbers in one form: where a column can be read in both, the form that another column needs decides; else both
 * stand, the one first that leaves the separator of cells free.
 */
function describeColumns(
  columns: readonly ColumnCells[],
  {complete, separator}: {complete: boolean; separator: Separator | null},
): ColumnDescription[] {
  const describe = (numberForm: NumberForm) =>
    columns.map((column) => describeColumn(column, {numberForm, complete}));
  const likely = separator === ";" ? "comma" : "point";
  const described = describe(likely);
  if (described.every(({numberFormAlternatives}) => numberFormAlternatives.length === 0)) return described;
  const otherwise = describe(likely === "comma" ? "point" : "comma");
  const needed = described
    .map(({numberForm}) => numberForm)
    .filter((form, j) => form !== null && form === otherwise[j]!.numberForm);
  if (new Set(needed).size !== 1) return described;
  return (needed[0] === likely ? described : otherwise).map((column) => ({
    ...column,
    numberFormAlternatives: [],
  }));
}
