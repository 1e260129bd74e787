import type {CaseStudy} from "../../../domain/caseStudy.js";
import {conditionNames} from "../../../domain/conditions.js";
import type {ConditionName} from "../../../domain/conditions.js";
import {supportLabels, supportLevels} from "../../../domain/supportLevels.js";
import type {Locale} from "../../../domain/texts.js";
import {arrowPath, arrowPoints, headSize, pointAt} from "../../growthCycle/arrow.js";
import type {Arrow} from "../../growthCycle/arrow.js";
import type {Box} from "../../growthCycle/slots.js";
import {textWidth} from "../../growthCycle/textFit.js";
import {chipTexts, cycleSentence, nodeTexts} from "./cycleBlocks.js";
import {caseCycleLayout, cycleNodes} from "./cycleLayout.js";
import type {CycleNode} from "./cycleLayout.js";
import {cycleStyle} from "./cycleStyle.js";
import {supportStrokes} from "./supportStroke.js";
import type {SupportStroke} from "./supportStroke.js";
import {svgNode} from "./svgNode.js";
import {blockPadding, textBlock} from "./textBlock.js";
import type {TextBlock} from "./textBlock.js";

const tones = {experience: "customer", kpi: "business", model: "data"} as const;

/**
 * A case's cycle in the shape of the site's diagram: three nodes with the figures that the source gives, and an arrow a
 * condition with its statement, drawn by how well it is supported. It shows no elasticity, since a case has none.
 *
 * @param options.width In pixels; below 600 the cycle is a ladder.
 * @param options.statements Whether statements, mechanism and figures are written out; a slide has no room for them.
 * @example
 * caseCycle(study, {width: 900, locale: "en"})
 */
export function caseCycle(
  study: CaseStudy,
  {width, locale, statements = true}: {width: number; locale: Locale; statements?: boolean},
): SVGSVGElement {
  const blocks = {
    node: (name: CycleNode, space: number) =>
      textBlock(nodeTexts(study, name, {locale, figures: statements}), space),
    chip: (name: ConditionName, space: number) =>
      textBlock(chipTexts(study, name, {locale, statements}), space),
    middle: (space: number) => textBlock(statements ? [["label", study.mechanism[locale]]] : [], space),
  };
  const heights = {
    node: (name: CycleNode, space: number) => blocks.node(name, space).height,
    chip: (name: ConditionName, space: number) => blocks.chip(name, space).height,
    middle: (space: number) => blocks.middle(space).height,
  };
  const layout = caseCycleLayout(width, heights, {statements});
  // Without statements there is little to read, and each arrow says its level itself.
  const legend = statements ? supportLegend(layout.width, locale) : {items: [], height: -14};
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
      "aria-label": cycleSentence(study, locale),
    },
    svgNode("style", {}, cycleStyle),
    ...conditionNames.map((name) => {
      const {support} = study.conditions[name];
      return svgNode(
        "g",
        {class: `pair ${name}`, "data-condition": name, "data-support": support},
        ...arrowNodes(layout.arrows[name], supportStrokes[support]),
        blockNode("chip", layout.chips[name], blocks.chip(name, layout.chips[name].width)),
      );
    }),
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

/** Samples of the four strokes with their words, in as many lines as a width needs. */
function supportLegend(width: number, locale: Locale): {items: SVGGElement[]; height: number} {
  const sample = 44;
  let [x, line] = [0, 0];
  const items = supportLevels.map((level) => {
    const {mark, name} = supportLabels[level];
    const text = `${mark} ${name[locale]}`;
    const room = sample + 8 + textWidth(text, 12) + 18;
    if (x > 0 && x + room > width) [x, line] = [0, line + 1];
    const {width: stroke, dashes, opacity} = supportStrokes[level];
    const item = svgNode(
      "g",
      {class: "legend", transform: `translate(${x},${line * 22 + 10})`},
      svgNode("path", {
        class: "sample",
        d: `M0,0h${sample}`,
        "stroke-width": stroke,
        "stroke-dasharray": dashes,
        opacity,
      }),
      svgNode("text", {class: "muted", x: sample + 8, y: 4, "font-size": 12}, text),
    );
    x += room;
    return item;
  });
  return {items, height: (line + 1) * 22};
}
