import {
  bool,
  dateDay,
  dateMillisecond,
  decimal,
  dictionary,
  float64,
  int64,
  list,
  tableFromArrays,
  tableToIPC,
  timestamp,
  TimeUnit,
  utf8,
} from "@uwdata/flechette";
import {parquetWriteBuffer} from "hyparquet-writer";
import {gzipSync} from "node:zlib";
import {describe, expect, it} from "vitest";
import writeWorkbook from "write-excel-file/node";
import {openTable} from "../../src/files/openTable.js";
import {expected, faultsOf, fixture, readAll} from "./testFiles.js";

const file = (name: string, bytes: ArrayBuffer | Uint8Array) => new File([bytes as BlobPart], name);
const open = async (name: string, bytes: ArrayBuffer | Uint8Array) =>
  readAll(await openTable(file(name, bytes)));

describe("openTable on Parquet", () => {
  const day = new Date("2024-02-29");
  const columnData = [
    {name: "text", data: ["a", null, "日本"], type: "STRING" as const},
    {name: "flag", data: [true, false, null], type: "BOOLEAN" as const},
    {name: "int", data: [1, -2, null], type: "INT32" as const},
    {name: "long", data: [9007199254740991n, null, -3n], type: "INT64" as const},
    {name: "real", data: [0.1, null, -1e300], type: "DOUBLE" as const},
    {name: "time", data: [new Date("2024-01-05T09:30:00.123Z"), null, day], type: "TIMESTAMP" as const},
    {name: "list", data: [{a: [1, 2]}, null, {a: []}], type: "JSON" as const},
  ];
  const columns = [
    ["a", null, "日本"],
    [true, false, null],
    [1, -2, null],
    [9007199254740991, null, -3],
    [0.1, null, -1e300],
    ["2024-01-05T09:30:00.123Z", null, "2024-02-29T00:00:00.000Z"],
    ['{"a":[1,2]}', null, '{"a":[]}'],
  ];

  it.each(["UNCOMPRESSED", "SNAPPY", "GZIP"] as const)(
    "reads every kind of column, %s, whatever the file's name",
    async (codec) => {
      const compressors = {GZIP: (bytes: Uint8Array) => new Uint8Array(gzipSync(bytes))};
      const bytes = parquetWriteBuffer({columnData, codec, compressors});
      expect(await open("a.csv", bytes)).toEqual({
        names: columnData.map(({name}) => name),
        columns,
        firstRows: [2],
      });
    },
  );

  it("reads dates and decimals by either name of their type, in all widths of storage", async () => {
    for (const legacy of [true, false]) {
      const schema = [
        {name: "root", num_children: 3},
        {
          name: "date",
          type: "INT32" as const,
          repetition_type: "OPTIONAL" as const,
          ...(legacy ? {converted_type: "DATE" as const} : {logical_type: {type: "DATE" as const}}),
        },
        {
          name: "cents",
          type: "INT64" as const,
          repetition_type: "OPTIONAL" as const,
          ...(legacy
            ? {converted_type: "DECIMAL" as const, scale: 2, precision: 18}
            : {logical_type: {type: "DECIMAL" as const, scale: 2, precision: 18}}),
        },
        {
          name: "micros",
          type: "INT64" as const,
          repetition_type: "OPTIONAL" as const,
          logical_type: {type: "TIMESTAMP" as const, isAdjustedToUTC: true, unit: "MICROS" as const},
        },
      ];
      const bytes = parquetWriteBuffer({
        schema,
        columnData: [
          {name: "date", data: legacy ? [day, null] : [19782, null]},
          {name: "cents", data: legacy ? [1.15, -0.01] : [115n, -1n]},
          {name: "micros", data: [1704447000123456n, -1n]},
        ],
      });
      expect((await open("a.parquet", bytes)).columns).toEqual([
        ["2024-02-29", null],
        [1.15, -0.01],
        ["2024-01-05T09:30:00.123Z", "1969-12-31T23:59:59.999Z"],
      ]);
    }
  });

  it("reads row groups one after the other, and only the columns that are wanted", async () => {
    const n = Array.from({length: 70_000}, (_, i) => i);
    const bytes = parquetWriteBuffer({
      columnData: [
        {name: "n", data: n, type: "INT32"},
        {name: "twice", data: n.map((i) => 2 * i), type: "INT32"},
      ],
      rowGroupSize: [1000, 69_000],
    });
    const table = await openTable(file("a.parquet", bytes));
    const read = await readAll(table, {columns: ["twice"]});
    expect(read.firstRows).toEqual([2, 1002, 66_538]);
    expect(read.columns).toEqual([[], n.map((i) => 2 * i)]);
    expect((await readAll(table, {rows: 10})).columns[0]).toEqual(n.slice(0, 1000));
  });

  it("reports integers that a number cannot hold, by row and column", async () => {
    const bytes = parquetWriteBuffer({
      columnData: [{name: "id", data: [1n, 2n ** 53n, 3n], type: "INT64"}],
    });
    const faults = await faultsOf(() => open("a.parquet", bytes));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({row: 3, column: "id", value: "9007199254740992"});
  });

  it("refuses a file that is cut, and one without rows", async () => {
    const bytes = parquetWriteBuffer({columnData});
    const [cut] = await faultsOf(() => open("a.parquet", bytes.slice(0, 200)));
    expect(cut!.message).toMatch(/^Cannot be read; it is damaged/);
    const none = parquetWriteBuffer({columnData: [{name: "a", data: [], type: "INT32"}]});
    expect((await faultsOf(() => open("a.parquet", none)))[0]!.message).toMatch(/no rows/);
  });
});

describe("openTable on Arrow", () => {
  const table = tableFromArrays(
    {
      text: ["a", null],
      kind: ["x", "x"],
      flag: [true, null],
      long: [9007199254740991n, null],
      real: [0.1, null],
      money: [123.45, null],
      date: [new Date("2024-02-29"), null],
      day: [new Date("1969-12-31"), null],
      seconds: [1704447000000, null],
      micros: [1704447000123, null],
      list: [[1, 2], null],
    },
    {
      types: {
        text: utf8(),
        kind: dictionary(utf8()),
        flag: bool(),
        long: int64(),
        real: float64(),
        money: decimal(18, 2, 128),
        date: dateDay(),
        day: dateMillisecond(),
        seconds: timestamp(TimeUnit.SECOND),
        micros: timestamp(TimeUnit.MICROSECOND),
        list: list(int64()),
      },
    },
  );

  it.each(["file", "stream"] as const)(
    "reads every kind of column of a %s, whatever its name",
    async (format) => {
      const {names, columns} = await open("a.csv", tableToIPC(table, {format})!);
      expect(Object.fromEntries(names.map((name, j) => [name, columns[j]]))).toEqual({
        text: ["a", null],
        kind: ["x", "x"],
        flag: [true, null],
        long: [9007199254740991, null],
        real: [0.1, null],
        money: [123.45, null],
        date: ["2024-02-29", null],
        day: ["1969-12-31", null],
        seconds: ["2024-01-05T09:30:00.000Z", null],
        micros: ["2024-01-05T09:30:00.123Z", null],
        list: ["[1,2]", null],
      });
    },
  );

  it.each(["lz4", "zstd"])("reads what the program %s compressed", async (name) => {
    const {columns} = await readAll(await openTable(fixture(`${name}.arrow`)));
    const rows = Array.from({length: 10_000}, (_, i) => i);
    expect(columns).toEqual([
      rows.map((i) => (i % 7 === 0 ? null : `event ${(i * i) % 11}`)),
      rows.map((i) => i % 13),
    ]);
  });

  it("counts rows over batches, and reports integers that a number cannot hold", async () => {
    const ids = tableFromArrays({id: [1n, 2n, 3n, 2n ** 60n]}, {types: {id: int64()}, maxBatchRows: 3});
    const faults = await faultsOf(() => open("a.arrow", tableToIPC(ids, {format: "stream"})!));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({row: 5, column: "id", value: String(2n ** 60n)});
  });

  it("refuses a file that is cut", async () => {
    const bytes = tableToIPC(table, {format: "file"})!.slice(0, 300);
    expect((await faultsOf(() => open("a.arrow", bytes)))[0]!.message).toMatch(/damaged/);
  });
});

describe("openTable on workbooks", () => {
  it("reads the first sheet that holds anything as openpyxl does: a table in the middle of a sheet", async () => {
    const table = await openTable(fixture("book.xlsx"));
    expect(table.sheets).toEqual(["数値", "Notes", "Other"]);
    const {names, columns, firstRows} = await readAll(table);
    expect({names, columns}).toEqual(expected("book.json"));
    expect(firstRows).toEqual([3]);
  });

  it("reads the sheet that is chosen, and says which there are where it is wrong", async () => {
    const {columns} = await readAll(await openTable(fixture("book.xlsx"), {sheet: "Other"}));
    expect(columns).toEqual([["x"], [1]]);
    const [missing] = await faultsOf(() => openTable(fixture("book.xlsx"), {sheet: "Sheet1"}));
    expect(missing!.message).toBe("No such sheet. The workbook has: Notes, 数値, Other.");
    const [empty] = await faultsOf(() => openTable(fixture("book.xlsx"), {sheet: "Notes"}));
    expect(empty!.message).toMatch(/^This sheet is empty/);
  });

  it("keeps text as it stands and drops empty rows at the end", async () => {
    const sheet = [
      ["a", "b"],
      [" x ", 0.1],
      [null, null],
      ["1,200", false],
      [null, null],
    ];
    const blob = await writeWorkbook(sheet).toBuffer();
    expect(await open("a.xlsx", blob)).toEqual({
      names: ["a", "b"],
      columns: [
        [" x ", null, "1,200"],
        [0.1, null, false],
      ],
      firstRows: [2],
    });
  });

  it("names errors of formulas, cells beyond the header, and doubled names, all at once", async () => {
    const sheet = [
      ["a", "a"],
      ["#DIV/0!", 1],
      [2, 3, "note"],
    ];
    const faults = await faultsOf(async () => open("a.xlsx", await writeWorkbook(sheet).toBuffer()));
    expect(faults.map(({row, column, value}) => [row, column, value])).toEqual([
      [1, "a", undefined],
      [2, "a", "#DIV/0!"],
      [3, undefined, "note"],
    ]);
  });

  it("refuses more than 50 MB", async () => {
    const head = await fixture("book.xlsx").arrayBuffer();
    const blob = file("a.xlsx", head);
    Object.defineProperty(blob, "size", {value: 60_000_000});
    const slice = blob.slice.bind(blob);
    // The list of the archive is at the file's end.
    blob.slice = (start, end) => (start === 59_000_000 ? slice(0) : slice(start, end));
    expect((await faultsOf(() => openTable(blob)))[0]!.message).toBe(
      "Has 60 MB, too much for a workbook: save the sheet as CSV.",
    );
  });
});
