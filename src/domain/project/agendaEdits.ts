import type {Agenda, AgendaPart, AgendaStep} from "./agenda.js";

/** Steps that one part may have, and minutes that a step may take, as the schema says. */
export const agendaLimits = {steps: 40, minutes: 600} as const;

/** All steps in order, whichever part they belong to. */
export const agendaSteps = ({parts}: Agenda): AgendaStep[] => parts.flatMap(({steps}) => steps);

/** Planned length in minutes, of an agenda or of one part. */
export const plannedMinutes = (whole: Agenda | AgendaPart): number =>
  ("parts" in whole ? agendaSteps(whole) : whole.steps).reduce((sum, {minutes}) => sum + minutes, 0);

/**
 * The agenda with one step changed; the same agenda where it has no such step.
 *
 * @example
 * withStep(agenda, "ideas", (step) => ({...step, minutes: 15}))
 */
export const withStep = (agenda: Agenda, id: string, change: (step: AgendaStep) => AgendaStep): Agenda =>
  hasStep(agenda, id)
    ? inParts(agenda, (part) => ({
        ...part,
        steps: part.steps.map((step) => (step.id === id ? change(step) : step)),
      }))
    : agenda;

/**
 * The agenda with some minutes more for a step, at most as many as a step may have.
 *
 * @example
 * lengthened(agenda, "canvas", 5)
 */
export const lengthened = (agenda: Agenda, id: string, minutes: number): Agenda =>
  withStep(agenda, id, (step) => ({
    ...step,
    minutes: Math.min(agendaLimits.minutes, step.minutes + minutes),
  }));

/**
 * The agenda with a step added to a part; the same agenda where the part is full or unknown, or the step is there already.
 *
 * @param at Before which step of the part; at its end by default.
 * @example
 * withNewStep(agenda, "understanding", {...step, id: newId("step")})
 */
export const withNewStep = (agenda: Agenda, partId: string, step: AgendaStep, at = Infinity): Agenda =>
  !hasStep(agenda, step.id) &&
  agenda.parts.some(({id, steps}) => id === partId && steps.length < agendaLimits.steps)
    ? inParts(agenda, (part) =>
        part.id === partId ? {...part, steps: part.steps.toSpliced(at, 0, step)} : part,
      )
    : agenda;

/** Whether a step may go: a part keeps at least one. */
export const canDrop = (agenda: Agenda, id: string): boolean =>
  agenda.parts.some(({steps}) => steps.length > 1 && steps.some((step) => step.id === id));

/** The agenda without a step; the same agenda where `canDrop` says no. */
export const withoutStep = (agenda: Agenda, id: string): Agenda =>
  canDrop(agenda, id)
    ? inParts(agenda, (part) => ({...part, steps: part.steps.filter((step) => step.id !== id)}))
    : agenda;

/**
 * The agenda with a step one place earlier (−1) or later (1): within its part, or from its end into the part beside it. The same agenda
 * where there is no such place, or its part would be left without a step.
 *
 * @example
 * movedStep(agenda, "ideas", -1)
 */
export function movedStep(agenda: Agenda, id: string, by: -1 | 1): Agenda {
  const from = agenda.parts.findIndex(({steps}) => steps.some((step) => step.id === id));
  const part = agenda.parts[from];
  if (part === undefined) return agenda;
  const at = part.steps.findIndex((step) => step.id === id);
  const step = part.steps[at]!;
  const rest = part.steps.filter((other) => other !== step);
  if (part.steps[at + by] !== undefined)
    return inParts(agenda, (each) =>
      each === part ? {...part, steps: rest.toSpliced(at + by, 0, step)} : each,
    );
  const beside = agenda.parts[from + by];
  if (beside === undefined || rest.length === 0 || beside.steps.length >= agendaLimits.steps) return agenda;
  const joined = by === 1 ? [step, ...beside.steps] : [...beside.steps, step];
  return inParts(agenda, (each) =>
    each === part ? {...part, steps: rest} : each === beside ? {...beside, steps: joined} : each,
  );
}

const hasStep = (agenda: Agenda, id: string) => agendaSteps(agenda).some((step) => step.id === id);

const inParts = (agenda: Agenda, change: (part: AgendaPart) => AgendaPart): Agenda => ({
  ...agenda,
  parts: agenda.parts.map(change),
});
