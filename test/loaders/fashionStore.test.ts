import {readFile} from "node:fs/promises";
import {describe, expect, it} from "vitest";
import {fashionStore, truth} from "../../loaders/fashionStore.js";

const folder = new URL("../../data/kpi/fashion-store/", import.meta.url);

describe("fashionStore", () => {
  it("writes the committed files byte for byte", async () => {
    for (const [name, text] of Object.entries(fashionStore()))
      expect(text, name).toBe(await readFile(new URL(name, folder), "utf8"));
  });

  it("writes other noise for another seed", () => {
    expect(fashionStore(1)["series.csv"]).not.toBe(fashionStore(2)["series.csv"]);
  });

  it("is described by its manifest with the numbers that were planted", async () => {
    const manifest = (await readFile(new URL("loop.yaml", folder), "utf8")).replace(/\s+/g, " ");
    const {learningCurve: curve, experience, kpi, experiments} = truth;
    expect(manifest).toContain(`elasticity ${experience.elasticity} after ${experience.lag} weeks`);
    expect(manifest).toContain(`elasticity ${kpi.elasticity} after ${kpi.lag} weeks`);
    expect(manifest).toContain(
      `1 − (${curve.a}·n^(−${curve.b}) + ${curve.c}) at each of ${truth.releaseWeeks.length}`,
    );
    expect(manifest).toContain(`quality by ${100 * experiments[0].exposure} %`);
  });

  it("adds to the training rows what active users purchased in the week before", () => {
    const rows = fashionStore()
      ["series.csv"].trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split(",").map(Number));
    const perUser = rows.slice(1).map((row, i) => (row[4] - rows[i][4]) / rows[i][3]);
    const mean = perUser.reduce((a, b) => a + b, 0) / perUser.length;
    // A log-normal of mean log 0.25 and 5 % noise; the standard error over 155 weeks is 0.001.
    expect(mean).toBeGreaterThan(0.247);
    expect(mean).toBeLessThan(0.2535);
  });
});
