import type {Box} from "../../growthCycle/slots.js";

/** Where a node's fan is drawn: the frame of the axes. */
export interface FanLayout {
  width: number;
  height: number;
  /** Of the four nodes in the order of the cycle. */
  frames: (Box & {
    /** Whether it stands in the lowest row, which carries the horizontal axis's title. */
    isLast: boolean;
  })[];
  /** Where the legend's two entries start. */
  legend: {x: number; y: number}[];
}

const margin = {left: 54, right: 58, top: 34, bottom: 26};
const legendHeight = 26;
const gap = 20;
/** Below the last row, for the horizontal axis's title. */
const titleHeight = 20;

/**
 * Places four fans, two a row where there is room, one below another otherwise.
 *
 * @param width In pixels.
 * @example
 * fanLayout(800).frames[1].x // 464: the second stands beside the first
 */
export function fanLayout(width: number): FanLayout {
  const columns = width >= 560 ? 2 : 1;
  const cell = (width - (columns - 1) * gap) / columns;
  const plot = {width: cell - margin.left - margin.right, height: columns === 2 ? 170 : 140};
  const step = margin.top + plot.height + margin.bottom;
  const frames = Array.from({length: 4}, (_, i) => ({
    x: (i % columns) * (cell + gap) + margin.left,
    y: legendHeight + Math.floor(i / columns) * step + margin.top,
    ...plot,
    isLast: i >= 4 - columns,
  }));
  const legend = [0, 1].map((i) => ({x: i * Math.min(190, width / 2), y: 10}));
  return {width, height: legendHeight + (4 / columns) * step + titleHeight, frames, legend};
}
