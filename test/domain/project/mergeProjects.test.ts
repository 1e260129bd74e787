import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {mergeProjects} from "../../../src/domain/project/mergeProjects.js";
import {emptyProject} from "../../../src/domain/project/project.js";
import type {Project} from "../../../src/domain/project/project.js";
import {emptyCanvas} from "../../../src/domain/project/workCanvas.js";
import {anyProject} from "./anyProject.js";

const latest = (a: Project, b: Project) => (a.updated > b.updated ? a.updated : b.updated);
const note = (id: string) => ({id, block: "channels", text: id, kind: "fact"}) as const;
const base: Project = {
  ...emptyProject(0),
  title: "base",
  canvases: [{...emptyCanvas("one"), notes: ["a", "b", "c"].map(note)}],
  shortlist: ["lyft"],
};
const withNotes = (project: Project, ids: string[]): Project => ({
  ...project,
  canvases: project.canvases.map((canvas) => ({...canvas, notes: ids.map(note)})),
});
const notes = ({canvases}: Project) => canvases[0]!.notes.map(({id}) => id);

describe("What two made of one project", () => {
  it("is what one of them made, where the other made nothing of it", () => {
    fc.assert(
      fc.property(anyProject, anyProject, (before, after) => {
        const updated = latest(before, after);
        expect(mergeProjects(before, after, before)).toEqual({...after, updated});
        expect(mergeProjects(before, before, after)).toEqual({...after, updated});
        expect(mergeProjects(before, after, after)).toEqual(after);
      }),
      {seed: 6, numRuns: 100},
    );
  });

  it("holds what each added, changed and removed", () => {
    const mine = {...withNotes(base, ["a", "x", "b", "c"]), title: "mine", shortlist: ["lyft", "pomelo"]};
    const theirs = {
      ...withNotes(base, ["b", "c", "y"]),
      product: {...base.product, name: "theirs"},
      shortlist: ["zillow", "lyft"],
    };
    const both = mergeProjects(base, mine, theirs);
    expect(both).toMatchObject({title: "mine", product: {name: "theirs"}});
    expect(notes(both)).toEqual(["x", "b", "c", "y"]);
    expect(both.shortlist).toEqual(["zillow", "lyft", "pomelo"]);
  });

  it("keeps the order of the one who moved something", () => {
    const moved = withNotes(base, ["c", "a", "b"]);
    const added = withNotes(base, ["a", "b", "n", "c"]);
    expect(notes(mergeProjects(base, moved, added))).toEqual(["c", "a", "b", "n"]);
    expect(notes(mergeProjects(base, added, moved))).toEqual(["c", "a", "b", "n"]);
  });

  it("keeps a note that one changed and the other removed, and mine where both wrote", () => {
    const mine = {
      ...base,
      title: "mine",
      canvases: [{...base.canvases[0]!, notes: [note("a"), {...note("b"), text: "B"}]}],
    };
    const theirs = {...withNotes(base, ["a"]), title: "theirs"};
    const both = mergeProjects(base, mine, theirs);
    expect(both.title).toBe("mine");
    expect(both.canvases[0]!.notes).toEqual([note("a"), {...note("b"), text: "B"}]);
  });

  it("is mine where the two together would be no project", () => {
    const arrow = {from: "b", to: null, statement: "", ties: []};
    const canvas = base.canvases[0]!;
    const mine = {...base, canvases: [{...canvas, arrows: {...canvas.arrows, data: arrow}}]};
    expect(mergeProjects(base, mine, withNotes(base, ["a", "c"]))).toBe(mine);
  });
});
