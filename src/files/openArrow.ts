import type {Table as ArrowTable} from "@uwdata/flechette";
import {FaultCollector} from "./FaultCollector.js";
import {decompressLz4Frame} from "./decompressLz4Frame.js";
import {faultWords} from "./faultWords.js";
import {damagedFile} from "./fileError.js";
import {checkNames} from "./readHeader.js";
import type {Batch, BatchOptions, NamedBlob, Table} from "./table.js";
import {isoTime, toCells} from "./toCells.js";

/** Rows of a batch. */
const MOST_ROWS = 1 << 16;

/**
 * Opens an Arrow file or stream (Feather version 2), compressed or not. It is held in memory as it is, and its cells are made batch by
 * batch. Row 2 is the first one, as if a header stood above; lists and structs come as JSON text.
 *
 * @throws {DataError} where the file is damaged, has no rows, or a column has no name or that of another.
 */
export async function openArrow(file: NamedBlob): Promise<Table> {
  const arrow = await decode(file);
  const names = arrow.names.map(String);
  const faults = new FaultCollector(file.name);
  checkNames(names, 1, faults);
  if (arrow.numRows === 0) faults.add(faultWords.noRows);
  faults.throwIfAny();
  const convert = await converters(arrow);
  return {
    file: file.name,
    format: "arrow",
    encoding: null,
    separator: null,
    sheets: [],
    names,
    batches: (options = {}) => readBatches(file.name, arrow, convert, options),
  };
}

async function decode(file: NamedBlob): Promise<ArrowTable> {
  const [{CompressionType, setCompressionCodec, tableFromIPC}, {decompressZstd}] = await Promise.all([
    import("@uwdata/flechette"),
    import("hyparquet-compressors"),
  ]);
  const encode = () => {
    throw new Error("Arrow is not compressed here.");
  };
  setCompressionCodec(CompressionType.LZ4_FRAME, {decode: decompressLz4Frame, encode});
  setCompressionCodec(CompressionType.ZSTD, {decode: (bytes) => decompressZstd(bytes), encode});
  try {
    return tableFromIPC(await file.arrayBuffer(), {useBigInt: true});
  } catch (error) {
    throw damagedFile(file.name, error);
  }
}

/** How the values of each column become what `toCells` takes: times are ISO text. */
type Converter = (values: ArrayLike<unknown>) => ArrayLike<unknown>;

async function converters({schema}: ArrowTable): Promise<Converter[]> {
  const {Type} = await import("@uwdata/flechette");
  return schema.fields.map(({type}) => {
    const {typeId} = "dictionary" in type ? type.dictionary : type;
    if (typeId !== Type.Date && typeId !== Type.Timestamp) return (values) => values;
    const length = typeId === Type.Date ? 10 : undefined;
    return (values) =>
      Array.from(values, (time) => (typeof time === "number" ? isoTime(time)?.slice(0, length) : null));
  });
}

async function* readBatches(
  file: string,
  arrow: ArrowTable,
  convert: Converter[],
  {columns: asked, rows: most = Infinity}: BatchOptions,
): AsyncGenerator<Batch> {
  const faults = new FaultCollector(file);
  const names = arrow.names.map(String);
  let read = 0;
  for (let k = 0; k < arrow.children[0]!.data.length && read < most; k++) {
    const {length} = arrow.children[0]!.data[k]!;
    for (let start = 0; start < length && read < most; start += MOST_ROWS) {
      const end = Math.min(start + MOST_ROWS, length);
      const cells = names.map((column, j) => {
        if (asked !== undefined && !asked.includes(column)) return [];
        const values = convert[j]!(arrow.children[j]!.data[k]!.slice(start, end) as ArrayLike<unknown>);
        const row = read + 2;
        return toCells(values, 0, end - start, (i, value) =>
          faults.add(faultWords.unsafeInteger, {row: row + i, column, value}),
        );
      });
      yield {
        firstRow: read + 2,
        rows: end - start,
        columns: cells,
        done: (read + end - start) / arrow.numRows,
      };
      read += end - start;
    }
  }
  faults.throwIfAny();
}
