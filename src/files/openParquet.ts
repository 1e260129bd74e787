import type {AsyncBuffer, FileMetaData, ParquetParsers} from "hyparquet";
import {FaultCollector, damagedFile} from "./FaultCollector.js";
import {faultWords} from "./faultWords.js";
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

async function* readBatches(
  {name, buffer, metadata, names}: Source,
  options: BatchOptions,
): AsyncGenerator<Batch> {
  const [{parquetScan}, {compressors}] = await Promise.all([
    import("hyparquet"),
    import("hyparquet-compressors"),
  ]);
  const {columns: asked, rows: most = Infinity} = options;
  const columns = names.filter((column) => asked === undefined || asked.includes(column));
  const faults = new FaultCollector(name);
  const total = Number(metadata.num_rows);
  let read = 0;
  try {
    const scan = await parquetScan({file: buffer, metadata, columns, compressors, parsers});
    for (const {rowStart, rowEnd} of scan.ranges) {
      const group = await Promise.all(columns.map((column) => scan.readColumn({column, rowStart, rowEnd})));
      for (let start = rowStart; start < rowEnd && read < most; start = read) {
        const end = Math.min(start + MOST_ROWS, rowEnd);
        const cells = names.map((column) => {
          const data = group[columns.indexOf(column)];
          return data === undefined
            ? []
            : toCells(data, start - rowStart, end - rowStart, (row, value) =>
                faults.add(faultWords.unsafeInteger, {row: row + rowStart + 2, column, value}),
              );
        });
        yield {firstRow: start + 2, rows: end - start, columns: cells, done: end / total};
        read = end;
      }
      if (read >= most) break;
    }
  } catch (error) {
    throw damagedFile(name, error);
  }
  faults.throwIfAny();
}
