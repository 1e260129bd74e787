import {z} from "zod";

/** The languages that texts are written in. */
export type Locale = "en" | "ja";

/** A text in both languages, side by side. */
export const textSchema = z.strictObject({en: z.string().trim().min(1), ja: z.string().trim().min(1)});
export type Text = z.infer<typeof textSchema>;
