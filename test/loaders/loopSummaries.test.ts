import {execFile} from "node:child_process";
import {promisify} from "node:util";
import {beforeAll, describe, expect, it} from "vitest";
import {truth} from "../../loaders/fashionStore.js";
import {loopSummaries} from "../../loaders/loopSummaries.js";
import type {LoopSummary} from "../../src/analysis/index.js";
import {linkNames} from "../../src/domain/index.js";
import type {LinkName} from "../../src/domain/index.js";

let summaries: Awaited<ReturnType<typeof loopSummaries>>;
beforeAll(async () => (summaries = await loopSummaries()));

const loopOf = (id: string) => summaries.en.find((summary) => summary.id === id)!;
const estimates = ({report}: LoopSummary) => linkNames.map((name) => report.links[name].elasticity);

describe("loopSummaries", () => {
  it("is what Framework's loader writes, so that nothing is lost on the way through JSON", async () => {
    const {stdout} = await promisify(execFile)(process.execPath, [
      "--import",
      "tsx",
      "src/data/loops.json.ts",
    ]);
    expect(JSON.parse(stdout)).toEqual(summaries);
  }, 60_000);

  it("shows the loops that are broken on purpose after the others, in the order of their conditions", () => {
    expect(summaries.en.map(({id}) => id)).toEqual([
      "fashion-store",
      "movielens-100k",
      "contract-review",
      "music-service",
      "health-assistant",
    ]);
  });

  it("gives the same numbers in both languages, and other sentences", () => {
    expect(summaries.ja.map(({id}) => id)).toEqual(summaries.en.map(({id}) => id));
    expect(summaries.ja.map(estimates)).toEqual(summaries.en.map(estimates));
    for (const [i, {report}] of summaries.en.entries())
      for (const name of linkNames) {
        expect(report.links[name].reasons.join(" ")).not.toMatch(/[\u3040-\u30ff]/);
        expect(summaries.ja[i].report.links[name].reasons.join(" ")).toMatch(/[\u3040-\u30ff]/);
      }
  });

  it("finds what was planted in the fashion store within its intervals", () => {
    const {report, measures} = loopOf("fashion-store");
    const rows = measures.training_rows!.values.at(-1)!;
    const {a, b, c} = truth.learningCurve;
    const planted: Record<LinkName, number> = {
      customer: truth.experience.elasticity,
      business: truth.kpi.elasticity,
      collection: truth.rows.elasticity,
      // d log quality / d log n of quality = 1 − (a·n^(−b) + c)
      learning: (a * b * rows ** -b) / (1 - (a * rows ** -b + c)),
    };
    for (const name of linkNames) {
      const {elasticity, verdict} = report.links[name];
      expect(elasticity!.low, name).toBeLessThan(planted[name]);
      expect(elasticity!.high, name).toBeGreaterThan(planted[name]);
      expect(verdict, name).toBe("holds");
    }
    expect(report.links.customer.evidence).toBe("experiment");
    expect(report.links.learning.evidence).toBe("curve");
  });

  it("does not claim that MovieLens' model changed what people did", () => {
    const {report} = loopOf("movielens-100k");
    expect(report.links.customer.verdict).toBe("unclear");
    expect(report.links.business.verdict).toBe("unclear");
    expect(report.links.learning.verdict).toBe("holds");
    expect(report.verdict).not.toBe("closed");
  });
});
