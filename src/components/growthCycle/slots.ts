import type {LinkName, MeasureName} from "../../domain/links.js";
import type {Arrow} from "./arrow.js";

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where everything of the diagram stands, in pixels; it depends on the width alone, so nothing jumps when data come. */
export interface Layout {
  shape: "ring" | "ladder";
  width: number;
  height: number;
  /** Title, span and badge. */
  header: Box;
  /** Loop gain and the sentence. */
  middle: Box;
  cards: Record<MeasureName, Box>;
  /** Room for the label of each link; a label is at most this high; the taller of two side by side stands in the centre. */
  chips: Record<LinkName, Box>;
  arrows: Record<LinkName, Arrow>;
  /** Ground shared by the two halves of condition 3, and its heading. */
  band: Box;
  bandHeading: Box;
  legend: Box;
  /** Stroke width at the largest elasticity that widths tell apart. */
  widest: number;
}

/** Heights of a node, and of the smaller one of the training rows: three lines of words, value, sparkline and dates. */
export const cardHeight = 136;
export const rowsHeight = 126;

/** Height of the gain and its sentences at a width: narrower breaks into more lines. */
export function middleHeight(width: number): number {
  return 126 + Math.ceil(1060 / width) * 20 + Math.ceil(760 / width) * 17;
}

/** Height that the chip of any report stays within at a width: narrower breaks into more lines. */
export function chipHeight(width: number): number {
  return width >= 280 ? 130 : width >= 252 ? 134 : width >= 212 ? 146 : width >= 200 ? 162 : 178;
}

/** Height of the legend: as many lines as its items take at a width in the longer of the two languages. */
export function legendHeight(width: number): number {
  return 22 * (width >= 1040 ? 1 : width >= 600 ? 2 : width >= 440 ? 3 : 4);
}
