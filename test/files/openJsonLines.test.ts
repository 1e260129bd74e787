import {describe, expect, it} from "vitest";
import {openTable} from "../../src/files/openTable.js";
import {faultsOf, readAll} from "./testFiles.js";

const open = async (text: BlobPart, name = "a.jsonl") => readAll(await openTable(new File([text], name)));

describe("openTable on JSON", () => {
  it("joins the keys of all lines, and what a line lacks is missing", async () => {
    const text = '\ufeff{"a": 1, "b": "x"}\r\n{"b": null, "c": true}\n{"a": 0.5, "c": {"d": [1]}}';
    expect(await open(text)).toEqual({
      names: ["a", "b", "c"],
      columns: [
        [1, null, 0.5],
        ["x", null, null],
        [null, true, '{"d":[1]}'],
      ],
      firstRows: [1],
    });
  });

  it("keeps the numbers of lines past blank ones", async () => {
    expect((await open('{"a": 1}\n{"a": 2}\n\n\n{"a": 3}\n')).firstRows).toEqual([1, 5]);
  });

  it("reads an array of objects, and knows JSON by its content", async () => {
    expect((await open('[\n  {"a": 1},\n  {"a": 2}\n]', "export.txt")).columns).toEqual([[1, 2]]);
    expect((await open('{"a": 1}\n', "export")).columns).toEqual([[1]]);
  });

  it("reads lines that lie across the pieces of a large file", async () => {
    const lines = Array.from({length: 40_000}, (_, i) => JSON.stringify({n: i, text: `日本語 ${i}`}));
    const table = await openTable(new File([lines.join("\n")], "a.ndjson"));
    const {columns, firstRows} = await readAll(table, {columns: ["n"]});
    expect(firstRows.length).toBeGreaterThan(1);
    expect(columns[0]).toEqual(lines.map((_, i) => i));
    expect(columns[1]).toEqual([]);
  });

  it("names every line that is no object", async () => {
    const faults = await faultsOf(() => open('{"a": 1}\n[2]\n{"a": \n"x"\n{"a": 3}\n'));
    expect(faults.map(({row, value}) => [row, value])).toEqual([
      [2, "[2]"],
      [3, '{"a":'],
      [4, '"x"'],
    ]);
  });

  it("names integers that JSON cannot keep, and keys that come late", async () => {
    const [large] = await faultsOf(() => open('{"id": 1}\n{"id": 12345678901234567890}\n'));
    expect(large).toMatchObject({row: 2, column: "id"});
    const late = await faultsOf(() => open(`${'{"a": 1}\n'.repeat(200_000)}{"b": 2}\n{"b": 3}\n`));
    expect(late).toHaveLength(1);
    expect(late[0]).toMatchObject({row: 200_001, column: "b"});
  });

  it("refuses an object over many lines, and an array cut short", async () => {
    expect((await faultsOf(() => open('{\n"a": 1\n}\n', "a.json"))).map(({row}) => row)).toEqual([1, 2, 3]);
    expect((await faultsOf(() => open('[{"a": 1}, {"a"', "a.json")))[0]!.message).toMatch(/no JSON object/i);
  });
});
