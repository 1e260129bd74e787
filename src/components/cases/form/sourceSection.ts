import {caseGuide} from "../../../domain/caseGuide.js";
import {element} from "../../element.js";
import {sourceDraft} from "./caseDraft.js";
import {lineField, textPair} from "./fields.js";
import type {FormContext} from "./formContext.js";
import {formWords} from "./formWords.js";
import {rowsField} from "./rowsField.js";

/**
 * Where a case was read, as rows that are added, removed and moved.
 *
 * @example
 * section(formWords.sources, sourceSection(context))
 */
export function sourceSection(context: FormContext): HTMLElement {
  return rowsField(context, "sources", {
    entry: formWords.source,
    blank: () => sourceDraft(),
    draw: (path, within) => [
      element(
        "div",
        {class: "case-form-grid"},
        textPair(context, `${path}.title`, {
          name: formWords.sourceTitle,
          hint: caseGuide["sources.*.title"],
          within,
        }),
        lineField(
          context,
          `${path}.address`,
          {name: formWords.address, hint: caseGuide["sources.*.address"], within},
          {inputmode: "url", spellcheck: "false"},
        ),
        lineField(
          context,
          `${path}.seed`,
          {name: formWords.seed, hint: caseGuide["sources.*.seed"], within},
          {spellcheck: "false"},
        ),
        textPair(context, `${path}.place`, {
          name: formWords.place,
          hint: caseGuide["sources.*.place"],
          within,
        }),
      ),
    ],
  });
}
