import {conditionNames} from "../../conditions.js";
import type {ConditionName} from "../../conditions.js";
import type {Answer, AnswerCard, AnswerCheck, AnswerIdea, UnreadLine} from "./answer.js";
import {joinedTexts, plainText} from "./inlineText.js";
import {isKnownWords} from "./knownWords.js";

/** A reading on its way: what the sections of an answer put their finds into. */
export interface AnswerDraft {
  addIdea(idea: AnswerIdea): void;
  addCard(card: AnswerCard): void;
  /** Texts are added to what is known of the condition; a verdict stays once it is stated. */
  addCheck(check: Partial<AnswerCheck> & {condition: ConditionName}): void;
  readonly checks: ReadonlyMap<ConditionName, AnswerCheck>;
  /** Puts a line aside as not understood, unless it says nothing that every answer does not say. */
  skip(line: number, markdown: string): void;
  done(): Answer;
}

export function answerDraft(): AnswerDraft {
  const ideas: AnswerIdea[] = [];
  const cards: AnswerCard[] = [];
  const checks = new Map<ConditionName, AnswerCheck>();
  const unread = new Map<number, string>();
  return {
    checks,
    addIdea: (idea) => void ideas.push(idea),
    // An ellipsis is what the prompt leaves to be filled in.
    addCard: (card) => void (!/^[….\s]*$/u.test(card.text) && cards.push(card)),
    addCheck({condition, verdict = "unstated", text = "", improvement = ""}) {
      const known = checks.get(condition) ?? {condition, verdict: "unstated", text: "", improvement: ""};
      checks.set(condition, {
        condition,
        verdict: known.verdict === "unstated" ? verdict : known.verdict,
        text: joinedTexts(known.text, text),
        improvement: joinedTexts(known.improvement, improvement),
      });
    },
    skip(line, markdown) {
      const text = plainText(markdown);
      if (text === "" || isKnownWords(text)) return;
      unread.set(line, `${unread.get(line) ?? ""} ${text}`.trim());
    },
    done: () => ({
      ideas,
      cards,
      checks: conditionNames.flatMap((name) => checks.get(name) ?? []),
      unread: [...unread].map(([line, text]): UnreadLine => ({line, text})).sort((a, b) => a.line - b.line),
    }),
  };
}
