import type {IdeaCriterion} from "../../domain/project/idea.js";
import type {IdeaOrder} from "../../domain/project/ideaEdits.js";
import type {Text} from "../../domain/texts.js";

/** What the ideas say. */
export const ideasWords = {
  hint: {
    en: "Everyone notes use cases that could work in your product, from the shared cases. Enter adds; give your name, so that your idea and your votes are yours.",
    ja: "共有した事例をもとに、自社のプロダクトで有効そうなユースケースを各自が書き出します。Enter で追加できます。名前を入れると、誰のアイデアと投票かがわかります。",
  },
  author: {en: "Your name", ja: "あなたの名前"},
  idea: {en: "A use case", ja: "ユースケース"},
  add: {en: "Add", ja: "追加"},
  from: {en: "It comes from", ja: "もとになった事例"},
  fromCases: {en: "from", ja: "もとになった事例:"},
  noCases: {
    en: "No cases are shared yet: ideas can be noted all the same.",
    ja: "共有した事例がまだありませんが、アイデアは書けます。",
  },
  added: {en: "Noted:", ja: "追加しました:"},
  empty: {en: "Write the use case first.", ja: "ユースケースを入力してください。"},
  full: {en: "500 ideas are as many as there may be.", ja: "アイデアは 500 件までです。"},
  none: {en: "No idea is noted yet.", ja: "アイデアはまだありません。"},
  order: {en: "In order of", ja: "並べ方"},
  vote: {en: "Vote", ja: "投票"},
  voted: {en: "Your vote", ja: "投票済み"},
  votedBy: {en: "Votes:", ja: "投票:"},
  nameFirst: {
    en: "Give your name first: each person has one vote for an idea.",
    ja: "先に名前を入れてください。投票は 1 人 1 票です。",
  },
  noted: {en: "Noted by", ja: "発案者"},
  by: {en: "by", ja: "発案:"},
  persona: {en: "For whom", ja: "想定する顧客"},
  pasted: {en: "from an assistant's answer", ja: "アシスタントの回答から"},
  edit: {en: "Edit", ja: "編集"},
  finish: {en: "Done", ja: "完了"},
  remove: {en: "Delete", ja: "削除"},
  removed: {en: "Idea deleted.", ja: "アイデアを削除しました。"},
  criteria: {en: "Criteria", ja: "基準"},
  unknown: {en: "not known", ja: "不明"},
  yes: {en: "yes", ja: "はい"},
  no: {en: "no", ja: "いいえ"},
  worth: {en: "Worth a canvas", ja: "キャンバスに描く"},
  later: {en: "Not now", ja: "今回は見送る"},
  make: {en: "Make a canvas", ja: "キャンバスを作る"},
  made: {en: "Canvas made.", ja: "キャンバスを作りました。"},
  open: {en: "Open its canvas", ja: "キャンバスを開く"},
  fullCanvases: {en: "30 canvases are as many as there may be.", ja: "キャンバスは 30 枚までです。"},
  stay: {
    en: "Narrow by the five criteria. Ideas that are not chosen stay here.",
    ja: "5 つの基準で絞り込みます。選ばなかったアイデアも残ります。",
  },
} as const satisfies Record<string, Text>;

/** The five criteria by which ideas are narrowed, as questions. */
export const criterionWords: Record<IdeaCriterion, Text> = {
  customer: {en: "① Solves a customer's problem?", ja: "① 顧客の問題を解決する?"},
  business: {en: "② Solves a business problem?", ja: "② ビジネスの問題を解決する?"},
  data: {en: "③ Does growth bring data that improve it?", ja: "③ 成長で得たデータが精度を上げる?"},
  precedent: {en: "Has it been done before?", ja: "先例がある?"},
  soon: {en: "Can it be tried soon?", ja: "すぐに試せる?"},
};

export const orderWords: Record<IdeaOrder, Text> = {
  noted: {en: "noting", ja: "書いた順"},
  votes: {en: "votes", ja: "票の多い順"},
  criteria: {en: "criteria met", ja: "満たす基準の多い順"},
};

/**
 * How many of the criteria are met.
 *
 * @example
 * criteriaText({yes: 3, no: 1, unknown: 1}, "en") // "3 of 5 criteria met, 1 not, 1 not known"
 */
export function criteriaText(
  {yes, no, unknown}: {yes: number; no: number; unknown: number},
  locale: keyof Text,
): string {
  const all = yes + no + unknown;
  if (unknown === all) return {en: `${all} criteria, none judged yet`, ja: `基準 ${all} つ(未判断)`}[locale];
  return locale === "ja"
    ? `基準 ${all} つのうち ${yes} つを満たす(否 ${no}、不明 ${unknown})`
    : `${yes} of ${all} criteria met, ${no} not, ${unknown} not known`;
}

/**
 * How many ideas there are and how many are chosen.
 *
 * @example
 * ideasCount(5, 2, "en") // "5 ideas, 2 of them worth a canvas"
 */
export const ideasCount = (count: number, chosen: number, locale: keyof Text): string =>
  locale === "ja"
    ? `アイデア ${count} 件、うちキャンバスに描くもの ${chosen} 件`
    : `${count} ${count === 1 ? "idea" : "ideas"}, ${chosen} of them worth a canvas`;
