import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {analyzeLoop, summarizeLoop} from "../../../src/analysis/index.js";
import {keptLoopOf, withKeptLoop} from "../../../src/analysis/project/keptLoopOf.js";
import {parseLoopFiles} from "../../../src/domain/parseLoopFiles.js";
import {readLoopState} from "../../../src/domain/loopState.js";
import {readDocument, writeDocument} from "../../../src/domain/project/documents.js";
import {emptyProject} from "../../../src/domain/project/project.js";
import {emptyCanvas} from "../../../src/domain/project/workCanvas.js";
import {loopOf} from "./evidence.js";

const names = ["loop.yaml", "series.csv"];
const folder = Object.fromEntries(
  names.map((name) => [name, readFileSync(`data/kpi/fashion-store/${name}`, "utf8")]),
);
const {state} = readLoopState("?loop=other&link=business");
const now = Date.UTC(2026, 10, 28);

describe("keptLoopOf", () => {
  const loop = parseLoopFiles(folder, "fashion-store");
  const summary = summarizeLoop(loop, analyzeLoop(loop, {draws: 200}));
  const kept = keptLoopOf(summary, {id: "fashion-store", state, manifest: null, now});

  it("keeps the verdicts and the view of the loop, and none of its series", () => {
    const {report} = summary;
    expect(kept).toMatchObject({
      id: "fashion-store",
      title: summary.title,
      synthetic: true,
      kept: "2026-11-28T00:00:00.000Z",
      verdict: report.verdict,
      bottleneck: report.bottleneck,
      state: {loop: "fashion-store", link: "business"},
    });
    expect(kept.links.business.verdict).toBe(report.links.business.verdict);
    expect(JSON.stringify(kept).length).toBeLessThan(5000);
  });

  it("goes into a project's file and comes out the same, with estimates that are missing too", () => {
    const links = {...kept.links, learning: {...kept.links.learning, elasticity: null, lag: null}};
    const project = withKeptLoop(emptyProject(now), {...kept, links, gain: null});
    expect(readDocument("project", writeDocument("project", project), "project.json")).toEqual(project);
  });

  it("leaves out a manifest that a project cannot hold", () => {
    const of = (manifest: string) => keptLoopOf(summary, {id: "own-1", state, manifest, now}).manifest;
    expect(of("id: mine")).toBe("id: mine");
    expect(of("x".repeat(200_001))).toBeNull();
  });
});

describe("withKeptLoop", () => {
  const full = Array.from({length: 20}, (_, i) => loopOf(`loop-${i}`, {}));
  const project = {...emptyProject(now), loops: full};

  it("replaces an earlier result of the same loop", () => {
    const again = withKeptLoop(project, {...loopOf("loop-3", {}), synthetic: true});
    expect(again.loops.map(({id}) => id)).toEqual([
      ...full.map(({id}) => id).filter((id) => id !== "loop-3"),
      "loop-3",
    ]);
    expect(again.loops.at(-1)!.synthetic).toBe(true);
  });

  it("lets the oldest go that no arrow is tied to, and nothing where all are tied", () => {
    const canvas = emptyCanvas();
    const tie = (i: number) => ({
      id: `tie-${i}`,
      kind: "loop" as const,
      loop: `loop-${i}`,
      link: "customer" as const,
    });
    const tiedTo = (...numbers: number[]) => ({
      ...project,
      canvases: [
        {
          ...canvas,
          arrows: {...canvas.arrows, customer: {...canvas.arrows.customer, ties: numbers.map(tie)}},
        },
      ],
    });
    const kept = withKeptLoop(tiedTo(0, 1), loopOf("new", {}));
    expect(kept.loops).toHaveLength(20);
    expect(kept.loops.map(({id}) => id)).not.toContain("loop-2");
    const all = tiedTo(...full.map((_, i) => i));
    expect(withKeptLoop(all, loopOf("new", {}))).toBe(all);
  });
});
