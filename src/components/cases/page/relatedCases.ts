import type {CaseStudy} from "../../../domain/caseStudy.js";
import type {Industry} from "../../../domain/industries.js";
import type {Task} from "../../../domain/tasks.js";
import type {Locale, Text} from "../../../domain/texts.js";
import {sharedMatter} from "./sharedMatter.js";

/** Why a case is near another. `words` are those that both texts share, as the other says them, by language. */
export type RelatedReason =
  | {kind: "task"; tasks: Task[]}
  | {kind: "industry"; industry: Industry}
  | {kind: "problem" | "data"; words: Record<Locale, string[]>};

export interface RelatedCase {
  study: CaseStudy;
  reasons: RelatedReason[];
}

/** How much a reason counts: a problem that shares several words most, since a reader looks for a pattern to reuse; one word may be chance. */
function weightOf(reason: RelatedReason): number {
  if (reason.kind === "task") return 1.9 + reason.tasks.length / 10;
  if (reason.kind === "industry") return 1.4;
  const most = reason.kind === "problem" ? 3 : 2;
  return Math.min(most, 1.5 * reason.words.en.length);
}

/**
 * The cases nearest to one, nearest first, each with the reasons: the same task, the same industry, a problem or data told
 * in like words. A case without any reason is not near. An industry that the source does not state is shared by none. Ties come in the order of their ids.
 *
 * @param cases All cases; the case itself may be among them.
 * @param options.most How many at most.
 * @example
 * relatedCases(pomelo, cases)[0].reasons // [{kind: "task", tasks: ["recommendation"]}, …]
 */
export function relatedCases(
  study: CaseStudy,
  cases: readonly CaseStudy[],
  {most = 4}: {most?: number} = {},
): RelatedCase[] {
  const found = cases.flatMap((other): (RelatedCase & {score: number})[] => {
    if (other.id === study.id) return [];
    const tasks = study.tasks.filter((task) => other.tasks.includes(task));
    const problem = sharedMatter(problemOf(study), problemOf(other));
    const used = sharedMatter(dataOf(study), dataOf(other));
    const reasons: RelatedReason[] = [];
    if (problem.en.length > 0) reasons.push({kind: "problem", words: problem});
    if (tasks.length > 0) reasons.push({kind: "task", tasks});
    if (used.en.length > 0) reasons.push({kind: "data", words: used});
    if (study.industry === other.industry && study.industry !== "not-stated")
      reasons.push({kind: "industry", industry: study.industry});
    if (reasons.length === 0) return [];
    const score = reasons.reduce((sum, reason) => sum + weightOf(reason), 0);
    return [{study: other, reasons, score}];
  });
  return found
    .sort((a, b) => b.score - a.score || (a.study.id < b.study.id ? -1 : 1))
    .slice(0, most)
    .map(({study: other, reasons}) => ({study: other, reasons}));
}

const joined = (texts: readonly (Text | null)[]): Text | null => {
  const said = texts.filter((text) => text !== null);
  return said.length === 0
    ? null
    : {en: said.map(({en}) => en).join("\n"), ja: said.map(({ja}) => ja).join("\n")};
};

const problemOf = ({customer_problem, business_problem}: CaseStudy) =>
  joined([customer_problem, business_problem]);
const dataOf = ({data_used}: CaseStudy) => joined(data_used);
