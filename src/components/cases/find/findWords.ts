import type {SortName} from "../../../domain/find/caseQuery.js";
import type {Locale, Text} from "../../../domain/texts.js";

/** What the page that finds cases says around them. */
export const findWords = {
  title: {en: "Title", ja: "題名"},
  mechanism: {en: "How the cycle turns", ja: "サイクルの仕組み"},
  search: {en: "Search all texts, in English or Japanese", ja: "全文検索(日本語・英語)"},
  filters: {en: "Filters", ja: "絞り込み"},
  filterHint: {
    en: "A value keeps the cases that have it; “not” leaves them out. Values of one list are alternatives.",
    ja: "値を選ぶと、それを持つ事例だけを残す。「除く」は外す。同じ項目の値はいずれかに当てはまればよい。",
  },
  not: {en: "not", ja: "除く"},
  more: {en: "more", ja: "ほか"},
  sort: {en: "Sort by", ja: "並べ替え"},
  noEffect: {en: "No relative figure given", ja: "比べられる数値なし"},
  largest: {en: "Largest effect", ja: "最も大きい効果"},
  worse: {en: "worse", ja: "悪化"},
  cases: {en: "Cases", ja: "事例"},
  pages: {en: "Pages of the list", ja: "一覧のページ"},
  previous: {en: "Previous", ja: "前へ"},
  next: {en: "Next", ja: "次へ"},
  starting: {en: "Preparing the filters", ja: "絞り込みを準備中"},
  failed: {
    en: "The filters could not be started. All cases can still be read below.",
    ja: "絞り込みを開始できなかった。下の一覧はそのまま読める。",
  },
  retry: {en: "Try again", ja: "もう一度試す"},
  nothing: {en: "No case passes all filters.", ja: "すべての条件を満たす事例はない。"},
  dropOne: {en: "Drop one of them to see cases:", ja: "次のどれかを外すと見つかる。"},
  dropNone: {
    en: "Dropping a single one does not help.",
    ja: "どれか 1 つを外しても見つからない。",
  },
  clear: {en: "Clear all filters", ja: "条件をすべて外す"},
  chosen: {en: "Chosen filters", ja: "選択中の条件"},
  drop: {en: "Drop the filter", ja: "条件を外す"},
  foundIn: {en: "Found in", ja: "該当箇所"},
} as const satisfies Record<string, Text>;

export const sortWords: Record<SortName, Text> = {
  match: {en: "Best match", ja: "検索との一致"},
  evidence: {en: "Evidence", ja: "根拠の強さ"},
  effect: {en: "Largest effect", ja: "効果の大きさ"},
  year: {en: "Newest", ja: "新しい順"},
  title: {en: "Title", ja: "題名"},
};

/** What an order means, where its name alone may mislead. */
export const sortHints: Partial<Record<SortName, Text>> = {
  evidence: {
    en: "Cases whose three conditions are best supported come first.",
    ja: "3 つの条件の裏づけが強い事例を先に並べる。",
  },
  effect: {
    en: "By the largest relative change for the better. Figures measure different things: size alone does not make a case better.",
    ja: "改善の相対変化が最も大きい順。数値はそれぞれ別のものを測っており、大きさだけで事例の良し悪しは決まらない。",
  },
};

/**
 * Which page of a list of how many this is.
 *
 * @example
 * pageWords(2, 5, "en") // "Page 2 of 5"
 */
export const pageWords = (page: number, pages: number, locale: Locale): string =>
  locale === "ja" ? `${pages} ページ中 ${page} ページ` : `Page ${page} of ${pages}`;

/**
 * How many cases there would be.
 *
 * @example
 * casesWords(1, "en") // "1 case"
 */
export const casesWords = (count: number, locale: Locale): string =>
  locale === "ja" ? `${count} 件` : `${count} case${count === 1 ? "" : "s"}`;
