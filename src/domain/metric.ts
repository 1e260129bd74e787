import {z} from "zod";
import {conditionNames} from "./conditions.js";
import {agrees} from "./roundedChange.js";
import {textSchema} from "./texts.js";

/** One figure that a source gives, exactly as it gives it. */
export const metricSchema = z
  .strictObject({
    name: textSchema,
    /** Unit of `before`, `after` and an absolute `change`; a figure that is a relative change alone has "%". */
    unit: textSchema,
    before: z.number().optional(),
    after: z.number().optional(),
    /** Per cent of `before` where `relative`, otherwise `after` − `before` in `unit`. */
    change: z.number().optional(),
    /** Says which of the two `change` is; given with it and only with it. */
    relative: z.boolean().optional(),
    /** Where the source gives only a bound on `after`: "350 characters or more" is `at-least`. */
    bound: z.enum(["at-least", "at-most"]).optional(),
    /** Which direction is an improvement. */
    better: z.enum(["higher", "lower"]),
    /** The condition of the growth cycle that the figure speaks to. */
    condition: z.enum(conditionNames),
    /** What must be known to read the figure: over what time, against what, what the source leaves open. */
    note: textSchema.optional(),
  })
  .refine(({before, after, change}) => [before, after, change].some((value) => value !== undefined), {
    error: "Gives no figure: add `after:`, `before:` and `after:`, or `change:` with `relative:`.",
    params: {ja: "数値がありません。後の値、前後の値、または変化(とその種類)を書いてください。"},
  })
  .refine(({change, relative}) => (change === undefined) === (relative === undefined), {
    path: ["relative"],
    error:
      "Give `relative: true` (per cent) or `relative: false` (in the unit) with `change:`, and only with it.",
    params: {ja: "変化を書くときに限り、相対(%)か単位どおりの差かを選んでください。"},
  })
  .refine(({after, bound}) => bound === undefined || after !== undefined, {
    path: ["bound"],
    error: "Bounds `after:`, which is missing: add it or remove `bound:`.",
    params: {ja: "「以上・以下」は後の値にかかります。後の値を書くか、指定を外してください。"},
  })
  .refine(
    ({before, change, relative}) =>
      !(relative && change !== undefined && before !== undefined && before <= 0),
    {
      path: ["before"],
      error:
        "A relative change needs a `before:` above 0: give the change in the unit with `relative: false`.",
      params: {ja: "相対変化には 0 より大きい「前」の値が要ります。単位どおりの差で書いてください。"},
    },
  )
  .check(({value, issues}) => {
    if (agrees(value)) return;
    const {before, after, relative} = value as {before: number; after: number; relative: boolean};
    const right = relative ? `${round(100 * (after / before - 1))} %` : String(round(after - before));
    issues.push({
      code: "custom",
      path: ["change"],
      input: value,
      message: `From ${before} to ${after} is a change of ${right}: correct one of the three, or \`relative:\`.`,
      params: {
        ja: `${before} から ${after} への変化は ${right} です。3 つの値か変化の種類を直してください。`,
      },
    });
  });
export type Metric = z.infer<typeof metricSchema>;

const round = (value: number) => Number(value.toPrecision(4));
