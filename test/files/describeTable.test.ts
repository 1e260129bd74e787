import {describe, expect, it} from "vitest";
import type {ColumnDescription} from "../../src/domain/tableDescription.js";
import {describeTable} from "../../src/files/describeTable.js";
import {openTable} from "../../src/files/openTable.js";
import {faultsOf, fixture} from "./testFiles.js";

const describeText = async (text: string) => describeTable(await openTable(new File([text], "a.csv")));

/** The description of a column that stands alone in a file. */
async function column(cells: readonly string[], name = "x"): Promise<ColumnDescription> {
  const quoted = cells.map((cell) => `"${cell}",row`);
  return (await describeText(`${name},other\n${quoted.join("\n")}\n`)).columns[0]!;
}

describe("describeTable", () => {
  it("describes Japanese Excel's file", async () => {
    const description = await describeTable(await openTable(fixture("japanese.csv")));
    expect(description).toMatchObject({
      file: "japanese.csv",
      format: "csv",
      encoding: "shift_jis",
      separator: ",",
      rowsRead: 3,
      complete: true,
    });
    const [week, users, note] = description.columns;
    expect(week).toMatchObject({
      name: "週",
      kind: "date",
      dateForm: "japanese",
      min: "2024-01-05",
      dayGap: 7,
    });
    expect(users).toMatchObject({kind: "number", missing: 1, min: 1200, max: 1310, neverFalls: true});
    expect(note).toMatchObject({kind: "text", min: null, distinct: 3});
    expect(description.sample[0]).toEqual(["2024年1月5日", "1,200", "表示ソフト ｱｲｳ"]);
  });

  it("describes typed cells: a workbook", async () => {
    const {columns} = await describeTable(await openTable(fixture("book.xlsx")));
    expect(columns.map(({name, kind}) => [name, kind])).toEqual([
      ["week", "date"],
      ["users", "text"],
      ["seen", "text"],
      ["ok", "boolean"],
    ]);
  });

  it("reads no more than 10,000 rows of a large file and says so", async () => {
    const description = await describeText(`n\n${"1\n".repeat(30_000)}`);
    expect(description).toMatchObject({rowsRead: 10_000, complete: false});
    expect(description.columns[0]).toMatchObject({distinct: 1, distinctComplete: false});
    expect(description.sample).toHaveLength(20);
  });

  it("throws the faults of the rows that it reads", async () => {
    expect((await faultsOf(() => describeText("a,b\n1\n2\n"))).map(({row}) => row)).toEqual([2, 3]);
  });

  it("lists cells that do not fit a column that nearly all fit, and converts none", async () => {
    const cells = Array.from({length: 30}, (_, i) => (i === 4 ? "n/a?" : i === 9 ? "" : String(i)));
    expect(await column(cells)).toMatchObject({
      kind: "number",
      missing: 1,
      oddCount: 1,
      odd: [{row: 6, value: "n/a?"}],
      min: 0,
      max: 29,
      distinct: 28,
    });
    expect(await column(["1", "2", "x"])).toMatchObject({kind: "text", oddCount: 0});
  });

  it("takes days before months for ambiguous, and the form in which dates are in order for likely", async () => {
    const both = await column(["03/04/2024", "10/04/2024"]);
    expect(both).toMatchObject({kind: "date", dateForm: "dmy/", dateFormAlternatives: ["mdy/"]});
    const american = await column(["01/11/2024", "02/05/2024", "03/10/2024", "04/02/2024"]);
    expect(american).toMatchObject({dateForm: "mdy/", dateFormAlternatives: ["dmy/"]});
    expect(await column(["03/04/2024", "13/04/2024"])).toMatchObject({
      dateForm: "dmy/",
      dateFormAlternatives: [],
    });
    // The same day either way.
    expect(await column(["05/05/2024"])).toMatchObject({dateFormAlternatives: []});
  });

  it("takes integers for dates only where they are plausible", async () => {
    expect(await column(["20240105", "20240112"])).toMatchObject({kind: "date", dateForm: "ymd", dayGap: 7});
    expect(await column(["20240105", "20249912"])).toMatchObject({kind: "number"});
    expect(await column(["1704412800", "1705017600"], "revenue")).toMatchObject({kind: "number"});
    expect(await column(["1704412800", "1705017600"], "created_at")).toMatchObject({
      dateForm: "unix-seconds",
      dayGap: 7,
    });
    expect(await column(["1704412800000"], "timestamp")).toMatchObject({dateForm: "unix-milliseconds"});
    expect(await column(["2024", "2025"], "year")).toMatchObject({kind: "number"});
  });

  it("knows every other written form of dates", async () => {
    expect((await column(["2024-01-05T10:00:00Z"])).dateForm).toBe("iso");
    expect((await column(["2024/1/5"])).dateForm).toBe("ymd/");
    expect((await column(["5.1.2024"])).dateForm).toBe("dmy.");
    expect((await column(["2024-W05"])).dateForm).toBe("iso-week");
    expect((await column(["2024-01"])).dateForm).toBe("month");
  });

  it("calls 1,234 ambiguous unless another column of the file decides", async () => {
    expect(await column(["1,234", "2,345"])).toMatchObject({
      numberForm: "point",
      numberFormAlternatives: ["comma"],
      max: 2345,
    });
    const decided = await describeText('a,b\n"1,234","0,5"\n"2,345","0,25"\n');
    expect(
      decided.columns.map(({numberForm, numberFormAlternatives, max}) => [
        numberForm,
        numberFormAlternatives,
        max,
      ]),
    ).toEqual([
      ["comma", [], 2.345],
      ["comma", [], 0.5],
    ]);
    const european = await describeTable(await openTable(fixture("european.csv")));
    expect(european.columns[2]).toMatchObject({numberForm: "comma", numberFormAlternatives: [], max: 1310});
  });

  it("counts percent signs, and calls it odd where only some cells have one", async () => {
    expect(await column(["12%", "13 %", "0"])).toMatchObject({kind: "number", percents: 2, max: 0.13});
    const mixed = await column([...Array.from({length: 19}, (_, i) => `${i + 1}%`), "0.2"]);
    expect(mixed).toMatchObject({kind: "number", percents: 19, odd: [{row: 21, value: "0.2"}]});
  });

  it("tells flags from numbers", async () => {
    expect(await column(["true", "FALSE", ""])).toMatchObject({
      kind: "boolean",
      missing: 1,
      distinct: 2,
      min: null,
    });
    const slip = await column([...Array.from({length: 19}, (_, i) => String(i)), "true"]);
    expect(slip).toMatchObject({kind: "number", odd: [{row: 21, value: "true"}]});
  });

  it("calls a column without values text", async () => {
    expect(await column(["", "NA"])).toMatchObject({kind: "text", missing: 2, distinct: 0, dayGap: null});
  });

  it("says whether numbers never fall, and the median gap of dates in any order", async () => {
    expect((await column(["1", "", "1", "3"])).neverFalls).toBe(true);
    expect((await column(["1", "3", "2"])).neverFalls).toBe(false);
    const days = ["2024-01-22", "2024-01-01", "2024-01-08", "2024-01-08", "2024-01-12"];
    // Gaps of 7, 4 and 10 days.
    expect((await column(days)).dayGap).toBe(7);
    expect((await column(days.slice(1))).dayGap).toBe(5.5);
  });
});
