import type {ConditionName} from "../../conditions.js";
import type {CheckVerdict} from "./answer.js";
import {folded} from "./labels.js";

const data =
  /データ|学習|精度|\bdata\b|dataset|accura|\bmodels?\b.{0,40}(?:better|improv|learn)|(?:better|improv|retrain).{0,20}\bmodels?\b|feedback loop/u;
const business =
  /コスト|費用|収益|収入|売上|利益|ビジネス|\bcosts?\b|revenue|business|profit|\bsales\b|\bkpi\b|monetis|monetiz/u;
const customer =
  /顧客|ユーザー|利用者|問題|課題|悩み|価値|customer|\busers?\b|problem|\bpain|\bvalue\b|\bneeds?\b/u;

/**
 * The condition that a check's name is about; null where it is about none.
 *
 * @example
 * conditionOf("コストもしくは収益の改善につながるか") // "business"
 */
export function conditionOf(name: string): ConditionName | null {
  const text = folded(name);
  if (text.length > 200) return null;
  if (/^(?:条件|condition|check|確認)?\s?[①1](?:\s|$)/u.test(text)) return "customer";
  if (data.test(text)) return "data";
  if (business.test(text)) return "business";
  return customer.test(text) ? "customer" : null;
}

const clear: readonly (readonly [ConditionName, RegExp])[] = [
  [
    "data",
    /(?:データ|学習).{0,30}(?:増|蓄積|集|向上|改善|強化|循環)|精度.{0,12}(?:向上|改善)|\bdata\b.{0,60}(?:improv|better|accura|model|grow|increas|loop)|(?:brings?|more|collects?|generates?|grows?|increas\w*).{0,30}\bdata\b|(?:improv\w*|better).{0,20}(?:models?|accuracy)|models?.{0,30}(?:improv|better)/u,
  ],
  [
    "business",
    /(?:コスト|費用|収益|売上|収入|ビジネス).{0,20}(?:改善|削減|向上|解決|増|つなが)|(?:improv\w*|better|lowers?|rais\w*|reduc\w*|increas\w*|cuts?).{0,30}(?:costs?|revenue|profit)|(?:costs?|revenue|profit)\b.{0,30}(?:improv|better|reduc|increas|impact|grow)|business problem/u,
  ],
  [
    "customer",
    /(?:顧客|ユーザー).{0,12}(?:問題|課題|悩み).{0,12}|(?:問題|課題)(?:の|を)?(?:解決|解消)|(?:customer|user)s?\W{0,3}(?:s\s)?.{0,12}(?:problem|pain|need)|solv\w*.{0,30}(?:problem|pain)|problems?.{0,12}(?:solv|fit)/u,
  ],
];
const short: Readonly<Record<string, ConditionName>> = {
  customer: "customer",
  "customer problem": "customer",
  "customer value": "customer",
  顧客: "customer",
  顧客価値: "customer",
  business: "business",
  "cost or revenue": "business",
  "cost/revenue": "business",
  ビジネス: "business",
  収益性: "business",
  "コスト・収益": "business",
  data: "data",
  "data growth": "data",
  データ: "data",
  データ増加: "data",
};

/**
 * The condition that a line's label names by saying what it is about in full; null for one that only mentions it.
 *
 * @example
 * namedCondition("Value solves the customer's problem") // "customer"
 * namedCondition("Data scientists") // null
 */
export function namedCondition(label: string): ConditionName | null {
  const text = folded(label);
  if (text.length > 120) return null;
  return short[text] ?? clear.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

const verdicts: readonly (readonly [CheckVerdict, RegExp])[] = [
  ["partly", /^(?:[△▲🔺🔶🟡🟠]|⚠\ufe0f?)/u],
  ["not met", /^(?:[×✕✗✘❌✖🔴╳]\ufe0f?)/u],
  ["met", /^(?:[○◯〇◎⭕✅✔✓☑🟢👍]\ufe0f?)/u],
];
const verdictWords: readonly (readonly [CheckVerdict, RegExp])[] = [
  [
    "partly",
    /^(?:partly met|partially met|mostly met|partly|partial(?:ly)?|somewhat|mostly|in part|needs improvement|conditional(?:ly)?|一部満たしている|一部満たす|部分的に満たしている|部分的に満たす|部分的(?:に)?|一部|やや不十分|やや不足|概ね|おおむね|おおよそ|要改善|条件付き|ある程度|まあまあ|改善の余地)/iu,
  ],
  [
    "not met",
    /^(?:not (?:met|satisfied|yet|sufficient|confirmed|fulfilled)|no\b|unmet|insufficient|inadequate|weak\b|fail(?:s|ed)?\b|does not|doesn't|不十分|不足|未達|未充足|満たさない|満たしていない|満たせていない|いいえ|不可|不合格|弱い|できていない|NG\b)/iu,
  ],
  [
    "met",
    /^(?:fully met|met\b|yes\b|pass(?:es|ed)?\b|ok\b|satisf(?:ied|ies)|sufficient|adequate|fulfilled|achieved|confirmed|strong\b|good\b|満たす|満たしている|満たしています|はい|十分|充足|達成|合格|良好|適合|問題なし|できている|可(?=$|[。、\s])|確認済み|確認できた)/iu,
  ],
];

/** What a text says of a condition by how it begins, and the text without the mark or the word that said it. */
export interface VerdictText {
  verdict: CheckVerdict;
  rest: string;
}

/**
 * The verdict with which a plain text begins: a mark (○ △ × ✅ ⚠️ ❌) or a word, or both.
 *
 * @example
 * verdictOf("✅ Met: colours are found at once") // {verdict: "met", rest: "colours are found at once"}
 * verdictOf("顧客は増える") // {verdict: "unstated", rest: "顧客は増える"}
 */
export function verdictOf(text: string): VerdictText {
  const trimmed = text.trim();
  for (const [verdict, pattern] of verdicts) {
    const mark = pattern.exec(trimmed);
    if (mark === null) continue;
    const rest = trimmed.slice(mark[0].length).trim();
    return {verdict, rest: verdictWord(rest)?.rest ?? rest};
  }
  return verdictWord(trimmed) ?? {verdict: "unstated", rest: trimmed};
}

function verdictWord(text: string): VerdictText | null {
  const start = /^[(\uff08「【]\s*/u.exec(text)?.[0].length ?? 0;
  for (const [verdict, pattern] of verdictWords) {
    const word = pattern.exec(text.slice(start));
    if (word === null) continue;
    const after = text.slice(start + word[0].length);
    // A word that a sentence goes on from stays in it.
    const end = /^\s*(?:[)\uff09」】]\s*)?(?:$|[:\uff1a。.,、;–—-]\s*)/u.exec(after);
    if (end !== null) return {verdict, rest: after.slice(end[0].length).trim()};
    return {verdict, rest: text};
  }
  return null;
}
