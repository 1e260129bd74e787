import {dateDay, tableFromArrays, tableToIPC} from "@uwdata/flechette";
import {parquetWriteBuffer} from "hyparquet-writer";
import writeWorkbook from "write-excel-file/node";

/** A table as the tests give it: a row of names, then rows of cells as a CSV file has them, the first of each row a date. */
export type Cells = readonly (readonly string[])[];

const columnsOf = ([names = [], ...rows]: Cells) =>
  names.map((name, j) => ({
    name,
    data: rows.map((row) => (j === 0 ? row[j]! : row[j] === "" ? null : Number(row[j]))),
  }));

const text = (cells: Cells, separator: string) => cells.map((row) => `${row.join(separator)}\r\n`).join("");

/** The same table as other software saves it, by the ending of the file's name and what is special about it. */
export const tableFormats = {
  csv: (cells: Cells) => Buffer.from(text(cells, ",")),
  "semicolon csv": (cells: Cells) =>
    Buffer.from(
      text(
        cells.map((row) => row.map((cell) => cell.replace(".", ","))),
        ";",
      ),
    ),
  tsv: (cells: Cells) => Buffer.from(text(cells, "\t")),
  "utf-16 tsv": (cells: Cells) => Buffer.from(`\ufeff${text(cells, "\t")}`, "utf16le"),
  "shift_jis csv": (cells: Cells) => shiftJis(text(cells, ",")),
  parquet: (cells: Cells) =>
    Buffer.from(
      parquetWriteBuffer({
        columnData: columnsOf(cells).map(({name, data}, j) =>
          j === 0
            ? {name, data: data.map((day) => new Date(String(day))), type: "TIMESTAMP" as const}
            : {name, data, type: "DOUBLE" as const},
        ),
      }),
    ),
  arrow: (cells: Cells) => {
    const [days, ...others] = columnsOf(cells);
    const dates = days!.data.map((day) => new Date(String(day)));
    const columns = Object.fromEntries([[days!.name, dates], ...others.map(({name, data}) => [name, data])]);
    const table = tableFromArrays(columns as Record<string, unknown[]>, {types: {[days!.name]: dateDay()}});
    return Buffer.from(tableToIPC(table, {format: "file"})!);
  },
  jsonl: ([names = [], ...rows]: Cells) =>
    Buffer.from(
      rows
        .map((row) => {
          const pairs = names.map((name, j) => [name, j === 0 ? row[j] : Number(row[j])]);
          return `${JSON.stringify(Object.fromEntries(pairs))}\n`;
        })
        .join(""),
    ),
  xlsx: async ([names = [], ...rows]: Cells) =>
    await writeWorkbook([
      [...names],
      ...rows.map((row) =>
        row.map((cell, j) =>
          j === 0
            ? {value: new Date(`${cell}T00:00:00Z`), type: Date, format: "yyyy/mm/dd"}
            : {value: Number(cell), type: Number},
        ),
      ),
    ]).toBuffer(),
} as const;

/** Each character with the bytes that the decoder turns into it; Node has no encoder for Shift_JIS. */
function shiftJis(text: string): Buffer {
  const decoder = new TextDecoder("shift_jis");
  const bytes = new Map<string, number[]>();
  const leads = Array.from({length: 0x7c}, (_, i) => 0x81 + i).filter((lead) => lead < 0xa0 || lead > 0xdf);
  for (const lead of leads)
    for (let trail = 0x40; trail < 0xfd; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && !bytes.has(character)) bytes.set(character, [lead, trail]);
    }
  return Buffer.from(
    [...text].flatMap((character) =>
      character < "\x80" ? [character.charCodeAt(0)] : bytes.get(character)!,
    ),
  );
}
