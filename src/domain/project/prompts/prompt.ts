import {taskLabels} from "../../tasks.js";
import type {Task} from "../../tasks.js";
import type {Locale, Text} from "../../texts.js";
import type {Product} from "../project.js";
import {placeholders} from "./promptWords.js";

/** A case of the shortlist, as far as a prompt speaks of it; a `CaseStudy` is one. */
export interface PromptCase {
  title: Text;
  mechanism: Text;
  tasks: readonly Task[];
}

/** What a prompt is built from. */
export interface PromptInput {
  product: Product;
  cases: readonly PromptCase[];
  /** The language of the prompt and of the answer that it asks for. */
  locale: Locale;
}

/** A prompt to be copied into an assistant. */
export interface Prompt {
  text: string;
  /** What is still to be filled in and stands in the text as a placeholder. */
  missing: ("product" | "feature")[];
}

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/**
 * What both prompts begin with: the product and its feature, the problems where they are known, and the shortlist.
 *
 * @returns `name` and `feature` as they stand in the text, `context` as lines that may be none.
 */
export function promptContext({product, cases, locale}: PromptInput): {
  name: string;
  feature: string;
  context: string[];
  missing: Prompt["missing"];
} {
  const name = oneLine(product.name);
  const feature = oneLine(product.feature);
  const missing: Prompt["missing"] = [];
  if (name === "") missing.push("product");
  if (feature === "") missing.push("feature");
  const isJapanese = locale === "ja";
  const problems = [
    [isJapanese ? "顧客の問題：" : "The customer's problem: ", oneLine(product.customerProblem)],
    [isJapanese ? "ビジネスの問題：" : "The business's problem: ", oneLine(product.businessProblem)],
  ].flatMap(([label, text]) => (text === "" ? [] : [`${label}${text}`]));
  const shared = cases.map(({title, mechanism, tasks}) => {
    const names = tasks.map((task) => taskLabels[task][locale]);
    return isJapanese
      ? `- ${title.ja}：${mechanism.ja}（${names.join("、")}）`
      : `- ${title.en}: ${mechanism.en} (${names.join(", ").toLowerCase()})`;
  });
  const heading = isJapanese ? "参考にする事例：" : "Cases that we take as examples:";
  return {
    name: name === "" ? placeholders.product[locale] : name,
    feature: feature === "" ? placeholders.feature[locale] : feature,
    context: [...problems, ...(shared.length === 0 ? [] : ["", heading, ...shared])],
    missing,
  };
}
