import type {LinePiece} from "./answerPieces.js";
import {folded} from "./labels.js";

/** What a title announces; `other` for one that announces none of these. */
export type TitleKind = "checks" | "improvements" | "list" | "other";

const announced: readonly (readonly [TitleKind, RegExp])[] = [
  [
    "improvements",
    /改善(?:案|策|提案|点)(?:の提案|の提示|一覧|まとめ)?$|^(?:suggested |proposed |possible |further )?(?:improvements?|suggestions?|recommendations?)(?: ideas| plan| for improvement)?$/u,
  ],
  [
    "checks",
    /(?:確認|チェック|検証)(?:結果|項目|表|ポイント)?(?:\W|$)|[3三](?:点|つ)の|成立.{0,6}(?:確認|検証)|check|three (?:points|conditions)|validation|verification|assessment|evaluation/u,
  ],
  ["list", /アイデア|ユースケース|機能案|use[- ]cases?|ideas\b|features\b/u],
];

/**
 * What a line announces where it is a title: a heading, a line in bold or in 【】 alone, or one that ends in a colon. Null for another line.
 *
 * @example
 * titleKind({kind: "heading", text: "3点の確認結果", …}) // "checks"
 */
export function titleKind({kind, text}: LinePiece): TitleKind | null {
  const isTitle =
    kind === "heading" ||
    /^(?:\*\*[^*]+\*\*[:\uff1a]?|【[^】]+】)$/u.test(text) ||
    (kind === "text" && /^[^:\uff1a]{1,40}[:\uff1a]$/u.test(text));
  if (!isTitle) return null;
  const name = folded(text);
  return (name.length < 60 && announced.find(([, pattern]) => pattern.test(name))?.[0]) || "other";
}
