import type {CaseStudy} from "../../domain/caseStudy.js";
import type {ConditionName} from "../../domain/conditions.js";
import type {Project} from "../../domain/project/project.js";
import type {TieHalf} from "../../domain/project/tie.js";
import type {SupportLevel} from "../../domain/supportLevels.js";
import type {Text} from "../../domain/texts.js";

/** What evidence is weighed by: how well the cases that the browser knows support each condition, and the project's loops and plans. */
export interface EvidenceSources {
  cases: readonly {id: string; conditions: Record<ConditionName, {support: SupportLevel}>}[];
  project: Pick<Project, "loops" | "plans">;
}

/** What evidence is weighed by and shown with: whole cases, for their names and figures. */
export interface EvidenceContext extends EvidenceSources {
  cases: readonly CaseStudy[];
}

/**
 * What a tie does for its arrow: it counts; it says nothing of it; it speaks against it; what it names is not there any more.
 */
export type WorthState = "counts" | "nothing" | "against" | "broken";

/** What a tie is worth to its arrow, and why. */
export interface Worth {
  state: WorthState;
  /** The score of the step that it reaches, for the arrow or, where it is against, against it; 0 where it does neither. */
  score: number;
  /** Which half of condition ③ it speaks of; `unknown` where nobody has said. `both` on the other arrows. */
  half: TieHalf | "unknown";
  why: Text;
}

/** Evidence that says nothing of the arrow. */
export const nothing = (why: Text): Worth => ({state: "nothing", score: 0, half: "both", why});

/** Evidence whose source is gone. */
export const broken = (why: Text): Worth => ({state: "broken", score: 0, half: "both", why});

/** Evidence for or against the arrow, as strong as `score` says. */
export const worth = (
  state: "counts" | "against",
  score: number,
  why: Text,
  half: Worth["half"] = "both",
): Worth => ({state, score, half, why});
