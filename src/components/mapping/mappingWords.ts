import type {MeasureName} from "../../domain/links.js";
import type {Cadence, Measure, TrainingRows} from "../../domain/loop.js";
import type {Counting, DateForm, MappedTable, NumberForm} from "../../domain/mapping.js";
import type {Encoding, Separator} from "../../domain/tableDescription.js";
import type {Text} from "../../domain/texts.js";

/** Words of the form in which a person says which column is what. */
export const mappingWords = {
  heading: {en: "Which column is what?", ja: "どの列が何を表しますか?"},
  hint: {
    en: "These are guesses from the names and the first rows. Correct what is wrong; nothing leaves this browser.",
    ja: "列名と先頭の行から推定しました。違うところだけ直してください。データはこのブラウザの外に出ません。",
  },
  fine: {en: "Nothing is left to settle.", ja: "直すところはありません。"},
  found: {
    en: "To correct in the files themselves:",
    ja: "ファイルの中を直す必要があるところ：",
  },
  files: {en: "Files", ja: "ファイル"},
  encoding: {en: "Text encoding", ja: "文字コード"},
  separator: {en: "Cell separator", ja: "区切り文字"},
  sheet: {en: "Sheet", ja: "シート"},
  time: {en: "When: the time column", ja: "日時の列"},
  dateForm: {en: "How dates are written", ja: "日付の書き方"},
  whenRole: {en: "when", ja: "日時"},
  errorRole: {en: "standard error", ja: "標準誤差"},
  covariateRole: {en: "outside influence", ja: "外からの要因"},
  datesRead: {en: "Read as", ja: "読み取り結果"},
  datesRight: {en: "These dates are right", ja: "この読み方で正しい"},
  notADate: {en: "not read", ja: "読めません"},
  numberForm: {en: "How numbers are written", ja: "数の書き方"},
  numbersRight: {en: "These numbers are right", ja: "この読み方で正しい"},
  rows: {en: "Rows", ja: "行"},
  preview: {en: "First rows", ja: "先頭の行"},
  row: {en: "Row", ja: "行"},
  missing: {en: "missing", ja: "欠損"},
  odd: {en: "does not fit its column", ja: "列の他の値と合いません"},
  measures: {en: "The four measures", ja: "4つの指標"},
  measuresHint: {
    en: "Two neighbours are enough to begin with; all four close the cycle.",
    ja: "隣り合う2つから始められます。4つそろうとサイクル全体を確かめられます。",
  },
  column: {en: "Column", ja: "列"},
  noColumn: {en: "not in these files", ja: "このファイルにはない"},
  theRows: {en: "the rows themselves", ja: "行そのもの"},
  notInFile: {en: "not in the file", ja: "ファイルにない列"},
  isText: {en: "text", ja: "文字"},
  count: {en: "Counted as", ja: "まとめ方"},
  name: {en: "Name", ja: "名前"},
  unit: {en: "Unit", ja: "単位"},
  better: {en: "Better is", ja: "良い向き"},
  transform: {en: "Effects are seen as", ja: "変化の見方"},
  kind: {en: "The number is of", ja: "数え方"},
  covariates: {en: "What else moves the business", ja: "ほかに事業を動かすもの"},
  covariatesHint: {
    en: "Advertising, holidays, prices: the analysis holds them apart from the cycle.",
    ja: "広告、祝日、価格など。分析ではサイクルの効果と分けて扱います。",
  },
  noCovariates: {en: "No other columns with numbers.", ja: "ほかに数の列はありません。"},
  loop: {en: "This loop", ja: "このデータ"},
  title: {en: "Title", ja: "タイトル"},
  id: {en: "Folder name", ja: "フォルダ名"},
  cadence: {en: "Length of a period", ja: "期間の単位"},
  source: {en: "Source and licence (optional)", ja: "出典とライセンス(任意)"},
  use: {en: "Use these", ja: "これで分析する"},
  save: {en: "Save as a folder", ja: "フォルダとして保存"},
  cancel: {en: "Cancel", ja: "やめる"},
} satisfies Record<string, Text>;

/** How many problems there are, as the heading of their list. */
export const problemsHeading = (count: number): Text => ({
  en: count === 1 ? "1 thing to settle first" : `${count} things to settle first`,
  ja: `先に直すところが ${count} 件あります`,
});

/** Rows of a file, as far as they were read. */
export const rowsWords = (rows: string, complete: boolean): Text =>
  complete
    ? {en: `${rows} rows`, ja: `${rows} 行`}
    : {en: `first ${rows} rows looked at`, ja: `先頭の ${rows} 行を確認`};

/** What each measure is, for those who have not met the cycle. */
export const measureHints: Record<MeasureName, Text> = {
  model_quality: {
    en: "How good the model is: accuracy, error, share of good recommendations.",
    ja: "モデルの良さ。正解率、誤差、適切なレコメンドの割合など。",
  },
  customer_experience: {
    en: "What customers notice: satisfaction, clicks, coming back.",
    ja: "顧客が感じること。満足度、クリック率、継続率など。",
  },
  business_kpi: {
    en: "What the business counts: active users, orders, revenue.",
    ja: "事業の成果。利用者数、注文数、売上など。",
  },
  training_rows: {
    en: "What the model learns from: labelled rows, ratings, purchases.",
    ja: "モデルが学ぶデータ。ラベル付きの行、評価、購買など。",
  },
};

export const betterWords: Record<Measure["better"], Text> = {
  higher: {en: "higher", ja: "高いほど良い"},
  lower: {en: "lower", ja: "低いほど良い"},
};

export const transformWords: Record<Measure["transform"], Text> = {
  log: {en: "changes in per cent", ja: "変化率"},
  logit: {en: "a share between 0 and 1", ja: "0〜1の割合"},
  none: {en: "differences", ja: "差"},
};

export const kindWords: Record<TrainingRows["kind"], Text> = {
  stock: {en: "all rows at hand", ja: "その時点の総行数"},
  flow: {en: "rows added in the period", ja: "期間中に増えた行"},
};

export const rowKindWords: Record<MappedTable["rows"], Text> = {
  periods: {en: "one row a period", ja: "1期間に1行"},
  events: {en: "many rows a period", ja: "1期間に複数行"},
};

export const cadenceWords: Record<Cadence, Text> = {
  day: {en: "day", ja: "日"},
  week: {en: "week", ja: "週"},
  month: {en: "month", ja: "月"},
};

export const countWords: Record<Counting, Text> = {
  value: {en: "the value as it is", ja: "値のまま"},
  rows: {en: "number of rows", ja: "行数"},
  distinct: {en: "number of different values", ja: "異なる値の数"},
  sum: {en: "sum", ja: "合計"},
  mean: {en: "mean", ja: "平均"},
};

export const encodingWords: Record<Encoding, string> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16 LE",
  "utf-16be": "UTF-16 BE",
  shift_jis: "Shift_JIS",
};

export const separatorWords: Record<Separator, Text> = {
  ",": {en: "comma ,", ja: "カンマ ,"},
  ";": {en: "semicolon ;", ja: "セミコロン ;"},
  "\t": {en: "tab", ja: "タブ"},
};

export const numberFormWords: Record<NumberForm, string> = {point: "1,234.5", comma: "1.234,5"};

export const dateFormWords: Record<DateForm, Text> = {
  iso: {en: "2024-04-03", ja: "2024-04-03"},
  "ymd/": {en: "2024/4/3", ja: "2024/4/3"},
  "dmy/": {en: "3/4/2024, day first", ja: "3/4/2024(日が先)"},
  "mdy/": {en: "4/3/2024, month first", ja: "4/3/2024(月が先)"},
  "dmy.": {en: "3.4.2024, day first", ja: "3.4.2024(日が先)"},
  ymd: {en: "20240403", ja: "20240403"},
  japanese: {en: "2024年4月3日", ja: "2024年4月3日"},
  "iso-week": {en: "a week: 2024-W14", ja: "週: 2024-W14"},
  month: {en: "a month: 2024-04, 2024年4月", ja: "年月: 2024-04、2024年4月"},
  "unix-seconds": {en: "seconds since 1970", ja: "1970年からの秒数"},
  "unix-milliseconds": {en: "milliseconds since 1970", ja: "1970年からのミリ秒数"},
};
