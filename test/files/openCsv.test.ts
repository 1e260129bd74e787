import fc from "fast-check";
import Papa from "papaparse";
import {describe, expect, it} from "vitest";
import type {Encoding, Separator} from "../../src/domain/tableDescription.js";
import {separators} from "../../src/domain/tableDescription.js";
import {openCsv} from "../../src/files/openCsv.js";
import {openTable} from "../../src/files/openTable.js";
import {expected, faultsOf, fixture, readAll} from "./testFiles.js";

const textFile = (...parts: BlobPart[]) => new File(parts, "a.csv");

describe("openTable on separated text", () => {
  const texts = expected<Record<string, {names: string[]; columns: string[][]}>>("texts.json");
  const guesses: Record<string, [Encoding, Separator]> = {
    "japanese.csv": ["shift_jis", ","],
    "utf8-mark.csv": ["utf-8", ","],
    "utf16le-mark.tsv": ["utf-16le", "\t"],
    "utf16be-mark.tsv": ["utf-16be", "\t"],
    "utf16le.tsv": ["utf-16le", "\t"],
    "utf16be.tsv": ["utf-16be", "\t"],
    "european.csv": ["utf-8", ";"],
    "carriage-returns.csv": ["utf-8", ","],
  };
  it.each(Object.keys(texts))("reads %s as pandas' read_csv does, told nothing", async (name) => {
    const table = await openTable(fixture(name));
    const {names, columns} = await readAll(table);
    expect({names, columns}).toEqual(texts[name]);
    expect([table.encoding, table.separator]).toEqual(guesses[name]);
  });

  it("reads a file as it is chosen, against the guess", async () => {
    const file = textFile("a;b,c\n1;2,3\n");
    expect((await openTable(file)).separator).toBe(",");
    expect((await openTable(file, {separator: ";"})).names).toEqual(["a", "b,c"]);
    const [fault] = await faultsOf(() => openTable(fixture("japanese.csv"), {encoding: "utf-8"}));
    expect(fault!.message).toMatch(/not UTF-8: choose another encoding/);
  });

  it("counts rows as a spreadsheet does and passes over blank lines only around the table", async () => {
    const table = await openTable(textFile("\n\na,b\n1,2\n\n,\n3,4\n\n,,,\n  \n"));
    const {columns, firstRows} = await readAll(table);
    expect(firstRows).toEqual([4]);
    expect(columns).toEqual([
      ["1", "", "", "3"],
      ["2", "", "", "4"],
    ]);
  });

  it("reads only the columns that are wanted, and ends after the rows that are wanted", async () => {
    const rows = Array.from({length: 1000}, (_, i) => `${i},x${i}`).join("\n");
    const table = await openCsv(textFile(`n,text\n${rows}\n`), {}, 100);
    expect((await readAll(table, {columns: ["text"]})).columns.map(({length}) => length)).toEqual([0, 1000]);
    const {length} = (await readAll(table, {rows: 50})).columns[0]!;
    expect(length).toBeGreaterThanOrEqual(50);
    expect(length).toBeLessThan(80);
  });

  it("accepts empty cells behind the last column, and a header that has them", async () => {
    const table = await openTable(textFile("a,b,,\n1,2,,\n3,4\n"));
    expect((await readAll(table)).columns).toEqual([
      ["1", "3"],
      ["2", "4"],
    ]);
  });
});

describe("pieces of a file", () => {
  /** Shift_JIS by turning its decoder around. */
  const shiftJis = new Map<string, number[]>();
  const decoder = new TextDecoder("shift_jis");
  for (let lead = 0x81; lead <= 0x9f; lead++)
    for (let trail = 0x40; trail <= 0xfc; trail++)
      shiftJis.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  for (let byte = 0; byte < 0x80; byte++) shiftJis.set(String.fromCharCode(byte), [byte]);

  const encoders: Record<Encoding, (text: string) => number[]> = {
    "utf-8": (text) => [...new TextEncoder().encode(text)],
    "utf-16le": (text) => [...Buffer.from(text, "utf16le")],
    "utf-16be": (text) => [...Buffer.from(text, "utf16le").swap16()],
    shift_jis: (text) => [...text].flatMap((character) => shiftJis.get(character)!),
  };

  const character = fc.constantFrom("a", "7", '"', ",", ";", "\t", "\n", "\r", "\r\n", " ", "表", "ソ", "日");
  const cell = fc.array(character, {maxLength: 6}).map((characters) => characters.join(""));
  // The first cell is never blank, since blank records are another matter.
  const rows = fc.integer({min: 1, max: 4}).chain((width) =>
    fc.array(
      fc.array(cell, {minLength: width, maxLength: width}).map(([first, ...rest]) => [`x${first}`, ...rest]),
      {minLength: 1, maxLength: 12},
    ),
  );

  it("neither loses nor doubles a cell at their borders, whatever the encoding, separator, quotes and line ends", async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom<Encoding>("utf-8", "utf-16le", "utf-16be", "shift_jis"),
        fc.constantFrom(...separators),
        fc.constantFrom("\n", "\r\n", "\r"),
        fc.boolean(),
        fc.integer({min: 1, max: 9}),
        async (cells, encoding, delimiter, newline, ended, pieceBytes) => {
          const width = cells[0]!.length;
          const names = Array.from({length: width}, (_, j) => `n${j}`);
          // Papa Parse writes; no reader of ours is asked.
          const text = Papa.unparse([names, ...cells], {delimiter, newline}) + (ended ? newline : "");
          const file = textFile(Uint8Array.from(encoders[encoding](text)));
          const table = await openCsv(file, {encoding, separator: delimiter}, pieceBytes);
          const {columns} = await readAll(table);
          expect(columns).toEqual(names.map((_, j) => cells.map((row) => row[j])));
        },
      ),
      {seed: 4, numRuns: 300},
    );
  });

  it("reads any text as Papa Parse reads it in one piece", async () => {
    const text = fc.array(fc.constantFrom("a", '"', ",", "\n", '""', "b c"), {maxLength: 40});
    await fc.assert(
      fc.asyncProperty(text, fc.integer({min: 1, max: 5}), async (parts, pieceBytes) => {
        const body = parts.join("");
        const {data, errors} = Papa.parse<string[]>(`h1,h2\n${body}`, {delimiter: ",", newline: "\n"});
        const records = data.slice(1);
        const isRegular =
          records.length > 0 && records.every((row) => row.length === 2 && row.some((c) => c.trim() !== ""));
        fc.pre(errors.length === 0 && isRegular);
        const {columns} = await readAll(
          await openCsv(textFile(`h1,h2\n${body}`), {separator: ","}, pieceBytes),
        );
        expect(columns).toEqual([0, 1].map((j) => records.map((row) => row[j])));
      }),
      {seed: 5, numRuns: 300},
    );
  });
});

describe("faults of separated text", () => {
  const read = (text: BlobPart, pieceBytes?: number) => () =>
    openCsv(textFile(text), {}, pieceBytes).then((table) => readAll(table));

  it("names all ragged rows at once", async () => {
    const faults = await faultsOf(read("a,b\n1,2\n3\n4,5,6\n7,8\n9,10,,11\n", 3));
    expect(faults.map(({row}) => row)).toEqual([3, 4, 6]);
    expect(faults[1]!.message).toMatch(/^Has 3 cells where the header has 2/);
    expect(faults[1]!.messageJa).toMatch(/この行のセルは 3 個/);
  });

  it("counts the faults beyond a hundred", async () => {
    const faults = await faultsOf(read(`a,b\n${"1\n".repeat(250)}`));
    expect(faults).toHaveLength(101);
    expect(faults[100]!.message).toMatch(/150 more/);
  });

  it("names the row and column of a quote that is never closed, or has text behind it", async () => {
    const [open] = await faultsOf(read('a,b\n1,2\n3,"x\n5,6\n'));
    expect(open).toMatchObject({row: 3, column: "b", value: '"x\n5,6\n'});
    expect(open!.message).toMatch(/never closed/);
    const [behind] = await faultsOf(read('a,b\n1,"2"x\n'));
    expect(behind).toMatchObject({row: 2, column: "b", value: '"2"x'});
  });

  it("gives up on a quote that swallows more than 16 million characters", async () => {
    const [fault] = await faultsOf(read(`a,b\n1,"${"x\n".repeat(9_000_000)}`));
    expect(fault).toMatchObject({row: 2});
    expect(fault!.message).toMatch(/never closed/);
  });

  it("names every header cell that is empty or stands twice", async () => {
    const faults = await faultsOf(() => openTable(textFile(",a,b,a\n1,2,3,4\n")));
    expect(faults.map(({row, column}) => [row, column])).toEqual([
      [1, undefined],
      [1, "a"],
    ]);
    expect(faults[1]!.message).toMatch(/columns 2 and 4/);
  });

  it("names the encoding and the place of bytes that are not of it, far behind the head", async () => {
    const rows = "2024-01-05,120\n".repeat(150_000);
    const file = textFile("week,users\n", rows, Uint8Array.of(0x95, 0x5c), ",1\n");
    const [fault] = await faultsOf(async () => readAll(await openTable(file)));
    expect(fault!.row).toBeGreaterThan(60_000);
    expect(fault!.row).toBeLessThanOrEqual(150_002);
    expect(fault!.message).toMatch(/not UTF-8/);
  });

  it("names the line and the text around bytes that are of no known encoding", async () => {
    const file = textFile("week,café\r\n2024-01-01,1\r\n2024-01-08,caf", Uint8Array.of(0xe9), ",2\r\n");
    const [fault] = await faultsOf(() => openTable(file));
    expect(fault).toMatchObject({row: 3, value: "2024-01-08,caf\ufffd,2"});
  });

  it("takes Japanese UTF-8 that has lost a byte for broken UTF-8, although Shift_JIS could read it", async () => {
    const bytes = Buffer.from("week,note\n2024-01-01,利用中\n2024-01-08,利用中\n2024-01-15,利用中\n");
    const cut = bytes.indexOf("中") + 2;
    const broken = Buffer.concat([bytes.subarray(0, cut), bytes.subarray(cut + 1)]);
    expect(() => new TextDecoder("shift_jis", {fatal: true}).decode(broken)).not.toThrow();
    const [fault] = await faultsOf(() => openTable(textFile(broken)));
    expect(fault).toMatchObject({row: 2, value: "2024-01-01,利用\ufffd"});
    expect(fault!.message).toMatch(/not UTF-8/);
  });

  it.each([
    ["nothing", "", /^Is empty/],
    ["blank lines only", "\n\r\n  \n", /^Is empty/],
    ["a header only", "a,b\n\n", /no rows/],
    [
      "bytes without meaning",
      Uint8Array.from({length: 400}, (_, i) => 7 * i * i),
      /neither UTF-8, UTF-16 nor Shift_JIS/,
    ],
    ["bytes of no encoding", Uint8Array.of(0x61, 0xff, 0xff, 0x0a), /neither UTF-8, UTF-16 nor Shift_JIS/],
  ])("refuses %s", async (_, text, message) => {
    const file = textFile(text);
    const [fault] = await faultsOf(async () => readAll(await openTable(file)));
    expect(fault!.message).toMatch(message);
  });
});
