import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {analyzeLoop, summarizeLoop} from "../../../src/analysis/index.js";
import {keptLoopOf} from "../../../src/analysis/project/keptLoopOf.js";
import {parseLoopFiles} from "../../../src/domain/parseLoopFiles.js";
import {readLoopState} from "../../../src/domain/loopState.js";
import {readDocument, writeDocument} from "../../../src/domain/project/documents.js";
import {emptyProject} from "../../../src/domain/project/project.js";

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
    const project = {...emptyProject(now), loops: [{...kept, links, gain: null}]};
    expect(readDocument("project", writeDocument("project", project), "project.json")).toEqual(project);
  });

  it("leaves out a manifest that a project cannot hold", () => {
    const of = (manifest: string) => keptLoopOf(summary, {id: "own-1", state, manifest, now}).manifest;
    expect(of("id: mine")).toBe("id: mine");
    expect(of("x".repeat(200_001))).toBeNull();
  });
});
