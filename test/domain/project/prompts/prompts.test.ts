import {describe, expect, it} from "vitest";
import {canvasBlockNames, canvasBlocks} from "../../../../src/domain/canvas.js";
import {readAnswer} from "../../../../src/domain/project/answers/readAnswer.js";
import type {Product} from "../../../../src/domain/project/project.js";
import {canvasPrompt} from "../../../../src/domain/project/prompts/canvasPrompt.js";
import {ideaPrompt} from "../../../../src/domain/project/prompts/ideaPrompt.js";
import type {PromptCase} from "../../../../src/domain/project/prompts/prompt.js";

const product: Product = {
  name: "Cosmetics that suit\none's skin",
  feature: "Palettes made for one's face",
  customerProblem: "Wrong purchases",
  businessProblem: "",
};
const cases: PromptCase[] = [
  {
    title: {en: "Less time to find", ja: "早く見つかる"},
    mechanism: {en: "Tastes show within minutes.", ja: "数分で好みが反映される。"},
    tasks: ["recommendation", "vision"],
  },
];
const locales = ["en", "ja"] as const;
const builders = {ideaPrompt, canvasPrompt};

describe.each(Object.entries(builders))("%s", (_, build) => {
  it.each(locales)("names product, feature, problem and the shortlist with its tasks in %s", (locale) => {
    const {text, missing} = build({product, cases, locale});
    expect(missing).toEqual([]);
    expect(text).toContain("Cosmetics that suit one's skin");
    expect(text).toContain("Palettes made for one's face");
    expect(text).toContain("Wrong purchases");
    expect(text).toContain(cases[0]!.mechanism[locale]);
    expect(text).toContain(locale === "en" ? "(recommendation, vision)" : "（推薦、画像）");
    expect(text).not.toMatch(/undefined|null|\[object|fill in|記入してください/);
  });

  it.each(locales)("shows a placeholder for what is missing in %s", (locale) => {
    const {text, missing} = build({product: {...product, name: " ", feature: ""}, cases: [], locale});
    expect(missing).toEqual(build === ideaPrompt ? ["product"] : ["product", "feature"]);
    expect(text.match(locale === "en" ? /fill in\]/g : /記入してください】/g)).toHaveLength(missing.length);
    expect(text).not.toMatch(/Cases that|参考にする事例/);
  });
});

describe("canvasPrompt", () => {
  it.each(locales)("asks for the nine blocks in the deck's order, in %s", (locale) => {
    const {text} = canvasPrompt({product, cases, locale});
    const places = canvasBlockNames.map((block) => text.indexOf(`### ${canvasBlocks[block][locale]}\n`));
    expect(places.every((place, i) => place > (places[i - 1] ?? 0))).toBe(true);
  });

  it.each(locales)("asks for a form that is read back whole, in %s", (locale) => {
    const {text} = canvasPrompt({product, cases, locale});
    let n = 0;
    const answer = text
      .slice(text.indexOf("### "))
      .replace(/…/g, () => `word${++n}`)
      .replace(/\| \| \| \|/g, () => `| ${["○", "△", "×"][n++ % 3]} | reason${n} | better${n} |`);
    const {cards, checks, unread} = readAnswer(answer);
    expect(cards.map(({block}) => block)).toEqual(canvasBlockNames);
    expect(checks.map(({condition, verdict}) => [condition, verdict])).toEqual([
      ["customer", "met"],
      ["business", "partly"],
      ["data", "not met"],
    ]);
    expect(
      checks.every(
        ({text: reason, improvement}) => /^reason\d+$/.test(reason) && /^better\d+$/.test(improvement),
      ),
    ).toBe(true);
    expect(unread).toEqual([]);
  });
});

describe("ideaPrompt", () => {
  it.each(locales)("leaves out a feature that nobody has in mind yet, in %s", (locale) => {
    const {text} = ideaPrompt({product: {...product, feature: " "}, cases, locale});
    expect(text).not.toMatch(/under consideration|検討している/);
  });

  it.each(locales)("asks for a form that is read back whole, in %s", (locale) => {
    const {text} = ideaPrompt({product, cases, locale});
    const [, form] = /(## (?:Persona 1|ペルソナ1)[\s\S]*?)\n\n/.exec(text)!;
    const answer = form!
      .replace("…", "age 34")
      .replace("…", "a reason")
      .replace("…", "a mirror")
      .replace("…", "“See.”");
    expect(readAnswer(answer)).toEqual({
      ideas: [{text: "a mirror\n“See.”", persona: `${locale === "en" ? "name" : "名前"}\nage 34\na reason`}],
      cards: [],
      checks: [],
      unread: [],
    });
  });
});
