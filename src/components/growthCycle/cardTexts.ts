import type {MeasureSummary} from "../../analysis/loop/summary.js";
import type {Locale} from "../../domain/texts.js";
import {formatNumber} from "../format.js";
import {latestValue} from "./card.js";
import type {Change} from "./card.js";
import {balanceText, fitText, textWidth, wrapText} from "./textFit.js";
import {unitText, words} from "./texts.js";

/** Lines of text of one size, and the first one's baseline from the card's top. */
interface Lines {
  lines: string[];
  size: number;
  y: number;
}

/** All words of a card above its sparkline, laid out. */
export interface CardTexts {
  label: Lines;
  unit: Lines;
  figure: {text: string; size: number};
  /** What stands right of the figure: the change, and below it the time it took. Empty without two values. */
  amount: {text: string; size: number};
  over: string;
  /** Baseline of the figure. */
  y: number;
}

/** Distance of a card's words from its left and right edge, in pixels. */
export const cardPadding = {left: 14, right: 12};

/** Distances between the lines of a label and of a unit, in pixels. */
export const labelStep = 16;
export const unitStep = 14;

/** Free pixels between the figure and its change. */
const between = 8;

/** Sizes of figure and change, tried until they stand side by side. */
const sizes = [
  [21, 13],
  [21, 12],
  [19, 12],
  [18, 11],
  [16, 11],
] as const;

/**
 * Lays out the words of a card of a given width. Label and unit have three lines between them: a label takes a second one
 * where it is too long for the first, and the unit what is left; only beyond that is a text cut with an ellipsis. Figure
 * and change shrink until they fit side by side.
 *
 * @param measure undefined where the loop has no such measure: the figure then says so
 * @param change what stands beside the figure; null for nothing
 *
 * @example
 * layoutCardTexts(measure, "Share of good recommendations", changeOf(measure, "week", "en"), 200, "en").label.lines
 * // ["Share of good", "recommendations"]
 */
export function layoutCardTexts(
  measure: MeasureSummary | undefined,
  label: string,
  change: Change | null,
  width: number,
  locale: Locale,
): CardTexts {
  const inner = width - cardPadding.left - cardPadding.right;
  const title = fitLines(label, inner, [14, 13], 2, true);
  if (title.lines.length > 1 && !title.lines.at(-1)!.endsWith("…"))
    title.lines = balanceText(label, inner, title.size);
  const unit = measure === undefined ? "" : unitText(measure, locale);
  const under = fitLines(unit, inner, [12, 11], 3 - title.lines.length, false);
  const unitY = 20 + (title.lines.length - 1) * labelStep + 16;
  const latest = measure === undefined ? null : latestValue(measure.values);
  const figure = latest === null ? words.noData[locale] : formatNumber(latest.value, locale);
  const amount = change?.amount ?? "";
  const over = change?.over ?? "";
  const room = (size: number) => inner - between - textWidth(figure, size, true);
  const [figureSize, amountSize] =
    sizes.find(
      ([large, small]) => Math.max(textWidth(amount, small, true), textWidth(over, 11)) <= room(large),
    ) ?? sizes.at(-1)!;
  return {
    label: {...title, y: 20},
    unit: {...under, y: unitY},
    figure: {text: figure, size: figureSize},
    amount: {text: fitText(amount, room(figureSize), amountSize, true), size: amountSize},
    over: fitText(over, room(figureSize), 11),
    y: unitY + Math.max(0, under.lines.length - 1) * unitStep + 26,
  };
}

/** A text on one line at the first size that allows it; otherwise on up to `most` at the first that cuts nothing. */
function fitLines(
  text: string,
  width: number,
  choices: readonly [number, number],
  most: number,
  bold: boolean,
): {lines: string[]; size: number} {
  const size =
    choices.find((each) => textWidth(text, each, bold) <= width) ??
    choices.find((each) => wrapText(text, width, each, {bold}).length <= most) ??
    choices[1];
  return {lines: wrapText(text, width, size, {bold, lines: most}), size};
}
