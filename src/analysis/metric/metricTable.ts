import {z} from "zod";
import {cadenceSchema, measureSchema} from "../../domain/loop.js";
import type {Cadence} from "../../domain/loop.js";
import {textSchema} from "../../domain/texts.js";
import type {Text} from "../../domain/texts.js";

/** What a candidate is held against. */
export const metricRoles = ["experience", "retention", "revenue", "model_quality", "labels"] as const;
export type MetricRole = (typeof metricRoles)[number];

/** `flow`: labelled rows that a period added; `stock`: all rows at hand. */
const labelsSchema = measureSchema.extend({kind: z.enum(["stock", "flow"]).default("flow")});

const column = z.string().trim().min(1);

/** `metrics.yaml`: which columns of `series.csv` are candidates for a growth metric, and which they are held against. */
export const metricManifestSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
    title: textSchema,
    synthetic: z.boolean().default(false),
    /** How synthetic data were made. */
    generator: z.string().trim().min(1).optional(),
    /** Citation and licence of real data. */
    source: z.string().trim().min(1).optional(),
    cadence: cadenceSchema,
    candidates: z.array(measureSchema).min(1),
    held_against: z.strictObject({
      experience: measureSchema.optional(),
      retention: measureSchema.optional(),
      revenue: measureSchema.optional(),
      model_quality: measureSchema.optional(),
      labels: labelsSchema.optional(),
    }),
    /** Columns known to move things on their own, such as advertising. */
    covariates: z.array(column).default([]),
  })
  .refine((manifest) => !manifest.synthetic || manifest.generator !== undefined, {
    path: ["generator"],
    message: "Synthetic data must say how they were made: add `generator:`.",
  });
export type MetricManifest = z.infer<typeof metricManifestSchema>;

/** One column with its meaning. */
export interface MetricSeries {
  column: string;
  label: Text;
  unit: string;
  better: "higher" | "lower";
  transform: "log" | "logit" | "none";
  /** One value a period; `NaN` where missing. Labelled rows are a flow. */
  values: number[];
}

/** Candidates and what they are held against, validated, on one grid of periods. */
export interface MetricTable {
  id: string;
  title: Text;
  synthetic: boolean;
  /** Citation of real data, or how synthetic data were made; null where the manifest does not say. */
  source: string | null;
  cadence: Cadence;
  /** ISO dates, evenly spaced. */
  periods: string[];
  candidates: MetricSeries[];
  heldAgainst: Partial<Record<MetricRole, MetricSeries>>;
  covariates: {column: string; values: number[]}[];
}
