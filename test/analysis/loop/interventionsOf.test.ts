import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {simulateLoop} from "../../../src/analysis/index.js";
import {interventionsOf} from "../../../src/analysis/loop/simulate/interventionsOf.js";
import {leversSchema} from "../../../src/domain/levers.js";
import {anyLevers} from "../../domain/anyLevers.js";
import {exactReport} from "./simulateReport.js";

describe("interventionsOf", () => {
  it("does nothing for levers that stand where nothing is done", () => {
    expect(interventionsOf({})).toEqual([]);
    expect(
      interventionsOf({model: 0, kpi: 0, rows: 0, lost: 0, links: {}, horizon: 26, bottleneck: 0.3}),
    ).toEqual([]);
  });

  it("names what each lever does from the next period on", () => {
    expect(interventionsOf({model: 0.05, kpi: -0.1, rows: 500, lost: 0.02})).toEqual([
      {kind: "improve-model", by: 0.05},
      {kind: "shift-kpi", by: -0.1},
      {kind: "buy-labels", rows: 500},
      {kind: "change-retention", kept: 0.98},
    ]);
    expect(interventionsOf({kpi: 0.1, kpiOnce: true})).toEqual([{kind: "shift-kpi", by: 0.1, until: 1}]);
  });

  it("closes a link that is set to 0 and opens one that is set to anything else", () => {
    expect(interventionsOf({links: {learning: 0.3, customer: 0}})).toEqual([
      {kind: "close-link", link: "customer"},
      {kind: "open-link", link: "learning", elasticity: 0.3},
    ]);
  });

  it("gives nothing that the simulation refuses, wherever the levers stand", () => {
    const report = exactReport([0.5, 0.5, 0.5, 0.5]);
    fc.assert(
      fc.property(anyLevers, (levers) => {
        expect(leversSchema.parse(levers)).toEqual(levers);
        const options = {horizon: 3, draws: 2, start: {rows: {stock: 100, flow: 1}}};
        const {nodes} = simulateLoop(report, {...options, interventions: interventionsOf(levers)});
        expect(nodes.business_kpi.quantiles.flat().every(Number.isFinite)).toBe(true);
      }),
      {seed: 20265, numRuns: 200},
    );
  });
});
