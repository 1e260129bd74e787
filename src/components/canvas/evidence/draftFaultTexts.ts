import type {Text} from "../../../domain/texts.js";

const echo = (typed: string): Text =>
  typed === ""
    ? {en: "Nothing is written", ja: "入力がありません"}
    : {en: `“${typed}” does not fit`, ja: `「${typed}」は使えません`};

/** What is to be settled in a draft of a tie: what was typed, and what would be right. */
export const draftFaultTexts = {
  choose: {en: "Choose one.", ja: "ひとつ選んでください。"},
  empty: {en: "Write a few words.", ja: "言葉で書いてください。"},
  long: (letters: number, most: number): Text => ({
    en: `${letters} letters are too many: write at most ${most}.`,
    ja: `${letters} 文字は長すぎます。${most} 文字までで書いてください。`,
  }),
  people:
    (least: number) =>
    (typed: string): Text => ({
      en: `${echo(typed).en}: give a whole number of people from ${least}, e.g. 1200.`,
      ja: `${echo(typed).ja}。${least} 以上の整数で人数を書いてください(例:1200)。`,
    }),
  successes:
    (most: number) =>
    (typed: string): Text => ({
      en: `${echo(typed).en}: give a whole number from 0 to ${most < 1e12 ? `the ${most} people of the arm` : "the people of the arm"}.`,
      ja: `${echo(typed).ja}。0 から${most < 1e12 ? `この群の人数(${most})` : "この群の人数"}までの整数を書いてください。`,
    }),
  mean: (typed: string): Text => ({
    en: `${echo(typed).en}: give a number, e.g. 12.5.`,
    ja: `${echo(typed).ja}。数値を書いてください(例:12.5)。`,
  }),
  sd: (typed: string): Text => ({
    en: `${echo(typed).en}: give a number from 0, e.g. 3.2.`,
    ja: `${echo(typed).ja}。0 以上の数値を書いてください(例:3.2)。`,
  }),
  twice: {en: "It is attached already.", ja: "すでに付いています。"},
  tooMany: (most: number): Text => ({
    en: `An arrow holds ${most} pieces of evidence: remove one first.`,
    ja: `根拠は 1 本の矢印に ${most} 個までです。先にひとつ外してください。`,
  }),
} as const;
