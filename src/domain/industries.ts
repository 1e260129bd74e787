import type {Text} from "./texts.js";

/** Industries by which cases are found, with the names that people read. `not-stated`: no source names one. */
export const industryLabels = {
  education: {en: "Education", ja: "教育"},
  finance: {en: "Finance and insurance", ja: "金融・保険"},
  "food-delivery": {en: "Food and delivery", ja: "飲食・デリバリー"},
  healthcare: {en: "Healthcare", ja: "医療・ヘルスケア"},
  logistics: {en: "Logistics", ja: "物流"},
  marketing: {en: "Marketing and advertising", ja: "マーケティング・広告"},
  media: {en: "Media and entertainment", ja: "メディア・エンターテインメント"},
  mobility: {en: "Mobility", ja: "モビリティ"},
  "public-sector": {en: "Public sector", ja: "公共"},
  "real-estate": {en: "Real estate", ja: "不動産"},
  recruiting: {en: "Recruiting", ja: "人材・採用"},
  retail: {en: "Retail", ja: "小売・EC"},
  software: {en: "Software and services", ja: "ソフトウェア・IT サービス"},
  travel: {en: "Travel", ja: "旅行"},
  "not-stated": {en: "Not stated", ja: "記載なし"},
} as const satisfies Record<string, Text>;

export type Industry = keyof typeof industryLabels;
export const industryNames = Object.keys(industryLabels) as Industry[];
