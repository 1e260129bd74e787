import {caseSchema} from "../../../domain/caseStudy.js";
import type {CaseStudy} from "../../../domain/caseStudy.js";
import type {Text} from "../../../domain/texts.js";
import type {CaseDraft} from "./caseDraft.js";
import {draftInput} from "./draftInput.js";

/**
 * A case to be looked at while it is written: what is missing stands as “…”, and what the schema refuses is left out. Not one to be kept.
 *
 * @example
 * previewCase(draftOf()).title // {en: "…", ja: "…"}
 */
export function previewCase(draft: CaseDraft): CaseStudy {
  const input = draftInput(draft);
  const {shape} = caseSchema;
  const read = <Key extends keyof typeof shape>(key: Key, otherwise: CaseStudy[Key]): CaseStudy[Key] => {
    const {success, data} = shape[key].safeParse(input[key]);
    return success ? (data as CaseStudy[Key]) : otherwise;
  };
  const each = <Item>(
    items: readonly unknown[],
    schema: {safeParse(item: unknown): {success: boolean; data?: Item}},
  ): Item[] =>
    items.map((item) => schema.safeParse(item)).flatMap(({success, data}) => (success ? [data!] : []));
  const {customer, business, data} = draft.conditions;
  const claim = ({statement, support}: typeof customer): CaseStudy["conditions"]["customer"] => {
    const level = shape.conditions.shape.customer.shape.support.safeParse(support);
    return {statement: filled(statement), support: level.success ? level.data : "absent"};
  };
  return {
    id: read("id", "preview"),
    organisation: filled(draft.organisation),
    product: filled(draft.product),
    title: filled(draft.title),
    mechanism: filled(draft.mechanism),
    industry: read("industry", "not-stated"),
    year: read("year", null),
    tasks: read("tasks", []),
    techniques: draft.techniques.map(filled),
    services: draft.services.map(filled),
    data_used: draft.data_used.map(filled),
    customer_problem: draft.customer_problem === null ? null : filled(draft.customer_problem),
    business_problem: draft.business_problem === null ? null : filled(draft.business_problem),
    solution: filled(draft.solution),
    impact: draft.impact === null ? null : filled(draft.impact),
    conditions: {customer: claim(customer), business: claim(business), data: claim(data)},
    closes_by: read("closes_by", undefined),
    metrics: each(input["metrics"] as unknown[], shape.metrics.element),
    canvas: read("canvas", undefined),
    canvas_note: read("canvas_note", undefined),
    sources: each(input["sources"] as unknown[], shape.sources.element),
  };
}

const filled = ({en, ja}: Text): Text => ({en: en.trim() || "…", ja: ja.trim() || "…"});
