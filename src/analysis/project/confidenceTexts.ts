import type {Text} from "../../domain/texts.js";
import {stepOf} from "./confidenceScale.js";

/** The halves of condition ③ in words. */
export const halfTexts: Record<"collection" | "learning", Text> = {
  collection: {en: "more use brings more data", ja: "利用の増加でデータが増える"},
  learning: {en: "more data improve the model", ja: "データの増加でモデルが良くなる"},
};

/** What a score comes from. */
export const confidenceTexts = {
  score({
    score,
    ties,
    counting,
    against,
    limit,
    missingHalf,
  }: {
    score: number;
    ties: number;
    /** How many of the ties speak for the arrow. */
    counting: number;
    against: number;
    limit: "half" | "against" | null;
    missingHalf: "collection" | "learning" | "unknown" | null;
  }): Text {
    if (ties === 0)
      return {
        en: "Nothing is attached, so it is an opinion.",
        ja: "根拠が何も付いていないため、個人の意見とみなします。",
      };
    if (counting === 0)
      return against === 0
        ? {
            en: "Nothing of what is attached speaks for it, so it is an opinion.",
            ja: "付いている根拠に支持するものがないため、個人の意見とみなします。",
          }
        : {
            en: "What is attached speaks against it, and nothing for it.",
            ja: "付いている根拠は否定するものだけで、支持するものがありません。",
          };
    if (limit === "against")
      return {
        en: "Evidence against it is at least as strong as what speaks for it, so it counts no more than an estimate.",
        ja: "否定する根拠が支持する根拠と同じかそれより強いため、見積もりとしてだけ数えます。",
      };
    const {label} = stepOf(score);
    if (limit === "half") {
      const half: Text =
        missingHalf === null || missingHalf === "unknown"
          ? {
              en: "it is not said which half of condition ③ the evidence speaks of",
              ja: "根拠が条件③のどちらの半分についてのものか示されていない",
            }
          : {
              en: `the half “${halfTexts[missingHalf].en}” has less behind it`,
              ja: `「${halfTexts[missingHalf].ja}」の根拠が弱い`,
            };
      return {
        en: `It counts as “${label.en}”, although something stronger is attached: ${half.en}.`,
        ja: `より強い根拠も付いていますが、${half.ja}ため、「${label.ja}」として数えます。`,
      };
    }
    const counted: Text = {
      en: `The strongest of what is attached counts: ${label.en}.`,
      ja: `付いている根拠のうち最も強いもの(${label.ja})で数えます。`,
    };
    return against === 0
      ? counted
      : {
          en: `${counted.en} There is evidence against it too.`,
          ja: `${counted.ja}否定する根拠もあります。`,
        };
  },
} as const;
