import {describe, expect, it} from "vitest";
import {canvasCredit} from "../../../src/domain/canvas.js";
import {DataError} from "../../../src/domain/errors.js";
import {
  documentOf,
  parseDocument,
  readDocument,
  writeDocument,
} from "../../../src/domain/project/documents.js";
import {emptyProject} from "../../../src/domain/project/project.js";
import {emptyCanvas} from "../../../src/domain/project/workCanvas.js";

const faultsOf = (read: () => unknown) => {
  try {
    read();
  } catch (error) {
    if (error instanceof DataError) return error.faults;
  }
  throw new Error("No DataError was thrown.");
};

describe("A document", () => {
  it("is read as it was written", () => {
    const project = {...emptyProject(0), canvases: [emptyCanvas("店")]};
    expect(readDocument("project", writeDocument("project", project), "a.json")).toEqual(project);
  });

  it("credits the business model canvas in its file where it may hold one, and reads files without the credit", () => {
    const canvas = emptyCanvas("店");
    const text = writeDocument("canvas", canvas);
    expect(JSON.parse(text)).toEqual({credit: canvasCredit, ...documentOf("canvas", canvas)});
    expect(JSON.parse(writeDocument("project", emptyProject(0)))).toMatchObject({credit: canvasCredit});
    const without = JSON.stringify(documentOf("canvas", canvas));
    expect(readDocument("canvas", without, "c.json")).toEqual(readDocument("canvas", text, "c.json"));
  });

  it("is refused with the place of every fault", () => {
    const broken = {...emptyCanvas(), title: 3, notes: [{id: "a", block: "nowhere", text: "", kind: "fact"}]};
    const faults = faultsOf(() =>
      readDocument("canvas", JSON.stringify(documentOf("canvas", broken as never)), "c.json"),
    );
    expect(faults.map(({file, column, value}) => [file, column, value])).toEqual([
      ["c.json", "title", 3],
      ["c.json", "notes.0.block", "nowhere"],
    ]);
  });

  it("names an arrow that points to no note, and an id that stands twice", () => {
    const note = {id: "a", block: "channels", text: "", kind: "fact"} as const;
    const canvas = emptyCanvas();
    canvas.notes.push(note, note);
    canvas.arrows.data.to = "b";
    const faults = faultsOf(() => parseDocument("canvas", documentOf("canvas", canvas), "c.json"));
    expect(faults.map(({column}) => column)).toEqual(["notes.1.id", "arrows.data.to"]);
  });

  it.each([
    ["{", /Is no JSON/],
    ["[]", /growth-cycle-canvas/],
    ['{"format": "growth-cycle-plan", "version": 1}', /growth-cycle-canvas/],
    ['{"format": "growth-cycle-canvas", "version": 99}', /Versions 1 to 1/],
    ['{"format": "growth-cycle-canvas", "version": "1"}', /Versions 1 to 1/],
  ])("that is %s is refused in a sentence", (text, message) => {
    expect(faultsOf(() => readDocument("canvas", text, "c.json"))[0]!.message).toMatch(message);
  });

  it("of an earlier version climbs the ladder of migrations, each step once", () => {
    const now = emptyCanvas("new");
    const ladder = {
      1: (content: unknown) => ({
        ...(content as object),
        title: `${(content as {name: string}).name}, 2`,
        name: undefined,
      }),
      2: (content: unknown) => ({...now, title: `${(content as {title: string}).title}, 3`}),
    };
    const old = {format: "growth-cycle-canvas", version: 1, content: {name: "shop"}};
    expect(parseDocument("canvas", old, "c.json", {ladder, current: 3}).title).toBe("shop, 2, 3");
  });
});
