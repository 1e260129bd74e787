import type {ConditionName} from "../../domain/conditions.js";
import type {Tie} from "../../domain/project/tie.js";
import type {SupportLevel} from "../../domain/supportLevels.js";
import {stepScores} from "./confidenceScale.js";
import type {StepName} from "./confidenceScale.js";
import {loopWorth} from "./loopWorth.js";
import {milestoneWorth} from "./milestoneWorth.js";
import {trialWorth} from "./trialWorth.js";
import {broken, nothing, worth} from "./worth.js";
import type {EvidenceSources, Worth} from "./worth.js";
import {worthTexts} from "./worthTexts.js";

/** The step that a case reaches by how well its source supports the condition: another product's success, or what others think. */
const supportSteps: Record<Exclude<SupportLevel, "absent">, StepName> = {
  measured: "anecdote",
  reported: "others",
  inferred: "theme",
};

/**
 * What one tie is worth to the arrow of a condition.
 *
 * @example
 * tieWorth({id: "tie-1", kind: "saying", level: "theme", text: "Everybody does it"}, "customer", context).score // 0.1
 */
export function tieWorth(tie: Tie, condition: ConditionName, {cases, project}: EvidenceSources): Worth {
  switch (tie.kind) {
    case "saying":
      return worth("counts", stepScores[tie.level], worthTexts.saying(tie.level));
    case "case": {
      const study = cases.find(({id}) => id === tie.case);
      if (study === undefined) return broken(worthTexts.caseUnknown(tie.case));
      const {support} = study.conditions[condition];
      const why = worthTexts.supported(support, condition);
      return support === "absent" ? nothing(why) : worth("counts", stepScores[supportSteps[support]], why);
    }
    case "loop": {
      const loop = project.loops.find(({id}) => id === tie.loop);
      return loop === undefined
        ? broken(worthTexts.loopUnknown(tie.loop))
        : loopWorth(loop, tie.link, condition);
    }
    case "trial":
      return withHalf(trialWorth(tie), tie.half, condition);
    case "milestone": {
      const plan = project.plans.find(({id}) => id === tie.plan);
      if (plan === undefined) return broken(worthTexts.planUnknown);
      const milestone = plan.milestones.find(({id}) => id === tie.milestone);
      return milestone === undefined
        ? broken(worthTexts.milestoneUnknown)
        : withHalf(milestoneWorth(milestone, condition), tie.half, condition);
    }
  }
}

/** Only condition ③ has halves; there, a person says which one a test speaks of. */
const withHalf = (of: Worth, half: Worth["half"] | undefined, condition: ConditionName): Worth => ({
  ...of,
  half: condition === "data" ? (half ?? of.half) : "both",
});
