import type {Text} from "../../../domain/texts.js";

/** What the shortlist says. */
export const shortlistWords = {
  on: {en: "✓ On the shortlist", ja: "✓ 候補リストに追加済み"},
  off: {en: "＋ Shortlist", ja: "＋ 候補リストに追加"},
  full: {en: "Shortlist full (6)", ja: "候補リストは 6 件まで"},
  compare: {en: "Compare", ja: "比較する"},
  present: {en: "Present", ja: "発表する"},
  workshop: {en: "To the workshop", ja: "ワークショップへ"},
  clear: {en: "Clear", ja: "空にする"},
  needsTwo: {en: "one more to compare", ja: "比較にはあと 1 件"},
} as const satisfies Record<string, Text>;

/**
 * How many cases are on the shortlist.
 *
 * @example
 * shortlistCount(3, "en") // "3 cases on the shortlist"
 */
export function shortlistCount(count: number, locale: keyof Text): string {
  if (locale === "ja") return `候補リスト ${count} 件`;
  return `${count} ${count === 1 ? "case" : "cases"} on the shortlist`;
}
