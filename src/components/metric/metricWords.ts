import type {MetricProperty} from "../../analysis/metric/metricReport.js";
import type {MetricRole} from "../../analysis/metric/metricTable.js";
import type {Text} from "../../domain/texts.js";

/** The three properties of a good growth metric, as headings. */
export const propertyWords: Record<MetricProperty, Text> = {
  follows: {en: "Follows experience and retention", ja: "顧客体験・継続率と連動する"},
  leads: {en: "Leads revenue", ja: "売上に先行する"},
  feeds: {en: "Moves with accuracy, leaves labels", ja: "精度と連動し、ラベルを残す"},
};

/** What each property asks. */
export const propertyQuestions: Record<MetricProperty, Text> = {
  follows: {
    en: "When people are served better, and more of them stay, does it rise?",
    ja: "顧客体験がよくなり、使い続ける人が増えると、この指標も上がるか。",
  },
  leads: {
    en: "When it rises, does revenue rise some time later, and not the other way about?",
    ja: "この指標が上がると、後から売上も上がるか。逆向きではないか。",
  },
  feeds: {
    en: "Does a more accurate model raise it, and does it leave labelled data for the next model?",
    ja: "モデルの精度が上がると、この指標も上がるか。次の学習に使えるラベルが残るか。",
  },
};

/** What a candidate is held against, where a table has no name of its own. */
export const roleWords: Record<MetricRole, Text> = {
  experience: {en: "Customer experience", ja: "顧客体験"},
  retention: {en: "Retention", ja: "継続率"},
  revenue: {en: "Revenue", ja: "売上"},
  model_quality: {en: "Model accuracy", ja: "モデルの精度"},
  labels: {en: "Labelled data", ja: "ラベル付きデータ"},
};

/** Words of the page on metrics. */
export const metricWords = {
  candidate: {en: "Candidate", ja: "指標の候補"},
  score: {en: "Together", ja: "まとめ"},
  caption: {
    en: "Each candidate held against the three properties. Choose a cell to see its evidence.",
    ja: "それぞれの候補と 3 つの条件。欄を選ぶと、その根拠が表示されます。",
  },
  evidence: {en: "Evidence", ja: "根拠"},
  checks: {en: "Why, and the checks against being fooled", ja: "判定の理由と、見せかけでないかの検査"},
  noEstimate: {en: "There is no estimate.", ja: "推定値はありません。"},
  noFigure: {en: "There are no data to draw.", ja: "描けるデータがありません。"},
  contrast: {en: "A good metric, and one that looks like it", ja: "よい指標と、よく見えるだけの指標"},
  advertising: {en: "Advertising", ja: "広告費"},
  recorded: {en: "on record", ja: "記録がある"},
  unrecorded: {en: "not on record", ja: "記録がない"},
  example: {en: "Example", ja: "例"},
  own: {en: "Your own data", ja: "自分のデータ"},
  bring: {
    en: "Choose a table with one row a day, week or month, or paste one from a spreadsheet. It stays in this browser.",
    ja: "1 行が 1 日・1 週間・1 か月の表を選ぶか、表計算ソフトから貼り付けます。データはこのブラウザの外に出ません。",
  },
  file: {en: "Table (CSV, TSV, Excel, Parquet, …)", ja: "表のファイル(CSV、TSV、Excel、Parquet など)"},
  paste: {en: "Or paste rows here, with a header", ja: "または、見出し行を付けてここに貼り付ける"},
  read: {en: "Read these rows", ja: "この行を読み込む"},
  column: {en: "Column", ja: "列"},
  first: {en: "First values", ja: "最初の値"},
  use: {en: "Is", ja: "何の列か"},
  scale: {en: "Scale", ja: "尺度"},
  better: {en: "Better is", ja: "よい向き"},
  cadence: {en: "One row a", ja: "1 行の期間"},
  check: {en: "Check these metrics", ja: "この指標を確かめる"},
  forget: {en: "Forget these data", ja: "このデータを忘れる"},
  computing: {en: "Computing …", ja: "計算しています…"},
  stop: {en: "Stop", ja: "中止"},
  stopped: {en: "Stopped; what was shown before stays.", ja: "中止しました。表示は前のままです。"},
  failed: {en: "This could not be computed.", ja: "計算できませんでした。"},
  notRead: {en: "This table could not be read.", ja: "この表を読み込めませんでした。"},
  higher: {en: "higher", ja: "高い"},
  lower: {en: "lower", ja: "低い"},
} satisfies Record<string, Text>;
