import type {Text} from "../../../domain/texts.js";
import type {CaseDraft, MetricDraft, SourceDraft} from "./caseDraft.js";

/**
 * What a draft says, in the form of the YAML: numbers are numbers, what is optional and empty is left out, and what cannot be read stays as
 * it was typed, for the schema to name.
 *
 * @example
 * draftInput({...draftOf(), year: "2021"}) // {…, year: 2021, …}
 */
export function draftInput(draft: CaseDraft): Record<string, unknown> {
  const {metrics, sources, closes_by, year, canvas, canvas_note, ...plain} = draft;
  const {id, organisation, product, title, mechanism, industry, tasks, ...rest} = plain;
  const {techniques, services, data_used, customer_problem, business_problem, solution, impact, conditions} =
    rest;
  // In the order of the contract, in which it is written.
  return given({
    id,
    organisation,
    product,
    title,
    mechanism,
    industry,
    year: year.trim() === "" ? null : number(year),
    tasks,
    techniques,
    services,
    data_used,
    customer_problem,
    business_problem,
    solution,
    impact,
    conditions,
    closes_by: closes_by === "silent" ? null : optional(closes_by),
    metrics: metrics.map(metricInput),
    canvas: canvas ?? undefined,
    canvas_note: optionalText(canvas_note),
    sources: sources.map(sourceInput),
  });
}

const metricInput = ({
  name,
  unit,
  before,
  after,
  change,
  relative,
  bound,
  better,
  condition,
  note,
}: MetricDraft) =>
  given({
    name,
    unit,
    before: number(before),
    after: number(after),
    change: number(change),
    relative: relative === "true" || relative === "false" ? relative === "true" : optional(relative),
    bound: optional(bound),
    better,
    condition,
    note: optionalText(note),
  });

const sourceInput = ({title, address, seed, place}: SourceDraft) =>
  given({title, address: optional(address.trim()), seed: optional(seed.trim()), place: optionalText(place)});

/** The number that a text writes, also in full-width digits or with a true minus sign; the text itself where it writes none. */
function number(text: string): number | string | undefined {
  const plain = text.normalize("NFKC").replace("−", "-").trim();
  if (plain === "") return undefined;
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : text;
}

const optional = (text: string) => (text === "" ? undefined : text);

const optionalText = (text: Text) => (text.en.trim() === "" && text.ja.trim() === "" ? undefined : text);

const given = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
