import {describe, expect, it} from "vitest";
import {dataPreloads} from "../../../loaders/site/dataPreloads.js";

const register = (name: string) =>
  `registerFile("./${name}", {"name":"./${name}","mimeType":"application/json","path":"./_file/${name}"});\n`;

const page = (cells: string) =>
  `<head><script>1</script><script type="module">
${register("a.json")}${register("b.json")}${cells}</script></head>`;

describe("dataPreloads", () => {
  it("fetches the JSON that a cell reads as FileAttachment will, so that it is fetched once", () => {
    expect(dataPreloads(page('const a = FileAttachment("./a.json").json();'))).toEqual([
      '<link rel="preload" as="fetch" crossorigin href="./_file/a.json">',
    ]);
  });

  it("leaves alone what only a module reads, and what is not read as JSON", () => {
    expect(dataPreloads(page('const b = FileAttachment("./b.json").href;'))).toEqual([]);
  });

  it("has nothing to fetch for a page without code", () => {
    expect(dataPreloads("<head><script>1</script></head>")).toEqual([]);
  });
});
