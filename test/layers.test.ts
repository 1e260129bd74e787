import {readFileSync, readdirSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {cycles, layerFaults} from "./layers.js";

const sources = new Map(
  ["src", "loaders"].flatMap((root) =>
    readdirSync(root, {recursive: true, encoding: "utf8"})
      .filter((path) => path.endsWith(".ts") && !path.startsWith(".observablehq"))
      .map((path): [string, string] => [`${root}/${path}`, readFileSync(`${root}/${path}`, "utf8")]),
  ),
);

describe("The house", () => {
  it("has no folder that imports upward", () => {
    expect(layerFaults(sources)).toEqual([]);
  });

  it("has no circle of files", () => {
    expect(cycles(sources)).toEqual([]);
  });
});

describe("layerFaults", () => {
  it.each([
    ["src/domain/a.ts", 'import {b} from "../analysis/b.js";'],
    ["src/analysis/a.ts", 'export * from "../components/b.js";'],
    ["src/query/a.ts", 'import type {B} from "../components/b.js";'],
    ["src/components/a.ts", 'const b = await import("../query/b.js");'],
    ["src/components/a.ts", 'import {b} from "../../loaders/b.js";'],
    ["src/analysis/a.ts", 'import {b} from "../../test/b.js";'],
    ["loaders/a.ts", 'import {b} from "../src/components/b.js";'],
  ])("reports that %s may not say %s", (path, source) => {
    expect(layerFaults(new Map([[path, source]]))).toHaveLength(1);
  });

  it.each([
    ["src/domain/a.ts", 'import {readFile} from "node:fs/promises";'],
    ["src/analysis/a.ts", 'import {FileAttachment} from "observablehq:stdlib";'],
    ["src/analysis/a.ts", 'import * as d3 from "d3";'],
    ["src/analysis/a.ts", 'import * as duckdb from "@duckdb/duckdb-wasm";'],
    ["src/components/a.ts", 'import {join} from "path";'],
  ])("reports that %s may not reach out of its layer by %s", (path, source) => {
    expect(layerFaults(new Map([[path, source]]))).toHaveLength(1);
  });

  it("allows what the design allows", () => {
    const allowed = new Map([
      ["src/analysis/loop/a.ts", 'import {b} from "../../domain/index.js"; import {z} from "zod";'],
      ["src/components/a.ts", 'import {b} from "../analysis/index.js"; import * as d3 from "d3";'],
      ["src/query/a.ts", 'import {b} from "../domain/index.js";'],
      [
        "loaders/a.ts",
        'import {b} from "../src/analysis/index.js"; import {readFile} from "node:fs/promises";',
      ],
      ["src/data/a.json.ts", 'import {load} from "../../loaders/a.js";'],
    ]);
    expect(layerFaults(allowed)).toEqual([]);
  });
});

describe("cycles", () => {
  it("names the files of a circle in order", () => {
    const circle = new Map([
      ["src/domain/a.ts", 'import "./b.js";'],
      ["src/domain/b.ts", 'import "./c.js";'],
      ["src/domain/c.ts", 'import "./a.js";'],
    ]);
    expect(cycles(circle)).toEqual(["src/domain/a.ts → src/domain/b.ts → src/domain/c.ts → src/domain/a.ts"]);
  });

  it("takes a type import for no circle, because it is gone when the code runs", () => {
    const types = new Map([
      ["src/domain/a.ts", 'import type {B} from "./b.js";'],
      ["src/domain/b.ts", 'import {a} from "./a.js";'],
    ]);
    expect(cycles(types)).toEqual([]);
  });
});
