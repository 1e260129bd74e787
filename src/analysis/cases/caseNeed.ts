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
