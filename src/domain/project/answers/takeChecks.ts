import type {Locale} from "../../texts.js";
import type {Tie} from "../tie.js";
import type {WorkCanvas} from "../workCanvas.js";
import type {AnswerCheck} from "./answer.js";
import {chunks} from "./chunks.js";
import {verdictWords} from "./verdictWords.js";
import {projectLimits} from "../projectLimits.js";

/** A check that a person takes over. */
export interface TakenCheck extends AnswerCheck {
  /** Whether it takes the place of a sentence that a person has written; an empty one is filled in any case. */
  replaces: boolean;
}

/**
 * The canvas with the arrows' sentences filled in from pasted checks. A sentence that a person has written stays unless the check replaces
 * it. Each check is tied to its arrow as an opinion, which is what an assistant's answer is worth, with its verdict and the improvement
 * that it proposes.
 *
 * @param options.id A new id, from which those of the ties are made. `options.locale` is the language of the verdict.
 * @returns `left` holds the checks for whose ties their arrow has no room.
 * @example
 * const id = newId("tie");
 * editor.edit((canvas) => takeChecks(canvas, checks, {id, locale: "en"}).canvas);
 */
export function takeChecks(
  canvas: WorkCanvas,
  checks: readonly TakenCheck[],
  {id, locale}: {id: string; locale: Locale},
): {canvas: WorkCanvas; left: TakenCheck[]} {
  const arrows = {...canvas.arrows};
  const left: TakenCheck[] = [];
  checks.forEach((check, i) => {
    const arrow = arrows[check.condition];
    const [statement = "", ...others] = chunks(check.text, 500);
    const isTaken = statement !== "" && (arrow.statement.trim() === "" || check.replaces);
    const sayings = [...chunks(saying(check, locale), 500), ...(isTaken ? others : chunks(check.text, 500))];
    const ties = sayings.map((text, j): Tie => ({
      id: `${id}-${i + 1}-${j + 1}`,
      kind: "saying",
      level: "opinion",
      text,
    }));
    if (arrow.ties.length + ties.length > projectLimits.ties) {
      left.push(check);
      return;
    }
    arrows[check.condition] = {
      ...arrow,
      statement: isTaken ? statement : arrow.statement,
      ties: [...arrow.ties, ...ties],
    };
  });
  return {canvas: left.length === checks.length ? canvas : {...canvas, arrows}, left};
}

function saying({verdict, improvement}: AnswerCheck, locale: Locale): string {
  const name = verdictWords[verdict].name[locale];
  if (locale === "ja")
    return `アシスタントの回答：${name}。${improvement === "" ? "" : `改善案：${improvement}`}`;
  return `An assistant's answer: ${name}.${improvement === "" ? "" : ` Improvement: ${improvement}`}`;
}
