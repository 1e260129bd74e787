import type {Plan} from "../../domain/project/plan.js";
import type {Locale} from "../../domain/texts.js";
import {planWords as words} from "./planWords.js";

/**
 * The section of the form that the field of a gap stands in: a milestone's place from 0, or the name of another section.
 *
 * @param path As `planGaps` gives it, e.g. `milestones.1.target.expected`.
 * @example
 * sectionOf("milestones.1.target.expected", plan) // "1"
 */
export function sectionOf(path: string, plan: Plan): string {
  const [part, at] = path.split(".");
  if (part === "milestones") return at!;
  if (part === "firstMeeting" || part === "report") return part;
  if (part !== "tasks") return "basics";
  const milestone = plan.tasks[Number(at)]?.milestone;
  const place = plan.milestones.findIndex(({id}) => id === milestone);
  return place === -1 ? "otherTasks" : String(place);
}

/**
 * What a section that `sectionOf` gives is called.
 *
 * @example
 * sectionName("1", "en") // "Milestone 2"
 */
export const sectionName = (section: string, locale: Locale): string =>
  /^\d$/.test(section)
    ? `${words.milestone[locale]} ${Number(section) + 1}`
    : words[section as "basics" | "otherTasks" | "firstMeeting" | "report"][locale];
