import {conditionNames} from "../../../domain/conditions.js";
import type {ConditionName} from "../../../domain/conditions.js";
import type {Locale} from "../../../domain/texts.js";
import {arrowPath, arrowPoints, headSize, pointAt} from "../../growthCycle/arrow.js";
import type {Arrow} from "../../growthCycle/arrow.js";
import type {Box} from "../../growthCycle/slots.js";
import {textWidth} from "../../growthCycle/textFit.js";
import {caseCycleLayout, cycleNodes} from "./cycleLayout.js";
import type {CycleNode} from "./cycleLayout.js";
import {cycleStyle} from "./cycleStyle.js";
import type {SupportStroke} from "./supportStroke.js";
import {svgNode} from "./svgNode.js";
import {blockPadding, textBlock} from "./textBlock.js";
import type {BlockLook, TextBlock} from "./textBlock.js";

type Texts = readonly (readonly [BlockLook, string])[];

/** What a cycle's picture says, and how its arrows are drawn. */
export interface CyclePicture {
  nodes: Record<CycleNode, Texts>;
  chips: Record<ConditionName, Texts>;
  middle: Texts;
  strokes: Record<ConditionName, SupportStroke>;
  /** Attributes of each arrow with its chip, by which styles and tests know it. */
  marks: Record<ConditionName, Readonly<Record<string, string>>>;
  /** Samples of the strokes with their words; empty for none. */
  legend: readonly {text: string; stroke: SupportStroke}[];
  /** The picture in words. */
  sentence: string;
}

const tones = {experience: "customer", kpi: "business", model: "data"} as const;

/**
 * Draws a cycle of three nodes and an arrow a condition, in the shape of the site's diagram.
 *
 * @param options.width In pixels; a narrow cycle is a ladder.
 * @param options.statements Whether arrows carry statements, which need more room.
 * @example
 * drawCycle(picture, {width: 900, locale: "en", statements: true})
 */
export function drawCycle(
  picture: CyclePicture,
  {width, locale, statements}: {width: number; locale: Locale; statements: boolean},
): SVGSVGElement {
  const blocks = {
    node: (name: CycleNode, space: number) => textBlock(picture.nodes[name], space),
    chip: (name: ConditionName, space: number) => textBlock(picture.chips[name], space),
    middle: (space: number) => textBlock(picture.middle, space),
  };
  const heights = {
    node: (name: CycleNode, space: number) => blocks.node(name, space).height,
    chip: (name: ConditionName, space: number) => blocks.chip(name, space).height,
    middle: (space: number) => blocks.middle(space).height,
  };
  const layout = caseCycleLayout(width, heights, {statements});
  const legend =
    picture.legend.length === 0 ? {items: [], height: -14} : legendOf(picture.legend, layout.width);
  const height = layout.height + 14 + legend.height;
  return svgNode(
    "svg",
    {
      class: "case-cycle",
      lang: locale,
      width: layout.width,
      height,
      viewBox: `0 0 ${layout.width} ${height}`,
      role: "img",
      "aria-label": picture.sentence,
    },
    svgNode("style", {}, cycleStyle),
    ...conditionNames.map((name) =>
      svgNode(
        "g",
        {class: `pair ${name}`, "data-condition": name, ...picture.marks[name]},
        ...arrowNodes(layout.arrows[name], picture.strokes[name]),
        blockNode("chip", layout.chips[name], blocks.chip(name, layout.chips[name].width)),
      ),
    ),
    ...cycleNodes.map((name) => {
      const box = layout.nodes[name];
      return blockNode(`node ${tones[name]}`, box, blocks.node(name, box.width));
    }),
    blockNode("middle", layout.middle, blocks.middle(layout.middle.width)),
    svgNode("g", {transform: `translate(0,${layout.height + 14})`}, ...legend.items),
  );
}

function arrowNodes(arrow: Arrow, {width, dashes, opacity}: SupportStroke): SVGElement[] {
  const {length, half} = headSize(width);
  const {x, y, dx, dy} = pointAt(arrowPoints(arrow), 1);
  const angle = (Math.atan2(dy, dx) * 180) / Math.PI;
  return [
    svgNode("path", {
      class: "shaft",
      d: arrowPath(arrow, length - 1),
      "stroke-width": width,
      "stroke-dasharray": dashes,
      opacity,
    }),
    svgNode("path", {
      class: "head",
      d: "M0,0L-1,-1L-1,1Z",
      transform: `translate(${x},${y}) rotate(${angle}) scale(${length},${half})`,
      opacity,
    }),
  ];
}

function blockNode(name: string, {x, y, width, height}: Box, {lines}: TextBlock): SVGGElement {
  const isCentred = name === "middle";
  return svgNode(
    "g",
    {class: name, transform: `translate(${x},${y})`},
    svgNode("rect", {class: "ground", width, height, rx: 10}),
    svgNode("rect", {class: "edge", width: 5, height, rx: 2.5}),
    ...lines.map(({text, y: base, size, look}) =>
      svgNode(
        "text",
        {class: look, x: isCentred ? width / 2 : blockPadding.across, y: base, "font-size": size},
        text,
      ),
    ),
  );
}

/** Samples of the strokes with their words, in as many lines as a width needs. */
function legendOf(samples: CyclePicture["legend"], width: number): {items: SVGGElement[]; height: number} {
  const sample = 44;
  let [x, line] = [0, 0];
  const items = samples.map(({text, stroke}) => {
    const room = sample + 8 + textWidth(text, 12) + 18;
    if (x > 0 && x + room > width) [x, line] = [0, line + 1];
    const item = svgNode(
      "g",
      {class: "legend", transform: `translate(${x},${line * 22 + 10})`},
      svgNode("path", {
        class: "sample",
        d: `M0,0h${sample}`,
        "stroke-width": stroke.width,
        "stroke-dasharray": stroke.dashes,
        opacity: stroke.opacity,
      }),
      svgNode("text", {class: "muted", x: sample + 8, y: 4, "font-size": 12}, text),
    );
    x += room;
    return item;
  });
  return {items, height: (line + 1) * 22};
}
