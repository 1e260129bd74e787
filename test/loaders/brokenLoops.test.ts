import {readFile} from "node:fs/promises";
import {describe, expect, it} from "vitest";
import {brokenFromLess} from "../../loaders/brokenFromLess.js";
import {brokenLoop, brokenLoops} from "../../loaders/brokenLoops.js";
import type {BrokenLoop} from "../../loaders/brokenLoops.js";
import type {PlantedLoop} from "../../loaders/syntheticLoop.js";
import {analyzeLoop} from "../../src/analysis/index.js";
import {linkNames, measureValues} from "../../src/domain/index.js";
import type {LinkName} from "../../src/domain/index.js";
import {parseLoopFiles} from "../../src/domain/parseLoopFiles.js";

const broken: Record<BrokenLoop, LinkName> = {
  "contract-review": "customer",
  "music-service": "business",
  "health-assistant": "collection",
};
const ids = Object.keys(broken) as BrokenLoop[];

const readText = (id: BrokenLoop, name: string) =>
  readFile(new URL(`../../data/kpi/${id}/${name}`, import.meta.url), "utf8");
const loopOf = async (id: BrokenLoop, seed?: number) =>
  parseLoopFiles({"loop.yaml": await readText(id, "loop.yaml"), ...brokenLoop(id, seed)}, id);

/** The planted elasticities; that of quality to rows at the number of rows that there are at the end. */
function truthOf({experience, kpi, rows, learningCurve}: PlantedLoop, atHand: number) {
  const {a, b, c} = learningCurve;
  return {
    customer: experience.elasticity,
    business: kpi.elasticity,
    collection: rows.elasticity,
    // d log quality / d log n of quality = 1 − (a·n^(−b) + c)
    learning: (a * b * atHand ** -b) / (1 - (a * atHand ** -b + c)),
  };
}

describe.each(ids)("the broken loop %s", (id) => {
  it("is written as committed, byte for byte", async () => {
    for (const [name, text] of Object.entries(brokenLoop(id)))
      expect(text, name).toBe(await readText(id, name));
  });

  it("is other noise for another seed", () => {
    expect(brokenLoop(id, 1)["series.csv"]).not.toBe(brokenLoop(id, 2)["series.csv"]);
  });

  it("is described by its manifest with the numbers that were planted", async () => {
    const manifest = (await readText(id, "loop.yaml")).replace(/\s+/g, " ");
    const {learningCurve, experience, kpi, rows, experiments, releaseWeeks}: PlantedLoop = brokenLoops[id];
    const after = ({elasticity, lag}: {elasticity: number; lag: number}) =>
      elasticity === 0
        ? "(elasticity 0)"
        : `elasticity ${elasticity} after ${lag} week${lag === 1 ? "" : "s"}`;
    expect(manifest).toContain(`breaks: ${broken[id]}`);
    expect(manifest).toContain(after(experience));
    expect(manifest).toContain(after(kpi));
    expect(manifest).toContain(rows.elasticity === 0 ? "(elasticity 0)" : `elasticity ${rows.elasticity};`);
    const {a, b, c} = learningCurve;
    expect(manifest).toContain(`1 − (${a}·n^(−${b}) + ${c}) at each of ${releaseWeeks.length} releases`);
    for (const {exposure} of experiments) expect(manifest).toContain(`by ${Math.round(100 * exposure)} %`);
  });

  it("is broken where it was planted and nowhere else, and every interval covers what was planted", async () => {
    const loop = await loopOf(id);
    const report = analyzeLoop(loop);
    const truth = truthOf(brokenLoops[id], measureValues(loop, "training_rows")!.at(-1)!);
    expect(truth[broken[id]]).toBe(0);
    for (const link of linkNames) {
      const {verdict, elasticity} = report.links[link];
      expect(verdict, link).toBe(link === broken[id] ? "fails" : "holds");
      expect(elasticity!.low, link).toBeLessThan(truth[link]);
      expect(elasticity!.high, link).toBeGreaterThan(truth[link]);
    }
    expect(report.verdict).toBe("open");
    expect(report.bottleneck).toBe(broken[id]);
  });

  // Of the seeds 1 to 100 the broken link failed in 100, 100 and 86, and each of the others held in at least 87. In four of them, then,
  // one may be unclear, but a broken link never holds and a sound one never fails.
  it("shows itself with other seeds too, in at least three of four", async () => {
    const seeds = [1, 2, 3, 4];
    const reports = [];
    for (const seed of seeds) reports.push(analyzeLoop(await loopOf(id, seed)));
    for (const link of linkNames) {
      const [right, wrong] = link === broken[id] ? ["fails", "holds"] : ["holds", "fails"];
      const verdicts = reports.map(({links}) => links[link].verdict);
      expect(verdicts.filter((verdict) => verdict === right).length, link).toBeGreaterThanOrEqual(3);
      expect(verdicts, link).not.toContain(wrong);
    }
  }, 30_000);
});

it("cannot be told to be broken from less: without the experiment on the link, or from its first half year", async () => {
  const less = await brokenFromLess();
  expect(Object.keys(less)).toEqual(ids);
  for (const id of ids) {
    const {report} = less[id];
    expect(report.verdict, id).toBe("unclear");
    expect(report.evidence, id).not.toBe("experiment");
  }
  expect(ids.map((id) => less[id].periods)).toEqual([156, 156, 26]);
});
