import {parquetWriteBuffer} from "hyparquet-writer";
import {describe, expect, it} from "vitest";
import {openTable} from "../../src/files/openTable.js";
import {faultsOf, readAll} from "./testFiles.js";

/** A file that a browser cannot read any more once `gone` is set. */
function fleeting(file: File) {
  const state = {gone: false};
  const slice = file.slice.bind(file);
  file.slice = (start, end) => {
    const part = slice(start, end);
    const arrayBuffer = part.arrayBuffer.bind(part);
    part.arrayBuffer = () =>
      state.gone ? Promise.reject(new DOMException("changed", "NotReadableError")) : arrayBuffer();
    return part;
  };
  return {file, state};
}

describe("openTable", () => {
  const columnData = [{name: "a", data: [1, 2], type: "INT32" as const}];
  it.each([
    ["a.csv", "a,b\n1,2\n"],
    ["a.jsonl", '{"a": 1}\n'],
    ["a.parquet", parquetWriteBuffer({columnData})],
  ])(
    "says that %s was changed after it was chosen, before and while its rows are read",
    async (name, bytes) => {
      const {file, state} = fleeting(new File([bytes], name));
      const table = await openTable(file);
      state.gone = true;
      for (const action of [() => openTable(file), () => readAll(table)])
        expect((await faultsOf(action))[0]!.message).toMatch(/^Was changed, moved or removed/);
    },
  );

  it("stops reading when its reader stops", async () => {
    const file = new File(["n\n", "1\n".repeat(2_000_000)], "a.csv");
    let slices = 0;
    const slice = file.slice.bind(file);
    file.slice = (start, end) => {
      slices++;
      return slice(start, end);
    };
    const table = await openTable(file);
    for await (const {done} of table.batches()) {
      expect(done).toBeLessThan(1);
      break;
    }
    // The head twice, the first piece and the one fetched ahead, of four.
    expect(slices).toBeLessThanOrEqual(4);
  });
});
