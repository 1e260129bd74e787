import type {AsyncBuffer, FileMetaData, ParquetParsers} from "hyparquet";
import {FaultCollector} from "./FaultCollector.js";
import {faultWords} from "./faultWords.js";
import {damagedFile} from "./fileError.js";
import {checkNames} from "./readHeader.js";
import type {Batch, BatchOptions, NamedBlob, Table} from "./table.js";
import {isoTime, toCells} from "./toCells.js";

/** Rows of a batch. */
const MOST_ROWS = 1 << 16;

const parsers: Partial<ParquetParsers> = {
  dateFromDays: (days) => isoTime(days * 86_400_000)?.slice(0, 10),
  timestampFromMilliseconds: (time) => isoTime(Number(time)),
  timestampFromMicroseconds: (time) => isoTime(Number(time) / 1e3),
  timestampFromNanoseconds: (time) => isoTime(Number(time / 1000n) / 1e3),
};

/**
 * Opens a Parquet file, with any of its usual compressions. Row groups are read one by one. Row 2 is the first one, as if a header
 * stood above; lists and structs come as JSON text.
 *
 * @throws {DataError} where the file is damaged, or a column has no name or that of another.
 */
export async function openParquet(file: NamedBlob): Promise<Table> {
  const {parquetMetadataAsync, parquetSchema} = await import("hyparquet");
  const buffer: AsyncBuffer = {
    byteLength: file.size,
    slice: (start, end) => file.slice(start, end).arrayBuffer(),
  };
  const metadata = await parquetMetadataAsync(buffer, {parsers}).catch((error: unknown) => {
    throw damagedFile(file.name, error);
  });
  nameConvertedTypes(metadata);
  const faults = new FaultCollector(file.name);
  const names = parquetSchema(metadata).children.map(({element}) => element.name);
  checkNames(names, 1, faults);
  if (metadata.num_rows === 0n) faults.add(faultWords.noRows);
  faults.throwIfAny();
  return {
    file: file.name,
    format: "parquet",
    encoding: null,
    separator: null,
    sheets: [],
    names,
    batches: (options = {}) => readBatches({name: file.name, buffer, metadata, names}, options),
  };
}

/** The reader knows decimals and dates by the older of the two names of their type only. */
function nameConvertedTypes({schema}: FileMetaData) {
  for (const element of schema) {
    const {logical_type: type} = element;
    if (type?.type === "DECIMAL") {
      element.converted_type = "DECIMAL";
      element.scale = type.scale;
    }
    if (type?.type === "DATE") element.converted_type = "DATE";
  }
}

interface Source {
  name: string;
  buffer: AsyncBuffer;
  metadata: FileMetaData;
  names: string[];
}

async function* readBatches(source: Source, options: BatchOptions): AsyncGenerator<Batch> {
  const {name, metadata, names} = source;
  const {columns: asked, rows: most = Infinity} = options;
  const columns = names.filter((column) => asked === undefined || asked.includes(column));
  const faults = new FaultCollector(name);
  let read = 0;
  for await (const {data, rowStart, rowEnd} of rowGroups(source, columns)) {
    for (let start = rowStart; start < rowEnd && read < most; start = read) {
      const end = Math.min(start + MOST_ROWS, rowEnd);
      const cells = names.map((column) => {
        const unsafe = (i: number, value: string) =>
          faults.add(faultWords.unsafeInteger, {row: rowStart + i + 2, column, value});
        const values = data.get(column);
        return values === undefined ? [] : toCells(values, start - rowStart, end - rowStart, unsafe);
      });
      yield {firstRow: start + 2, rows: end - start, columns: cells, done: end / Number(metadata.num_rows)};
      read = end;
    }
    if (read >= most) break;
  }
  faults.throwIfAny();
}

/** The values of the columns, by groups of rows as they are stored. */
async function* rowGroups({name, buffer, metadata}: Source, columns: string[]) {
  const [{parquetScan}, {compressors}] = await Promise.all([
    import("hyparquet"),
    import("hyparquet-compressors"),
  ]);
  const scales = new Map(
    metadata.schema
      .filter(({converted_type: type}) => type === "DECIMAL")
      .map((element) => [element.name, element.scale ?? 0]),
  );
  try {
    const scan = await parquetScan({file: buffer, metadata, columns, compressors, parsers});
    for (const range of scan.ranges) {
      const data = new Map<string, ArrayLike<unknown>>();
      for (const column of columns)
        data.set(column, asWritten(await scan.readColumn({column, ...range}), scales.get(column)));
      yield {data, ...range};
    }
  } catch (error) {
    throw damagedFile(name, error);
  }
}

/** Decimals come multiplied by a power of ten, which is off in the last digit at times: 1.1500000000000001 is 1.15. */
function asWritten(values: ArrayLike<unknown>, scale: number | undefined): ArrayLike<unknown> {
  if (scale === undefined) return values;
  return Array.from(values, (value) => (typeof value === "number" ? Number(value.toFixed(scale)) : value));
}
