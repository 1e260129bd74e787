import type {Text} from "../../../domain/texts.js";

/** What the page says that reads across cases. */
export const patternWords = {
  caveat: {
    en: "Published cases are successes: failures are seldom written about, and these were chosen by hand. Counts and intervals below describe these cases alone. An interval says how far a share could move if as many cases were drawn anew in the same way; it does not say what most products would see.",
    ja: "公開される事例は成功例がほとんどで、失敗はあまり書かれません。ここにある事例も手作業で選んだものです。以下の件数と区間は、これらの事例についてのものです。区間は、同じ選び方で同じ数の事例を選び直したときに割合がどれだけ動きうるかを示すもので、世の中のプロダクト一般についての値ではありません。",
  },
  closing: {en: "How the third condition closes", ja: "第 3 の条件はどう閉じるか"},
  closingNote: {
    en: "Dot: share of the cases; line: Wilson's 95 % interval. What the way is was read from each source by a person, and is left silent where the source does not say.",
    ja: "点は事例に占める割合、線はウィルソンの 95% 区間。方法は人が出典を読んで分類した。出典が述べていないものは「記載なし」とした。",
  },
  silent: {en: "The source does not say how", ja: "出典に記載なし"},
  closingNone: {
    en: "Nobody has yet noted for these cases how their third condition closes.",
    ja: "これらの事例には、第 3 の条件がどう閉じるかの分類がまだない。",
  },
  where: {en: "Where it is said to close", ja: "閉じるとされる事例"},
  effects: {en: "Which tasks have which effects", ja: "タスクごとの効果"},
  effectsNote: {
    en: "▲ rose, ▼ fell; filled where that is better, hollow where it is not. Only relative changes are drawn: minutes and dollars share no axis. Equal steps are equal ratios, so halving and doubling are equally far from “no change”. The number before a name is the condition that the figure speaks to. A case with several tasks stands under each. The changes are of different things: longer does not mean a better case.",
    ja: "▲ は増加、▼ は減少。塗りつぶしは望ましい向き、白抜きはそうでないもの。単位の違う値を同じ軸に置かないよう、相対変化だけを描いた。目盛りは比で等間隔なので、半減と倍増は「変化なし」から同じ距離にある。名前の前の番号は、数値が関わる条件。タスクが複数ある事例はそれぞれに出てくる。測っているものが違うため、長いほど優れた事例だとは言えない。",
  },
  effectsNone: {
    en: "No case gives a figure that can be read as a relative change.",
    ja: "相対変化として読める数値のある事例がない。",
  },
  change: {en: "Change relative to before (equal ratios)", ja: "以前に対する変化(比で等間隔)"},
  noChange: {en: "no change", ja: "変化なし"},
  thin: {en: "Where evidence is thin", ja: "根拠が薄いところ"},
  thinNote: {
    en: "Each row adds up to all cases. Darker means more cases. Under each count is its share with Wilson's 95 % interval where there is room.",
    ja: "各行の合計はすべての事例の数。色が濃いほど件数が多い。件数の下は割合で、余裕があればウィルソンの 95% 区間も示す。",
  },
  byTask: {en: "Cases with a figure, by task", ja: "タスク別の、数値のある事例"},
  byTaskNote: {
    en: "A case with several tasks counts for each, so rows add up to more than all cases.",
    ja: "タスクが複数ある事例はそれぞれに数えるため、合計は全事例の数より多い。",
  },
  task: {en: "Task", ja: "タスク"},
  cases: {en: "Cases", ja: "事例"},
  source: {
    en: "Cases of the Growth Cycle Notebook, each with its sources",
    ja: "Growth Cycle Notebook の事例(出典は各事例を参照)",
  },
  noCases: {en: "There are no cases yet.", ja: "事例がまだない。"},
} as const satisfies Record<string, Text>;
