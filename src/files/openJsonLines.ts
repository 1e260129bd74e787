import type {CellValue, Encoding, ReadChoices} from "../domain/tableDescription.js";
import {FaultCollector} from "./FaultCollector.js";
import {detectEncoding} from "./detectEncoding.js";
import {faultWords} from "./faultWords.js";
import {fileError} from "./fileError.js";
import {jsonRecords} from "./jsonRecords.js";
import type {JsonRecord} from "./jsonRecords.js";
import {checkNames} from "./readHeader.js";
import {UndecodableError} from "./readText.js";
import type {Batch, BatchOptions, NamedBlob, Table} from "./table.js";
import {toCells} from "./toCells.js";
import {whereNotUtf8} from "./whereNotUtf8.js";

/** Records from which the names of the columns are taken. */
const NAMED_BY = 50_000;

/**
 * Opens a file of JSON objects: one a line, or an array of at most 50 MB. The columns are the keys of the first 50,000 objects, in the
 * order of their appearance; a key that an object lacks is missing. Rows are lines, counted from 1; of an array its objects. Nested values
 * come as JSON text.
 *
 * @throws {DataError} where a line is no object, with all such lines among the first 50,000.
 */
export async function openJsonLines(file: NamedBlob, choices: ReadChoices): Promise<Table> {
  const head = new Uint8Array(await file.slice(0, 1 << 20).arrayBuffer());
  const encoding = choices.encoding ?? detectEncoding(head);
  if (encoding === null) throw fileError(file.name, faultWords.noEncoding, whereNotUtf8(head));
  const faults = new FaultCollector(file.name);
  const keys = new Set<string>();
  let objects = 0;
  for await (const {records} of readRecords(file, encoding, faults)) {
    for (const {object} of records) for (const key of Object.keys(object)) keys.add(key);
    objects += records.length;
    if (objects >= NAMED_BY) break;
  }
  const names = [...keys];
  checkNames(names, 1, faults);
  faults.throwIfAny();
  if (objects === 0) throw fileError(file.name, faultWords.empty);
  return {
    file: file.name,
    format: "json-lines",
    encoding,
    separator: null,
    sheets: [],
    names,
    batches: (options = {}) => readBatches({file, encoding, names}, options),
  };
}

async function* readRecords(file: NamedBlob, encoding: Encoding, faults: FaultCollector) {
  let row = 1;
  try {
    for await (const piece of jsonRecords(file, encoding, faults)) {
      row = (piece.records.at(-1)?.row ?? row - 1) + 1;
      yield piece;
    }
  } catch (error) {
    if (!(error instanceof UndecodableError)) throw error;
    faults.add(faultWords.undecodable(encoding), {row});
  }
}

interface Source {
  file: NamedBlob;
  encoding: Encoding;
  names: string[];
}

async function* readBatches({file, encoding, names}: Source, options: BatchOptions): AsyncGenerator<Batch> {
  const {columns: asked, rows: most = Infinity} = options;
  const faults = new FaultCollector(file.name);
  const known = new Set(names);
  let read = 0;
  for await (const {records, done} of readRecords(file, encoding, faults)) {
    for (const {row, object} of records)
      for (const key of Object.keys(object))
        if (!known.has(key)) {
          known.add(key);
          faults.add(faultWords.lateKey(NAMED_BY), {row, column: key});
        }
    for (const run of consecutive(records)) {
      const columns = names.map((name) =>
        asked === undefined || asked.includes(name) ? cellsOf(run, name, faults) : [],
      );
      read += run.length;
      yield {firstRow: run[0]!.row, rows: run.length, columns, done};
    }
    if (read >= most) break;
  }
  faults.throwIfAny();
}

/** Runs of records without a blank line between them, so that the row of each is known from that of the first. */
function consecutive(records: readonly JsonRecord[]): JsonRecord[][] {
  const runs: JsonRecord[][] = [];
  for (const record of records) {
    const run = runs.at(-1);
    if (run?.at(-1)!.row === record.row - 1) run.push(record);
    else runs.push([record]);
  }
  return runs;
}

function cellsOf(records: readonly JsonRecord[], name: string, faults: FaultCollector): CellValue[] {
  const values = records.map(({object}) => {
    const value = Object.hasOwn(object, name) ? object[name] : null;
    // What JSON.parse has rounded already: an integer too large to be exact.
    return typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value)
      ? BigInt(value)
      : value;
  });
  return toCells(values, 0, values.length, (i, value) =>
    faults.add(faultWords.unsafeInteger, {row: records[i]!.row, column: name, value}),
  );
}
