import type {Text} from "../../domain/texts.js";

/** Words of the report. */
export const reportWords = {
  cycle: {en: "The cycle", ja: "サイクル"},
  levers: {
    en: "These levers stand elsewhere than the data say; what comes of it follows.",
    ja: "次のレバーを動かした場合の見通しです。",
  },
  series: {en: "The series", ja: "系列"},
  about: {en: "About these data", ja: "データについて"},
  product: {en: "Product", ja: "プロダクト"},
  data: {en: "Data", ja: "データ"},
  periods: {en: "Periods analysed", ja: "分析した期間"},
  settings: {en: "Settings", ja: "設定"},
  usual: {en: "as usual", ja: "通常どおり"},
  view: {en: "This view", ja: "この表示"},
  versions: {en: "Versions", ja: "バージョン"},
  methods: {en: "Methods", ja: "方法"},
  howFound: {
    en: "Each link rests on the best evidence there is: experiments first, then dated releases of the model, then the learning curve, then a lagged association between the two series. An association is estimated on the transformed series with trend, season and the named covariates held fixed; delays are searched, and the whole search is repeated in the bootstrap that gives the interval. A link holds where the interval excludes zero on the helpful side, is not wholly inside the region that counts as no effect, and the checks pass; p values are corrected by Holm's method over the links.",
    ja: "各つながりは、得られる中で最もよい根拠に基づきます。実験、日付のあるモデルの更新、学習曲線、2 つの系列の時間差の関連の順です。関連は、変換した系列について、傾向・季節・共変量を固定して推定します。時間差は探索で選び、その探索全体をブートストラップで繰り返して区間を求めます。区間が良い向きにゼロを含まず、実質的に効果なしとみなす範囲に収まらず、検査を通れば「成り立つ」と判定します。p 値はつながりの間でホルムの方法により補正しています。",
  },
  caveat: {
    en: "A closed loop feeds on itself: an association at a delay is not proof of a cause, and a driver that is not in the data can stand behind it. “Cannot tell yet” is an answer too.",
    ja: "閉じたループでは原因と結果が巡ります。時間差の関連は因果の証明ではなく、データにない要因が背後にあるかもしれません。「まだ判断できない」も答えの一つです。",
  },
  more: {en: "More on the methods", ja: "方法の詳細"},
  print: {en: "Print or save as PDF", ja: "印刷・PDF保存"},
  markdown: {en: "Markdown with figures (.zip)", ja: "Markdownと図（.zip）"},
  json: {en: "JSON", ja: "JSON"},
  saveAs: {en: "Save this report", ja: "レポートの保存"},
  back: {en: "Back to the loop", ja: "ループに戻る"},
  failed: {en: "The files could not be made.", ja: "ファイルを作成できませんでした。"},
} satisfies Record<string, Text>;
