import type {Cadence} from "../../../domain/loop.js";
import type {Text} from "../../../domain/texts.js";

/** Words of the levers and their forecasts that belong to no single sentence. */
export const leverWords = {
  push: {en: "Push", ja: "働きかけ"},
  links: {en: "How strongly one moves the next", ja: "つながりの強さ"},
  linksHelp: {
    en: "At 0.5, what is 1 % better on the left makes what is on the right 0.5 % better. At 0 the link is closed.",
    ja: "0.5なら、左が1%よくなると右が0.5%よくなります。0は「つながりがない」です。",
  },
  time: {en: "Loss and time", ja: "データの減少と期間"},
  model: {en: "A better model", ja: "モデルをよくする"},
  rows: {en: "Buy labels", ja: "ラベルを買う"},
  lost: {en: "Training rows lost", ja: "失われる学習データ"},
  horizon: {en: "Look ahead", ja: "見通す期間"},
  asItIs: {en: "as it is", ja: "今のまま"},
  none: {en: "none", ja: "なし"},
  closed: {en: "closed", ja: "つながりなし"},
  noEstimate: {en: "no estimate, so closed", ja: "推定値がないため、つながりなしとする"},
  noRows: {en: "the rows at hand are not measured", ja: "手元の行数が測られていません"},
  asEstimated: {en: "As estimated", ja: "推定値に戻す"},
  reset: {en: "All levers back", ja: "すべて元に戻す"},
  cancel: {en: "Stop", ja: "中止"},
  stopped: {
    en: "Stopped; the figures show the levers before.",
    ja: "中止しました。図は前のレバーのままです。",
  },
  stoppedRough: {
    en: "Stopped; the figures show a rougher forecast of these levers.",
    ja: "中止しました。図は、このレバーの粗い見通しです。",
  },
  forecast: {
    en: "What the levers change, beside the loop as it is",
    ja: "レバーで変わる見通しと、今のままの見通し",
  },
  withLevers: {en: "with these levers", ja: "このレバーで"},
  asIs: {en: "as it is", ja: "今のまま"},
  changeToday: {en: "change against today", ja: "現在からの変化"},
  ahead: {
    en: {day: "Days from now", week: "Weeks from now", month: "Months from now"},
    ja: {day: "今からの日数", week: "今からの週数", month: "今からの月数"},
  },
  lowerBetter: {en: "lower is better", ja: "低いほどよい"},
  farUp: {en: "very far", ja: "桁違い"},
  ranking: {en: "Which lever moves it most?", ja: "どのレバーが最も効くか"},
  bottleneck: {en: "What if the bottleneck is fixed?", ja: "ボトルネックを直すとどうなるか"},
  bottleneckSlider: {en: "Elasticity of the fixed bottleneck", ja: "直したあとの弾力性"},
  bottleneckTake: {en: "Put it into the forecast", ja: "見通しに入れる"},
  whyFixed: {
    en: "0.3 is an effect that this site's calibration holds worth finding; put in what you think a fix could bring. The new elasticity is taken as known.",
    ja: "0.3は、このサイトの較正で「見つける価値がある」とした大きさです。改善で見込める値を入れてください。新しい弾力性は確かなものとして扱います。",
  },
  noBottleneck: {
    en: "The report names no bottleneck, so there is none to fix.",
    ja: "ボトルネックが特定されていないため、比較できません。",
  },
  source: {en: "Source", ja: "出典"},
  whatIf: {en: "What if", ja: "もしも"},
  followsLevers: {
    en: "The diagram shows the loop with your levers, not what the data say.",
    ja: "この図は、データではなく、動かしたレバーを反映しています。",
  },
  followsData: {
    en: "The diagram shows what the data say. Move a lever below, and it follows.",
    ja: "この図はデータから分かることを示しています。下のレバーを動かすと図も変わります。",
  },
  backToData: {en: "Back to what the data say", ja: "データの図に戻す"},
} as const satisfies Record<string, Text | Record<"en" | "ja", Record<Cadence, string>>>;

/** From when a lever acts, and how a period is named. */
export const periodWords = {
  fromNext: {
    day: {en: "from tomorrow on", ja: "明日から"},
    week: {en: "from next week on", ja: "来週から"},
    month: {en: "from next month on", ja: "来月から"},
  },
  nextOnly: {
    day: {en: "tomorrow only", ja: "明日だけ"},
    week: {en: "next week only", ja: "来週だけ"},
    month: {en: "next month only", ja: "来月だけ"},
  },
  next: {
    day: {en: "tomorrow", ja: "明日"},
    week: {en: "next week", ja: "来週"},
    month: {en: "next month", ja: "来月"},
  },
  each: {
    day: {en: "a day", ja: "毎日"},
    week: {en: "a week", ja: "毎週"},
    month: {en: "a month", ja: "毎月"},
  },
} satisfies Record<string, Record<Cadence, Text>>;
