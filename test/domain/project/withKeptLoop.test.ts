import {describe, expect, it} from "vitest";
import {newPlan} from "../../../src/domain/project/newPlan.js";
import {emptyProject} from "../../../src/domain/project/project.js";
import {withKeptLoop} from "../../../src/domain/project/withKeptLoop.js";
import {emptyCanvas} from "../../../src/domain/project/workCanvas.js";
import {loopOf} from "../../analysis/project/evidence.js";

describe("withKeptLoop", () => {
  const full = Array.from({length: 20}, (_, i) => loopOf(`loop-${i}`, {}));
  const project = {...emptyProject(0), loops: full};

  it("replaces an earlier result of the same loop", () => {
    const again = withKeptLoop(project, {...loopOf("loop-3", {}), synthetic: true});
    expect(again.loops.map(({id}) => id)).toEqual([
      ...full.map(({id}) => id).filter((id) => id !== "loop-3"),
      "loop-3",
    ]);
    expect(again.loops.at(-1)!.synthetic).toBe(true);
  });

  it("lets the oldest go that neither canvas nor plan uses, and nothing where all are used", () => {
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
    const plan = newPlan({link: null, start: "2026-01-05", months: 1, loop: "loop-2"});
    const planned = withKeptLoop({...tiedTo(0, 1), plans: [plan]}, loopOf("new", {}));
    expect(planned.loops.map(({id}) => id).slice(0, 3)).toEqual(["loop-0", "loop-1", "loop-2"]);
    expect(planned.loops.map(({id}) => id)).not.toContain("loop-3");
    const all = tiedTo(...full.map((_, i) => i));
    expect(withKeptLoop(all, loopOf("new", {}))).toBe(all);
  });
});
