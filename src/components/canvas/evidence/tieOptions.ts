import {conditionOf} from "../../../analysis/project/loopWorth.js";
import type {EvidenceContext} from "../../../analysis/project/worth.js";
import type {CaseStudy} from "../../../domain/caseStudy.js";
import type {ConditionName} from "../../../domain/conditions.js";
import {linkNames} from "../../../domain/links.js";
import {supportLabels} from "../../../domain/supportLevels.js";
import type {Locale} from "../../../domain/texts.js";
import {evidenceWords as kindWords, verdictMarks, verdictWords} from "../../words.js";
import {evidenceWords} from "./evidenceWords.js";
import {linkLabel} from "./linkLabel.js";
import {linkChoice, milestoneChoice} from "./tieDraft.js";

/** A choice of a select. */
export interface TieOption {
  value: string;
  label: string;
}

/** Choices under a heading; none where it is null. */
export interface OptionGroup {
  label: string | null;
  options: TieOption[];
}

/**
 * Cases that can be tied to an arrow, those of the shortlist first, each with how well it supports the condition.
 *
 * @example
 * caseOptions(cases, {condition: "customer", shortlist: ["pomelo"], locale: "en"})[0].options[0].value // "pomelo"
 */
export function caseOptions(
  cases: readonly CaseStudy[],
  {condition, shortlist, locale}: {condition: ConditionName; shortlist: readonly string[]; locale: Locale},
): OptionGroup[] {
  const option = ({id, organisation, title, conditions}: CaseStudy): TieOption => {
    const {mark, name} = supportLabels[conditions[condition].support];
    return {value: id, label: `${mark} ${name[locale]} · ${organisation[locale]}: ${title[locale]}`};
  };
  const listed = shortlist.flatMap((id) => cases.find((study) => study.id === id) ?? []);
  const others = cases.filter((study) => !listed.includes(study));
  return [
    {label: evidenceWords.shortlist[locale], options: listed.map(option)},
    {label: evidenceWords.allCases[locale], options: others.map(option)},
  ].filter(({options}) => options.length > 0);
}

/**
 * Links of the kept loops that belong to a condition, with what was found of them.
 *
 * @example
 * loopOptions(project, {condition: "business", locale: "en"})[0].options.length // 1
 */
export function loopOptions(
  {loops}: EvidenceContext["project"],
  {condition, locale}: {condition: ConditionName; locale: Locale},
): OptionGroup[] {
  const own = linkNames.filter((name) => conditionOf(name) === condition);
  return loops.map(({id, title, links}) => ({
    label: title[locale],
    options: own.map((link) => {
      const {verdict, evidence} = links[link];
      const by = evidence === "none" ? "" : ` (${kindWords[evidence][locale]})`;
      const found = `${verdictMarks[verdict]} ${verdictWords[verdict][locale]}${by}`;
      return {value: linkChoice(id, link), label: `${linkLabel(link, locale)}: ${found}`};
    }),
  }));
}

/**
 * Milestones that measure a condition, by plan.
 *
 * @example
 * milestoneOptions(project, {condition: "customer", locale: "en"})
 */
export function milestoneOptions(
  {plans}: EvidenceContext["project"],
  {condition, locale}: {condition: ConditionName; locale: Locale},
): OptionGroup[] {
  const titled = (title: string) => title.trim() || evidenceWords.noTitle[locale];
  return plans
    .map(({id, title, milestones}) => ({
      label: titled(title),
      options: milestones
        .filter((milestone) => milestone.condition === condition)
        .map((milestone) => ({
          value: milestoneChoice(id, milestone.id),
          label: titled(milestone.title),
        })),
    }))
    .filter(({options}) => options.length > 0);
}
