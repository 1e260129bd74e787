import type {Encoding, ReadChoices, Separator} from "../domain/tableDescription.js";
import {FaultCollector} from "./FaultCollector.js";
import {detectEncoding} from "./detectEncoding.js";
import {faultWords} from "./faultWords.js";
import {fileError} from "./fileError.js";
import {guessSeparator} from "./guessSeparator.js";
import {checkNames, headerNames, readHeader} from "./readHeader.js";
import {readRecords} from "./readRecords.js";
import type {RecordProblem} from "./readRecords.js";
import {UndecodableError, readText} from "./readText.js";
import type {Batch, BatchOptions, NamedBlob, Table} from "./table.js";
import {whereNotUtf8} from "./whereNotUtf8.js";

/** A record may not be longer, so that a quote that is never closed does not take the whole file into memory. */
const LONGEST_RECORD = 1 << 24;

/** Bytes from which encoding and separator are guessed. */
const HEAD_BYTES = 1 << 20;

/**
 * Opens a text file of separated cells. Its encoding and separator are guessed where they are not chosen; cells are text as it
 * stands. Rows are read by pieces of the file, so that its size does not matter.
 *
 * @param pieceBytes How much is read at a time; for tests.
 * @throws {DataError} where no text can be made of the bytes, there is no header, or a column has no name or that of another.
 */
export async function openCsv(file: NamedBlob, choices: ReadChoices, pieceBytes?: number): Promise<Table> {
  const bytes = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const encoding = choices.encoding ?? detectEncoding(bytes);
  if (encoding === null) throw fileError(file.name, faultWords.noEncoding, whereNotUtf8(bytes));
  const text = decodeHead(file, bytes, encoding);
  const separator = choices.separator ?? guessSeparator(text);
  const header = readHeader(text, separator, file.size <= HEAD_BYTES);
  if (header === null) throw fileError(file.name, faultWords.empty);
  const faults = new FaultCollector(file.name);
  const names = headerNames(header.cells);
  checkNames(names, header.row, faults);
  faults.throwIfAny();
  const source = {file, encoding, separator, names, pieceBytes};
  return {
    file: file.name,
    format: "csv",
    encoding,
    separator,
    sheets: [],
    names,
    batches: (options = {}) => readBatches(source, options),
  };
}

function decodeHead({name, size}: NamedBlob, bytes: Uint8Array, encoding: Encoding): string {
  try {
    // The last character may be cut where the file goes on.
    return new TextDecoder(encoding, {fatal: true}).decode(bytes, {stream: bytes.length < size});
  } catch {
    throw fileError(name, faultWords.undecodable(encoding), {
      row: 1,
      ...(encoding === "utf-8" ? whereNotUtf8(bytes) : {}),
    });
  }
}

interface Source {
  file: NamedBlob;
  encoding: Encoding;
  separator: Separator;
  names: string[];
  pieceBytes: number | undefined;
}

async function* readBatches(source: Source, options: BatchOptions): AsyncGenerator<Batch> {
  const {file, encoding, separator, names, pieceBytes} = source;
  const {columns: asked, rows: most = Infinity} = options;
  const wanted = names.map((name) => asked === undefined || asked.includes(name));
  const faults = new FaultCollector(file.name);
  // Row of the next record; 0 while the header is still to come.
  let [row, read, carried, blanks] = [0, 0, "", 0];
  try {
    for await (const {text: piece, done} of readText(file, encoding, pieceBytes)) {
      const last = done === 1;
      let text = carried + piece;
      if (row === 0) {
        const header = readHeader(text, separator, last);
        if (header !== null) [row, text] = [header.row + 1, text.slice(header.end)];
      }
      if (row > 0) {
        const records = readRecords(text, {separator, wanted, last, blankBefore: blanks});
        for (const problem of records.problems) addFault(faults, names, row, problem);
        if (records.records > 0) yield {firstRow: row, rows: records.records, columns: records.columns, done};
        row += records.records;
        read += records.records;
        blanks = records.blankAfter;
        text = text.slice(records.rest);
      }
      carried = text;
      if (carried.length > LONGEST_RECORD) {
        faults.add(faultWords.neverClosed, {row: Math.max(1, row)});
        break;
      }
      if (read >= most) break;
    }
  } catch (error) {
    if (!(error instanceof UndecodableError)) throw error;
    faults.add(faultWords.undecodable(encoding), {row: Math.max(1, row)});
  }
  faults.throwIfAny();
  if (read === 0) throw fileError(file.name, faultWords.noRows);
}

function addFault(
  faults: FaultCollector,
  names: string[],
  firstRow: number,
  {record, problem}: RecordProblem,
) {
  const row = firstRow + record;
  if ("cells" in problem) return faults.add(faultWords.cells(problem.cells, names.length), {row});
  const words = problem.quote === "never closed" ? faultWords.neverClosed : faultWords.textBehind;
  faults.add(words, {row, column: names[problem.column], value: problem.cell.slice(0, 80)});
}
