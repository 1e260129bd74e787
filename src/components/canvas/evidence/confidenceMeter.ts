import {confidenceSteps} from "../../../analysis/project/confidenceScale.js";
import type {ArrowConfidence} from "../../../analysis/project/confidence.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {confidenceWords, evidenceWords} from "./evidenceWords.js";

/**
 * The confidence scale with an arrow's place on it: a number and a word, and eight steps of which the current one is marked by shape.
 *
 * @example
 * confidenceMeter(arrowConfidence(arrow, "customer", context), {locale: "en"})
 */
export function confidenceMeter(
  {score, step, why}: Pick<ArrowConfidence, "score" | "step" | "why">,
  {locale}: {locale: Locale},
): HTMLElement {
  return element(
    "div",
    {class: "confidence-meter", "data-score": String(score), "data-step": step.name},
    element("p", {class: "confidence-now"}, confidenceWords(score, locale)),
    element(
      "ol",
      {"aria-label": evidenceWords.scale[locale]},
      confidenceSteps.map((each) => {
        const isHere = each.name === step.name;
        return element(
          "li",
          {
            "aria-current": isHere ? "true" : null,
            class: each.score <= score ? "reached" : null,
            title: `${each.label[locale]}${locale === "ja" ? "：" : ": "}${each.means[locale]}`,
          },
          element("span", {class: "confidence-mark", "aria-hidden": "true"}, isHere ? "▼" : ""),
          element("span", {class: "confidence-bar", "aria-hidden": "true"}),
          String(each.score),
          element(
            "span",
            {class: "hidden-words"},
            ` ${each.label[locale]}${isHere ? `, ${evidenceWords.here[locale]}` : ""}`,
          ),
        );
      }),
    ),
    element("p", {class: "hint"}, why[locale]),
  );
}
