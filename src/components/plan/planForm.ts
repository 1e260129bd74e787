import type {PowerPreset} from "../../analysis/power/powerPreset.js";
import type {Plan} from "../../domain/project/plan.js";
import type {Change} from "../../domain/project/planEdits.js";
import type {Locale, Text} from "../../domain/texts.js";
import type {FormFields} from "../cases/form/formFields.js";

/** What the parts of the form are drawn from, and what they may do. */
export interface PlanForm {
  readonly locale: Locale;
  readonly width: number;
  readonly fields: FormFields;
  readonly presets: readonly PowerPreset[];
  /** The plan as it stands now. */
  readonly plan: Plan;
  /** Changes the plan; the change must be pure. */
  edit(change: Change<Plan>): void;
  /** Runs now and whenever the plan has changed, here or in another window, for as long as the part is drawn. */
  watch(tell: (plan: Plan) => void): void;
  /** Says that what was typed into a field cannot be taken, and keeps it in sight; null where it can. */
  refuse(path: string, text: Text | null, typed?: string): void;
  /** What was typed and refused there, if anything. */
  refused(path: string): string | undefined;
  /** Says that something is gone, with a way back. */
  offerUndo(said: string, undo: Change<Plan>): void;
  /** Puts the person into a field once the form is drawn again. */
  focusNext(path: string): void;
}

/** Where a field's value stands in a plan. */
export interface Bound<Value> {
  /** Undefined where its part is gone. */
  get(plan: Plan): Value | undefined;
  set(plan: Plan, value: Value): Plan;
}
