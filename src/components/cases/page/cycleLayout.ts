import type {ConditionName} from "../../../domain/conditions.js";
import type {Arrow} from "../../growthCycle/arrow.js";
import type {Box} from "../../growthCycle/slots.js";

/** The three nodes of a case's cycle. */
export const cycleNodes = ["experience", "kpi", "model"] as const;
export type CycleNode = (typeof cycleNodes)[number];

/** What stands in the diagram, as far as its place depends on it: the height that each text takes in a width. */
export interface CycleHeights {
  node(name: CycleNode, width: number): number;
  chip(name: ConditionName, width: number): number;
  middle(width: number): number;
}

/** Where everything of a case's cycle stands, in pixels. */
export interface CycleLayout {
  shape: "ring" | "ladder";
  width: number;
  height: number;
  nodes: Record<CycleNode, Box>;
  chips: Record<ConditionName, Box>;
  middle: Box;
  arrows: Record<ConditionName, Arrow>;
}

/** Width from which on the cycle is drawn as a ring, with statements on its arrows and without. */
const ringFrom = {statements: 600, short: 440};
const widest = 1000;
const gap = 16;
/** Straight run before an arrow's tip. */
const run = 16;

/**
 * Lays out a case's cycle: a ring from 600 pixels on, as the site's diagram of a loop (experience on top, the KPI lower
 * right, data and model lower left), and a ladder below. Nothing is cut: heights follow the texts.
 *
 * @param options.statements Whether the arrows carry statements, which need wider columns; true by default.
 * @example
 * caseCycleLayout(360, heights).shape // "ladder"
 */
export function caseCycleLayout(
  width: number,
  heights: CycleHeights,
  {statements = true}: {statements?: boolean} = {},
): CycleLayout {
  return width >= ringFrom[statements ? "statements" : "short"]
    ? ring(Math.min(width, widest), heights, statements)
    : ladder(Math.max(width, 280), heights);
}

function ring(width: number, heights: CycleHeights, statements: boolean): CycleLayout {
  const centre = width / 2;
  const chipWidth = Math.min(270, width * (statements ? 0.275 : 0.25));
  // The arrows of conditions 1 and 2 run beside their chips.
  const axis = chipWidth + 20;
  const nodeWidth = Math.min(240, 2 * (centre - axis) - (statements ? 76 : 56));
  const nodeX = Math.max(0, axis - nodeWidth / 2);
  const experience: Box = {
    x: centre - nodeWidth / 2,
    y: 1,
    width: nodeWidth,
    height: heights.node("experience", nodeWidth),
  };
  const level = experience.y + Math.min(40, experience.height / 2);
  const chipTop = Math.max(1, level - 20);
  const chip = (name: "customer" | "business", x: number): Box => ({
    x,
    y: chipTop,
    width: chipWidth,
    height: heights.chip(name, chipWidth),
  });
  const customerChip = chip("customer", 1);
  const businessChip = chip("business", width - chipWidth - 1);
  const middleWidth = 2 * (centre - axis) - 2 * gap - 12;
  const middle: Box = {
    x: centre - middleWidth / 2,
    y: experience.y + experience.height + gap,
    width: middleWidth,
    height: heights.middle(middleWidth),
  };
  const nodesTop = Math.max(
    ...[customerChip, businessChip, middle].map((box) => box.y + box.height + gap),
    level + 70,
  );
  const lower = (name: "kpi" | "model", x: number): Box => ({
    x,
    y: nodesTop,
    width: nodeWidth,
    height: heights.node(name, nodeWidth),
  });
  const model = lower("model", nodeX);
  const kpi = lower("kpi", width - nodeX - nodeWidth);
  const bottom = (box: Box) => box.y + box.height;
  const low = Math.max(bottom(model), bottom(kpi)) + 44;
  const dataWidth = 2 * (centre - axis) - 2 * gap;
  const dataChip: Box = {
    x: centre - dataWidth / 2,
    y: low + gap,
    width: dataWidth,
    height: heights.chip("data", dataWidth),
  };
  const far = width - axis;
  return {
    shape: "ring",
    width,
    height: bottom(dataChip) + 1,
    nodes: {experience, kpi, model},
    chips: {customer: customerChip, business: businessChip, data: dataChip},
    middle,
    arrows: {
      customer: {
        vertices: [
          {x: axis, y: model.y},
          {x: axis, y: level},
          {x: experience.x - 3, y: level},
        ],
        run,
      },
      business: {
        vertices: [
          {x: experience.x + nodeWidth, y: level},
          {x: far, y: level},
          {x: far, y: kpi.y - 3},
        ],
        run,
      },
      data: {
        vertices: [
          {x: far, y: bottom(kpi)},
          {x: far, y: low},
          {x: axis, y: low},
          {x: axis, y: bottom(model) + 3},
        ],
        run,
      },
    },
  };
}

function ladder(width: number, heights: CycleHeights): CycleLayout {
  const cardX = 44;
  const rail = 16;
  const lane = cardX + 18;
  const chipX = cardX + 38;
  let y = 1;
  const place = (x: number, height: (width: number) => number): Box => {
    const box: Box = {x, y, width: width - x - 1, height: height(width - x - 1)};
    y += box.height + gap;
    return box;
  };
  const middle = place(1, (space) => heights.middle(space));
  const customerChip = place(cardX, (space) => heights.chip("customer", space));
  const experience = place(cardX, (space) => heights.node("experience", space));
  const businessChip = place(chipX, (space) => heights.chip("business", space));
  const kpi = place(cardX, (space) => heights.node("kpi", space));
  const dataChip = place(chipX, (space) => heights.chip("data", space));
  const model = place(cardX, (space) => heights.node("model", space));
  const down = (from: Box, to: Box): Arrow => ({
    vertices: [
      {x: lane, y: from.y + from.height},
      {x: lane, y: to.y - 3},
    ],
    run,
  });
  const mid = (box: Box) => box.y + box.height / 2;
  return {
    shape: "ladder",
    width,
    height: y - gap + 1,
    nodes: {experience, kpi, model},
    chips: {customer: customerChip, business: businessChip, data: dataChip},
    middle,
    arrows: {
      customer: {
        vertices: [
          {x: cardX, y: mid(model)},
          {x: rail, y: mid(model)},
          {x: rail, y: mid(experience)},
          {x: cardX - 3, y: mid(experience)},
        ],
        run: 14,
      },
      business: down(experience, kpi),
      data: down(kpi, model),
    },
  };
}
