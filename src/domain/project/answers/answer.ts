import type {CanvasBlock} from "../../canvas.js";
import type {ConditionName} from "../../conditions.js";

/** What an assistant says of a condition; `unstated` where it gives no verdict. */
export const checkVerdicts = ["met", "partly", "not met", "unstated"] as const;
export type CheckVerdict = (typeof checkVerdicts)[number];

/** A use case: the feature with its line of copy, a line each, and the persona whom it is for. */
export interface AnswerIdea {
  text: string;
  /** Who the customer is and why they come upon the product; absent where the answer names nobody. */
  persona?: string;
}

/** What goes on one card of a canvas. */
export interface AnswerCard {
  block: CanvasBlock;
  text: string;
}

/** What the answer says of one of the three conditions; texts are empty where it says nothing. */
export interface AnswerCheck {
  condition: ConditionName;
  verdict: CheckVerdict;
  text: string;
  improvement: string;
}

/** A line that belongs to no idea, card or check. */
export interface UnreadLine {
  /** From 1. */
  line: number;
  text: string;
}

/** A pasted answer as it was understood. Whoever shows it says that all of it is assumed. */
export interface Answer {
  ideas: AnswerIdea[];
  cards: AnswerCard[];
  /** At most one a condition, in the order of the conditions. */
  checks: AnswerCheck[];
  /** In the order of the lines. */
  unread: UnreadLine[];
}
