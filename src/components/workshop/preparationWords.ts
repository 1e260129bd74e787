import type {Text} from "../../domain/texts.js";

/** What the preparation of a session says. */
export const preparationWords = {
  parts: {en: "The three parts of the workshop", ja: "ワークショップの 3 つのパート"},
  partsNote: {
    en: "This page leads through whichever agenda you choose below; the first part alone makes a session.",
    ja: "下で選んだ進行表に沿って進みます。最初のパートだけでも 1 回のセッションになります。",
  },
  purpose: {en: "Purpose", ja: "目的"},
  output: {en: "Output", ja: "アウトプット"},
  time: {en: "Time", ja: "時間"},
  about: {en: "about", ja: "約"},
  expected: {en: "What you will hold in your hands at the end", ja: "終了時に手元に残るもの"},
  noAgenda: {en: "Choose an agenda below.", ja: "下で進行表を選んでください。"},
  product: {en: "Product", ja: "プロダクト"},
  productHint: {en: "Its name, or what it is in a few words.", ja: "名前、またはひとことで言うと何か。"},
  feature: {en: "Use of machine learning", ja: "検討する機械学習の機能"},
  featureHint: {
    en: "The feature in question, where there is one already.",
    ja: "すでに候補があれば書いてください。",
  },
  customerProblem: {en: "The customer's problem", ja: "顧客の問題"},
  customerHint: {
    en: "What does the customer suffer from today? For example: the same goods on the front page every day.",
    ja: "顧客はいま何に困っているか。例:トップページの商品が毎日同じ。",
  },
  businessProblem: {en: "The business's problem", ja: "ビジネスの問題"},
  businessHint: {
    en: "From the company's own reports: which KPI misses its target, and by how much?",
    ja: "自社の経営資料から。どの KPI が目標にどれだけ届いていないか。",
  },
  roles: {en: "Who comes", ja: "参加する人"},
  rolesHint: {
    en: "Three roles are needed: who knows the product, who builds it, and who knows the data.",
    ja: "プロダクトを知る人、つくる人、データを知る人の 3 者がそろうことが大切です。",
  },
  role: {en: "Role", ja: "役割"},
  name: {en: "Name", ja: "名前"},
  invited: {en: "Invited", ja: "招待済み"},
  notInvited: {en: "Not invited yet", ja: "未招待"},
  remove: {en: "Remove", ja: "削除"},
  addRole: {en: "+ Add a role", ja: "+ 役割を追加"},
  preset: {en: "Add the three roles", ja: "3 つの役割を追加"},
  fullRoles: {en: "50 roles are as many as there may be.", ja: "役割は 50 件までです。"},
  removed: {en: "Role removed.", ja: "役割を削除しました。"},
} as const satisfies Record<string, Text>;

/** The roles without which the workshop is not held. */
export const presetRoles: readonly Text[] = [
  {en: "Product manager", ja: "プロダクトマネージャー"},
  {en: "Developer", ja: "開発者"},
  {en: "Data scientist", ja: "データサイエンティスト"},
];
