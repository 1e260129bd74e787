import type {Text} from "../../domain/texts.js";
import {projectLimits} from "../../domain/project/projectLimits.js";

/** What the panel says around a prompt and its answer. */
export const promptPanelWords = {
  ideas: {en: "Ideas with an assistant", ja: "アシスタントと考えるアイデア"},
  canvas: {en: "A first canvas with an assistant", ja: "アシスタントと作るキャンバスの下地"},
  ideasIntroduction: {
    en: "The prompt asks an assistant of your choice for two customers and the feature each could not do without.",
    ja: "お好きなアシスタントに、2人の顧客像と、それぞれに欠かせない機能を尋ねるプロンプトです。",
  },
  canvasIntroduction: {
    en: "The prompt asks an assistant of your choice for the nine blocks and a check of the three conditions.",
    ja: "お好きなアシスタントに、9つのブロックの案と3つの条件の確認を尋ねるプロンプトです。",
  },
  copyStep: {en: "1. Copy the prompt", ja: "1. プロンプトをコピーする"},
  language: {en: "Language of the prompt", ja: "プロンプトの言語"},
  prompt: {en: "Prompt", ja: "プロンプト"},
  copy: {en: "Copy", ja: "コピー"},
  copied: {en: "Copied.", ja: "コピーしました。"},
  selected: {
    en: "The browser does not let us copy. The text is selected: press Ctrl+C or ⌘C.",
    ja: "ブラウザがコピーを許可しません。文を選択したので、Ctrl+C か ⌘C を押してください。",
  },
  missingProduct: {en: "the product", ja: "プロダクト"},
  missingFeature: {en: "the feature", ja: "機能"},
  fillIn: {en: "Fill in before the session", ja: "「開催前の準備」で記入する"},
  pasteStep: {en: "2. Paste the answer", ja: "2. 回答を貼り付ける"},
  answer: {en: "The assistant's answer", ja: "アシスタントの回答"},
  private: {
    en: "Nothing is sent anywhere: the answer is read in this browser.",
    ja: "どこにも送信されません。回答はこのブラウザの中で読み取られます。",
  },
  clear: {en: "Clear", ja: "消去"},
  takeStep: {en: "3. Take over what fits", ja: "3. 使うものを取り込む"},
  nothingYet: {
    en: "What is understood of the answer appears here.",
    ja: "回答から読み取れたものがここに表示されます。",
  },
  nothing: {
    en: "Nothing in it could be understood as an idea, a card or a check.",
    ja: "アイデア、付箋、確認として読み取れるものがありませんでした。",
  },
  assumed: {
    en: "All of it is an assumption until somebody has checked it.",
    ja: "誰かが確かめるまでは、すべて仮説として扱います。",
  },
  assumption: {en: "assumption", ja: "仮説"},
  ideaList: {en: "Ideas", ja: "アイデア"},
  checkList: {en: "Checks", ja: "確認"},
  persona: {en: "For", ja: "想定する顧客"},
  improvement: {en: "Improvement", ja: "改善案"},
  unread: {en: "Not understood", ja: "読み取れなかった行"},
  unreadNone: {en: "Every line was understood.", ja: "すべての行を読み取れました。"},
  line: {en: "line", ja: "行"},
  take: {en: "Take over", ja: "取り込む"},
} as const satisfies Record<string, Text>;

/** Sentences of the panel that hold a number or a quotation. */
export const promptPanelSentences = {
  missing: (names: readonly string[]): Text => ({
    en: `The prompt still lacks ${names.join(" and ")}.`,
    ja: `プロンプトに${names.join("と")}がまだ入っていません。`,
  }),
  taken: (count: string): Text => ({
    en: `${count} taken over, each marked as an assumption. The answer stays here until you clear it.`,
    ja: `${count}件を仮説として取り込みました。回答は消去するまで残ります。`,
  }),
  left: {
    ideas: (count: string): Text => ({
      en: `${count} did not fit and stay ticked: a project holds ${projectLimits.ideas} ideas.`,
      ja: `${count}件は入りきらず、選んだまま残しています（アイデアは${projectLimits.ideas}件まで）。`,
    }),
    canvas: (count: string): Text => ({
      en: `${count} did not fit and stay ticked: a canvas holds ${projectLimits.notes} cards, and an arrow ${projectLimits.ties} pieces of evidence.`,
      ja: `${count}件は入りきらず、選んだまま残しています（付箋は${projectLimits.notes}枚、矢印の根拠は${projectLimits.ties}件まで）。`,
    }),
  },
  elsewhere: {
    ideas: (count: string): Text => ({
      en: `The answer also holds cards or checks (${count}): paste it on the canvas page to take them over.`,
      ja: `キャンバスの付箋や確認も${count}件あります。取り込むには、キャンバスのページに貼り付けてください。`,
    }),
    canvas: (count: string): Text => ({
      en: `The answer also holds ideas (${count}): paste it on the workshop page to take them over.`,
      ja: `アイデアも${count}件あります。取り込むには、ワークショップのページに貼り付けてください。`,
    }),
  },
  more: (count: string): Text => ({
    en: `and ${count} more, which stay in the answer`,
    ja: `ほかに${count}件（回答の中に残ります）`,
  }),
  stays: (statement: string): Text => ({
    en: `You have written: “${statement}”. Tick to replace it.`,
    ja: `すでに「${statement}」と書かれています。選ぶと置き換わります。`,
  }),
};
