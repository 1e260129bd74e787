import {loopStateSchema} from "../../../src/domain/loopState.js";
import type {CaseStudy} from "../../../src/domain/caseStudy.js";
import type {KeptLink, KeptLoop} from "../../../src/domain/project/keptLoop.js";
import type {Milestone, Plan} from "../../../src/domain/project/plan.js";
import type {Tie} from "../../../src/domain/project/tie.js";
import {emptyCanvas} from "../../../src/domain/project/workCanvas.js";
import type {CanvasArrow} from "../../../src/domain/project/workCanvas.js";
import type {SupportLevel} from "../../../src/domain/supportLevels.js";

const text = (both: string) => ({en: both, ja: both});

/** A case that supports all three conditions alike. */
export const caseOf = (id: string, support: SupportLevel, part: Partial<CaseStudy> = {}): CaseStudy => ({
  id,
  organisation: text("Somebody"),
  product: text("A product"),
  title: text(`Case ${id}`),
  mechanism: text("It turns"),
  industry: "retail",
  year: null,
  tasks: ["ranking"],
  techniques: [],
  services: [],
  data_used: [],
  customer_problem: null,
  business_problem: null,
  solution: text("A solution"),
  impact: null,
  conditions: {
    customer: {statement: text("one"), support},
    business: {statement: text("two"), support},
    data: {statement: text("three"), support},
  },
  metrics: [],
  sources: [{title: text("Source"), address: "https://example.com/a"}],
  ...part,
});

export const keptLink = (verdict: KeptLink["verdict"], evidence: KeptLink["evidence"]): KeptLink => ({
  verdict,
  evidence,
  elasticity: null,
  lag: null,
  n: 100,
});

export const loopOf = (id: string, links: Partial<KeptLoop["links"]>, synthetic = false): KeptLoop => ({
  id,
  title: text("A loop"),
  synthetic,
  kept: "2026-11-28T00:00:00.000Z",
  manifest: null,
  state: loopStateSchema.parse({loop: id}),
  links: {
    customer: keptLink("no-data", "none"),
    business: keptLink("no-data", "none"),
    collection: keptLink("no-data", "none"),
    learning: keptLink("no-data", "none"),
    ...links,
  },
  gain: null,
  verdict: "unclear",
  bottleneck: null,
});

type Result = NonNullable<Milestone["result"]>;

/** A milestone for condition ① from 10 % to 15 %, to be stopped at 11 %. */
export const milestoneOf = (
  result: Partial<Result> | null,
  {target = {}, ...part}: Partial<Omit<Milestone, "target">> & {target?: Partial<Milestone["target"]>} = {},
): Milestone => ({
  id: "milestone-1",
  kind: "reaction",
  title: "A reaction",
  due: null,
  condition: "customer",
  measurements: [],
  target: {
    metric: "bookmarks",
    unit: "%",
    better: "higher",
    baseline: 10,
    expected: 15,
    stop: 11,
    stopRule: "",
    ...target,
  },
  sample: null,
  result:
    result === null
      ? null
      : {on: "2026-12-01", kind: "users", value: 16, low: null, high: null, n: 200, note: "", ...result},
  ...part,
});

const appointment = {on: null, time: null, with: "", about: ""};

export const planOf = (milestone: Milestone): Plan => ({
  id: "plan-1",
  title: "A plan",
  canvas: null,
  link: null,
  start: "2026-12-01",
  months: 3,
  milestones: [milestone, {...milestone, id: "milestone-2"}, {...milestone, id: "milestone-3"}],
  tasks: [],
  firstMeeting: appointment,
  report: appointment,
});

export const arrowOf = (...ties: Tie[]): CanvasArrow => ({from: null, to: null, statement: "", ties});

/** A canvas whose three arrows are drawn, said and have the notes that the check asks for. */
export function fullCanvas() {
  const note = (id: string, block: (typeof blocks)[number]) => ({
    id,
    block,
    text: `About ${block}`,
    kind: "assumption" as const,
  });
  const blocks = ["customer_segments", "value_propositions", "revenue_streams", "key_resources"] as const;
  const arrow = (from: string, to: string, statement: string): CanvasArrow => ({
    ...{from, to, statement},
    ties: [],
  });
  return {
    ...emptyCanvas("Ours"),
    notes: blocks.map((block) => note(block.replace("_", "-"), block)),
    arrows: {
      customer: arrow("key-resources", "value-propositions", "Shoppers find what they like sooner"),
      business: arrow("value-propositions", "revenue-streams", "More shoppers come back and buy"),
      data: arrow("revenue-streams", "key-resources", "More purchases train the ranking"),
    },
  };
}
