import type {ConditionName} from "../../conditions.js";
import type {AnswerDraft} from "./answerDraft.js";
import type {LinePiece} from "./answerPieces.js";
import {isClosing} from "./closing.js";
import {namedCondition, verdictOf} from "./conditionNames.js";
import {plainText} from "./inlineText.js";
import {isKnownWords, titleOf} from "./knownWords.js";
import {folded, knownLabel} from "./labels.js";
import type {Section} from "./section.js";

type Part = "verdict" | "improvement" | "text";

/** What a label within a check is about; null where it is none. */
const partOf = (label: string): Part | null => {
  const name = folded(label);
  if (name.length > 40) return null;
  if (
    /^(?:.{0,12}(?:改善案|改善策|改善提案|改善点|対策|提案)|(?:suggested |possible |proposed )?(?:improvements?|suggestions?|recommendations?|actions?|fix)(?: plan| idea)?s?)$/u.test(
      name,
    )
  )
    return "improvement";
  if (
    /^(?:確認)?(?:結果|判定|評価|状況|結論)$|^(?:verdict|result|status|assessment|conclusion|check result)$/u.test(
      name,
    )
  )
    return "verdict";
  return /^(?:理由|根拠|説明|詳細|内容|コメント|備考)$|^(?:reasons?|reasoning|rationale|explanation|details?|evidence|why|comments?|notes?|finding)$/u.test(
    name,
  )
    ? "text"
    : null;
};

/**
 * Reads checks that are written as lists or under headings, and the improvements that follow them. A line that belongs to no condition
 * is put aside.
 *
 * @param opening The piece that announces the checks.
 */
export function checkSection(draft: AnswerDraft, opening: LinePiece, {improving = false} = {}): Section {
  let condition: ConditionName | null = null;
  let part: Part = improving ? "improvement" : "text";
  let level = Infinity;
  let isImproving = improving;
  const add = (text: string) => {
    const plain = plainText(text);
    if (plain === "") return true;
    const whose = condition ?? (isImproving ? onlyDoubtful(draft) : null);
    if (whose === null) return false;
    if (part === "improvement") draft.addCheck({condition: whose, improvement: plain});
    else {
      const {verdict, rest} = verdictOf(plain);
      draft.addCheck({condition: whose, verdict, text: rest});
    }
    return true;
  };
  return {
    kind: "checks",
    level: opening.level,
    take(piece) {
      const {kind, line, text} = piece;
      if (kind === "rule") return true;
      if (isClosing(text)) return false;
      const inner = knownLabel(text, partOf);
      if (inner !== null) {
        // Improvements on a level with the conditions are for all of them.
        if (inner.known === "improvement" && inner.rest === "" && piece.level <= level) {
          condition = null;
          isImproving = true;
          level = Infinity;
        }
        part = inner.known;
        const said = isKnownWords(inner.label) ? inner.rest : text;
        if (!add(said)) draft.skip(line, said);
        return true;
      }
      const named = piece.level <= level ? knownLabel(text, namedCondition) : null;
      if (named !== null) {
        condition = named.known;
        level = piece.level;
        part = isImproving ? "improvement" : "text";
        draft.addCheck({condition});
        const verdict = verdictOf(plainText(text));
        add(titleOf(named.label));
        if (verdict.verdict !== "unstated") draft.addCheck({condition, verdict: verdict.verdict});
        add(named.rest);
        return true;
      }
      if (!add(text)) draft.skip(line, text);
      return true;
    },
    end: () => undefined,
  };
}

const onlyDoubtful = ({checks}: AnswerDraft): ConditionName | null => {
  const doubtful = [...checks.values()].filter(({verdict}) => verdict === "partly" || verdict === "not met");
  return doubtful.length === 1 ? doubtful[0]!.condition : null;
};
