import type {Cadence} from "../../domain/loop.js";
import type {Text} from "../../domain/texts.js";

/** One period, in words. */
export const cadenceWords: Record<Cadence, Text> = {
  day: {en: "day", ja: "日"},
  week: {en: "week", ja: "週"},
  month: {en: "month", ja: "月"},
};
