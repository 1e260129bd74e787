import type {StepActivity} from "../../domain/project/agenda.js";
import type {Locale, Text} from "../../domain/texts.js";
import {lengthText} from "./clockTexts.js";

/** What the agenda says. */
export const agendaWords = {
  choose: {en: "Choose an agenda", ja: "進行表を選ぶ"},
  chosen: {en: "in use", ja: "使用中"},
  use: {en: "Use", ja: "使う"},
  load: {en: "Or load one from a file (YAML or JSON)", ja: "ファイルから読み込む(YAML または JSON)"},
  save: {en: "Save as YAML", ja: "YAML で保存"},
  edit: {en: "Edit the agenda", ja: "進行表を編集"},
  done: {en: "Done editing", ja: "編集を終える"},
  reset: {en: "Set the clock to zero", ja: "時計をリセット"},
  replaced: {en: "Agenda replaced; the clock begins anew.", ja: "進行表を差し替え、時計をリセットしました。"},
  wasReset: {en: "The clock begins anew.", ja: "時計をリセットしました。"},
  noPlace: {
    en: "The step cannot come back: its part is full or gone.",
    ja: "元のパートがないか手順がいっぱいのため、戻せません。",
  },
  dropped: {en: "Step removed.", ja: "手順を削除しました。"},
  faults: {
    en: "The file was not read; the agenda is as it was.",
    ja: "ファイルを読み込めませんでした。進行表は元のままです。",
  },
  begins: {en: "Begins at", ja: "開始時刻"},
  beginsHint: {en: "Empty: now.", ja: "空欄なら今すぐ。"},
  total: {en: "Total", ja: "合計"},
  ends: {en: "ends", ja: "終了"},
  jump: {en: "Go here", ja: "ここへ移動"},
  notes: {en: "Notes", ja: "メモ"},
  notesOf: {en: "Notes of this step", ja: "この手順のメモ"},
  took: {en: "took", ja: "実績"},
  skipped: {en: "skipped", ja: "飛ばした"},
  inHand: {en: "now", ja: "現在"},
  name: {en: "Name", ja: "名前"},
  minutes: {en: "Minutes", ja: "分"},
  purpose: {en: "Purpose", ja: "目的"},
  output: {en: "Output", ja: "アウトプット"},
  activity: {en: "Shows", ja: "表示する内容"},
  up: {en: "Move up", ja: "上へ"},
  down: {en: "Move down", ja: "下へ"},
  drop: {en: "Remove", ja: "削除"},
  add: {en: "+ Add a step", ja: "+ 手順を追加"},
  newStep: {en: "New step", ja: "新しい手順"},
  newPurpose: {en: "What for?", ja: "何のために?"},
  newOutput: {en: "What comes out?", ja: "何ができあがる?"},
  needed: {
    en: "Write something: the last text is kept until then.",
    ja: "入力してください。それまでは前の内容が使われます。",
  },
  minutesNeeded: {en: "Give minutes from 1 to 600.", ja: "1〜600 の分数を入力してください。"},
  source: {en: "Source", ja: "出典"},
} as const satisfies Record<string, Text>;

/** What a step is about, as a choice. */
export const activityWords: Record<StepActivity, Text> = {
  talk: {en: "A talk", ja: "説明"},
  cases: {en: "Shared cases", ja: "共有する事例"},
  ideas: {en: "Ideas", ja: "アイデア"},
  narrow: {en: "Ideas with votes", ja: "アイデアと投票"},
  canvas: {en: "Canvases", ja: "キャンバス"},
  check: {en: "Three conditions", ja: "3 つの条件"},
  journey: {en: "Customer journey", ja: "カスタマージャーニー"},
  plan: {en: "Plan", ja: "計画"},
  break: {en: "A break", ja: "休憩"},
};

/**
 * How long a session is planned to be.
 *
 * @example
 * plannedText(115 * 60_000, "en") // "115 min planned"
 */
export const plannedText = (milliseconds: number, locale: Locale): string =>
  locale === "ja"
    ? `予定 ${lengthText(milliseconds, locale)}`
    : `${lengthText(milliseconds, locale)} planned`;
