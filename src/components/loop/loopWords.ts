import type {CheckName} from "../../analysis/loop/report.js";
import type {Text} from "../../domain/texts.js";

/** Words of the loop page that belong to no single sentence. */
export const loopWords = {
  choose: {en: "Data set", ja: "データ"},
  synthetic: {en: "synthetic", ja: "合成データ"},
  syntheticData: {en: "Synthetic data", ja: "合成データ"},
  made: {en: "Synthetic data: how they were made", ja: "合成データの作り方"},
  notes: {en: "Warnings and source", ja: "注意と出典"},
  own: {en: "Your own data", ja: "自分のデータ"},
  ownPill: {en: "your data", ja: "自分のデータ"},
  forget: {en: "Forget these data", ja: "このデータを忘れる"},
  bring: {
    en: "Choose or drop your tables: CSV, TSV, Excel (.xlsx), Parquet, Arrow or JSON lines, with a row a week or a row an event. With a loop.yaml beside them the verdicts follow at once; without one you are asked which column is what. Nothing leaves this browser.",
    ja: "表のファイル（CSV、TSV、Excel（.xlsx）、Parquet、Arrow、JSON Lines）を選ぶか、ページに置いてください。1 行が 1 週間でも、1 行が 1 件のイベントでもかまいません。loop.yaml があればすぐに判定し、なければ列の意味をたずねます。データはこのブラウザの外に出ません。",
  },
  reading: {en: "Reading …", ja: "読み込み中…"},
  stop: {en: "Stop", ja: "中止"},
  stopped: {
    en: "Stopped; what was shown before stays.",
    ja: "中止しました。表示は前のままです。",
  },
  taken: {en: "These data are shown now:", ja: "表示中のデータ："},
  bringOwn: {en: "＋ Bring your own data", ja: "＋ 自分のデータを使う"},
  allPeriods: {en: "All periods", ja: "全期間"},
  shareLink: {en: "Copy link", ja: "リンクをコピー"},
  linkCopied: {
    en: "The link is copied: it shows this very view.",
    ja: "リンクをコピーしました。この表示がそのまま開きます。",
  },
  ownNotInLink: {
    en: "Your data are not in it. Whoever opens it is asked to load the same files.",
    ja: "データはリンクに含まれません。開いた人は同じファイルを読み込む必要があります。",
  },
  linkHere: {en: "Copy this link:", ja: "このリンクをコピーしてください："},
  report: {en: "Report", ja: "レポート"},
  keep: {en: "Keep for the canvas", ja: "キャンバス用に残す"},
  kept: {
    en: "Kept in your project. Attach it to an arrow, or plan from its weakest link:",
    ja: "プロジェクトに残しました。矢印の根拠にするか、最も弱いつながりから計画を立てられます：",
  },
  keptForNow: {
    en: "Kept until you leave this page: this browser stores nothing.",
    ja: "このブラウザは保存できないため、ページを離れるまで残します。",
  },
  gaveWay: (title: string) => ({
    en: `The project holds 20 results, so “${title}”, the oldest that no canvas and no plan uses, was taken out.`,
    ja: `結果は 20 件までのため、キャンバスにも計画にも使われていない最も古い「${title}」を外しました。`,
  }),
  keptFull: {
    en: "Not kept: the project holds 20 results, and a canvas or a plan uses each of them. Remove one on the page of the project file first.",
    ja: "残せませんでした。すでに 20 件の結果があり、どれもキャンバスか計画で使われています。先にプロジェクトファイルのページでひとつ削除してください。",
  },
  keepFailed: {
    en: "Not kept: the project could not be opened. Load the page again and try once more.",
    ja: "残せませんでした。プロジェクトを開けません。ページを読み込み直して試してください。",
  },
  toCanvas: {en: "Canvas", ja: "キャンバス"},
  planPage: {en: "Plan", ja: "計画"},
  actions: {en: "Actions", ja: "操作"},
  missingOwn: {
    en: "This link is about somebody's own data, which are not part of it. To see the view, load the same files here:",
    ja: "このリンクは、ある人の手元のデータについてのものです。データはリンクに含まれません。表示するには同じファイルを読み込んでください：",
  },
  unknownLoop: {
    en: "This link asks for a data set that is neither part of this site nor kept in this browser. The first one is shown instead.",
    ja: "このリンクのデータは、このサイトにもこのブラウザにもありません。代わりに最初のデータを表示しています。",
  },
  unreadLink: {
    en: "A part of this link could not be read; the rest is shown.",
    ja: "リンクの一部を読み取れませんでした。残りを表示しています。",
  },
  notKept: {
    en: "This browser does not keep data; they will be gone when you leave the page.",
    ja: "このブラウザはデータを保存しません。ページを離れると消えます。",
  },
  allSeries: {en: "All series", ja: "すべての系列"},
  whatIf: {en: "What if", ja: "もしも"},
  tabs: {en: "Evidence and what-if", ja: "根拠と「もしも」"},
  settings: {en: "Settings of the analysis", ja: "分析の設定"},
  level: {en: "Confidence level", ja: "信頼水準"},
  equivalence: {en: "Practically no effect, ±", ja: "実質的に効果なしとみなす幅 ±"},
  maxLag: {en: "Longest delay considered", ja: "考慮する最大の時間差"},
  usual: {en: "as usual", ja: "通常どおり"},
  reset: {en: "Back to the usual settings", ja: "通常の設定に戻す"},
  changed: {
    en: "These verdicts use your settings, not the usual ones.",
    ja: "通常とは異なる設定での判定です。",
  },
  computing: {en: "Computing …", ja: "計算しています…"},
  notComputed: {
    en: "This could not be computed; what was shown before stays.",
    ja: "計算できませんでした。表示は前のままです。",
  },
  faults: {en: "These files cannot be read yet", ja: "このファイルはまだ読み込めません"},
  faultsHint: {
    en: "Every problem is listed; what was shown before stays. Correct the files and choose them again.",
    ja: "見つかった問題をすべて示します。表示中の結果はそのまま残ります。修正して選び直してください。",
  },
  file: {en: "File", ja: "ファイル"},
  row: {en: "Row", ja: "行"},
  column: {en: "Column or key", ja: "列・キー"},
  value: {en: "Value", ja: "値"},
  message: {en: "What would be right", ja: "どう直すか"},
  checks: {en: "Checks against being fooled", ja: "見せかけの関係でないかの検査"},
  why: {en: "Why this verdict", ja: "判定の理由"},
  check: {en: "Check", ja: "検査"},
  outcome: {en: "Outcome", ja: "結果"},
  found: {en: "What was found", ja: "分かったこと"},
  passed: {en: "passed", ja: "通過"},
  notPassed: {en: "not passed", ja: "不通過"},
  noFigure: {
    en: "There are no data to draw for this link.",
    ja: "このつながりについて描けるデータがありません。",
  },
  table: {en: "The rows behind this figure", ja: "この図のもとになった行"},
  sql: {en: "The query", ja: "クエリ"},
  openSql: {en: "Change and run it on the SQL page", ja: "SQL ページで編集して実行する"},
  health: {en: "Data health", ja: "データの状態"},
  loading: {en: "Loading the database …", ja: "データベースを読み込んでいます…"},
  failed: {
    en: "The database could not be started in this browser.",
    ja: "このブラウザではデータベースを起動できませんでした。",
  },
  noRows: {
    en: "No complete rows: one of the two measures is missing.",
    ja: "両方の値がそろった行がありません。",
  },
  source: {en: "Source", ja: "出典"},
  next: {en: "What next", ja: "次の一歩"},
  toPlan: {en: "Plan for the bottleneck", ja: "ボトルネックからの計画"},
  toPower: {en: "How long until it can be told?", ja: "判断できるまでの期間"},
  toMetric: {en: "Check another KPI", ja: "別の KPI を確かめる"},
  toSql: {en: "Ask in SQL", ja: "SQL でたずねる"},
  toCases: (number: string): Text => ({
    en: `Cases for condition ${number}`,
    ja: `条件${number}の参考になる事例`,
  }),
} satisfies Record<string, Text | ((...texts: string[]) => Text)>;

/** Checks in words. */
export const checkWords: Record<CheckName, Text> = {
  "reverse direction": {en: "Reverse direction", ja: "逆方向の因果"},
  "unit roots": {en: "Unit roots", ja: "単位根"},
  autocorrelation: {en: "Residual autocorrelation", ja: "残差の自己相関"},
  placebo: {en: "Placebo", ja: "プラセボ検定"},
  "common driver": {en: "Common driver", ja: "共通の要因"},
  "missing weeks": {en: "Missing periods", ja: "欠けている期間"},
};
