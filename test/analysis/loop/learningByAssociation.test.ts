import {expect, it} from "vitest";
import {fashionStore} from "../../../loaders/fashionStore.js";
import {analyzeLoop} from "../../../src/analysis/index.js";
import {parseLoop} from "../../../src/domain/index.js";
import {parseCsv} from "../../../src/domain/parseCsv.js";

/** The store's first weeks without its learning curve: rows pile up and quality rises, by less than it would seem. */
function storeWithoutCurve(weeks: number) {
  const series = parseCsv("series.csv", fashionStore()["series.csv"], []).slice(0, weeks);
  const measures = {
    model_quality: {column: "recommendation_quality", unit: "share"},
    training_rows: {column: "training_rows", unit: "rows", kind: "stock"},
  };
  return parseLoop({manifest: {cadence: "week", measures}, series});
}

it("never takes rows that pile up beside a model that improves for learning", () => {
  for (const weeks of [60, 80, 104, 156]) {
    const {verdict, evidence, reasons} = analyzeLoop(storeWithoutCurve(weeks)).links.learning;
    expect([weeks, verdict, evidence]).toEqual([weeks, "unclear", "association"]);
    expect(reasons.length).toBeGreaterThan(0);
  }
});
