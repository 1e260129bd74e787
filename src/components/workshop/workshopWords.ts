import type {Text} from "../../domain/texts.js";

/** What the workshop's page says as a whole. */
export const workshopWords = {
  title: {en: "Workshop", ja: "ワークショップ"},
  lead: {
    en: "A session in which product managers, developers and data scientists go together from what the growth cycle is to a business model of their own product. This page leads through it: agenda and clock, shared cases, ideas with votes, and a canvas for those that are worth one.",
    ja: "プロダクトマネージャー、開発者、データサイエンティストが、成長サイクルの理解から自社プロダクトのビジネスモデルまでを一緒にたどるセッションです。進行表と時計、事例の共有、アイデアと投票、キャンバスの作成までをこのページで進められます。",
  },
  kept: {
    en: "Everything stays in this browser and is kept as you type; nothing is sent anywhere.",
    ja: "入力した内容はその場でこのブラウザだけに保存され、どこにも送信されません。",
  },
  notKept: {
    en: "This browser keeps nothing: the session lasts until you leave the page, and a second window cannot follow. Save the summary at the end before you leave.",
    ja: "このブラウザには保存できません。内容はページを離れるまでで、別のウィンドウにも反映されません。離れる前に、末尾のまとめを保存してください。",
  },
  sections: {en: "Sections", ja: "このページの内容"},
  before: {en: "Before the session", ja: "開催前の準備"},
  agenda: {en: "Agenda", ja: "進行表"},
  cases: {en: "Shared cases", ja: "共有する事例"},
  ideas: {en: "Ideas", ja: "アイデア"},
  outputs: {en: "What comes out", ja: "アウトプット"},
} as const satisfies Record<string, Text>;
