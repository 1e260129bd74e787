import type {CanvasBlock} from "../../domain/canvas.js";
import type {CaseStudy} from "../../domain/caseStudy.js";
import {conditionNames} from "../../domain/conditions.js";
import type {ConditionName} from "../../domain/conditions.js";
import type {WorkCanvas} from "../../domain/project/workCanvas.js";
import type {Locale, Text} from "../../domain/texts.js";
import {rankCases} from "../cases/rankCases.js";
import type {RankedCase} from "../cases/rankCases.js";
import {checkTexts} from "./checkTexts.js";
import {arrowConfidence} from "./confidence.js";
import type {ArrowConfidence} from "./confidence.js";
import {stepScores} from "./confidenceScale.js";
import type {EvidenceContext} from "./worth.js";

/** What a finding is: evidence against, something missing, too weak a ground, or a question that the team is to answer. */
export type FindingSeverity = "against" | "missing" | "weak" | "question";

export interface CheckFinding {
  /** Unique in the check, e.g. `business-block`. */
  id: string;
  severity: FindingSeverity;
  text: Text;
}

/** What the check finds of one condition. */
export interface ConditionFindings {
  confidence: ArrowConfidence;
  findings: CheckFinding[];
  /** Cases that say how they solved the condition, best fit first; none that is tied to the arrow already. */
  offers: RankedCase[];
}

export interface ConditionCheck {
  conditions: Record<ConditionName, ConditionFindings>;
  /** What the canvas shows as a whole, in a sentence. */
  overall: Text;
}

/** Blocks of which a condition needs at least one note. */
const neededBlocks: Record<ConditionName, readonly (readonly CanvasBlock[])[]> = {
  customer: [["customer_segments"], ["value_propositions"]],
  business: [["revenue_streams", "cost_structure"]],
  data: [["key_resources"]],
};

const mostOffers = 3;

/**
 * Holds a canvas against the three conditions of the growth cycle and the three ways in which cycles are known to fail: what is missing,
 * what the evidence is too weak for, the question of the way to fail, and cases that solved the same. It says what is on the canvas
 * and nothing beyond.
 *
 * @param options.locale In which the reasons for offered cases quote their words.
 * @example
 * conditionCheck(canvas, {cases, project}, {locale: "en"}).conditions.data.findings[0].id // "data-sentence"
 */
export function conditionCheck(
  canvas: WorkCanvas,
  context: EvidenceContext,
  {locale}: {locale: Locale},
): ConditionCheck {
  const findingsOf = (condition: ConditionName): ConditionFindings => {
    const confidence = arrowConfidence(canvas.arrows[condition], condition, context);
    return {
      confidence,
      findings: conditionFindings(canvas, condition, confidence),
      offers: offeredCases(canvas, condition, {cases: context.cases, locale}),
    };
  };
  const found = {
    customer: findingsOf("customer"),
    business: findingsOf("business"),
    data: findingsOf("data"),
  };
  return {conditions: found, overall: overallText(found)};
}

function conditionFindings(
  {notes, arrows}: WorkCanvas,
  condition: ConditionName,
  confidence: ArrowConfidence,
): CheckFinding[] {
  const {from, to, statement} = arrows[condition];
  const said = notes.filter(({text}) => text.trim() !== "");
  const isSaid = (id: string | null) => said.some((note) => note.id === id);
  const isDrawn = from !== null && to !== null && from !== to;
  const findings: (CheckFinding | null)[] = [
    againstFinding(),
    statement.trim() === "" ? finding("sentence", "missing", checkTexts.sentence[condition]) : null,
    isDrawn ? null : finding("arrow", "missing", checkTexts.arrow[condition]),
    isDrawn && !(isSaid(from) && isSaid(to)) ? finding("card", "missing", checkTexts.card) : null,
    ...neededBlocks[condition].map((blocks) =>
      said.some(({block}) => blocks.includes(block))
        ? null
        : finding(`block-${blocks[0]!.replace("_", "-")}`, "missing", checkTexts.block(blocks, condition)),
    ),
    evidenceFinding(confidence.score),
    confidence.limit === "half" ? finding("half", "weak", confidence.why) : null,
    confidence.ties.some(({state}) => state === "broken")
      ? finding("broken", "weak", checkTexts.broken)
      : null,
    finding("question", "question", checkTexts.question[condition]),
  ];
  return findings.filter((each) => each !== null);

  function finding(kind: string, severity: FindingSeverity, text: Text): CheckFinding {
    return {id: `${condition}-${kind}`, severity, text};
  }
  /** What synthetic data say is no ground for doubt, and what weighs less than the evidence for it is told as such. */
  function againstFinding(): CheckFinding | null {
    const speaking = confidence.ties.filter(({state}) => state === "against").map(({score}) => score);
    const strongest = Math.max(0, ...speaking);
    if (strongest <= stepScores.estimate) return null;
    return confidence.score > strongest
      ? finding("against", "weak", checkTexts.outweighed(condition))
      : finding("against", "against", checkTexts.against(condition));
  }
  function evidenceFinding(score: number): CheckFinding | null {
    if (score <= stepScores.others) return finding("evidence", "missing", checkTexts.onlyOpinion);
    if (score <= stepScores.estimate) return finding("evidence", "weak", checkTexts.onlyEstimate);
    return score <= stepScores.anecdote ? finding("evidence", "weak", checkTexts.onlyAnecdote) : null;
  }
}

/** Cases that speak of a condition, ranked by what they have in common with the sentences of the canvas; where it has none, by support. */
function offeredCases(
  {arrows}: Pick<WorkCanvas, "arrows">,
  condition: ConditionName,
  {cases, locale}: {cases: readonly CaseStudy[]; locale: Locale},
): RankedCase[] {
  const tied = new Set(arrows[condition].ties.flatMap((tie) => (tie.kind === "case" ? [tie.case] : [])));
  const speaking = cases.filter(
    ({id, conditions}) => conditions[condition].support !== "absent" && !tied.has(id),
  );
  const need = {
    customerProblem: arrows.customer.statement,
    businessProblem: arrows.business.statement,
    data: arrows.data.statement,
    task: null,
    doubt: condition,
  };
  return rankCases(speaking, need, {locale}).slice(0, mostOffers);
}

function overallText(found: Record<ConditionName, ConditionFindings>): Text {
  const which = (is: (findings: ConditionFindings) => boolean) =>
    conditionNames.filter((name) => is(found[name]));
  const has = (severity: FindingSeverity) => (of: ConditionFindings) =>
    of.findings.some((finding) => finding.severity === severity);
  return checkTexts.overall({
    against: which(has("against")),
    shown: which(({confidence}) => confidence.score > stepScores.anecdote),
    unfinished: which(({findings}) =>
      findings.some(({id, severity}) => severity === "missing" && !id.endsWith("-evidence")),
    ),
  });
}
