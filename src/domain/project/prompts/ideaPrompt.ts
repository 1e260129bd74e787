import {promptContext} from "./prompt.js";
import type {Prompt, PromptInput} from "./prompt.js";

/**
 * The deck's first prompt, in our words: use cases found through two customers who use the product a lot. It asks for a form that
 * `readAnswer` reads. A feature need not be known, since the answer is to propose some.
 *
 * @example
 * ideaPrompt({product: {...product, feature: ""}, cases: [], locale: "en"}).missing // []
 */
export function ideaPrompt(input: PromptInput): Prompt {
  const {name, feature, context, missing} = promptContext(input);
  const isOpen = missing.includes("feature");
  const lines = (input.locale === "ja" ? japanese : english)(name, isOpen ? null : feature, context);
  return {text: `${lines.join("\n")}\n`, missing: missing.filter((part) => part !== "feature")};
}

const english = (name: string, feature: string | null, context: readonly string[]) => [
  `Product: ${name}`,
  ...(feature === null
    ? []
    : [`Feature under consideration, with machine learning or generative AI: ${feature}`]),
  ...context,
  "",
  "Help us to find use cases. Take these steps for a customer who would use the product a lot, and repeat them for a second, different customer:",
  "",
  "1. Describe a persona: age, household, job, hobbies, and a simple schedule of a day.",
  "2. Say why this person comes upon the product: for psychological and for situational reasons.",
  "3. Propose the feature with machine learning or generative AI that this person could not do without.",
  "4. Write one line of copy that invites the person to use the feature.",
  "",
  "Answer in English, in Markdown, in exactly this form and without further text:",
  "",
  "## Persona 1: name",
  "1. **Persona**: …",
  "2. **Why**: …",
  "3. **Feature**: …",
  "4. **Copy**: …",
  "",
  "## Persona 2: name",
  "(the same four points)",
];

const japanese = (name: string, feature: string | null, context: readonly string[]) => [
  `プロダクト：${name}`,
  ...(feature === null ? [] : [`検討している機械学習・生成AIの機能：${feature}`]),
  ...context,
  "",
  "ユースケースを一緒に考えてください。このプロダクトをよく使いそうな顧客を一人想定し、次の手順で進めてください。その後、別の顧客でもう一度繰り返してください。",
  "",
  "1. 年齢、家族構成、職業、趣味、1日の簡単な予定から、ペルソナを描く。",
  "2. その人がこのプロダクトと出会う理由を、心理と状況の両面から述べる。",
  "3. その人にとって欠かせない、機械学習・生成AIの機能を提案する。",
  "4. その機能を使いたくなるコピーを1行で書く。",
  "",
  "回答は日本語の Markdown で、次の形式どおりに書き、ほかの文は付けないでください。",
  "",
  "## ペルソナ1：名前",
  "1. **ペルソナ**：…",
  "2. **出会う理由**：…",
  "3. **機能**：…",
  "4. **コピー**：…",
  "",
  "## ペルソナ2：名前",
  "（同じ4項目）",
];
