import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {
  emptyDraft,
  linkChoice,
  milestoneChoice,
  readTieDraft,
} from "../../../../src/components/canvas/evidence/tieDraft.js";
import type {TieDraft} from "../../../../src/components/canvas/evidence/tieDraft.js";
import {tieSchema} from "../../../../src/domain/project/tie.js";
import type {Tie} from "../../../../src/domain/project/tie.js";

const read = (part: Partial<TieDraft>, ties: readonly Tie[] = []) =>
  readTieDraft({...emptyDraft, ...part}, {id: "tie-1", ties});
const counts: Partial<TieDraft> = {
  kind: "trial",
  name: "Home page",
  controlN: "1,000",
  controlSuccesses: "１００",
  treatmentN: "1000",
  treatmentSuccesses: "150",
};

describe("readTieDraft", () => {
  it("asks for a choice where nothing is chosen", () => {
    for (const kind of ["case", "loop", "milestone"] as const)
      expect(read({kind}).faults).toEqual([
        {field: kind, text: {en: "Choose one.", ja: "ひとつ選んでください。"}},
      ]);
    expect(read({kind: "saying"}).faults.map(({field}) => field)).toEqual(["level", "text"]);
  });

  it("reads a case, a link whatever the loop is called, a milestone with its half, and a saying", () => {
    expect(read({kind: "case", case: "pomelo"}).tie).toEqual({id: "tie-1", kind: "case", case: "pomelo"});
    expect(read({kind: "loop", loop: linkChoice("our shop 2", "collection")}).tie).toEqual({
      ...{id: "tie-1", kind: "loop"},
      ...{loop: "our shop 2", link: "collection"},
    });
    const milestone = {kind: "milestone" as const, milestone: milestoneChoice("plan-1", "milestone-2")};
    expect(read(milestone).tie).toEqual({
      ...{id: "tie-1", kind: "milestone"},
      ...{plan: "plan-1", milestone: "milestone-2"},
    });
    expect(read({...milestone, half: "both"}).tie).toMatchObject({half: "both"});
    expect(read({kind: "saying", level: "others", text: " So says Ann "}).tie).toMatchObject({
      level: "others",
      text: "So says Ann",
    });
  });

  it("reads figures as people write them, with commas and full-width digits", () => {
    expect(read(counts).tie).toMatchObject({
      control: {n: 1000, successes: 100},
      treatment: {n: 1000, successes: 150},
    });
    const means = {
      ...{kind: "trial" as const, name: "Time", measure: "means", better: "lower"},
      ...{controlN: "50", controlMean: "−1.5", controlSd: "2"},
      ...{treatmentN: "60", treatmentMean: "1e1", treatmentSd: ".5"},
    };
    expect(read(means).tie).toMatchObject({
      better: "lower",
      control: {n: 50, mean: -1.5, sd: 2},
      treatment: {n: 60, mean: 10, sd: 0.5},
    });
  });

  it("names every wrong figure at once, what was typed, and what would be right", () => {
    const {faults} = read({...counts, controlN: "12.5", treatmentSuccesses: "1001", controlSuccesses: "ten"});
    expect(faults).toEqual([
      {
        field: "controlN",
        text: {
          en: "“12.5” does not fit: give a whole number of people from 1, e.g. 1200.",
          ja: "「12.5」は使えません。1 以上の整数で人数を書いてください(例:1200)。",
        },
      },
      {
        field: "controlSuccesses",
        text: {
          en: "“ten” does not fit: give a whole number from 0 to the people of the arm.",
          ja: "「ten」は使えません。0 からこの群の人数までの整数を書いてください。",
        },
      },
      {
        field: "treatmentSuccesses",
        text: {
          en: "“1001” does not fit: give a whole number from 0 to the 1000 people of the arm.",
          ja: "「1001」は使えません。0 からこの群の人数(1000)までの整数を書いてください。",
        },
      },
    ]);
    expect(read({...counts, measure: "means", controlN: "1"}).faults.map(({field}) => field)).toEqual([
      ...["controlN", "controlMean", "controlSd"],
      ...["treatmentMean", "treatmentSd"],
    ]);
  });

  it("keeps a text that is too long, and says by how many letters it may be", () => {
    const {faults} = read({kind: "saying", level: "others", text: "x".repeat(501)});
    expect(faults.map(({field}) => field)).toEqual(["text"]);
    expect(faults[0]!.text.en).toBe("501 letters are too many: write at most 500.");
  });

  it("attaches no case, link or milestone twice, and no more than an arrow holds", () => {
    const {tie} = read({kind: "case", case: "pomelo"});
    expect(read({kind: "case", case: "pomelo"}, [tie!]).faults[0]!.text.en).toBe("It is attached already.");
    const {tie: said} = read({kind: "saying", level: "others", text: "So"});
    expect(read({kind: "saying", level: "others", text: "So"}, [said!]).faults).toEqual([]);
    const fifty = Array.from({length: 50}, () => said!);
    expect(read({kind: "saying", level: "others", text: "So"}, fifty).faults[0]!.text.en).toContain("50");
  });

  it("gives either a tie that a project's file can hold or something to settle, whatever is typed", () => {
    const typed = fc.oneof(
      fc.string({maxLength: 12}),
      fc.constantFrom("1", "0", "12", "-3", "1e13", "Infinity", "NaN", "counts", "means", "customer a"),
    );
    const draft = fc.record({
      ...(Object.fromEntries(Object.keys(emptyDraft).map((field) => [field, typed])) as Record<
        Exclude<keyof TieDraft, "kind">,
        typeof typed
      >),
      kind: fc.constantFrom("case", "loop", "trial", "milestone", "saying"),
    });
    fc.assert(
      fc.property(draft, fc.constantFrom("higher", "lower"), (part, better) => {
        const {tie, faults} = read({...part, better});
        expect(tie === null).toBe(faults.length > 0);
        if (tie !== null) expect(tieSchema.parse(JSON.parse(JSON.stringify(tie)))).toEqual(tie);
      }),
      {seed: 20_265, numRuns: 1000},
    );
  });
});
