import {describe, expect, it} from "vitest";
import {proposedLink} from "../../../src/components/plan/proposedLink.js";
import {emptyProject} from "../../../src/domain/project/project.js";
import {emptyCanvas} from "../../../src/domain/project/workCanvas.js";
import {loopOf} from "../../analysis/project/evidence.js";

const text = (both: string) => ({en: both, ja: both});
const canvas = {
  ...emptyCanvas("Ours"),
  id: "canvas-1",
};
canvas.arrows.customer.ties = [{id: "tie-1", kind: "case", case: "shop"}];
const sources = {
  loops: [
    {...loopOf("named", {}), isKept: true, bottleneck: "learning" as const},
    {...loopOf("unnamed", {}), isKept: true},
  ],
  project: {...emptyProject(0), canvases: [canvas]},
  cases: [
    {
      id: "shop",
      title: text("A shop"),
      support: {customer: "measured", business: "reported", data: "inferred"} as const,
    },
  ],
};
const link = (loop: string | null, chosen: string | null, study: string | null) =>
  proposedLink({loop, canvas: chosen, case: study}, sources);

describe("The link that a plan starts from", () => {
  it("is the loop's bottleneck, else the canvas's least certain arrow, else what the case supports least", () => {
    expect(link("named", "canvas-1", "shop")?.link).toBe("learning");
    expect(link("unnamed", "canvas-1", "shop")?.link).toBe("business");
    expect(link(null, "canvas-1", "shop")?.why.en).toBe(
      "② rests on nothing yet, confidence 0.01: no arrow is less certain, and it is the first of 2 in the cycle.",
    );
    expect(link("unnamed", null, "shop")).toEqual({
      link: "collection",
      why: {
        en: "Of the three conditions, the case supports ③ least: inferred (A shop).",
        ja: "3 つの条件のうち、この事例で裏づけが最も弱いのは③です:推論(A shop)。",
      },
    });
  });

  it("is none where nothing that is known was chosen", () => {
    expect(link(null, null, null)).toBeNull();
    expect(link("gone", "gone", "gone")).toBeNull();
    expect(link("unnamed", null, null)).toBeNull();
  });
});
