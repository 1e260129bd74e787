import type {SupportLevel} from "../../../domain/supportLevels.js";

/** How an arrow is drawn: its width in pixels, dashes, and how strong its colour is. */
export interface SupportStroke {
  width: number;
  dashes: string | null;
  opacity: number;
}

/** Strokes of the support levels: they differ in pattern, so that neither colour nor strength speaks alone. */
export const supportStrokes: Record<SupportLevel, SupportStroke> = {
  measured: {width: 7, dashes: null, opacity: 1},
  reported: {width: 6, dashes: "16 7", opacity: 1},
  inferred: {width: 5, dashes: "7 7", opacity: 0.72},
  absent: {width: 2, dashes: "2 6", opacity: 1},
};
