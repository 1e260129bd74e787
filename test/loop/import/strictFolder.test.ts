import {tableFromArrays, tableToIPC, utf8} from "@uwdata/flechette";
import {parquetWriteBuffer} from "hyparquet-writer";
import {describe, expect, it} from "vitest";
import writeXlsxFile from "write-excel-file/node";
import {DataError} from "../../../src/domain/errors.js";
import {parseLoopFiles} from "../../../src/domain/parseLoopFiles.js";
import {strictFolder} from "../../../src/loop/import/strictFolder.js";

const yaml = "cadence: week\nmeasures:\n  business_kpi: {column: users, unit: people}\n";
const series = "period,users\n2024-01-01,1200.5\n2024-01-08,\n";

const file = (name: string, content: string | Uint8Array<ArrayBuffer>) => new File([content], name);
const loopFile = file("loop.yaml", yaml);

async function strictSeries(name: string, content: string | Uint8Array<ArrayBuffer>) {
  return (await strictFolder([loopFile, file(name, content)], {}))["series.csv"];
}

async function faultsOf(...files: File[]) {
  const error: unknown = await strictFolder(files, {}).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(DataError);
  return (error as DataError).faults;
}

describe("strictFolder", () => {
  it("leaves comma-separated UTF-8 as it is, whatever is wrong with it", async () => {
    for (const text of [
      series,
      'period,users\r\n01/02/2024,"1,200"\r\n\r\n2024-01-08\r\n',
      "period,period\n2024-01-01,1\n",
      "period,users\n",
      "period\n",
      "",
    ])
      expect(await strictSeries("series.csv", text)).toBe(text);
  });

  it("drops a byte order mark, which is no content", async () => {
    expect(await strictSeries("series.csv", `\uFEFF${series}`)).toBe(series);
  });

  const encode = (text: string, swap: boolean) => {
    const bytes = new Uint8Array(2 + 2 * text.length);
    const view = new DataView(bytes.buffer);
    [..."\uFEFF", ...text].forEach((character, i) => view.setUint16(2 * i, character.charCodeAt(0), !swap));
    return bytes;
  };

  it.each([
    ["series.tsv", "period\tusers\n2024/1/1\t1200.5\n2024/1/8\t\n"],
    ["SERIES.TXT", "period\tusers\n2024年1月1日\t1200.5\n2024年1月8日\t\n"],
    ["series.csv", "period;users\n01.01.2024;1.200,5\n08.01.2024;\n29.02.2024;1\n"],
    ["series.csv", encode("period\tusers\n2024-01-01\t1200.5\n2024-01-08\tNA\n", false)],
    ["series.csv", encode("period\tusers\n2024-01-01\t1200.5\n2024-01-08\tNA\n", true)],
    ["series.jsonl", '{"period":"2024-01-01","users":1200.5}\n{"period":"2024-01-08","users":null}\n'],
  ] as const)("makes strict text of %s", async (name, content) => {
    expect(await strictSeries(name, content as string)).toMatch(
      /^period,users\n2024-01-01,1200.5\n2024-01-08,\n(2024-02-29,1\n)?$/,
    );
  });

  it("makes strict text of Parquet, Arrow and XLSX", async () => {
    const days = [new Date("2024-01-01"), new Date("2024-01-08")];
    const parquet = parquetWriteBuffer({
      columnData: [
        {name: "period", data: days, type: "TIMESTAMP"},
        {name: "users", data: [1200.5, null], type: "DOUBLE", nullable: true},
      ],
    });
    expect(await strictSeries("series.parquet", new Uint8Array(parquet))).toBe(series);
    const arrow = tableToIPC(
      tableFromArrays(
        {period: ["2024-01-01", "2024-01-08"], users: [1200.5, null]},
        {types: {period: utf8()}},
      ),
      {format: "file"},
    )!;
    expect(await strictSeries("series.arrow", arrow as Uint8Array<ArrayBuffer>)).toBe(series);
    const xlsx = await writeXlsxFile([
      [{value: "period"}, {value: "users"}],
      [
        {value: days[0]!, type: Date, format: "yyyy-mm-dd"},
        {value: 1200.5, type: Number},
      ],
      [{value: days[1]!, type: Date, format: "yyyy-mm-dd"}, null],
    ]).toBuffer();
    expect(await strictSeries("series.xlsx", new Uint8Array(xlsx))).toBe(series);
  });

  it("reads Japanese text of Shift_JIS, and keeps text columns as they are", async () => {
    // python3 -c 'print(list("初版、改".encode("shift_jis")))'
    const note = [143, 137, 148, 197, 129, 65, 137, 252];
    const ascii = [...new TextEncoder().encode("period,model_version,note\n2024/1/8,007,")];
    const folder = await strictFolder(
      [loopFile, file("releases.csv", Uint8Array.from([...ascii, ...note, 10]))],
      {},
    );
    expect(folder["releases.csv"]).toBe("period,model_version,note\n2024-01-08,007,初版、改\n");
  });

  it("leaves cells that do not fit in their rows, for the loop's reader to report", async () => {
    const folder = await strictFolder(
      [
        loopFile,
        file("series.tsv", "period\tusers\n2024-01-01\tmany\n2024-01-08\t2\nsoon\t3\n2024-01-22\t4\n"),
      ],
      {},
    );
    expect(() => parseLoopFiles(folder)).toThrow(
      /series.csv, row 2, column users, value "many".*\n.*row 4, column period, value "soon"/,
    );
  });

  it("refuses dates and numbers that can be read in two ways", async () => {
    const faults = await faultsOf(
      loopFile,
      file("series.tsv", "period\tusers\n03/04/2024\t1,200\n10/04/2024\t1,300\n"),
    );
    expect(faults).toMatchObject([
      {file: "series.tsv", column: "period", value: "03/04/2024"},
      {file: "series.tsv", column: "users", value: "1,200"},
    ]);
    expect(faults[0]!.message).toMatch(/YYYY-MM-DD/);
  });

  it("refuses two files for one table, and text that is not UTF-8 where it must be", async () => {
    expect(
      await faultsOf(
        file("loop.yaml", Uint8Array.of(0x61, 0x3a, 0x93)),
        file("series.csv", series),
        file("series.tsv", series),
      ),
    ).toMatchObject([
      {file: "loop.yaml"},
      {file: "series.tsv", message: expect.stringMatching(/series.csv/) as string},
    ]);
  });

  it("keeps other files by name only, for the loop's reader to refuse", async () => {
    const folder = await strictFolder([loopFile, file("photo.png", "…"), file("README.md", "…")], {});
    expect(folder).toEqual({"loop.yaml": yaml, "photo.png": "", "README.md": ""});
  });
});
