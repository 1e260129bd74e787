import {plainText, withDetails} from "./inlineText.js";
import {folded, withoutNumber} from "./labels.js";

/** English words of which labels are made that carry no content of their own. */
const english = new Set(
  `a an the of to in on for and or is are does do it its they them this that with by from your our my their his her at as be
  persona personas customer customers user users target profile profiles business model canvas block blocks element elements
  value proposition propositions segment segments solve solves solving solved problem problems pain point points
  improve improves improvement improvements suggested suggestion suggestions proposed recommendation recommendations
  cost costs revenue or better more bring brings data make makes increase increases lead leads leading training accuracy
  check checks checking checkpoint checklist three confirm confirmation validation verification result results verdict status
  reason reasons rationale explanation details detail description content contents item items name condition conditions
  criterion criteria aspect question evaluation assessment answer note notes comment comments
  feature features generative ai ml machine learning function idea ideas use case cases indispensable essential need needs without
  copy line tagline slogan catchphrase catchcopy why how when come comes coming upon encounter encounters meet meets product
  psychological situational necessity necessities inevitability trigger triggers motivation motivations background
  pricing price plan plans nine analysis summary overview table step part round set first second no one two growth cycle
  met partly not key action actions next steps she he could do without who what would find finds found s improving growing solution
  solved improved demographics cs cr ch vp ka kr kp c r
  feature this product these those can will have has`.split(/\s+/),
);

/** Japanese terms of the same kind. */
const terms =
  `ビジネスモデルキャンバス ビジネスモデル キャンバス ペルソナ 顧客 ユーザー ターゲット プロフィール 価値提供 提供価値 価値提案 価値 セグメント
  問題 課題 解決 解消 改善案 改善策 改善 提案 対策 コスト 費用 収益 収入 売上 データ 増加 蓄積 精度 向上 学習 モデル 生成系 生成 機械学習 確認事項 確認項目 確認結果
  確認内容 確認 チェック 項目 検証 結果 判定 評価 状況 理由 根拠 説明 詳細 内容 備考 条件 観点 要素 名前 名称 機能 不可欠 発案 アイデア ユースケース コピー キャッチ
  利用 促進 促す 出会う 出会い 必然性 必然 心理的 心理 状況的 背景 きっかけ 理由 価格 料金 プラン 一覧 作成 分析 まとめ 概要 ブロック 構成 例 回目 人目 つ目 点 表 案 第
  成長サイクル 成長 サイクル プロダクト 製品 サービス ポイント コメント 増える 増やす 高める 高まる 記載 記述 削減 箇所 三点 九 つ 有無 可否
  の と を が は に へ で も や か から より する した して し いる いた ある こと ため および もしくは または その この つながる つながって さらに させる
  ます です なる なって における に対する による る た て い な`
    .split(/\s+/)
    .sort((a, b) => b.length - a.length);

/**
 * Whether a label is made of words alone that every answer has, so that nothing is lost with it.
 *
 * @example
 * isKnownWords("## 2) 3点の確認結果") // true
 * isKnownWords("Check of ColorMe") // false
 */
export function isKnownWords(label: string): boolean {
  if (label.length > 120) return false;
  let rest = folded(label);
  for (const term of terms) rest = rest.replaceAll(term, " ");
  return rest.split(/[^\p{Letter}ー]+/u).every((word) => word === "" || english.has(word));
}

/**
 * A label as it stands before what it labels; empty where it is made of known words alone.
 *
 * @example
 * titleOf("**1. Is ColorMe quicker**") // "Is ColorMe quicker:"
 */
export function titleOf(label: string): string {
  const title = plainText(withoutNumber(label));
  if (isKnownWords(title)) return "";
  return /[?\uff1f:\uff1a]$/u.test(title) ? title : withDetails(title, [""]).trim();
}
