import type {StepActivity} from "../../domain/project/agenda.js";
import type {Locale, Text} from "../../domain/texts.js";
import {element} from "../element.js";
import {sectionAddress} from "./workshopIntroduction.js";

const pages: Partial<Record<StepActivity, readonly {to: string; words: Text}[]>> = {
  talk: [
    {to: "./", words: {en: "The growth cycle, drawn", ja: "成長サイクルの図"}},
    {to: "./loop/broken-cycles", words: {en: "Three ways a cycle breaks", ja: "サイクルが壊れる 3 つの形"}},
  ],
  cases: [{to: sectionAddress("cases"), words: {en: "Shared cases", ja: "共有する事例"}}],
  ideas: [{to: sectionAddress("ideas"), words: {en: "Note ideas", ja: "アイデアを書く"}}],
  narrow: [{to: sectionAddress("ideas"), words: {en: "Vote and choose", ja: "投票して選ぶ"}}],
  canvas: [{to: "./canvas", words: {en: "To the canvas", ja: "キャンバスへ"}}],
  check: [{to: "./canvas", words: {en: "Check on the canvas", ja: "キャンバスで確認する"}}],
  plan: [{to: "./plan", words: {en: "To the plan", ja: "計画へ"}}],
};

/**
 * Where a step of a session is worked on: links to a section of this page, or to another page.
 *
 * @param activity null before the session.
 * @example
 * links.replaceChildren(...activityLinks("canvas", {locale}))
 */
export const activityLinks = (activity: StepActivity | null, {locale}: {locale: Locale}): Node[] =>
  (activity === null ? [] : (pages[activity] ?? [])).flatMap(({to, words}) => {
    const href = to.startsWith("#") ? to : `${to}?lang=${locale}`;
    return [element("a", {href}, `→ ${words[locale]}`), document.createTextNode(" ")];
  });
