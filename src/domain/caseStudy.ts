import {z} from "zod";
import {canvasSchema} from "./canvas.js";
import {closingNames} from "./closings.js";
import {conditionNames} from "./conditions.js";
import {industryNames} from "./industries.js";
import {metricSchema} from "./metric.js";
import {supportLevels} from "./supportLevels.js";
import {taskNames} from "./tasks.js";
import {textSchema} from "./texts.js";

/** A text that the source may not hold: `null` says that it is silent. */
const textOrSilence = textSchema.nullable();

/** What the source says of one condition of the growth cycle, and how well it supports it. */
export const claimSchema = z.strictObject({statement: textSchema, support: z.enum(supportLevels)});
export type Claim = z.infer<typeof claimSchema>;

/** Where a case was read: a seed document by its name, or an address on the web. */
export const sourceSchema = z
  .strictObject({
    title: textSchema,
    seed: z
      .string()
      .refine((id) => /^\d{3}_[0-9a-f]{16}$/.test(id), {
        error: "Give the seed file's name without its ending, e.g. 000_7c8bd6bbd4e8c55e.",
        params: {ja: "元資料のファイル名を拡張子なしで書いてください。例:000_7c8bd6bbd4e8c55e"},
      })
      .optional(),
    address: z
      .string()
      .refine((address) => /^https?:\/\/[^\s/]+/.test(address), {
        error: "Give a whole web address, e.g. https://example.com/article.",
        params: {ja: "https:// から始まる完全なアドレスを書いてください。例:https://example.com/article"},
      })
      .optional(),
    /** Where in the source, so that a reader finds the sentences. */
    place: textSchema.optional(),
  })
  .refine(({seed, address}) => seed !== undefined || address !== undefined, {
    path: ["address"],
    error: "Say where it is: add `seed:` or `address:`.",
    params: {ja: "所在がありません。アドレスか元資料のファイル名を書いてください。"},
  });
export type Source = z.infer<typeof sourceSchema>;

/** `data/cases/<id>.yaml`: one product that is said to grow by machine learning. Nothing that its sources do not say. */
export const caseSchema = z.strictObject({
  /** The file's name without its ending. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  organisation: textSchema,
  product: textSchema,
  title: textSchema,
  /** How the cycle is meant to turn, in one line. */
  mechanism: textSchema,
  industry: z.enum(industryNames),
  /** Year of the results; null where no source gives one. */
  year: z
    .number()
    .refine((year) => Number.isInteger(year) && year >= 1950 && year <= 2100, {
      error: "Give a year such as 2021, or null where the source gives none.",
      params: {ja: "2021 のような年を書いてください。出典に年がなければ空に(YAML では null)してください。"},
    })
    .nullable(),
  tasks: z.array(z.enum(taskNames)).min(1),
  techniques: z.array(textSchema),
  services: z.array(textSchema),
  data_used: z.array(textSchema),
  customer_problem: textOrSilence,
  business_problem: textOrSilence,
  solution: textSchema,
  impact: textOrSilence,
  conditions: z.strictObject({customer: claimSchema, business: claimSchema, data: claimSchema}),
  /**
   * How the source says that growth makes the model better; null where it does not say. Given by a person who has read the
   * source; left out where nobody has looked.
   */
  closes_by: z.enum(closingNames).nullable().optional(),
  metrics: z.array(metricSchema),
  canvas: canvasSchema.optional(),
  /** Why there is no canvas, where a source has one that cannot be read. */
  canvas_note: textSchema.optional(),
  sources: z.array(sourceSchema).min(1),
});
export type CaseStudy = z.infer<typeof caseSchema>;

const readable = z.object({
  conditions: z.record(z.string(), z.object({support: z.string()})),
  metrics: z.array(z.object({condition: z.string()})),
});

/**
 * Where a case contradicts itself: a condition called measured without a metric, or absent with one. Reads what it can
 * of an input that has other faults, so that all are known at once.
 *
 * @example
 * contradictions(study).map(({path}) => path.join(".")) // ["conditions.data.support"]
 */
export function contradictions(input: unknown): {path: string[]; message: string; messageJa: string}[] {
  const parsed = readable.safeParse(input);
  if (!parsed.success) return [];
  const {conditions, metrics} = parsed.data;
  return conditionNames.flatMap((name) => {
    const path = ["conditions", name, "support"];
    const count = metrics.filter(({condition}) => condition === name).length;
    const support = conditions[name]?.support;
    if (support === "measured" && count === 0)
      return [
        {
          path,
          message: `Measured by what? Add a metric with \`condition: ${name}\`, or use "reported" or "inferred".`,
          messageJa: `測定した指標がありません。この条件(${name})の指標を加えるか、「報告のみ」「推論」を選んでください。`,
        },
      ];
    if (support === "absent" && count > 0)
      return [
        {
          path,
          message: `A metric has \`condition: ${name}\`: use "measured", or correct the metric's condition.`,
          messageJa: `この条件(${name})の指標があります。「測定あり」を選ぶか、指標の条件を直してください。`,
        },
      ];
    return [];
  });
}
