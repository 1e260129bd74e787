import type {Text} from "../texts.js";

/** Why each guess was made, by the path of the field in the mapping, e.g. `manifest.measures.business_kpi.unit`, `tables.0.time`. */
export type Reasons = Readonly<Record<string, Text>>;

/** A guess and why it was made. */
export interface Guess<Value> {
  value: Value;
  reason: Text;
}
