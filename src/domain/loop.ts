import {z} from "zod";
import {linkNames} from "./links.js";
import type {LinkName, MeasureName} from "./links.js";
import {textSchema} from "./texts.js";
import type {Text} from "./texts.js";

/** How far apart two periods of a loop are. */
export const cadenceSchema = z.enum(["day", "week", "month"]);
export type Cadence = z.infer<typeof cadenceSchema>;

/** A text a person may give in one language only; it then stands for both. */
const ownText = z.union([
  textSchema,
  z
    .string()
    .trim()
    .min(1)
    .transform((text): Text => ({en: text, ja: text})),
]);

const columnName = z.string().trim().min(1);

/** What one column of `series.csv` measures, and how it enters the analysis. */
export const measureSchema = z.strictObject({
  /** Column of `series.csv`. */
  column: columnName,
  /** Unit, as it stands on an axis. */
  unit: z.string().trim().min(1),
  /** Name for people; the column's name otherwise. */
  label: ownText.optional(),
  /** Which direction is an improvement. */
  better: z.enum(["higher", "lower"]).default("higher"),
  /** The scale on which effects are estimated: `log` for positive amounts, `logit` for shares, `none` for the rest. */
  transform: z.enum(["log", "logit", "none"]).default("log"),
  /** Column of standard errors, where the measure is itself an estimate. */
  se: columnName.optional(),
});
export type Measure = z.infer<typeof measureSchema>;

/** Training rows are counted, so better is more and the scale is logarithmic. */
export const trainingRowsSchema = measureSchema.extend({
  better: z.literal("higher").default("higher"),
  transform: z.literal("log").default("log"),
  /** `stock`: all rows at hand in the period; `flow`: rows that the period added. */
  kind: z.enum(["stock", "flow"]),
});
export type TrainingRows = z.infer<typeof trainingRowsSchema>;

/** `loop.yaml`: what a product's series mean. */
export const manifestSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]*$/)
      .optional(),
    title: ownText.optional(),
    product: z.string().trim().min(1).optional(),
    /** Synthetic data wear a badge wherever they appear. */
    synthetic: z.boolean().default(false),
    /** How synthetic data were made. */
    generator: z.string().trim().min(1).optional(),
    /** Of an example: the link that is broken on purpose. Such loops come after all others. */
    breaks: z.enum(linkNames).optional(),
    /** Citation and licence of real data. */
    source: z.string().trim().min(1).optional(),
    cadence: cadenceSchema,
    customer_problem: ownText.optional(),
    business_problem: ownText.optional(),
    solution: ownText.optional(),
    measures: z.strictObject({
      model_quality: measureSchema.optional(),
      customer_experience: measureSchema.optional(),
      business_kpi: measureSchema.optional(),
      training_rows: trainingRowsSchema.optional(),
    }),
    covariates: z.array(columnName).default([]),
  })
  .refine((manifest) => !manifest.synthetic || manifest.generator !== undefined, {
    path: ["generator"],
    message: "Synthetic data must say how they were made: add `generator:`.",
  });
export type Manifest = z.infer<typeof manifestSchema>;

/** A new model version and the quality it was measured to have. */
export interface Release {
  /** Index into `LoopDataset.periods` of the first period in which the version was live. */
  at: number;
  period: string;
  modelVersion: string;
  /** Rows it was trained on; `NaN` where not recorded. */
  trainingRows: number;
  /** Quality in the unit of `measures.model_quality`; `NaN` where not recorded. */
  quality: number;
  /** Standard error of `quality`; `NaN` where not recorded. */
  qualitySe: number;
  note: string;
}

/** One point of a learning curve: a model trained on `n` rows scored `score`. */
export interface LearningCurvePoint {
  n: number;
  score: number;
  /** Standard error of the score; absent where not recorded. */
  se?: number;
}

/** One arm's result, as counts or as a mean. */
export type ArmResult = {n: number; successes: number} | {n: number; mean: number; sd: number};

/** An A/B test on a link: the source was changed in the treatment arm, the target measured in both. */
export interface Experiment {
  id: string;
  link: LinkName;
  metric: string;
  /** ISO dates. */
  start: string;
  end: string;
  control: ArmResult;
  treatment: ArmResult;
  /** Relative change of the link's source in the treatment arm, e.g. 0.1 for 10 % more. */
  exposure: number;
}

/**
 * One product's loop, validated. `columns` hold one number a period, on a grid without holes: a period that the file
 * skipped has `NaN` in every column. All arrays have the length of `periods`.
 */
export interface LoopDataset extends Omit<Manifest, "id" | "title" | "product"> {
  id: string;
  title: Text;
  product: string;
  /** First day of each period, ISO dates, ascending, evenly spaced at the cadence. */
  periods: string[];
  columns: Record<string, number[]>;
  /** ISO dates of the periods that the file skipped. */
  missingPeriods: string[];
  releases: Release[];
  learningCurve: LearningCurvePoint[];
  experiments: Experiment[];
}

/** The values of a measure by period, or null where the loop does not have it. */
export function measureValues(loop: LoopDataset, name: MeasureName): number[] | null {
  const measure = loop.measures[name];
  return measure === undefined ? null : (loop.columns[measure.column] ?? null);
}

/** A cell of a table as it comes from a file or a query; empty, `null`, `undefined` and `NaN` are missing. */
export type Cell = string | number | null | undefined;
export type Row = Record<string, Cell>;
