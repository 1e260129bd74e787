import * as Plot from "@observablehq/plot";
import type {Locale} from "../../../domain/texts.js";
import {textWidth} from "../../growthCycle/textFit.js";
import type {Effect} from "./compareEffects.js";
import {compareWords} from "./compareWords.js";
import {effectRows} from "./effectRows.js";
import type {EffectRow, RowText} from "./effectRows.js";
import {effectScale} from "./effectScale.js";

const gap = 11;
const edge = 12;

/**
 * Effects of several cases on one axis of relative change, better to the right: hollow at no change, filled at what came of
 * it. What each is stands over its line, the source's figure beside its dot.
 *
 * @param effects At least one.
 * @example
 * effectPlot(compareEffects(cases).drawn, {width: 640, locale: "en"})
 */
export function effectPlot(
  effects: readonly Effect[],
  {width, locale}: {width: number; locale: Locale},
): SVGSVGElement {
  const {texts, rows, height} = effectRows(effects, {width: width - 2 * edge, locale});
  const {domain, type, ticks} = effectScale(rows.map(({improvement}) => improvement));
  const room = (isRight: boolean) =>
    Math.max(
      edge,
      ...rows
        .filter(({improvement}) => improvement >= 0 === isRight)
        .map(({label}) => textWidth(label, 13, true) + gap),
    );
  const [marginLeft, marginRight] = [room(false), room(true)];
  const side = (isRight: boolean) =>
    Plot.text(
      rows.filter(({improvement}) => improvement >= 0 === isRight),
      {
        x: "improvement",
        y: "y",
        text: "label",
        dx: isRight ? gap : -gap,
        textAnchor: isRight ? "start" : "end",
        fontWeight: 600,
        fill: "currentColor",
        stroke: "var(--card)",
        strokeWidth: 5,
      },
    );
  const written = (bold: boolean) =>
    Plot.text(
      texts.filter((text) => text.bold === bold),
      {
        y: "y",
        text: "text",
        frameAnchor: "left",
        textAnchor: "start",
        lineAnchor: "bottom",
        dx: edge - marginLeft,
        fontWeight: bold ? 700 : 400,
        fill: "currentColor",
        stroke: "var(--card)",
        strokeWidth: 5,
      } satisfies Plot.TextOptions & {y: keyof RowText},
    );
  return Plot.plot({
    width,
    height: height + 44,
    marginLeft,
    marginRight,
    marginTop: 0,
    marginBottom: 44,
    style: {fontSize: "13px", fontFamily: "inherit", background: "none", color: "inherit"},
    x: {
      domain,
      type,
      ticks: ticks ?? Math.max(3, Math.floor(width / 110)),
      ...(type === "symlog" ? {constant: 20, tickFormat: (tick: number) => tick.toLocaleString(locale)} : {}),
      label: compareWords.axis[locale],
      labelAnchor: "center",
      labelArrow: "none",
      tickSize: 4,
    },
    y: {type: "identity", axis: null},
    marks: [
      Plot.gridX(ticks ?? [], {stroke: "var(--grid)", strokeOpacity: 1}),
      Plot.ruleX([0], {stroke: "var(--ink-muted)"}),
      Plot.link(rows, {
        x1: () => 0,
        x2: "improvement",
        y1: "y",
        y2: "y",
        stroke: "colour",
        strokeWidth: 3,
      } satisfies Plot.LinkOptions & {x2: keyof EffectRow}),
      Plot.dot(rows, {
        x: () => 0,
        y: "y",
        r: 5,
        fill: "var(--card)",
        stroke: "colour",
        strokeWidth: 2,
      }),
      Plot.dot(rows, {x: "improvement", y: "y", r: 6.5, fill: "colour"}),
      side(true),
      side(false),
      written(true),
      written(false),
    ],
  }) as SVGSVGElement;
}
