import type {CaseStudy} from "../../domain/caseStudy.js";
import {industryLabels} from "../../domain/industries.js";
import {taskLabels} from "../../domain/tasks.js";
import type {CaseQuery} from "./caseQuery.js";

/**
 * The cases that hold every word of a text, in either language and whatever the width or case of its letters, and that
 * use a task. Order is kept.
 *
 * @example
 * filterCases(cases, {text: "ＳａｇｅＭａｋｅｒ 審査", task: null}).map(({id}) => id) // ["fannie-mae"]
 */
export function filterCases(cases: readonly CaseStudy[], {text, task}: CaseQuery): CaseStudy[] {
  const words = normal(text).split(/\s+/u).filter(Boolean);
  return cases.filter((study) => {
    if (task !== null && !study.tasks.includes(task)) return false;
    const content = normal(contentOf(study));
    return words.every((word) => content.includes(word));
  });
}

const normal = (text: string) => text.normalize("NFKC").toLowerCase();

/** All that a case says, its facets by the names that people read. Keys of the file are no content. */
function contentOf(study: CaseStudy): string {
  const facets = [industryLabels[study.industry], ...study.tasks.map((task) => taskLabels[task])];
  return texts([study, facets]).join("\n");
}

function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}
