import type {CaseStudy} from "../caseStudy.js";
import {conditionNames} from "../conditions.js";
import type {ConditionName} from "../conditions.js";
import type {Metric} from "../metric.js";
import {supportLevels} from "../supportLevels.js";
import type {SupportLevel} from "../supportLevels.js";
import type {Text} from "../texts.js";
import {largestImprovement} from "./improvement.js";
import {withoutRemark} from "./withoutRemark.js";

/** What a list needs of a case: its card, and all by which it is filtered and sorted. A tenth of the case's size. */
export interface CaseEntry extends Pick<
  CaseStudy,
  "id" | "title" | "organisation" | "mechanism" | "industry" | "year" | "tasks"
> {
  support: Record<ConditionName, SupportLevel>;
  /** From 0, nothing is spoken of, to 9, all three conditions are measured. */
  evidence: number;
  /** The figure that improved most, by how many per cent. */
  largest: {metric: Metric; percent: number} | null;
  /** Without the remarks that the case makes on them. */
  techniques: Text[];
  services: Text[];
  data_used: Text[];
  language: "ja" | "unknown";
}

/**
 * A case as a list shows it.
 *
 * @example
 * caseEntry(pomelo).support // {customer: "absent", business: "measured", data: "absent"}
 */
export function caseEntry(study: CaseStudy): CaseEntry {
  const {id, title, organisation, mechanism, industry, year, tasks, conditions, metrics, sources} = study;
  const support = Object.fromEntries(
    conditionNames.map((name) => [name, conditions[name].support]),
  ) as CaseEntry["support"];
  return {
    ...{id, title, organisation, mechanism, industry, year, tasks, support},
    evidence: conditionNames.reduce((sum, name) => sum + strength(support[name]), 0),
    largest: largestImprovement(metrics),
    techniques: study.techniques.map(withoutRemark),
    services: study.services.map(withoutRemark),
    data_used: study.data_used.map(withoutRemark),
    // The two seed documents are Japanese; of an address the file does not say.
    language: sources.some(({seed}) => seed !== undefined) ? "ja" : "unknown",
  };
}

/** 3 for measured down to 0 for absent. */
const strength = (level: SupportLevel) => supportLevels.length - 1 - supportLevels.indexOf(level);
