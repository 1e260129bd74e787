import type {Text} from "./texts.js";

/**
 * What goes into each field of a case, by the path of its key; `*` stands for every entry of a list. One text serves the form, the comments
 * of a new file and the JSON Schema by which editors complete it. A test holds the paths against the schema.
 */
export const caseGuide = {
  id: {
    en: "The file's name without .yaml: lower-case letters, digits and hyphens, e.g. travel-reviews.",
    ja: "ファイル名から .yaml を除いたもの。英小文字、数字、ハイフン。例:travel-reviews",
  },
  organisation: {en: "Who runs the product, e.g. Pomelo.", ja: "プロダクトを運営する組織。例:Pomelo"},
  product: {
    en: "The product, e.g. Online shop.",
    ja: "プロダクトの名前や種類。例:オンラインショップ",
  },
  title: {
    en: "What was achieved, in a line, e.g. Less time to find what one likes.",
    ja: "達成したことを一行で。例:好みの商品に早く出会える",
  },
  mechanism: {
    en: "How the cycle is meant to turn, in one sentence, e.g. Recommendations that follow tastes bring clicks and revenue.",
    ja: "サイクルが回る仕組みを一文で。例:好みを反映する推薦がクリックと収益を増やす。",
  },
  industry: {en: "One industry.", ja: "業種をひとつ。"},
  year: {
    en: "Year of the results, e.g. 2021; empty (null in YAML) where no source gives one.",
    ja: "成果の年。例:2021。出典になければ空(YAML では null)。",
  },
  tasks: {en: "What machine learning does: one or more.", ja: "機械学習のタスク。ひとつ以上。"},
  techniques: {
    en: "Methods, e.g. Personalised product recommendation; none where the source is silent.",
    ja: "手法。例:個人に合わせた商品推薦。出典になければ空。",
  },
  services: {
    en: "Services and tools, e.g. Amazon Personalize; none where the source is silent.",
    ja: "使ったサービスやツール。例:Amazon Personalize。出典になければ空。",
  },
  data_used: {
    en: "Data that the model learns from, e.g. Customers' purchases; none where the source is silent.",
    ja: "モデルが学ぶデータ。例:顧客の購買履歴。出典になければ空。",
  },
  customer_problem: {
    en: "What troubled the customer, in your own words.",
    ja: "顧客が困っていたこと。自分の言葉で。",
  },
  business_problem: {
    en: "What troubled the business, in your own words.",
    ja: "ビジネスが困っていたこと。自分の言葉で。",
  },
  solution: {en: "What was built, in your own words.", ja: "何を作ったか。自分の言葉で。"},
  impact: {
    en: "What came of it, with the source's figures.",
    ja: "その結果。数値は出典のまま。",
  },
  conditions: {
    en: "What the source says of each of the three conditions, and how well it supports it.",
    ja: "3 つの条件それぞれについて出典が述べることと、根拠の強さ。",
  },
  "conditions.customer": {
    en: "① Machine learning solves a customer problem.",
    ja: "① 機械学習が顧客の問題を解決する。",
  },
  "conditions.business": {
    en: "② The better experience solves a business problem.",
    ja: "② 体験の改善がビジネスの問題を解決する。",
  },
  "conditions.data": {
    en: "③ Growth makes the model better. What a source only claims is inferred, not measured.",
    ja: "③ 成長がモデルの精度を改善する。主張だけなら measured ではなく inferred。",
  },
  "conditions.*.statement": {
    en: "What the source says of it, in your own words; also that it says nothing.",
    ja: "出典が述べること。自分の言葉で。触れていないなら、そのことを書く。",
  },
  "conditions.*.support": {
    en: "measured: the source has a figure. reported: it happened, without a figure. inferred: only claimed or implied. absent: not spoken of.",
    ja: "measured:数値がある。reported:起きたと述べるだけ。inferred:主張や示唆のみ。absent:触れていない。",
  },
  closes_by: {
    en: "How the source says that growth makes the model better; null where it does not say, left out where nobody has looked.",
    ja: "成長がモデルを改善する仕組み。出典になければ null。確認していなければ書かない。",
  },
  metrics: {
    en: "The source's figures, exactly as it gives them; none where it gives none.",
    ja: "出典の数値をそのまま。なければ空。",
  },
  "metrics.*.name": {
    en: "What is measured, e.g. Revenue from category pages.",
    ja: "何の数値か。例:カテゴリページからの収益",
  },
  "metrics.*.unit": {
    en: "Unit of before, after and an absolute change, e.g. minutes; % for a relative change alone.",
    ja: "前・後・差の単位。例:分。相対変化だけなら %。",
  },
  "metrics.*.before": {en: "Value before, e.g. 3.5; optional.", ja: "前の値。例:3.5。任意。"},
  "metrics.*.after": {en: "Value after, e.g. 48; optional.", ja: "後の値。例:48。任意。"},
  "metrics.*.change": {
    en: "Change, e.g. 15 or -20; optional where before and after are given.",
    ja: "変化。例:15、-20。前後の値があれば任意。",
  },
  "metrics.*.relative": {
    en: "true: the change is per cent of before. false: it is after minus before, in the unit. Only with a change.",
    ja: "true:変化は前の値に対する %。false:後と前の差(単位どおり)。変化を書くときだけ。",
  },
  "metrics.*.bound": {
    en: "Only where the source bounds the value after: at-least or at-most.",
    ja: "後の値が「以上」(at-least)「以下」(at-most)のときだけ。",
  },
  "metrics.*.better": {en: "Which direction is an improvement.", ja: "どちら向きが改善か。"},
  "metrics.*.condition": {
    en: "The condition that the figure speaks to.",
    ja: "この数値が関わる条件。",
  },
  "metrics.*.note": {
    en: "What must be known to read it: over what time, against what; optional.",
    ja: "読むときに知るべきこと(期間、比較の対象など)。任意。",
  },
  canvas: {
    en: "The business model canvas, where the source has one: all nine blocks, each a list that may be empty.",
    ja: "出典にあればビジネスモデルキャンバス。9 つの枠すべて、空でもよい一覧。",
  },
  canvas_note: {
    en: "Why there is no canvas, where a source has one that cannot be read; optional.",
    ja: "出典のキャンバスが読めないなど、ない理由。任意。",
  },
  sources: {en: "Where you read it: at least one.", ja: "出典。ひとつ以上。"},
  "sources.*.title": {en: "Title and author.", ja: "題名と著者。"},
  "sources.*.seed": {
    en: "Name of a seed document of this repository without its ending; otherwise give an address.",
    ja: "このリポジトリの元資料のファイル名(拡張子なし)。ほかの出典ならアドレスを書く。",
  },
  "sources.*.address": {
    en: "Whole web address, e.g. https://example.com/article.",
    ja: "完全なアドレス。例:https://example.com/article",
  },
  "sources.*.place": {
    en: "Where in it, so that a reader finds the sentences; optional.",
    ja: "読者が見つけられるような、その中の場所。任意。",
  },
} as const satisfies Record<string, Text>;

export type CaseField = keyof typeof caseGuide;
