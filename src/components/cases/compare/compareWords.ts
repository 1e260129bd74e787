import type {Text} from "../../../domain/texts.js";
import type {ApartReason} from "./compareEffects.js";

/** What the comparison says around the texts of the cases. */
export const compareWords = {
  title: {en: "Compare cases", ja: "事例を比べる"},
  lead: {
    en: "Two to six cases side by side: what they set out to solve, how, how well it is supported, and how large the effects are. What a source does not say is said to be missing, not guessed.",
    ja: "2〜6 件の事例を並べ、解こうとした問題、しくみ、根拠の強さ、効果の大きさを比べます。出典にないことは推測せず、ないと示します。",
  },
  none: {
    en: "No case is on your shortlist yet. Choose two to six here, or find some in the list of cases.",
    ja: "候補リストはまだ空です。ここで 2〜6 件を選ぶか、事例一覧から探してください。",
  },
  one: {
    en: "One case so far: choose another to compare it with.",
    ja: "まだ 1 件です。比べる相手を選んでください。",
  },
  many: {
    en: "Six fit side by side, so these are left out. Take some off to see them:",
    ja: "並べられるのは 6 件までなので、次の事例は表示していません。ほかを外すと表示されます：",
  },
  missing: {
    en: "There is no case with this id here (it may have been renamed, or be a private case of another browser):",
    ja: "次の ID の事例はここにはありません（改名されたか、別のブラウザにある非公開の事例かもしれません）：",
  },
  add: {en: "Add a case", ja: "事例を追加"},
  choose: {en: "Choose…", ja: "選択…"},
  find: {en: "Find cases", ja: "事例を探す"},
  remove: {en: "Take off", ja: "外す"},
  drop: {en: "Drop from the list", ja: "リストから外す"},
  copy: {en: "Copy link", ja: "リンクをコピー"},
  copied: {en: "Link copied.", ja: "リンクをコピーしました。"},
  linkHere: {en: "Copy this link:", ja: "このリンクをコピーしてください："},
  notInLink: {
    en: "Private cases are not in the link; whoever opens it is told that some are missing.",
    ja: "非公開の事例はリンクに含まれません。開いた人には、含まれない事例があると表示されます。",
  },
  print: {en: "Print or save as PDF (one page a case)", ja: "印刷・PDF保存（1 事例 1 ページ）"},
  markdown: {en: "Markdown with figures (.zip)", ja: "Markdownと図（.zip）"},
  present: {en: "Present full screen", ja: "全画面で発表"},
  failed: {en: "The files could not be made.", ja: "ファイルを作成できませんでした。"},
  actions: {en: "Share this comparison", ja: "この比較を共有"},
  sideBySide: {en: "Side by side", ja: "並べて比較"},
  aspect: {en: "Cases", ja: "事例"},
  mechanism: {en: "Mechanism", ja: "しくみ"},
  closesBy: {en: "How it would close", ja: "閉じるしくみ"},
  effects: {en: "Effect sizes", ja: "効果の大きさ"},
  effort: {en: "Effort: techniques and services", ja: "必要なもの：手法とサービス"},
  effortNote: {
    en: "Time, people and cost are not recorded apart; where a source names them, they stand among its figures or texts.",
    ja: "期間・人数・費用は個別には記録していません。出典にある場合は数値や本文に含まれます。",
  },
  effectsTitle: {
    en: "Effects as relative change: better is to the right",
    ja: "効果を相対変化で比較：右ほど良い",
  },
  axis: {
    en: "Improvement relative to before, % (left of 0: worse)",
    ja: "以前に対する改善、%（0 より左は悪化）",
  },
  effectNote: {
    en: "The figures measure different things in different units; only how much each changed, relative to before, is on the axis. They come from different times, places and comparisons, and no source gives an interval: read sizes, not ranks. ≈ marks a change computed from the values before and after.",
    ja: "各数値は測る対象も単位も異なり、軸で比べられるのは以前に対する変化の割合だけです。時期・場所・比較の相手も異なり、区間を示す出典はありません。順位ではなく、おおよその大きさとして読んでください。≈ は前後の値から計算した変化です。",
  },
  compressed: {
    en: "The axis is compressed towards its ends, so that small and very large changes can both be seen.",
    ja: "小さな変化と非常に大きな変化をともに示すため、軸は端に近いほど縮めてあります。",
  },
  noEffects: {
    en: "None of these cases gives a figure that can be read as a relative change.",
    ja: "これらの事例には、相対変化として読める数値がありません。",
  },
  apart: {en: "Figures that have no place on the common scale", ja: "共通の軸に置けない数値"},
  lowerIsBetter: {en: "lower is better", ja: "低いほど良い"},
  source: {en: "Sources are named on each case's page.", ja: "出典は各事例のページに記載。"},
  handoutTitle: {en: "Cases to share", ja: "共有する事例"},
  madeBy: {en: "Growth Cycle Notebook", ja: "Growth Cycle Notebook"},
} as const satisfies Record<string, Text>;

/** Why a figure stands apart. */
export const apartWords: Record<ApartReason, Text> = {
  absolute: {
    en: "only a change in its unit is given, so relative to what is unknown",
    ja: "単位での変化しかなく、何に対する割合かわからない",
  },
  single: {en: "one value, with nothing to hold it against", ja: "値が一つだけで、比べる相手がない"},
  bound: {en: "the source gives only a bound", ja: "出典は上限または下限しか示していない"},
  "no-base": {en: "the value before is not above zero", ja: "以前の値が 0 以下で、割合にできない"},
};

/** Told to a reader of a link from which private cases were left out. */
export function hiddenWords(count: number, locale: keyof Text): string {
  if (locale === "ja")
    return `送り主のリストには、送り主のブラウザにしかない事例がほかに ${count} 件あります。リンクでは届かないので、YAML ファイルで受け取ってください。`;
  return `The sender's list holds ${count} more ${count === 1 ? "case that is" : "cases that are"} only in the sender's browser. A link does not carry ${count === 1 ? "it: ask for its" : "them: ask for their"} YAML file${count === 1 ? "" : "s"}.`;
}

/** How much of a comparison's figures is drawn. */
export function effectCount(drawn: number, apart: number, cases: number, locale: keyof Text): string {
  if (locale === "ja") return `${cases} 件の事例の数値 ${drawn + apart} 個のうち ${drawn} 個を軸に示した。`;
  const all = drawn + apart;
  return `${drawn} of the ${all} ${all === 1 ? "figure" : "figures"} of ${cases} ${cases === 1 ? "case" : "cases"} on one axis.`;
}
