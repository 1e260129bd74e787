import {caseGuide} from "../../../domain/caseGuide.js";
import {conditionNames, conditions} from "../../../domain/conditions.js";
import type {Text} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {metricDraft} from "./caseDraft.js";
import {choiceField, lineField, textPair} from "./fields.js";
import type {FormContext} from "./formContext.js";
import {formWords} from "./formWords.js";
import {rowsField} from "./rowsField.js";

/**
 * The figures of a case, as rows that are added, removed and moved.
 *
 * @example
 * section(formWords.figures, metricSection(context))
 */
export function metricSection(context: FormContext): HTMLElement {
  return element(
    "div",
    {class: "case-form-wide"},
    element("p", {class: "hint"}, caseGuide.metrics[context.locale]),
    rowsField(context, "metrics", {
      entry: formWords.metric,
      blank: () => metricDraft(),
      draw: (path, within) => [
        element("div", {class: "case-form-grid"}, metricFields(context, path, within)),
      ],
    }),
  );
}

function metricFields(context: FormContext, path: string, within: Text): HTMLElement[] {
  const words = (field: "before" | "after" | "change" | "relative" | "bound" | "better" | "condition") => ({
    name: formWords[field],
    hint: caseGuide[`metrics.*.${field}`],
    within,
  });
  const number = (field: "before" | "after" | "change") =>
    lineField(context, `${path}.${field}`, words(field), {inputmode: "decimal"});
  const choice = (
    field: "relative" | "bound" | "better" | "condition",
    choices: readonly (readonly [string, Text])[],
  ) => choiceField(context, `${path}.${field}`, {...words(field), hint: undefined}, choices);
  return [
    textPair(context, `${path}.name`, {name: formWords.name, hint: caseGuide["metrics.*.name"], within}),
    textPair(context, `${path}.unit`, {name: formWords.unit, hint: caseGuide["metrics.*.unit"], within}),
    number("before"),
    number("after"),
    number("change"),
    choice("relative", [
      ["", formWords.none],
      ["true", formWords.isRelative],
      ["false", formWords.isAbsolute],
    ]),
    choice("bound", [
      ["", formWords.none],
      ["at-least", formWords["at-least"]],
      ["at-most", formWords["at-most"]],
    ]),
    choice("better", [
      ["", formWords.choose],
      ["higher", formWords.higher],
      ["lower", formWords.lower],
    ]),
    choice("condition", [
      ["", formWords.choose],
      ...conditionNames.map((name) => [name, conditionName(name)] as const),
    ]),
    textPair(context, `${path}.note`, {name: formWords.note, hint: caseGuide["metrics.*.note"], within}),
  ];
}

function conditionName(name: (typeof conditionNames)[number]): Text {
  const {number, name: words} = conditions[name];
  return {en: `${number} ${words.en}`, ja: `${number} ${words.ja}`};
}
