import {describe, expect, it} from "vitest";
import {analyzeLoop} from "../../../src/analysis/loop/analyzeLoop.js";
import {linkFigures} from "../../../src/analysis/loop/linkFigures.js";
import type {LinkCurveFigure, LinkFigure, LinkSeriesFigure} from "../../../src/analysis/loop/linkFigures.js";
import {linkScatter} from "../../../src/analysis/loop/linkScatter.js";
import {linkNames, parseLoop} from "../../../src/domain/index.js";
import type {LoopDataset} from "../../../src/domain/index.js";
import {scenario, simulatedFiles, simulatedLoop, withoutMeasure} from "./simulatedLoop.js";

const figuresOf = (loop: LoopDataset) => linkFigures(loop, analyzeLoop(loop, {draws: 10}));

function expectJson(figures: Record<string, LinkFigure | null>) {
  expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
  expect(JSON.stringify(figures)).not.toMatch(/NaN|Infinity|undefined/);
}

describe("linkFigures", () => {
  const loop = simulatedLoop({periods: 120, missing: 0.05});
  const report = analyzeLoop(loop, {draws: 10});
  const figures = linkFigures(loop, report);

  it("survive a trip as JSON, gaps as null", () => {
    expectJson(figures);
    const missing = loop.missingPeriods.length;
    expect(missing).toBeGreaterThan(0);
    expect((figures.business as LinkSeriesFigure).target.filter((value) => value === null)).toHaveLength(
      missing,
    );
  });

  it("show the source as it was a lag before each date, in its own unit", () => {
    const {source, target, lag, periods} = figures.customer as LinkSeriesFigure;
    expect(lag).toBe(2);
    expect(periods).toEqual(loop.periods);
    const json = (values: number[]) => values.map((value) => (Number.isNaN(value) ? null : value));
    expect(source).toEqual([null, null, ...json(loop.columns.error).slice(0, -2)]);
    expect(target).toEqual(json(loop.columns.experience));
  });

  it("show new rows, not their stock, for collection", () => {
    const {target} = figures.collection as LinkSeriesFigure;
    const t = target.findIndex((value, i) => i > 0 && value !== null);
    expect(target[t]).toBeCloseTo(loop.columns.rows[t] - loop.columns.rows[t - 1], 6);
  });

  it("show the learning curve from its first point to four times the rows at hand", () => {
    const curve = figures.learning!;
    if (curve.kind !== "curve") throw new Error("no curve");
    expect(curve.points).toHaveLength(10);
    expect(curve.rows).toBe(loop.columns.rows.findLast((value) => !Number.isNaN(value)));
    expect(curve.fit[0].n).toBeCloseTo(500, 6);
    expect(curve.fit.at(-1)!.n / (4 * Math.max(curve.rows, 256_000))).toBeCloseTo(1, 9);
    for (const {score, low, high} of curve.fit) expect(low <= score && score <= high).toBe(true);
  });

  it("show what the curve approaches, and how fast rows come in now", () => {
    const curve = figures.learning as LinkCurveFigure;
    // The planted curve is n^(−0.3), without a floor: what it approaches is no error at all.
    expect(curve.asymptote === null || curve.asymptote.low < 0.01).toBe(true);
    const known = loop.columns.rows.filter((value) => !Number.isNaN(value));
    expect(curve.newRows! / (known.at(-1)! - known.at(-14)!)).toBeCloseTo(1 / 13, 2);
  });

  it("hold the profile at the report's lag, and the settings of the analysis", () => {
    const {profile, equivalence} = figures.business as LinkSeriesFigure;
    expect(profile!.chosen).toBe(report.links.business.lag);
    expect(profile!.forward).toHaveLength(9);
    expect(equivalence).toBe(0.05);
    const asked = {equivalence: 0.1, maxLag: 4, level: 0.9, draws: 10};
    const other = linkFigures(loop, analyzeLoop(loop, asked), asked).business as LinkSeriesFigure;
    expect(other.profile!.forward).toHaveLength(5);
    expect([other.equivalence, other.profile!.level]).toEqual([0.1, 0.9]);
  });

  it("hold releases for the link that starts at the model alone, and experiments for their own", () => {
    const files = simulatedFiles(scenario({periods: 100, releases: 6}));
    const arm = (name: string, mean: number) => ({
      id: "a",
      link: "customer",
      arm: name,
      n: 1000,
      mean,
      sd: 10,
      ...(name === "treatment" ? {exposure: 0.1} : {}),
    });
    const found = figuresOf(parseLoop({...files, experiments: [arm("control", 100), arm("treatment", 108)]}));
    expectJson(found);
    const [customer, business] = [found.customer as LinkSeriesFigure, found.business as LinkSeriesFigure];
    expect(customer.releases!.releases).toHaveLength(5);
    expect(customer.experiments!.experiments).toHaveLength(1);
    expect([business.releases, business.experiments]).toEqual([null, null]);
  });

  it("show the series where a curve cannot be fitted", () => {
    const files = simulatedFiles(scenario({periods: 60}));
    const short = parseLoop({...files, learningCurve: files.learningCurve!.slice(0, 2)});
    expect(figuresOf(short).learning?.kind).toBe("series");
  });

  it("are null for a link without data, and JSON for series that cannot be analysed", () => {
    const files = simulatedFiles(scenario({periods: 40, curvePoints: 0}));
    const without = figuresOf(parseLoop(withoutMeasure(files, "business_kpi")));
    expect([without.business, without.collection]).toEqual([null, null]);
    const constant = files.series.map((row) => ({...row, experience: 3, users: ""}));
    expectJson(figuresOf(parseLoop({...files, series: constant})));
    expectJson(figuresOf(parseLoop({...files, series: files.series.slice(0, 1)})));
  });
});

describe("linkScatter", () => {
  it("has a point for every pair of periods, centred, and a band about its line", () => {
    const loop = simulatedLoop({periods: 156});
    for (const link of linkNames) {
      const scatter = linkScatter(loop, link, 3, 0.95)!;
      expect(scatter.points).toHaveLength(153);
      const mean = (key: "x" | "y") => scatter.points.reduce((sum, point) => sum + point[key], 0) / 153;
      expect(mean("x")).toBeCloseTo(0, 9);
      expect(mean("y")).toBeCloseTo(0, 9);
      for (const {y, low, high} of scatter.line) expect(low <= y && y <= high).toBe(true);
    }
  });

  it("slopes with the planted effect at its lag", () => {
    const {line} = linkScatter(simulatedLoop({periods: 208, persistence: 0}), "business", 3, 0.95)!;
    expect((line.at(-1)!.y - line[0].y) / (line.at(-1)!.x - line[0].x)).toBeCloseTo(0.8, 1);
  });

  it("is null where there are too few periods, or where a covariate is the source under another name", () => {
    expect(linkScatter(simulatedLoop({periods: 3}), "business", 1, 0.95)).toBeNull();
    const files = simulatedFiles(scenario({periods: 100}));
    const copied = parseLoop({
      ...files,
      manifest: {...(files.manifest as object), covariates: ["copy"]},
      // The scatter takes covariates in the target's period, so the copy is taken a period late.
      series: files.series.map((row, t) => ({
        ...row,
        copy: t === 0 ? "" : Math.log(files.series[t - 1].experience as number),
      })),
    });
    expect(linkScatter(copied, "business", 1, 0.95)).toBeNull();
  });
});
