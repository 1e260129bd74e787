import {z} from "zod";
import type {CaseStudy} from "./caseStudy.js";
import type {Fault} from "./errors.js";
import {linkNames} from "./links.js";
import type {LinkName} from "./links.js";
import type {Metric} from "./metric.js";
import type {Text} from "./texts.js";

/** `data/precedents.yaml`: which two metrics of a case stand at the two ends of a link. */
export const precedentsSchema = z.array(
  z.strictObject({
    /** Id of the case. */
    case: z.string(),
    link: z.enum(linkNames),
    /** English names of the case's metrics. */
    source: z.string(),
    target: z.string(),
  }),
);

/** What a published case reports of both ends of a link. */
export interface Precedent {
  caseId: string;
  organisation: Text;
  link: LinkName;
  source: PrecedentEnd;
  target: PrecedentEnd;
  /** Implied by the two changes; see `impliedElasticity`. */
  elasticity: number;
}

export interface PrecedentEnd {
  name: Text;
  /** Relative change, e.g. 0.67 for +67 %. */
  change: number;
}

/**
 * The elasticity that two relative changes imply, on logarithms: by how many per cent the target moved for each per cent of the source.
 * Oriented so that better is up, as in a report.
 *
 * @param source Relative change, above −1 and not 0; `better` says which direction improves.
 * @throws {RangeError} for changes from which no elasticity follows.
 * @example
 * impliedElasticity({change: 0.67, better: "higher"}, {change: 0.125, better: "higher"}) // 0.23
 */
export function impliedElasticity(
  source: {change: number; better: Metric["better"]},
  target: {change: number; better: Metric["better"]},
): number {
  const [from, to] = [source, target].map(({change, better}) => {
    if (!(change > -1 && Number.isFinite(change)))
      throw new RangeError(`invalid relative change; not above −1: ${change}`);
    return (better === "lower" ? -1 : 1) * Math.log1p(change);
  });
  if (from === 0) throw new RangeError("invalid relative change of the source; nothing changed");
  return to / from;
}

/**
 * The precedents that a reviewed list names, with their figures from the cases.
 *
 * @param list As `precedentsSchema` has it.
 * @param faults Takes every entry whose case or metric is missing, or gives no relative change.
 * @example
 * readPrecedents(list, cases, faults)[0].elasticity // 0.23
 */
export function readPrecedents(
  list: z.infer<typeof precedentsSchema>,
  cases: readonly CaseStudy[],
  faults: Fault[],
): Precedent[] {
  return list.flatMap((entry, i) => {
    const fault = (column: string, value: string, message: string) => {
      faults.push({file: "precedents.yaml", column: `${i}.${column}`, value, message});
      return null;
    };
    const study = cases.find(({id}) => id === entry.case);
    if (study === undefined) {
      fault("case", entry.case, "No such case in data/cases.");
      return [];
    }
    const [source, target] = (["source", "target"] as const).map((end) => {
      const metric = study.metrics.find(({name}) => name.en === entry[end]);
      if (metric === undefined) {
        const names = study.metrics.map(({name}) => name.en).join(", ");
        return fault(end, entry[end], `The case has no such metric. It has: ${names}.`);
      }
      const change = relativeChange(metric);
      return change === null
        ? fault(end, entry[end], "The case gives no relative change of it.")
        : {name: metric.name, change, better: metric.better};
    });
    if (!source || !target) return [];
    const {organisation, id: caseId} = study;
    const ends = {source: end(source), target: end(target)};
    return [{caseId, organisation, link: entry.link, ...ends, elasticity: impliedElasticity(source, target)}];
  });
}

const end = ({name, change}: PrecedentEnd): PrecedentEnd => ({name, change});

/** As a fraction; null where the source gives neither it nor both values. */
function relativeChange({before, after, change, relative}: Metric): number | null {
  if (change !== undefined && relative === true) return change / 100;
  return before !== undefined && after !== undefined && before > 0 ? after / before - 1 : null;
}
