import fc from "fast-check";
import {canvasBlockNames} from "../../../src/domain/canvas.js";
import {conditionNames} from "../../../src/domain/conditions.js";
import {linkNames} from "../../../src/domain/links.js";
import {loopTabs} from "../../../src/domain/loopState.js";
import {stepActivities} from "../../../src/domain/project/agenda.js";
import {ideaCriteria} from "../../../src/domain/project/idea.js";
import {milestoneKinds, resultKinds} from "../../../src/domain/project/plan.js";
import {projectSchema} from "../../../src/domain/project/project.js";
import type {Project} from "../../../src/domain/project/project.js";
import {sayings} from "../../../src/domain/project/tie.js";
import {noteKinds, workCanvasSchema} from "../../../src/domain/project/workCanvas.js";
import type {WorkCanvas} from "../../../src/domain/project/workCanvas.js";

/** Words that a format could mistake for something else, among all others. */
const words = (most: number, least = 0) =>
  fc
    .oneof(
      fc.string({unit: "grapheme", maxLength: 30}),
      fc.constantFrom("=1+1", "- a", "# 見出し", "<script>", '"', "改行\nあり", "a\r\nb", "__proto__", "👩‍🔬"),
    )
    .map((text) => text.slice(0, most))
    .filter((text) => text.length >= least && !/\p{Surrogate}/u.test(text));
const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/);
const ids = (maxLength: number) => fc.uniqueArray(id, {maxLength});
const text = fc
  .record({en: words(50, 1), ja: words(50, 1)})
  .map(({en, ja}) => ({en: en.trim() || "a", ja: ja.trim() || "あ"}));
/** JSON knows no negative zero. */
const number = fc.double({noNaN: true, noDefaultInfinity: true}).map((value) => value + 0);
const whole = (min: number, max: number) => fc.integer({min, max});
const or = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, {nil: null});
const list = <Value>(value: fc.Arbitrary<Value>, maxLength = 3) => fc.array(value, {maxLength});
const record = <Shape>(shape: {[Key in keyof Shape]: fc.Arbitrary<Shape[Key]>}) =>
  fc.record(shape, {noNullPrototype: true});
const date = fc
  .date({min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true})
  .map((day) => day.toISOString().slice(0, 10));
const instant = fc
  .date({min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true})
  .map((moment) => moment.toISOString());

const arm = fc.oneof(
  record({n: whole(1, 1e6), share: fc.double({min: 0, max: 1, noNaN: true})}).map(({n, share}) => ({
    n,
    successes: Math.floor(n * share),
  })),
  record({
    n: whole(2, 1e6),
    mean: number,
    sd: fc.double({min: 0, max: 1e9, noNaN: true}).map((sd) => sd + 0),
  }),
);
const caseId = fc.stringMatching(/^[a-z0-9-]{1,20}$/);
const tie = fc.oneof(
  record({id, kind: fc.constant("case" as const), case: caseId}),
  record({id, kind: fc.constant("loop" as const), loop: caseId, link: fc.constantFrom(...linkNames)}),
  record({
    id,
    kind: fc.constant("trial" as const),
    name: words(200, 1),
    metric: words(200),
    better: fc.constantFrom("higher" as const, "lower" as const),
    control: arm,
    treatment: arm,
  }),
  record({id, kind: fc.constant("milestone" as const), plan: id, milestone: id}),
  record({id, kind: fc.constant("saying" as const), level: fc.constantFrom(...sayings), text: words(500, 1)}),
);

/** Any canvas, its arrows between its own notes or from nowhere. */
export const anyCanvas: fc.Arbitrary<WorkCanvas> = ids(6).chain((notes) => {
  const end = fc.constantFrom(null, ...notes);
  const arrow = record({from: end, to: end, statement: words(500), ties: list(tie)});
  return record({
    id,
    title: words(200),
    notes: fc.tuple(
      ...notes.map((name) =>
        record({
          id: fc.constant(name),
          block: fc.constantFrom(...canvasBlockNames),
          text: words(500),
          kind: fc.constantFrom(...noteKinds),
        }),
      ),
    ),
    arrows: record({customer: arrow, business: arrow, data: arrow}),
  }).map((canvas) => workCanvasSchema.parse(canvas));
});

const step = (name: string) =>
  record({
    id: fc.constant(name),
    name: text,
    minutes: fc.double({min: 1, max: 600, noNaN: true}),
    purpose: text,
    output: text,
    activity: fc.constantFrom(...stepActivities),
  });
const agenda = fc.uniqueArray(id, {minLength: 1, maxLength: 4}).chain((steps) =>
  record({
    id,
    title: text,
    parts: fc.tuple(
      record({id, name: text, purpose: text, output: text, steps: fc.tuple(...steps.map(step))}),
    ),
  }),
);
const byId = <Value>(value: fc.Arbitrary<Value>) =>
  fc.dictionary(id, value, {maxKeys: 3, noNullPrototype: true});
const session = record({
  agenda: or(agenda),
  roles: list(record({id, role: words(100), name: words(100), invited: fc.boolean()})),
  clock: record({
    step: or(id),
    since: or(instant),
    spent: byId(fc.double({min: 0, max: 1e9, noNaN: true}).map((ms) => ms + 0)),
  }),
  notes: byId(words(5000)),
});

const judged = or(fc.boolean());
const idea = record({
  id,
  text: words(1000),
  author: words(100),
  cases: list(caseId),
  votes: list(words(100)),
  criteria: record(
    Object.fromEntries(ideaCriteria.map((name) => [name, judged])) as Record<
      (typeof ideaCriteria)[number],
      typeof judged
    >,
  ),
  chosen: judged,
  origin: fc.constantFrom("typed" as const, "pasted" as const),
  canvas: or(id),
});

const milestone = record({
  id,
  kind: fc.constantFrom(...milestoneKinds),
  title: words(200),
  due: or(date),
  condition: fc.constantFrom(...conditionNames),
  measurements: list(
    record({
      id,
      condition: fc.constantFrom(...conditionNames),
      what: words(300),
      judge: words(100),
      data: words(300),
      how: words(500),
    }),
  ),
  target: record({
    metric: words(200),
    unit: words(50),
    better: fc.constantFrom("higher" as const, "lower" as const),
    baseline: or(number),
    expected: or(number),
    stop: or(number),
    stopRule: words(500),
  }),
  sample: or(
    record({
      perArm: or(whole(1, 1e9)),
      weeks: or(fc.double({min: 0, max: 500, noNaN: true}).map((weeks) => weeks + 0)),
      basis: words(500),
    }),
  ),
  result: or(
    record({
      on: date,
      kind: fc.constantFrom(...resultKinds),
      value: number,
      low: or(number),
      high: or(number),
      n: whole(1, 1e9),
      note: words(1000),
    }),
  ),
});
const appointment = record({
  on: or(date),
  time: or(fc.constantFrom("00:00", "09:30", "23:59")),
  with: words(300),
  about: words(1000),
});
const plan = record({
  id,
  title: words(200),
  canvas: or(id),
  link: or(fc.constantFrom(...linkNames)),
  start: date,
  months: whole(1, 3),
  milestones: fc.tuple(milestone, milestone, milestone),
  tasks: list(
    record({
      id,
      milestone: id,
      role: words(100),
      title: words(300),
      doneWhen: words(500),
      due: or(date),
      owner: words(100),
      done: fc.boolean(),
    }),
  ),
  firstMeeting: appointment,
  report: appointment,
});

const estimate = record({value: number, low: number, high: number, level: fc.constantFrom(0.9, 0.95)});
const keptLink = record({
  verdict: fc.constantFrom("holds" as const, "fails" as const, "unclear" as const, "no-data" as const),
  evidence: fc.constantFrom(
    "experiment" as const,
    "release" as const,
    "association" as const,
    "curve" as const,
    "none" as const,
  ),
  elasticity: or(estimate),
  lag: or(number),
  n: number,
});
const loop = record({
  id: caseId,
  title: text,
  synthetic: fc.boolean(),
  kept: instant,
  manifest: or(words(1000)),
  state: record({
    loop: or(caseId),
    link: or(fc.constantFrom(...linkNames)),
    tab: fc.constantFrom(...loopTabs),
    period: or(fc.constant({from: "2024-01-01", to: "2026-06-29"})),
    settings: fc.constantFrom({}, {level: 0.9}, {equivalence: 0.1, maxLag: 8}),
    levers: fc.constantFrom(null, {}, {model: 0.05, kpiOnce: true as const}),
    own: or(fc.constant({title: "自社", files: ["series.csv"], from: "2024-01-01", to: "2026-06-29"})),
  }),
  links: record({customer: keptLink, business: keptLink, collection: keptLink, learning: keptLink}),
  gain: or(estimate),
  verdict: fc.constantFrom("closed" as const, "open" as const, "unclear" as const),
  bottleneck: or(fc.constantFrom(...linkNames)),
});

/** Any project, with odd words among the plain. */
export const anyProject: fc.Arbitrary<Project> = record({
  id,
  title: words(200),
  updated: instant,
  product: record({
    name: words(200),
    feature: words(500),
    customerProblem: words(1000),
    businessProblem: words(1000),
  }),
  shortlist: fc.uniqueArray(caseId, {maxLength: 6}),
  session,
  ideas: list(idea),
  canvases: list(anyCanvas),
  plans: list(plan, 2),
  loops: list(loop, 2),
}).map((project) => projectSchema.parse(project));

export const anyPlan = plan;
