import {canvasBlockNames, canvasBlocks} from "../../domain/canvas.js";
import {conditions} from "../../domain/conditions.js";
import type {ConditionName} from "../../domain/conditions.js";
import type {Answer, AnswerCard, AnswerIdea} from "../../domain/project/answers/answer.js";
import type {TakenCheck} from "../../domain/project/answers/takeChecks.js";
import {verdictWords} from "../../domain/project/answers/verdictWords.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {formatNumber} from "../format.js";
import {choice} from "./choice.js";
import type {Choices} from "./choice.js";
import {promptPanelSentences, promptPanelWords as words} from "./promptPanelWords.js";

/** What a person takes over from an answer. */
export interface Taken {
  ideas: AnswerIdea[];
  cards: AnswerCard[];
  checks: TakenCheck[];
}

export interface PreviewOptions {
  kind: "ideas" | "canvas";
  locale: Locale;
  choices: Choices;
  /** The arrows' sentences as they stand; empty where there is none. */
  statements: Readonly<Record<ConditionName, string>>;
  onChange: () => void;
}

/** More than anybody looks through; the rest stays in the answer. */
export const mostShown = 300;

const replaces = ({statements}: PreviewOptions, condition: ConditionName) =>
  statements[condition].trim() !== "";
const keys = {
  idea: (i: number, {text}: AnswerIdea) => `idea ${i} ${text}`,
  card: (i: number, {block, text}: AnswerCard) => `card ${i} ${block} ${text}`,
  check: (condition: ConditionName) => `check ${condition}`,
};

/** What of an answer is ticked. */
export function takenOf(answer: Answer, options: PreviewOptions): Taken {
  const {kind, choices} = options;
  if (kind === "ideas")
    return {
      ideas: answer.ideas.slice(0, mostShown).filter((idea, i) => choices.isOn(keys.idea(i, idea), true)),
      cards: [],
      checks: [],
    };
  return {
    ideas: [],
    cards: answer.cards.slice(0, mostShown).filter((card, i) => choices.isOn(keys.card(i, card), true)),
    checks: answer.checks
      .filter(({condition}) => choices.isOn(keys.check(condition), !replaces(options, condition)))
      .map((check) => ({...check, replaces: true})),
  };
}

/** Unticks what has been taken over, and leaves ticked what found no room. */
export function tickOnly(left: Taken, answer: Answer, {choices}: PreviewOptions): void {
  answer.ideas.forEach((idea, i) => choices.set(keys.idea(i, idea), left.ideas.includes(idea)));
  answer.cards.forEach((card, i) => choices.set(keys.card(i, card), left.cards.includes(card)));
  for (const {condition} of answer.checks)
    choices.set(
      keys.check(condition),
      left.checks.some((check) => check.condition === condition),
    );
}

/** Ideas, or cards by block and checks, each with a tick and marked as an assumption. All text stays text. */
export function answerPreview(answer: Answer, options: PreviewOptions): HTMLElement[] {
  const {kind, locale} = options;
  const {ideas, cards, checks} = answer;
  const shown = kind === "ideas" ? ideas.length : cards.length + checks.length;
  const elsewhere = kind === "ideas" ? cards.length + checks.length : ideas.length;
  const note = (text: string) => element("p", {class: "hint"}, text);
  return [
    ...(shown === 0 ? [note(words.nothing[locale])] : [note(words.assumed[locale])]),
    ...(kind === "ideas"
      ? ideaItems(ideas, options)
      : [...cardItems(cards, options), ...checkItems(answer, options)]),
    ...(elsewhere === 0
      ? []
      : [note(promptPanelSentences.elsewhere[kind](formatNumber(elsewhere, locale))[locale])]),
  ];
}

function item(
  key: string,
  role: string,
  isOn: boolean,
  options: PreviewOptions,
  ...children: (Node | string)[]
) {
  const {choices, locale, onChange} = options;
  return choice(
    {
      isOn: choices.isOn(key, isOn),
      role,
      onChange: (on) => {
        choices.set(key, on);
        onChange();
      },
    },
    children,
    " ",
    element("span", {class: "badge"}, words.assumption[locale]),
  );
}

const rest = (count: number, {locale}: PreviewOptions) =>
  count <= mostShown
    ? []
    : [
        element(
          "p",
          {class: "hint"},
          promptPanelSentences.more(formatNumber(count - mostShown, locale))[locale],
        ),
      ];

function ideaItems(ideas: readonly AnswerIdea[], options: PreviewOptions): HTMLElement[] {
  const {locale} = options;
  if (ideas.length === 0) return [];
  const items = ideas.slice(0, mostShown).map((idea, i) => {
    const persona =
      idea.persona === undefined
        ? []
        : [element("span", {class: "prompt-lines hint"}, `${words.persona[locale]}: ${idea.persona}`)];
    return item(
      keys.idea(i, idea),
      "read-idea",
      true,
      options,
      element("span", {class: "prompt-lines"}, idea.text),
      ...persona,
    );
  });
  return [
    element("h4", {}, words.ideaList[locale]),
    element("ul", {class: "prompt-list"}, items),
    ...rest(ideas.length, options),
  ];
}

function cardItems(cards: readonly AnswerCard[], options: PreviewOptions): HTMLElement[] {
  const shown = cards.slice(0, mostShown).map((card, i) => ({card, i}));
  const groups = canvasBlockNames.flatMap((block) => {
    const own = shown.filter(({card}) => card.block === block);
    if (own.length === 0) return [];
    return [
      element("h4", {}, canvasBlocks[block][options.locale]),
      element(
        "ul",
        {class: "prompt-list"},
        own.map(({card, i}) => item(keys.card(i, card), "read-card", true, options, card.text)),
      ),
    ];
  });
  return [...groups, ...rest(cards.length, options)];
}

function checkItems({checks}: Answer, options: PreviewOptions): HTMLElement[] {
  const {locale, statements} = options;
  if (checks.length === 0) return [];
  const items = checks.map(({condition, verdict, text, improvement}) => {
    const {mark, name} = verdictWords[verdict];
    const {number, says} = conditions[condition];
    const lines = [
      element("strong", {}, `${number} ${says[locale]}: ${mark} ${name[locale]}`),
      ...(text === "" ? [] : [element("span", {class: "prompt-lines"}, text)]),
      ...(improvement === ""
        ? []
        : [element("span", {class: "prompt-lines"}, `${words.improvement[locale]}: ${improvement}`)]),
      ...(replaces(options, condition) && statements[condition] !== text
        ? [
            element(
              "span",
              {class: "prompt-lines hint"},
              promptPanelSentences.stays(statements[condition])[locale],
            ),
          ]
        : []),
    ];
    return item(keys.check(condition), "read-check", !replaces(options, condition), options, ...lines);
  });
  return [element("h4", {}, words.checkList[locale]), element("ul", {class: "prompt-list"}, items)];
}
