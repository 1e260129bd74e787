import {conditions} from "../../../domain/conditions.js";
import type {Locale} from "../../../domain/texts.js";
import {wrapText} from "../../growthCycle/textFit.js";
import {exactFigure} from "../exactFigure.js";
import {shortFigure} from "../page/cycleBlocks.js";
import type {Effect} from "./compareEffects.js";
import {compareWords} from "./compareWords.js";

/** A line of text in the figure, at a height in pixels. */
export interface RowText {
  y: number;
  text: string;
  bold: boolean;
}

/** An effect with the height of its line and what stands beside its dot. */
export interface EffectRow {
  y: number;
  improvement: number;
  colour: string;
  label: string;
}

const size = 13;
const step = 17;

/**
 * Lays out effects below one another: each case's name once, and over each line what was measured, broken into as many
 * lines as it takes.
 *
 * @param width For texts, in pixels.
 * @example
 * effectRows(drawn, {width: 640, locale: "en"}).height
 */
export function effectRows(
  effects: readonly Effect[],
  {width, locale}: {width: number; locale: Locale},
): {texts: RowText[]; rows: EffectRow[]; height: number} {
  const texts: RowText[] = [];
  const rows: EffectRow[] = [];
  let y = 0;
  const write = (text: string, bold: boolean) => {
    for (const line of wrapText(text, width, size, {bold})) texts.push({y: (y += step), text: line, bold});
  };
  effects.forEach((effect, index) => {
    const {study, metric, improvement} = effect;
    if (effects[index - 1]?.study !== study) {
      y += index === 0 ? 0 : 14;
      write(`${study.organisation[locale]}: ${study.title[locale]}`, true);
    }
    y += 4;
    write(measured(effect, locale), false);
    y += 16;
    rows.push({y, improvement, colour: `var(--${metric.condition})`, label: changeLabel(effect, locale)});
    y += 10;
  });
  return {texts, rows, height: y};
}

/** What was measured: the condition's number, the metric, its values where they are given, and whether lower is better. */
function measured({metric, computed}: Effect, locale: Locale): string {
  const parts = [
    ...(computed ? [shortFigure(metric, locale)] : []),
    ...(metric.better === "lower" ? [compareWords.lowerIsBetter[locale]] : []),
  ];
  const name = `${conditions[metric.condition].number} ${metric.name[locale]}`;
  if (parts.length === 0) return name;
  return locale === "ja" ? `${name}（${parts.join("、")}）` : `${name} (${parts.join(", ")})`;
}

/**
 * The change as the source gives it, or rounded to three digits and marked where it was computed.
 *
 * @example
 * changeLabel({computed: true, change: 1271.43, …}, "en") // "≈ +1,270 %"
 */
export function changeLabel({change, computed}: Effect, locale: Locale): string {
  if (!computed) return exactFigure(change, "%", locale, {sign: true});
  return `≈ ${exactFigure(Number(change.toPrecision(3)), "%", locale, {sign: true})}`;
}
