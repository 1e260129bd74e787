import {readFileSync} from "node:fs";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {DataError} from "../../../src/domain/errors.js";
import {
  documentOf,
  parseDocument,
  readDocument,
  writeDocument,
} from "../../../src/domain/project/documents.js";
import type {DocumentKind, DocumentOf} from "../../../src/domain/project/documents.js";
import {emptyProject} from "../../../src/domain/project/project.js";
import {anyCanvas, anyPlan, anyProject} from "./anyProject.js";

const kinds = {project: anyProject, canvas: anyCanvas, plan: anyPlan} as const;

/** What is wrong with an input, or null where it is read; what is thrown otherwise goes on. */
const faultsOf = (read: () => unknown) => {
  try {
    read();
    return null;
  } catch (error) {
    if (error instanceof DataError) return error.faults;
    throw error;
  }
};

describe("A saved file", () => {
  it.each(["project", "canvas", "plan"] as const)("of any %s is read as it was written", (kind) => {
    const any = kinds[kind] as fc.Arbitrary<DocumentOf<DocumentKind>>;
    fc.assert(
      fc.property(any, (content) => {
        const text = writeDocument<DocumentKind>(kind, content);
        const read = readDocument<DocumentKind>(kind, text, "a.json");
        expect(read).toStrictEqual(content);
        expect(writeDocument<DocumentKind>(kind, read)).toBe(text);
      }),
      {seed: 6, numRuns: 100},
    );
  });

  it("of version 1 goes on being read, whatever comes after it", () => {
    const text = readFileSync("test/fixtures/project/version-1.json", "utf8");
    const project = readDocument("project", text, "version-1.json");
    expect(project.title).toBe("化粧品選びの推薦：成長サイクルの検討");
    expect(project.canvases.map(({notes}) => notes.length)).toEqual([5, 3]);
    expect(project.canvases[0]!.arrows.customer.ties.map(({kind}) => kind)).toEqual([
      "case",
      "trial",
      "saying",
    ]);
    expect(project.session.notes["talk"]).toBe("質問：データはどこから来るか。\n→ 購入後の評価。");
    expect(project.session.clock.spent).toEqual({talk: 1_920_000});
    expect(project.ideas.map(({chosen}) => chosen)).toEqual([true, null, false]);
    expect(project.plans[0]!.milestones.map(({result}) => result?.value)).toEqual([14, 0.041, undefined]);
    expect(project.loops.map(({verdict}) => verdict)).toEqual(["unclear", "open"]);
  });

  it("that is anything else is refused with faults, never with another error", () => {
    fc.assert(
      fc.property(
        fc.json({depthSize: "large"}),
        fc.constantFrom("project", "canvas", "plan"),
        (text, kind) => {
          const faults = faultsOf(() => readDocument(kind as DocumentKind, text, "a.json"))!;
          expect(faults.length).toBeGreaterThan(0);
          for (const fault of faults) expect(fault).toMatchObject({file: "a.json", message: /\S/});
        },
      ),
      {seed: 6, numRuns: 300},
    );
    fc.assert(
      fc.property(fc.string({unit: "binary"}), (text) => {
        expect(faultsOf(() => readDocument("project", text, "a.json"))).not.toBeNull();
      }),
      {seed: 6, numRuns: 300},
    );
  });

  it("in which one value is another names its place, and the value as it stands there", () => {
    const junk = fc.oneof(fc.jsonValue(), fc.constantFrom("", -1, 1e300, "x".repeat(6000), [], {}));
    fc.assert(
      fc.property(anyProject, fc.nat(), junk, (project, at, value) => {
        const stored = JSON.parse(JSON.stringify(documentOf("project", project))) as {content: unknown};
        const places = placesOf(stored.content);
        const path = places[at % places.length]!;
        put(stored.content, path, value);
        const faults = faultsOf(() => parseDocument("project", stored, "a.json"));
        for (const fault of faults ?? []) {
          expect(fault.column).toMatch(/\S/);
          const found = fault
            .column!.split(".")
            .reduce<unknown>(
              (inside, key) => (inside as Record<string, unknown> | null | undefined)?.[key],
              stored.content,
            );
          // What is wrong for being there at all says only where.
          if (fault.value !== undefined) expect(fault.value).toEqual(found);
        }
        // What is not refused is a project.
        if (faults === null)
          expect(
            faultsOf(() => writeDocument("project", parseDocument("project", stored, "a.json"))),
          ).toBeNull();
      }),
      {seed: 6, numRuns: 300},
    );
  });

  it("says what would be right, in both languages", () => {
    const file = JSON.parse(readFileSync("test/fixtures/project/version-1.json", "utf8")) as {
      content: unknown;
    };
    const wrong: [Path, unknown, RegExp, RegExp?][] = [
      [["title"], "x".repeat(201), /^Give at most 200 letters/, /200 文字以下/],
      [["shortlist"], Array(7).fill("lyft"), /^Give at most 6 entries/, /6 件以下/],
      [["updated"], "yesterday", /^Write it as 2026-11-28T/, /の形で/],
      [["plans", 0, "start"], "2026-13-01", /^Write it as 2026-11-28\.$/, /の形で/],
      [["plans", 0, "months"], 4, /^Give a number of at most 3/, /3 以下の数値/],
      [
        ["canvases", 0, "arrows", "customer", "ties", 0, "kind"],
        "wish",
        /^Use one of "case", "loop"/,
        /次のいずれか/,
      ],
      [
        ["canvases", 0, "arrows", "customer", "ties", 1, "control"],
        {n: 1},
        /^Give the arm as \{n, successes\}/,
      ],
    ];
    for (const [path, value] of wrong) put(file.content, path, value);
    const faults = faultsOf(() => parseDocument("project", file, "a.json"))!;
    for (const [path, , en, ja] of wrong) {
      const fault = faults.find(({column}) => column === path.join("."));
      expect(fault?.message, path.join(".")).toMatch(en);
      if (ja !== undefined) expect(fault?.messageJa).toMatch(ja);
    }
    expect(faults).toHaveLength(wrong.length);
  });

  it("without content says so", () => {
    const stored = {...documentOf("project", emptyProject(0)), content: "nothing"};
    expect(faultsOf(() => parseDocument("project", stored, "a.json"))).toMatchObject([
      {column: "content", value: "nothing", message: "Give an object."},
    ]);
  });
});

type Path = readonly (string | number)[];

function placesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const inside = Object.entries(value).flatMap(([key, each]) => placesOf(each, [...path, key]));
  return path.length === 0 ? inside : [path, ...inside];
}

function put(content: unknown, path: Path, value: unknown): void {
  const inside = path
    .slice(0, -1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], content);
  (inside as Record<string, unknown>)[path.at(-1)!] = value;
}
