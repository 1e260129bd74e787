import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {canvasBlockNames} from "../../src/domain/canvas.js";
import type {CaseStudy} from "../../src/domain/caseStudy.js";
import {caseYaml} from "../../src/domain/caseYaml.js";
import {DataError} from "../../src/domain/errors.js";
import {readCaseYaml} from "../../src/domain/readCaseYaml.js";
import {readCases} from "../../loaders/readCases.js";
import {anyCase} from "./anyCase.js";

const faultsOf = (text: string) => {
  try {
    readCaseYaml(text, {file: "any.yaml"});
    return [];
  } catch (error) {
    if (error instanceof DataError) return error.faults;
    throw error;
  }
};

describe("caseYaml", () => {
  it("reads back to the same case, whatever its texts hold", () => {
    fc.assert(
      fc.property(anyCase, (study) => {
        expect(readCaseYaml(caseYaml(study), {file: "any.yaml", id: study.id})).toEqual(study);
      }),
      {seed: 5, numRuns: 150},
    );
  });

  it("reads back to the same case for every case that there is", async () => {
    for (const study of await readCases("data/cases"))
      expect(readCaseYaml(caseYaml(study), {file: `${study.id}.yaml`, id: study.id})).toEqual(study);
  });

  it("begins with the line by which an editor completes it", async () => {
    const [study] = await readCases("data/cases");
    expect(caseYaml(study!)).toMatch(/^# yaml-language-server: \$schema=\.\.\/case\.schema\.json\nid: /);
  });

  it("repeats an entry that stands in two blocks of a canvas, without an alias", async () => {
    const study = (await readCases("data/cases"))[0]!;
    const shared = {en: "Buyers", ja: "買い手"};
    const canvas = Object.fromEntries(
      canvasBlockNames.map((name) => [name, [shared]]),
    ) as CaseStudy["canvas"];
    expect(caseYaml({...study, canvas})).not.toMatch(/[&*]a1/);
  });
});

describe("readCaseYaml", () => {
  it("refuses a text that multiplies itself by aliases", () => {
    const laughs = ["a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]"];
    for (const [from, to] of ["ab", "bc", "cd", "de", "ef", "fg", "gh", "hi"])
      laughs.push(`${to}: &${to} [${Array<string>(9).fill(`*${from}`).join(", ")}]`);
    const faults = faultsOf(laughs.join("\n"));
    expect(faults).toHaveLength(1);
    expect(faults[0]!.message).toMatch(/alias/i);
    expect(faults[0]!.messageJa).toMatch(/YAML として読めません/);
  });

  it.each([
    ["too long", `id: ${"x".repeat(300_000)}`, /at most 200000/],
    ["nested deeper than the parser goes", "[".repeat(90_000), /./],
    ["with an alias to nothing", "id: *nowhere", /alias/i],
    ["of two documents", "id: a\n---\nid: b", /document/],
    ["with a tag that would make an object", 'id: !!js/function "function () {}"', /tag/i],
    ["with a key that reaches for prototypes", "__proto__: {polluted: true}", /No such key|Is missing/],
  ])("refuses a text %s, and nothing comes of it", (_, text, message) => {
    const faults = faultsOf(text);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.map((fault) => fault.message).join("\n")).toMatch(message);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("says every fault in Japanese too, with its place", () => {
    const faults = faultsOf("id: A B\nindustry: retial\nyear: soon\ntasks: []\nextra: 1\n");
    expect(faults.length).toBeGreaterThan(10);
    for (const {messageJa} of faults) expect(messageJa).toMatch(/^\d+ 行 \d+ 桁:.*[ぁ-ん].*[。e-z]$/);
  });
});
