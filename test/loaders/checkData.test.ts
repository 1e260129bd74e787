import {cp, mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {checkData} from "../../loaders/checkData.js";

describe("checkData", () => {
  it("finds no fault in the committed data", async () => {
    const {faults, loops, cases, agendas} = await checkData({
      kpi: "data/kpi",
      cases: "data/cases",
      agendas: "data/agendas",
    });
    expect(faults).toEqual([]);
    expect(loops).toBeGreaterThanOrEqual(2);
    expect(cases).toBeGreaterThanOrEqual(1);
    expect(agendas).toBeGreaterThanOrEqual(3);
  });

  it("finds the faults of loops, of cases and of agendas in one run", async () => {
    const root = await mkdtemp(join(tmpdir(), "data-"));
    try {
      await cp("data", root, {recursive: true});
      await writeFile(join(root, "kpi/movielens-100k/learning_curve.csv"), "n,score\nmany,1\n");
      await writeFile(join(root, "cases/broken.yaml"), "id: [\n");
      await writeFile(join(root, "agendas/broken.yaml"), "id: broken\n");
      const {faults} = await checkData({
        kpi: join(root, "kpi"),
        cases: join(root, "cases"),
        agendas: join(root, "agendas"),
      });
      expect(faults[0]).toMatchObject({row: 2, column: "n", value: "many"});
      expect(faults[0].file).toMatch(/kpi\/movielens-100k\/learning_curve\.csv$/);
      const files = new Set(faults.slice(1).map(({file}) => file.slice(root.length + 1)));
      expect([...files]).toEqual(["cases/broken.yaml", "agendas/broken.yaml"]);
    } finally {
      await rm(root, {recursive: true});
    }
  });
});
