import fc from "fast-check";
import {conditionNames} from "../../../src/domain/conditions.js";
import {links, linkNames} from "../../../src/domain/links.js";
import {milestoneKinds, resultKinds, sampleMethods} from "../../../src/domain/project/plan.js";
import type {Plan} from "../../../src/domain/project/plan.js";

/** Whatever people type: Japanese, emoji, commas, quotes, line breaks, what looks like a formula. */
const pieces = [
  "成長",
  "顧客、",
  "🚀",
  "👩‍💻",
  ",",
  '"',
  "\n",
  "\r\n",
  "=1+1",
  "@",
  "-",
  ";",
  "\\",
  "a b",
  "<b>",
  "é",
  "'",
];
export const anyWords = (most = 40) =>
  fc
    .oneof(
      fc.array(fc.constantFrom(...pieces), {maxLength: 8}).map((parts) => parts.join("")),
      fc.string({unit: "grapheme", maxLength: most}),
    )
    .map((text) => text.slice(0, most));

const anyDate = fc
  .integer({min: 0, max: 20_000})
  .map((day) => new Date((10_000 + day) * 86_400_000).toISOString().slice(0, 10));
const anyNumber = fc.double({noNaN: true, noDefaultInfinity: true}).map((value) => value + 0);
const maybe = <Value>(any: fc.Arbitrary<Value>) => fc.option(any, {nil: null});

const anyTarget = fc.record({
  metric: anyWords(),
  unit: anyWords(),
  better: fc.constantFrom("higher" as const, "lower" as const),
  baseline: maybe(anyNumber),
  expected: maybe(anyNumber),
  stop: maybe(anyNumber),
  stopRule: anyWords(),
});

const anySample = fc.record(
  {
    perArm: maybe(fc.integer({min: 1, max: 1e9})),
    weeks: maybe(fc.double({min: 0, max: 1e4, noNaN: true}).map((value) => value + 0)),
    basis: anyWords(),
    input: fc.record({
      method: fc.constantFrom(...sampleMethods),
      peoplePerWeek: maybe(anyNumber),
      sd: maybe(anyNumber),
      watchWeeks: maybe(anyNumber),
      elasticity: maybe(anyNumber),
      noise: maybe(anyWords()),
    }),
  },
  {requiredKeys: ["perArm", "weeks", "basis"]},
);

const anyResult = fc.record({
  on: anyDate,
  kind: fc.constantFrom(...resultKinds),
  value: anyNumber,
  low: maybe(anyNumber),
  high: maybe(anyNumber),
  n: fc.integer({min: 1, max: 1e9}),
  note: anyWords(),
});

const anyMilestone = (at: number) =>
  fc.record({
    id: fc.constant(`milestone-${at}`),
    kind: fc.constant(milestoneKinds[at]!),
    title: anyWords(),
    due: maybe(anyDate),
    condition: fc.constantFrom(...conditionNames),
    measurements: fc
      .array(
        fc.record({
          condition: fc.constantFrom(...conditionNames),
          what: anyWords(),
          judge: anyWords(),
          data: anyWords(),
          how: anyWords(),
        }),
        {maxLength: 3},
      )
      .map((each) => each.map((part, i) => ({id: `measurement-${at}-${i}`, ...part}))),
    target: anyTarget,
    sample: maybe(anySample),
    result: maybe(anyResult),
  });

const anyAppointment = fc.record({
  on: maybe(anyDate),
  time: maybe(
    fc
      .integer({min: 0, max: 1439})
      .map((minute) =>
        [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, "0")).join(":"),
      ),
  ),
  with: anyWords(),
  about: anyWords(),
});

/** Any plan that the schema allows, with ids of its own for every part. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record(
    {
      id: fc.constantFrom("plan-1", "plan-5f3a09c2"),
      title: anyWords(),
      canvas: maybe(fc.constant("canvas-1")),
      link: maybe(fc.constantFrom(...linkNames)),
      loop: fc.constantFrom("fashion-store", "own-1"),
      case: fc.constantFrom("pomelo"),
      start: anyDate,
      months: fc.integer({min: 1, max: 3}),
      milestones: fc.tuple(anyMilestone(0), anyMilestone(1), anyMilestone(2)).map((all) => [...all]),
      tasks: fc
        .array(
          fc.record({
            milestone: fc.constantFrom("milestone-0", "milestone-1", "milestone-2", "gone"),
            role: anyWords(),
            title: anyWords(),
            doneWhen: anyWords(),
            due: maybe(anyDate),
            owner: anyWords(),
            done: fc.boolean(),
          }),
          {maxLength: 6},
        )
        .map((tasks) => tasks.map((task, i) => ({id: `task-${i}`, ...task}))),
      firstMeeting: anyAppointment,
      report: anyAppointment,
    },
    {
      requiredKeys: [
        ...([
          "id",
          "title",
          "canvas",
          "link",
          "start",
          "months",
          "milestones",
          "tasks",
          "firstMeeting",
          "report",
        ] as const),
      ],
    },
  )
  .map((plan) => plan as Plan);

/** The condition of a link, looked up apart from the code under test. */
export const conditionOf = (link: keyof typeof links) => conditionNames[links[link].condition - 1];
