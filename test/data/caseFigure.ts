/** A figure that a case takes from a seed document, with the sentence in which it stands there. */
export interface CaseFigure {
  case: string;
  /** English name and field of the metric that holds the figure; null where only the case's texts do. */
  metric: string | null;
  field: "before" | "after" | "change" | null;
  /** As the metric holds it: a cut is below 0. */
  value: number;
  unit: string;
  /** Name of the seed document, without its ending. */
  seed: string;
  quote: string;
  /** Why the value is right although the quote does not write it: a unit's conversion, the base of a ratio. */
  because?: string;
}
