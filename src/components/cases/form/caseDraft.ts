import {canvasBlockNames} from "../../../domain/canvas.js";
import type {CanvasBlock} from "../../../domain/canvas.js";
import {conditionNames} from "../../../domain/conditions.js";
import type {ConditionName} from "../../../domain/conditions.js";
import type {Text} from "../../../domain/texts.js";

/** A figure as it is typed: numbers and choices are texts, empty where nothing is given. */
export interface MetricDraft {
  name: Text;
  unit: Text;
  before: string;
  after: string;
  change: string;
  relative: string;
  bound: string;
  better: string;
  condition: string;
  note: Text;
}

export interface SourceDraft {
  title: Text;
  address: string;
  seed: string;
  place: Text;
}

/** A case as it is typed, with the paths of the case's schema. A problem or impact that is null is one of which the source is silent. */
export interface CaseDraft {
  id: string;
  organisation: Text;
  product: Text;
  title: Text;
  mechanism: Text;
  industry: string;
  year: string;
  tasks: string[];
  techniques: Text[];
  services: Text[];
  data_used: Text[];
  customer_problem: Text | null;
  business_problem: Text | null;
  solution: Text;
  impact: Text | null;
  conditions: Record<ConditionName, {statement: Text; support: string}>;
  /** Empty where nobody has looked, `silent` where the source does not say. */
  closes_by: string;
  metrics: MetricDraft[];
  canvas: Record<CanvasBlock, Text[]> | null;
  canvas_note: Text;
  sources: SourceDraft[];
}

/**
 * A draft of whatever there is: a case, what a YAML file holds, what the browser kept, or nothing. What does not fit its place is left
 * empty.
 *
 * @example
 * draftOf({year: 2021, title: {en: "Found"}}).title // {en: "Found", ja: ""}
 */
export function draftOf(input?: unknown): CaseDraft {
  const from = keysOf(input);
  const canvas = from["canvas"];
  const claims = keysOf(from["conditions"]);
  const sources = itemsOf(from["sources"]).map(sourceDraft);
  return {
    id: line(from["id"]),
    organisation: text(from["organisation"]),
    product: text(from["product"]),
    title: text(from["title"]),
    mechanism: text(from["mechanism"]),
    industry: line(from["industry"]),
    year: line(from["year"]),
    tasks: itemsOf(from["tasks"]).map(line),
    techniques: itemsOf(from["techniques"]).map(text),
    services: itemsOf(from["services"]).map(text),
    data_used: itemsOf(from["data_used"]).map(text),
    customer_problem: silentText(from["customer_problem"]),
    business_problem: silentText(from["business_problem"]),
    solution: text(from["solution"]),
    impact: silentText(from["impact"]),
    conditions: Object.fromEntries(
      conditionNames.map((name) => {
        const claim = keysOf(claims[name]);
        return [name, {statement: text(claim["statement"]), support: line(claim["support"])}];
      }),
    ) as CaseDraft["conditions"],
    closes_by: from["closes_by"] === null ? "silent" : line(from["closes_by"]),
    metrics: itemsOf(from["metrics"]).map(metricDraft),
    canvas:
      canvas === undefined || canvas === null
        ? null
        : (Object.fromEntries(
            canvasBlockNames.map((name) => [name, itemsOf(keysOf(canvas)[name]).map(text)]),
          ) as CaseDraft["canvas"]),
    canvas_note: text(from["canvas_note"]),
    // A case has one at least.
    sources: sources.length === 0 ? [sourceDraft()] : sources,
  };
}

/** A figure's draft; an empty one of nothing. */
export function metricDraft(input?: unknown): MetricDraft {
  const from = keysOf(input);
  return {
    name: text(from["name"]),
    unit: text(from["unit"]),
    before: line(from["before"]),
    after: line(from["after"]),
    change: line(from["change"]),
    relative: line(from["relative"]),
    bound: line(from["bound"]),
    better: line(from["better"]),
    condition: line(from["condition"]),
    note: text(from["note"]),
  };
}

/** A source's draft; an empty one of nothing. */
export function sourceDraft(input?: unknown): SourceDraft {
  const from = keysOf(input);
  return {
    title: text(from["title"]),
    address: line(from["address"]),
    seed: line(from["seed"]),
    place: text(from["place"]),
  };
}

/** A text's draft; an empty one of nothing. */
export function text(input?: unknown): Text {
  const from = keysOf(input);
  return {en: typeof input === "string" ? input : line(from["en"]), ja: line(from["ja"])};
}

const silentText = (input: unknown) => (input === null ? null : text(input));

const line = (input: unknown): string =>
  typeof input === "string" || typeof input === "number" || typeof input === "boolean" ? String(input) : "";

const keysOf = (input: unknown): Readonly<Record<string, unknown>> =>
  typeof input === "object" && input !== null && !Array.isArray(input)
    ? (input as Record<string, unknown>)
    : {};

const itemsOf = (input: unknown): readonly unknown[] => (Array.isArray(input) ? input : []);
