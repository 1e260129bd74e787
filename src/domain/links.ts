/** The measures of a loop, by the key that a manifest gives them. */
export const measureNames = [
  "model_quality",
  "customer_experience",
  "business_kpi",
  "training_rows",
] as const;
export type MeasureName = (typeof measureNames)[number];

/** The links of the growth cycle, in the order in which a push travels round it. */
export const linkNames = ["customer", "business", "collection", "learning"] as const;
export type LinkName = (typeof linkNames)[number];

/** What a link says: which condition of the growth cycle it belongs to, and what moves what. */
export interface LinkDefinition {
  condition: 1 | 2 | 3;
  source: MeasureName;
  target: MeasureName;
}

export const links: Record<LinkName, LinkDefinition> = {
  customer: {condition: 1, source: "model_quality", target: "customer_experience"},
  business: {condition: 2, source: "customer_experience", target: "business_kpi"},
  collection: {condition: 3, source: "business_kpi", target: "training_rows"},
  learning: {condition: 3, source: "training_rows", target: "model_quality"},
};
