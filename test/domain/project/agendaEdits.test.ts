import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {agendaSchema} from "../../../src/domain/project/agenda.js";
import type {Agenda} from "../../../src/domain/project/agenda.js";
import {
  agendaSteps,
  canDrop,
  lengthened,
  movedStep,
  plannedMinutes,
  withNewStep,
  withoutStep,
} from "../../../src/domain/project/agendaEdits.js";
import {anyAgenda} from "./anyAgenda.js";

const ids = (agenda: Agenda) => agenda.parts.map(({steps}) => steps.map(({id}) => id).join(" "));

describe("An edit of an agenda", () => {
  it("leaves an agenda that its schema takes, and no step is lost by moving", () => {
    fc.assert(
      fc.property(
        anyAgenda,
        fc.array(fc.tuple(fc.nat(), fc.constantFrom("up", "down", "longer"))),
        (first, edits) => {
          let agenda = first;
          for (const [at, edit] of edits) {
            const steps = agendaSteps(agenda);
            const {id} = steps[at % steps.length]!;
            agenda =
              edit === "longer" ? lengthened(agenda, id, 5) : movedStep(agenda, id, edit === "up" ? -1 : 1);
          }
          expect(agendaSchema.safeParse(agenda).success).toBe(true);
          expect(
            agendaSteps(agenda)
              .map(({id}) => id)
              .toSorted(),
          ).toEqual(
            agendaSteps(first)
              .map(({id}) => id)
              .toSorted(),
          );
        },
      ),
      {seed: 6, numRuns: 200},
    );
  });

  it("undoes a move by the move back", () => {
    fc.assert(
      fc.property(anyAgenda, fc.nat(), (agenda, at) => {
        const steps = agendaSteps(agenda);
        const {id} = steps[at % steps.length]!;
        const moved = movedStep(agenda, id, 1);
        if (moved !== agenda) expect(movedStep(moved, id, -1)).toEqual(agenda);
      }),
      {seed: 6, numRuns: 200},
    );
  });

  const [agenda] = fc.sample(
    anyAgenda.filter(
      ({parts}) => parts.length === 2 && parts[0]!.steps.length === 2 && parts[1]!.steps.length === 1,
    ),
    {seed: 6, numRuns: 1},
  );

  it("moves a step from the end of a part into the next, and never empties a part", () => {
    expect(ids(movedStep(agenda!, "step-1", 1))).toEqual(["step-0", "step-1 step-2"]);
    expect(movedStep(agenda!, "step-2", -1)).toBe(agenda);
    expect(canDrop(agenda!, "step-2")).toBe(false);
    expect(withoutStep(agenda!, "step-2")).toBe(agenda);
    expect(ids(withoutStep(agenda!, "step-0"))).toEqual(["step-1", "step-2"]);
  });

  it("adds a step to a part until it has forty", () => {
    let full = agenda!;
    for (let i = 0; i < 50; i++)
      full = withNewStep(full, "part-1", {...agenda!.parts[0]!.steps[0]!, id: `new-${i}`});
    expect(full.parts[1]!.steps).toHaveLength(40);
    expect(agendaSchema.safeParse(full).success).toBe(true);
  });

  it("puts a step back where it stood, once", () => {
    const [step] = agenda!.parts[0]!.steps;
    const back = withNewStep(withoutStep(agenda!, step!.id), "part-0", step!, 0);
    expect(back).toEqual(agenda);
    expect(withNewStep(back, "part-0", step!, 0)).toBe(back);
    expect(withNewStep(back, "gone", {...step!, id: "new"})).toBe(back);
  });

  it("makes no step longer than ten hours", () => {
    const long = lengthened(agenda!, "step-0", 10_000);
    expect(agendaSteps(long)[0]!.minutes).toBe(600);
    expect(plannedMinutes(long) - plannedMinutes(agenda!)).toBe(600 - agendaSteps(agenda!)[0]!.minutes);
  });
});
