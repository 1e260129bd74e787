import type {ConditionName} from "../../domain/conditions.js";
import type {Task} from "../../domain/tasks.js";

/** What a person says of a product for which they seek cases. All may be left open: an empty text, null. */
export interface CaseNeed {
  customerProblem: string;
  businessProblem: string;
  /** The data at hand. */
  data: string;
  task: Task | null;
  /** The condition of the growth cycle that worries them. */
  doubt: ConditionName | null;
}

/** The texts of a need; each is held against a part of a case (`caseParts`). */
export const needTexts = ["customerProblem", "businessProblem", "data"] as const;
export type NeedText = (typeof needTexts)[number];
