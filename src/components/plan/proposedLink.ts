import {leastCertainArrow} from "../../analysis/project/leastCertainArrow.js";
import type {CaseEntry} from "../../domain/find/caseEntry.js";
import {conditionNames, conditions} from "../../domain/conditions.js";
import {linkNames} from "../../domain/links.js";
import type {LinkName} from "../../domain/links.js";
import {linkCondition} from "../../domain/project/planLabels.js";
import type {Project} from "../../domain/project/project.js";
import {supportLabels, supportLevels} from "../../domain/supportLevels.js";
import type {Text} from "../../domain/texts.js";
import {loopLinkSentence} from "./planLoops.js";
import type {PlanLoop} from "./planLoops.js";

/** What a plan can be started from, as far as it is known here. */
export interface PlanSources {
  loops: readonly PlanLoop[];
  project: Pick<Project, "canvases" | "loops" | "plans">;
  cases: readonly Pick<CaseEntry, "id" | "title" | "support">[];
}

/** A link from which a plan might start, and why it is this one, in a sentence. */
export interface ProposedLink {
  link: LinkName;
  why: Text;
}

/**
 * The weakest link by what the plan is started from: the bottleneck that the loop's report names, else the least certain arrow of the
 * canvas, else the condition that the case supports least. Null where none of them is known.
 *
 * @example
 * proposedLink({loop: "fashion-store", canvas: null, case: null}, sources)?.link // "learning"
 */
export function proposedLink(
  chosen: {loop: string | null; canvas: string | null; case: string | null},
  {loops, project, cases}: PlanSources,
): ProposedLink | null {
  const loop = loops.find(({id}) => id === chosen.loop);
  if (loop !== undefined && loop.bottleneck !== null) {
    const link = loop.bottleneck;
    return {link, why: {en: loopLinkSentence(loop, link, "en"), ja: loopLinkSentence(loop, link, "ja")}};
  }
  const canvas = project.canvases.find(({id}) => id === chosen.canvas);
  if (canvas !== undefined) return leastCertainArrow(canvas, {project, cases: cases.map(withConditions)});
  const study = cases.find(({id}) => id === chosen.case);
  return study === undefined ? null : leastSupported(study);
}

const withConditions = ({id, support}: Pick<CaseEntry, "id" | "support">) => ({
  id,
  conditions: {
    customer: {support: support.customer},
    business: {support: support.business},
    data: {support: support.data},
  },
});

/** The link whose condition a case supports least; the first of them. */
function leastSupported({title, support}: Pick<CaseEntry, "title" | "support">): ProposedLink {
  const rank = (name: (typeof conditionNames)[number]) => supportLevels.indexOf(support[name]);
  const worst = Math.max(...conditionNames.map(rank));
  const condition = conditionNames.find((name) => rank(name) === worst)!;
  const {number} = conditions[condition];
  const {name} = supportLabels[support[condition]];
  return {
    link: linkNames.find((link) => linkCondition(link) === condition)!,
    why: {
      en: `Of the three conditions, the case supports ${number} least: ${name.en} (${title.en}).`,
      ja: `3 つの条件のうち、この事例で裏づけが最も弱いのは${number}です:${name.ja}(${title.ja})。`,
    },
  };
}
