import {halfTexts} from "../../../analysis/project/confidenceTexts.js";
import {stepOf} from "../../../analysis/project/confidenceScale.js";
import type {FindingSeverity} from "../../../analysis/project/conditionCheck.js";
import type {WorthState} from "../../../analysis/project/worth.js";
import type {TieHalf, TieKind} from "../../../domain/project/tie.js";
import type {Locale, Text} from "../../../domain/texts.js";

/**
 * A score with the word of its step.
 *
 * @example
 * confidenceWords(0.5, "en") // "Confidence 0.5, Estimates and plans"
 */
export const confidenceWords = (score: number, locale: Locale): string =>
  locale === "ja"
    ? `確信度 ${score}、${stepOf(score).label.ja}`
    : `Confidence ${score}, ${stepOf(score).label.en}`;

/** What the part of the canvas page says that ties evidence to arrows and checks the conditions. */
export const evidenceWords = {
  heading: {en: "Evidence", ja: "根拠"},
  introduction: {
    en: "How sure may one be of each arrow? The number follows from what is attached, never from what is wished: without data from your own market or users it does not exceed 1.",
    ja: "それぞれの矢印はどこまで確かでしょうか。数値は付けた根拠だけで決まり、希望では変わりません。自社の市場や利用者のデータがなければ 1 を超えません。",
  },
  scale: {en: "Confidence scale, from opinion to test results", ja: "確信度の尺度(意見からテスト結果まで)"},
  here: {en: "this arrow is here", ja: "この矢印の位置"},
  noStatement: {en: "no sentence yet", ja: "文がありません"},
  noCard: {en: "no card yet", ja: "付箋がありません"},
  ties: {en: "Attached", ja: "付いている根拠"},
  noTies: {en: "Nothing is attached yet.", ja: "根拠はまだ付いていません。"},
  remove: {en: "Remove", ja: "外す"},
  attachHeading: {en: "＋ Attach evidence", ja: "＋ 根拠を付ける"},
  attach: {en: "Attach", ja: "付ける"},
  attached: {en: "Attached.", ja: "付けました。"},
  kind: {en: "What is it?", ja: "根拠の種類"},
  kinds: {
    case: {en: "A case", ja: "事例"},
    loop: {en: "A link of a kept loop", ja: "残したループのつながり"},
    trial: {en: "An experiment, by its figures", ja: "実験(数値を入力)"},
    milestone: {en: "A milestone of the plan", ja: "計画のマイルストーン"},
    saying: {en: "An opinion, estimate or anecdote", ja: "意見・見積もり・少数の声"},
  } satisfies Record<TieKind, Text>,
  states: {
    counts: {en: "counts", ja: "有効"},
    nothing: {en: "worth nothing here", ja: "ここでは対象外"},
    against: {en: "evidence against", ja: "否定する根拠"},
    broken: {en: "broken: its source is gone", ja: "リンク切れ(元が見つかりません)"},
  } satisfies Record<WorthState, Text>,
  worth: {en: "worth", ja: "強さ"},
  choose: {en: "Choose …", ja: "選んでください"},
  shortlist: {en: "Shortlist", ja: "候補リスト"},
  allCases: {en: "All cases", ja: "すべての事例"},
  case: {en: "Case", ja: "事例"},
  loop: {en: "Link", ja: "つながり"},
  noLoops: {
    en: "No loop is kept in this project. On the loop page, “Keep for the canvas” keeps a result.",
    ja: "このプロジェクトに残したループがありません。ループのページの「キャンバス用に残す」で残せます。",
  },
  toLoop: {en: "Go to the loop page", ja: "ループのページへ"},
  milestone: {en: "Milestone", ja: "マイルストーン"},
  noMilestones: {
    en: "No milestone of the plan measures this condition.",
    ja: "この条件を測るマイルストーンが計画にありません。",
  },
  toPlan: {en: "Go to the plan", ja: "計画へ"},
  noTitle: {en: "without a title", ja: "無題"},
  level: {en: "What kind of statement?", ja: "どのような発言ですか"},
  text: {en: "Who says what?", ja: "誰が何と言っていますか"},
  name: {en: "Name of the experiment", ja: "実験の名前"},
  metric: {en: "What was measured", ja: "測ったもの"},
  better: {en: "Better is", ja: "良い方向"},
  higher: {en: "higher", ja: "大きいほど良い"},
  lower: {en: "lower", ja: "小さいほど良い"},
  measure: {en: "Each arm is given by", ja: "各群の数値"},
  counts: {en: "people and successes", ja: "人数と成功数"},
  means: {en: "people, mean and standard deviation", ja: "人数・平均・標準偏差"},
  control: {en: "Control", ja: "対照群"},
  treatment: {en: "Treatment", ja: "処置群"},
  n: {en: "People", ja: "人数"},
  successes: {en: "Successes", ja: "成功数"},
  mean: {en: "Mean", ja: "平均"},
  sd: {en: "Standard deviation", ja: "標準偏差"},
  half: {en: "It speaks of", ja: "何についての根拠か"},
  halves: {
    ...halfTexts,
    both: {en: "both", ja: "両方"},
  } satisfies Record<TieHalf, Text>,
  unsaid: {en: "not said yet", ja: "まだ示していない"},
  cycle: {en: "The growth cycle of this canvas", ja: "このキャンバスの成長サイクル"},
  cycleNote: {
    en: "Each arrow is one condition, drawn by how sure one may be of it: solid where the market or users were observed, dashed where it is told or planned, dotted where it is only said. The width shows no size of effect.",
    ja: "矢印は条件を表し、確信度によって描き分けています。実線は市場や利用者を観測したもの、破線は少数の事例や計画、点線は意見だけのものです。太さは効果の大きさを表しません。",
  },
  check: {en: "Check of the three conditions", ja: "3 つの条件の確認"},
  severities: {
    against: {en: "Against", ja: "否定"},
    missing: {en: "Missing", ja: "不足"},
    weak: {en: "Weak", ja: "弱い"},
    question: {en: "To be answered", ja: "答えるべき問い"},
  } satisfies Record<FindingSeverity, Text>,
  offers: {en: "Cases that speak of it", ja: "この条件を扱った事例"},
  noOffers: {
    en: "No case has anything in common with the sentences.",
    ja: "文と共通点のある事例はありません。",
  },
  attachTo: (number: string): Text => ({en: `Attach to ${number}`, ja: `${number}の根拠にする`}),
} as const;

/** Marks beside a tie's state and a finding's kind, so that colour speaks alone nowhere. */
export const stateMarks: Record<WorthState, string> = {counts: "✓", nothing: "–", against: "✕", broken: "⚠"};
export const severityMarks: Record<FindingSeverity, string> = {
  against: "✕",
  missing: "!",
  weak: "△",
  question: "?",
};
