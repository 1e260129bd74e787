import {canvasBlockNames, canvasBlocks} from "../../canvas.js";
import {promptContext} from "./prompt.js";
import type {Prompt, PromptInput} from "./prompt.js";

/**
 * The deck's second prompt, in our words: the nine blocks in the deck's order, and a table that holds them against the three conditions.
 * It asks for a form that `readAnswer` reads.
 *
 * @example
 * canvasPrompt({product, cases, locale: "ja"}).text // "プロダクト：…"
 */
export function canvasPrompt(input: PromptInput): Prompt {
  const {name, feature, context, missing} = promptContext(input);
  const blocks = canvasBlockNames.map((block) => `### ${canvasBlocks[block][input.locale]}`);
  const lines = (input.locale === "ja" ? japanese : english)(name, feature, context, blocks);
  return {text: `${lines.join("\n")}\n`, missing};
}

const english = (name: string, feature: string, context: readonly string[], blocks: readonly string[]) => [
  `Product: ${name}`,
  `Feature under consideration, with machine learning or generative AI: ${feature}`,
  ...context,
  "",
  "We want to know whether this feature stands as a business model.",
  "",
  "1. Fill in a business model canvas in the order given below. Under customer relationships, give the pricing plan too.",
  "2. Check three points: that the value for the customer segments solves the customer's problem; that it improves cost or revenue; that it brings more data, which make the model better.",
  "   Where a check is not sufficient, propose an improvement.",
  "",
  "Answer in English, in Markdown, in exactly this form and without further text. Every block is a heading with a bulleted list; the result of a check is one of met, partly, not met:",
  "",
  ...blocks.flatMap((block) => [block, "- …"]),
  "",
  "## Checks",
  "| Check | Result | Reason | Improvement |",
  "| --- | --- | --- | --- |",
  "| 1. The value solves the customer's problem | | | |",
  "| 2. It improves cost or revenue | | | |",
  "| 3. It brings data that make the model better | | | |",
];

const japanese = (name: string, feature: string, context: readonly string[], blocks: readonly string[]) => [
  `プロダクト：${name}`,
  `検討している機械学習・生成AIの機能：${feature}`,
  ...context,
  "",
  "この機能がビジネスモデルとして成り立つかを確かめたいと考えています。",
  "",
  "1. 下に示す順でビジネスモデルキャンバスを埋めてください。顧客との関係には価格プランも書いてください。",
  "2. 次の3点を確かめてください。顧客セグメントへの価値提供が顧客の問題を解決すること。コストか収益の改善につながること。モデルの精度を高めるデータの増加につながること。",
  "   確認の結果が不十分なら、改善案を示してください。",
  "",
  "回答は日本語の Markdown で、次の形式どおりに書き、ほかの文は付けないでください。各ブロックは見出しと箇条書きにし、確認の結果は ○（満たす）、△（一部）、×（不十分）のいずれかで書いてください。",
  "",
  ...blocks.flatMap((block) => [block, "- …"]),
  "",
  "## 確認結果",
  "| 確認項目 | 結果 | 理由 | 改善案 |",
  "| --- | --- | --- | --- |",
  "| 1. 価値提供が顧客の問題を解決する | | | |",
  "| 2. コストか収益の改善につながる | | | |",
  "| 3. モデルの精度を高めるデータの増加につながる | | | |",
];
