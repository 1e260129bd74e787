import {readFileSync} from "node:fs";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {DataError} from "../../../src/domain/errors.js";
import {agendaYaml, readAgendaYaml} from "../../../src/domain/project/agendaYaml.js";
import {anyAgenda} from "./anyAgenda.js";

const shipped = readFileSync("data/agendas/understanding.yaml", "utf8");
const faultsOf = (text: string, id?: string) => {
  try {
    readAgendaYaml(text, {file: "ours.yaml", id});
  } catch (error) {
    if (error instanceof DataError) return error.faults;
    throw error;
  }
  throw new Error("No DataError was thrown.");
};

describe("An agenda's file", () => {
  it("is read as it was written, as YAML and as JSON", () => {
    fc.assert(
      fc.property(anyAgenda, fc.constantFrom(0, 2, "\t"), (agenda, indent) => {
        expect(readAgendaYaml(agendaYaml(agenda), {file: "a.yaml"})).toEqual(agenda);
        expect(readAgendaYaml(JSON.stringify(agenda, null, indent), {file: "a.json"})).toEqual(agenda);
      }),
      {seed: 6, numRuns: 200},
    );
  });

  it("names every fault with line and column", () => {
    const broken = shipped
      .replace("minutes: 15", "minutes: 0")
      .replace("activity: ideas", "activity: idea")
      .replace("id: narrowing", "id: ideas");
    const faults = faultsOf(broken);
    expect(faults.map(({column, value}) => [column, value])).toEqual([
      ["parts.0.steps.3.minutes", 0],
      ["parts.0.steps.5.activity", "idea"],
    ]);
    expect(faults[0]!.message).toMatch(/^line \d+:18: Give a number of at least 1\.$/);
    expect(faults[0]!.messageJa).toMatch(/^\d+ 行 18 桁:1 以上の数値にしてください。$/);
    const [twice] = faultsOf(shipped.replace("id: narrowing", "id: ideas"));
    expect(twice!.message).toMatch(/^line \d+:13: Another step has this id/);
  });

  it("is no case, must have its file's name, and may not be endless", () => {
    expect(faultsOf(readFileSync("data/cases/pomelo.yaml", "utf8")).length).toBeGreaterThan(5);
    expect(faultsOf(shipped, "other")[0]).toMatchObject({row: 2, column: "id", value: "understanding"});
    expect(faultsOf("x".repeat(300_000))[0]!.message).toContain("at most 200000");
    expect(faultsOf("a: [")[0]!.message).toMatch(/^line 1:/);
  });
});
