import {z} from "zod";
import {linkNames} from "./links.js";

const between = (low: number, high: number) =>
  z.number().refine((value) => value >= low && value <= high, `Give a number from ${low} to ${high}.`);
const whole = (low: number, high: number) =>
  z
    .number()
    .refine(
      (value) => Number.isInteger(value) && value >= low && value <= high,
      `Give a whole number from ${low} to ${high}.`,
    );
const elasticity = between(-10, 10);

/** Where the levers of a what-if stand: only what differs from nothing done, so that `{}` is the loop as it is and a link stays short. */
export const leversSchema = z.strictObject({
  /** The model is better by this share from the next period on; 0.05 is 5 %. */
  model: between(-0.5, 1).optional(),
  /** The KPI is higher by this share than the loop makes it, from the next period on. */
  kpi: between(-0.5, 1).optional(),
  /** The KPI is pushed in the next period only. */
  kpiOnce: z.literal(true).optional(),
  /** Rows bought in the next period. */
  rows: whole(0, 1e12).optional(),
  /** Share of the rows at hand that is gone a period later. */
  lost: between(0, 0.5).optional(),
  /** Elasticity of a link from the next period on; 0 closes it. A link that is left out stays as estimated. */
  links: z
    .strictObject(
      Object.fromEntries(linkNames.map((link) => [link, elasticity.optional()])) as Record<
        (typeof linkNames)[number],
        z.ZodOptional<typeof elasticity>
      >,
    )
    .optional(),
  /** Elasticity that the comparison of levers gives the bottleneck. */
  bottleneck: elasticity.optional(),
  /** Periods to look ahead; a year where left out. */
  horizon: whole(1, 2000).optional(),
});

export type Levers = z.infer<typeof leversSchema>;
