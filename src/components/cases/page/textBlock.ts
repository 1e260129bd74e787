import {wrapText} from "../../growthCycle/textFit.js";

/** A line of text in a block: its baseline from the block's top, and its look. */
export interface BlockLine {
  text: string;
  y: number;
  size: number;
  look: BlockLook;
}

export type BlockLook = "heading" | "label" | "figure" | "plain" | "muted";

/** Lines below one another with the height that they take, in pixels. */
export interface TextBlock {
  lines: BlockLine[];
  height: number;
}

const sizes: Record<BlockLook, number> = {heading: 13.5, label: 14, figure: 16, plain: 12.5, muted: 12};
const bold: Record<BlockLook, boolean> = {
  heading: true,
  label: true,
  figure: true,
  plain: false,
  muted: false,
};

/** Free pixels above and below the words of a block, and right and left of them. */
export const blockPadding = {across: 12, down: 10};

/**
 * Texts laid out below one another in a width that includes the padding; a line too long for it is broken, none is cut.
 *
 * @param texts Each with its look; an empty text takes no room.
 * @example
 * textBlock([["heading", "① measured"], ["plain", statement]], 220).height // 98
 */
export function textBlock(texts: readonly (readonly [BlockLook, string])[], width: number): TextBlock {
  let y = blockPadding.down;
  const lines = texts.flatMap(([look, text]) => {
    const size = sizes[look];
    return wrapText(text, width - 2 * blockPadding.across, size, {bold: bold[look]}).map((line) => {
      y += Math.round(size * 1.32);
      return {text: line, y: y - Math.round(size * 0.28), size, look};
    });
  });
  return {lines, height: y + blockPadding.down};
}
