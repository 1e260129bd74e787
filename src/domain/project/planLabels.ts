import {conditionNames} from "../conditions.js";
import type {ConditionName} from "../conditions.js";
import {links} from "../links.js";
import type {LinkName} from "../links.js";
import type {Text} from "../texts.js";
import type {MilestoneKind} from "./plan.js";

/** What the milestones are called where a person gives them no name, and what each is to show. */
export const milestoneLabels: Record<MilestoneKind, {name: Text; shows: Text}> = {
  reaction: {
    name: {en: "A customer's clear reaction, by hand", ja: "手作業で、顧客の明確な反応を得る"},
    shows: {
      en: "Without building anything that lasts: do by hand what the model would do, for a few customers, and see whether they react.",
      ja: "作り込む前に、モデルが担う仕事を人の手で少数の顧客に届け、はっきりした反応があるかを確かめます。",
    },
  },
  kpi: {
    name: {en: "The business KPI moves", ja: "ビジネスKPIが動く"},
    shows: {
      en: "For more customers, with a first model: does the better experience move the number that the business lives by?",
      ja: "最初のモデルで対象の顧客を広げ、体験の改善が事業の指標を動かすかを確かめます。",
    },
  },
  base: {
    name: {en: "The base that scales", ja: "規模を広げられる土台"},
    shows: {
      en: "What use leaves behind is collected and makes the model better, without anybody's hands.",
      ja: "利用から残るデータが自動で集まり、モデルがよくなる仕組みを用意します。",
    },
  },
};

/** The condition of the growth cycle that each milestone speaks of first. */
export const milestoneConditions: Record<MilestoneKind, ConditionName> = {
  reaction: "customer",
  kpi: "business",
  base: "data",
};

/** The roles without which the team is not complete. */
export const planRoles = ["manager", "developer", "scientist"] as const;
export type PlanRole = (typeof planRoles)[number];
export const roleLabels: Record<PlanRole, Text> = {
  manager: {en: "Product manager", ja: "プロダクトマネージャー"},
  developer: {en: "Developer", ja: "開発者"},
  scientist: {en: "Data scientist", ja: "データサイエンティスト"},
};

/**
 * The condition of the growth cycle that a link belongs to.
 *
 * @example
 * linkCondition("learning") // "data"
 */
export const linkCondition = (link: LinkName): ConditionName => conditionNames[links[link].condition - 1]!;
