import type {MappedTable} from "../../domain/mapping.js";
import {parseDateAs} from "../../domain/parseDateAs.js";
import {parseNumberAs} from "../../domain/parseNumberAs.js";
import type {CellValue} from "../../domain/tableDescription.js";
import type {Text} from "../../domain/texts.js";
import type {FaultList} from "./FaultList.js";
import {importFaults} from "./importFaults.js";
import {isMissingCell} from "./isMissingCell.js";

/**
 * Reads the cells of a mapped table as the mapping says they are written. A cell that is not so written is a fault and never
 * a guess; what is returned for it does not matter, since nothing is imported from files with faults.
 *
 * @example
 * const cells = new CellParser(mappedTable, faults);
 * const days = cells.days(batch.columns[0]!, batch.firstRow);
 */
export class CellParser {
  constructor(
    private readonly table: MappedTable,
    private readonly faults: FaultList,
  ) {}

  /** Days since 1970-01-01; every row must say when. */
  days(cells: readonly CellValue[], firstRow: number): Int32Array {
    const {dateForm, time} = this.table;
    const days = new Int32Array(cells.length);
    for (let i = 0; i < cells.length; i++) {
      const day = parseDateAs(cells[i]!, dateForm);
      if (Math.abs(day) < 2 ** 31) days[i] = day;
      else {
        const words = isMissingCell(cells[i]!) ? importFaults.noDate : importFaults.badDate;
        this.fault(firstRow + i, time, cells[i]!, words(dateForm));
      }
    }
    return days;
  }

  /** Numbers, `NaN` where the cell is missing. */
  numbers(cells: readonly CellValue[], firstRow: number, column: string): Float64Array {
    const {numberForm} = this.table;
    const numbers = new Float64Array(cells.length);
    for (let i = 0; i < cells.length; i++) {
      const number = parseNumberAs(cells[i]!, numberForm);
      if (number !== null) numbers[i] = number;
      else this.fault(firstRow + i, column, cells[i]!, importFaults.badNumber(numberForm));
    }
    return numbers;
  }

  private fault(row: number, column: string, value: CellValue, words: Text): void {
    this.faults.add({file: this.table.file, row, column, ...(isMissingCell(value) ? {} : {value})}, words);
  }
}
