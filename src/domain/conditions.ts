import type {Text} from "./texts.js";

/** The three conditions under which the growth cycle closes, in the order in which a push travels round it. */
export const conditionNames = ["customer", "business", "data"] as const;
export type ConditionName = (typeof conditionNames)[number];

/** What people read of a condition: its number in the cycle, a name for a mark, and what it says in full. */
export interface ConditionLabel {
  number: "①" | "②" | "③";
  name: Text;
  says: Text;
}

export const conditions: Record<ConditionName, ConditionLabel> = {
  customer: {
    number: "①",
    name: {en: "Customer", ja: "顧客"},
    says: {en: "Machine learning solves a customer problem", ja: "機械学習が顧客の問題を解決する"},
  },
  business: {
    number: "②",
    name: {en: "Business", ja: "ビジネス"},
    says: {
      en: "The better experience solves a business problem",
      ja: "体験の改善がビジネスの問題を解決する",
    },
  },
  data: {
    number: "③",
    name: {en: "Data", ja: "データ"},
    says: {en: "Growth makes the model better", ja: "成長がモデルの精度を改善する"},
  },
};
