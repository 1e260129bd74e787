import {ladder} from "./ladder.js";
import {ring} from "./ring.js";
import type {Layout} from "./slots.js";

/** Width from which on the cycle is drawn as a ring, in pixels. */
export const ringFrom = 640;

/**
 * Lays the diagram out: a ring from 640 pixels on, a ladder below. Widths under 320 are laid out as 320.
 *
 * @example
 * layoutGrowthCycle(360).shape // "ladder"
 */
export function layoutGrowthCycle(width: number): Layout {
  return width >= ringFrom ? ring(width) : ladder(Math.max(320, width));
}
