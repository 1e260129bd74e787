import type {MeasureName} from "../links.js";
import type {Measure, TrainingRows} from "../loop.js";
import type {ColumnDescription} from "../tableDescription.js";
import type {Text} from "../texts.js";
import {isBetterLower, isYesNo} from "./columnTraits.js";
import {guessUnit, isShareOf} from "./guessUnit.js";
import type {Guess} from "./reasons.js";
import type {Source} from "./source.js";

/** What a column's name and values suggest of the measure that is taken from it. */
export interface MeasureGuess {
  unit: string;
  better: Guess<Measure["better"]>;
  transform: Guess<Measure["transform"]>;
  /** Of training rows only. */
  kind: Guess<TrainingRows["kind"]>;
}

/**
 * Unit, direction, scale and kind of a measure, each with its reason. Training rows are better when there are more, on a logarithmic scale.
 *
 * @param column Undefined where rows are counted, or where the file lacks the column.
 * @example
 * guessMeasure("model_quality", {table: 0, from: "rmse", count: "value"}, column).better.value // "lower"
 */
export function guessMeasure(
  name: MeasureName,
  source: Source,
  column: ColumnDescription | undefined,
): MeasureGuess {
  return {
    unit: guessUnit(source, column),
    better: name === "training_rows" ? moreRows : guessBetter(source),
    transform: name === "training_rows" ? {value: "log", reason: rowsScale} : guessTransform(source, column),
    kind: guessKind(source, column),
  };
}

const moreRows: Guess<"higher"> = {
  value: "higher",
  reason: {en: "More rows are better.", ja: "行は多いほど良いとします。"},
};
const rowsScale: Text = {
  en: "Rows act by their relative growth.",
  ja: "行数は増加率で効くとみなします。",
};

function guessBetter({from}: Source): Guess<Measure["better"]> {
  if (from !== null && isBetterLower(from))
    return {
      value: "lower",
      reason: {
        en: "Its name speaks of errors or losses.",
        ja: "誤差や離脱など、少ないほど良いものの名前です。",
      },
    };
  return {
    value: "higher",
    reason: {en: "Nothing in its name says that less is better.", ja: "少ないほど良いとは読めない名前です。"},
  };
}

function guessTransform({count}: Source, column: ColumnDescription | undefined): Guess<Measure["transform"]> {
  if (count === "rows" || count === "distinct" || column === undefined)
    return {value: "log", reason: {en: "A count: changes in per cent.", ja: "件数なので変化率で見ます。"}};
  if (count === "mean" && isYesNo(column))
    return {
      value: "logit",
      reason: {en: "A share of yes among rows.", ja: "「はい」の割合です。"},
    };
  const {min, max} = column;
  if (typeof min !== "number" || typeof max !== "number")
    return {value: "log", reason: {en: "The usual scale.", ja: "通常の尺度です。"}};
  const [least, greatest] = [String(min), String(max)];
  if (isShareOf(count, column)) {
    if (count === "mean" || (min > 0 && max < 1))
      return {
        value: "logit",
        reason: {
          en: `A share: from ${least} to ${greatest}.`,
          ja: `割合です(${least}〜${greatest})。`,
        },
      };
    return {
      value: "none",
      reason: {
        en: `A share that touches 0 or 1 (from ${least} to ${greatest}) has no log-odds.`,
        ja: `0 または 1 を含む割合(${least}〜${greatest})なので、そのままの値で扱います。`,
      },
    };
  }
  if (min > 0 || (count === "sum" && min >= 0))
    return {
      value: "log",
      reason: {
        en: `All above 0 (from ${least} to ${greatest}): changes in per cent.`,
        ja: `すべて 0 より大きい(${least}〜${greatest})ので変化率で見ます。`,
      },
    };
  return {
    value: "none",
    reason: {
      en: `Reaches down to ${least}, which has no logarithm.`,
      ja: `${least} まで下がり、対数がとれません。`,
    },
  };
}

function guessKind({count}: Source, column: ColumnDescription | undefined): Guess<TrainingRows["kind"]> {
  if (count !== "value" && count !== "mean")
    return {
      value: "flow",
      reason: {en: "Counted anew in each period.", ja: "期間ごとに数え直しています。"},
    };
  if (column !== undefined && column.neverFalls && column.distinct > 1)
    return {
      value: "stock",
      reason: {en: "It never falls: rows pile up.", ja: "減ることがなく、積み上がっています。"},
    };
  return {
    value: "flow",
    reason: {
      en: "It rises and falls: rows that each period added.",
      ja: "増減があるので、期間ごとの追加分です。",
    },
  };
}
