import type {Text} from "../../../domain/texts.js";

/** What the form of a case says around its fields; what the fields ask for is in `caseGuide`. */
export const formWords = {
  languages: {en: {en: "English", ja: "英語"}, ja: {en: "Japanese", ja: "日本語"}},
  about: {en: "What it is about", ja: "概要"},
  facets: {en: "By what it is found", ja: "検索の手がかり"},
  story: {en: "The story", ja: "経緯"},
  cycle: {en: "Does the cycle close?", ja: "サイクルは閉じているか"},
  figures: {en: "Figures", ja: "数値"},
  canvas: {en: "Business model canvas", ja: "ビジネスモデルキャンバス"},
  sources: {en: "Sources", ja: "出典"},
  id: {en: "Id", ja: "ID"},
  title: {en: "Title", ja: "題"},
  mechanism: {en: "Mechanism", ja: "仕組み"},
  statement: {en: "What the source says", ja: "出典が述べること"},
  support: {en: "How well it is supported", ja: "根拠の強さ"},
  closesBy: {en: "How growth makes the model better", ja: "成長がモデルを改善する仕組み"},
  notLooked: {en: "not looked into", ja: "未確認"},
  sourceSilent: {en: "the source does not say", ja: "出典に記載なし"},
  silent: {en: "The source does not say", ja: "出典に記載がない"},
  choose: {en: "Choose …", ja: "選択…"},
  none: {en: "none", ja: "なし"},
  name: {en: "What is measured", ja: "何の数値か"},
  unit: {en: "Unit", ja: "単位"},
  before: {en: "Before", ja: "前"},
  after: {en: "After", ja: "後"},
  change: {en: "Change", ja: "変化"},
  relative: {en: "The change is", ja: "変化の種類"},
  isRelative: {en: "per cent of before", ja: "前の値に対する %"},
  isAbsolute: {en: "after − before, in the unit", ja: "後 − 前(単位どおり)"},
  bound: {en: "Bound on after", ja: "後の値の範囲"},
  "at-least": {en: "at least", ja: "以上"},
  "at-most": {en: "at most", ja: "以下"},
  better: {en: "Better is", ja: "望ましい向き"},
  higher: {en: "higher", ja: "高い"},
  lower: {en: "lower", ja: "低い"},
  condition: {en: "Condition", ja: "条件"},
  note: {en: "Note", ja: "注記"},
  sourceTitle: {en: "Title", ja: "題名"},
  address: {en: "Web address", ja: "アドレス"},
  seed: {en: "Seed document", ja: "元資料"},
  place: {en: "Place in it", ja: "その中の場所"},
  hasCanvas: {en: "A source has a canvas", ja: "出典にキャンバスがある"},
  canvasNote: {en: "Why there is no canvas", ja: "キャンバスがない理由"},
  metric: {en: "Figure", ja: "数値"},
  source: {en: "Source", ja: "出典"},
  entry: {en: "Entry", ja: "項目"},
  add: {en: "Add", ja: "追加"},
  remove: {en: "Remove", ja: "削除"},
  up: {en: "Move up", ja: "上へ移動"},
  down: {en: "Move down", ja: "下へ移動"},
  fine: {en: "Everything is filled in: the case is valid.", ja: "すべて入力済みです。事例として使えます。"},
  download: {en: "Download the YAML", ja: "YAML を保存"},
  keep: {en: "Keep in this browser", ja: "このブラウザに保存"},
  forget: {en: "Forget the draft", ja: "下書きを消す"},
  surely: {en: "Really forget it?", ja: "本当に消しますか?"},
  load: {en: "Go on with a YAML file", ja: "YAML ファイルから続ける"},
  inFile: {en: "In the file", ja: "ファイルの内容"},
  notRead: {
    en: "The file was not read; your draft is as it was.",
    ja: "ファイルを読めませんでした。下書きは元のままです。",
  },
  kept: {
    en: "The draft is kept in this browser and goes nowhere.",
    ja: "下書きはこのブラウザに保存され、どこにも送信されません。",
  },
  notKept: {
    en: "This browser keeps nothing: download the YAML before you leave.",
    ja: "このブラウザには保存できません。ページを離れる前に YAML を保存してください。",
  },
  savedWhole: {
    en: "Saved. Put the file into data/cases to publish it.",
    ja: "保存しました。公開するには data/cases に置いてください。",
  },
  savedPart: {
    en: "Saved as it is. Load it here to go on; npm run check names what is missing.",
    ja: "途中のまま保存しました。ここに読み込めば続けられます。足りない点は npm run check でもわかります。",
  },
  keptCase: {en: "Kept in this browser:", ja: "このブラウザに保存しました:"},
  keptForNow: {
    en: "This browser forbids storage: the case lasts until you leave the page.",
    ja: "このブラウザには保存できません。事例はページを離れると消えます。",
  },
  settle: {en: "First settle what is listed.", ja: "先に一覧の項目を直してください。"},
  preview: {en: "Preview", ja: "プレビュー"},
  previewHint: {
    en: "As its page will look. What is missing stands as …, a support that is not chosen as absent.",
    ja: "公開時の表示。未入力は「…」、根拠の強さが未選択なら「記載なし」と表示します。",
  },
  own: {en: "Cases in this browser", ja: "このブラウザの事例"},
  ownHint: {
    en: "They are listed beside the others wherever you use this browser, and go nowhere.",
    ja: "このブラウザではほかの事例と並んで表示され、どこにも送信されません。",
  },
  noOwn: {en: "None yet.", ja: "まだありません。"},
  loadOwn: {en: "Add from YAML files", ja: "YAML ファイルから追加"},
  edit: {en: "Edit", ja: "編集"},
  startCanvas: {en: "Start a canvas from this", ja: "この事例からキャンバスを始める"},
  startPlan: {en: "Plan from this", ja: "この事例から計画を立てる"},
  forgetCase: {en: "Forget", ja: "削除"},
  noSuch: {
    en: "This browser keeps no such case. It may have been forgotten, or be kept in another browser.",
    ja: "この事例はこのブラウザにありません。削除されたか、別のブラウザにあります。",
  },
  write: {en: "Write or load a case", ja: "事例を書く・読み込む"},
} as const satisfies Record<string, Text | Record<keyof Text, Text>>;

/**
 * How much there is to be settled.
 *
 * @example
 * faultsHeading(3).en // "3 things to fill in or put right"
 */
export const faultsHeading = (count: number): Text => ({
  en: count === 1 ? "1 thing to fill in or put right" : `${count} things to fill in or put right`,
  ja: `入力または修正が必要な項目:${count} 件`,
});

/** An entry of a list by its number, as a label that is read aloud. */
export const numbered = ({en, ja}: Text, index: number): Text => ({
  en: `${en} ${index + 1}`,
  ja: `${ja} ${index + 1}`,
});
