import {ideaCriteria} from "../../domain/project/idea.js";
import type {Idea, IdeaCriterion} from "../../domain/project/idea.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {criterionWords, ideasWords as words} from "./ideasWords.js";

export interface CriteriaFields {
  node: HTMLElement;
  show: (criteria: Idea["criteria"], count: string) => void;
}

const answers = {unknown: null, yes: true, no: false} as const;

/**
 * The five criteria of an idea, each yes, no or not known, under how many are met.
 *
 * @example
 * criteriaFields({locale, onChange: (name, answer) => change(name, answer)})
 */
export function criteriaFields({
  locale,
  onChange,
}: {
  locale: Locale;
  onChange: (name: IdeaCriterion, answer: boolean | null) => void;
}): CriteriaFields {
  const summary = element("summary", {});
  const selects = ideaCriteria.map((name) => {
    const select = element(
      "select",
      {"data-role": `criterion-${name}`},
      (["unknown", "yes", "no"] as const).map((value) => element("option", {value}, words[value][locale])),
    );
    select.addEventListener("change", () => onChange(name, answers[select.value as keyof typeof answers]));
    return {name, select, node: element("label", {}, criterionWords[name][locale], select)};
  });
  return {
    node: element(
      "details",
      {class: "idea-criteria"},
      summary,
      element(
        "div",
        {class: "criteria-fields"},
        selects.map(({node}) => node),
      ),
    ),
    show(criteria, count) {
      if (summary.textContent !== count) summary.textContent = count;
      for (const {name, select} of selects) {
        const answer = criteria[name];
        const value = answer === null ? "unknown" : answer ? "yes" : "no";
        if (select.value !== value) select.value = value;
      }
    },
  };
}
