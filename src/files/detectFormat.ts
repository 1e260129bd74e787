import type {TableFormat} from "../domain/tableDescription.js";
import {faultWords} from "./faultWords.js";
import {fileError} from "./fileError.js";
import type {NamedBlob} from "./table.js";

const endings: Record<string, TableFormat> = {
  parquet: "parquet",
  pq: "parquet",
  arrow: "arrow",
  arrows: "arrow",
  feather: "arrow",
  ipc: "arrow",
  xlsx: "xlsx",
  xlsm: "xlsx",
  jsonl: "json-lines",
  ndjson: "json-lines",
  json: "json-lines",
};

/** First bytes, in Latin-1, of files that are no tables or tables of kinds that are not read. */
const strangers: [RegExp, string, string][] = [
  [/^%PDF/, "a PDF", "PDF ファイル"],
  [/^(\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP)/s, "a picture", "画像ファイル"],
  [/^SQLite format 3/, "an SQLite database", "SQLite データベース"],
  [/^FEA1/, "a Feather file of version 1", "Feather バージョン 1 のファイル"],
  [/^PARE/, "an encrypted Parquet file", "暗号化された Parquet ファイル"],
  [/^(\xef\xbb\xbf)?\s*<(!doctype|html|\?xml|svg)/i, "a web page or XML", "Web ページか XML"],
];

// eslint-disable-next-line no-control-regex
const packed = /^(\x1f\x8b|BZh|\x28\xb5\x2f\xfd|7z\xbc\xaf|Rar!|\xfd7zXZ)/;

/**
 * The format of a file: by its first bytes, whatever its name says; of text, by whether it starts as JSON does.
 *
 * @throws {DataError} where the file is empty, is known to be no table, or is not what its ending says.
 * @example
 * await detectFormat(file) // "parquet"
 */
export async function detectFormat(file: NamedBlob): Promise<TableFormat> {
  if (file.size === 0) throw fileError(file.name, faultWords.empty);
  const head = String.fromCharCode(...new Uint8Array(await file.slice(0, 1024).arrayBuffer()));
  if (head.startsWith("PAR1")) return "parquet";
  if (head.startsWith("ARROW1") || isArrowStream(head)) return "arrow";
  if (head.startsWith("PK\x03\x04")) return workbook(file);
  if (head.startsWith("\xd0\xcf\x11\xe0")) throw fileError(file.name, await oldContainer(file));
  if (packed.test(head)) throw fileError(file.name, faultWords.packed);
  for (const [pattern, what, whatJa] of strangers)
    if (pattern.test(head)) throw fileError(file.name, faultWords.noTable(what, whatJa));
  return textFormat(file.name, head);
}

/** A stream starts with the mark of a message, its length, and soon a schema. */
const isArrowStream = (head: string) => head.startsWith("\xff\xff\xff\xff") && head.charCodeAt(7) === 0;

function textFormat(name: string, head: string): TableFormat {
  const ending = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? "";
  const format = endings[ending];
  if (format === "json-lines") return format;
  if (format !== undefined) throw fileError(name, faultWords.notWhatItSays(ending));
  return /^(\xef\xbb\xbf)?\s*(\{\s*"|\[\s*\{\s*")/.test(head) ? "json-lines" : "csv";
}

/** A zip archive lists its files at its end. */
async function workbook(file: NamedBlob): Promise<TableFormat> {
  const list = await asciiText(file.slice(Math.max(0, file.size - 1_000_000)));
  if (list.includes("xl/workbook.xml")) return "xlsx";
  if (list.includes("xl/workbook.bin")) throw fileError(file.name, faultWords.oldWorkbook);
  throw fileError(file.name, faultWords.packed);
}

/** A container of Microsoft's old kind: an encrypted workbook names its content in UTF-16. */
async function oldContainer(file: NamedBlob) {
  const marked = [..."EncryptedPackage"].join("\0");
  const content = await asciiText(file.slice(0, 64_000_000));
  return content.includes(marked) ? faultWords.password : faultWords.oldWorkbook;
}

/** Text in which the ASCII characters are right. */
async function asciiText(blob: Blob): Promise<string> {
  return new TextDecoder("windows-1252").decode(await blob.arrayBuffer());
}
