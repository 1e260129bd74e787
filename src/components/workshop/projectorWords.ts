import type {Text} from "../../domain/texts.js";

/** What the projector's view says. */
export const projectorWords = {
  view: {en: "Workshop, projector's view", ja: "ワークショップ(投影用)"},
  waiting: {
    en: "The facilitator's window has no agenda yet.",
    ja: "進行役の画面で進行表がまだ選ばれていません。",
  },
  notKept: {
    en: "This browser keeps nothing, so this window cannot follow the facilitator's.",
    ja: "このブラウザには保存できないため、進行役の画面に追従できません。",
  },
  full: {en: "Full screen", ja: "全画面"},
  noCases: {en: "No cases are shared yet.", ja: "共有した事例はまだありません。"},
  noIdeas: {en: "No ideas yet.", ja: "アイデアはまだありません。"},
  noCanvas: {en: "No canvas yet.", ja: "キャンバスはまだありません。"},
  noPlan: {en: "No plan yet.", ja: "計画はまだありません。"},
  votes: {en: "votes", ja: "票"},
  vote: {en: "vote", ja: "票"},
  chosen: {en: "worth a canvas", ja: "キャンバスに描く"},
} as const satisfies Record<string, Text>;
