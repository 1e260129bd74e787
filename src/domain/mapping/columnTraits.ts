import type {ColumnDescription} from "../tableDescription.js";
import {match, plainName} from "./columnName.js";

const says = (name: string, ...patterns: string[]) => {
  const plain = plainName(name);
  return patterns.some((pattern) => match(plain, pattern) !== null);
};

/** Whether a name is of something that is better when there is less of it: an error, customers who leave, complaints. */
export const isBetterLower = (name: string): boolean =>
  says(
    name,
    "rmse|mae|mse|mape|wape|smape|log ?loss|loss|brier|errors?|wer|cer|perplexity|churn|churned|bounce|bounced|complaints?|returned|skips?|skipped|latency|wait|refunds?",
    "誤差|損失|離脱|解約|直帰|苦情|クレーム|返品|待ち時間|問い合わせ",
  );

/** Whether a name is of an error that may pass 1, so that it is an amount and no share though its values are small. */
export const isErrorAmount = (name: string): boolean =>
  says(name, "rmse|mae|mse|mape|wape|smape|log ?loss|loss|perplexity|abs error|squared error", "誤差|損失");

/** Whether a column tells people apart: counting its different values counts them. */
export const isPersonId = (name: string): boolean =>
  says(
    name,
    "(?:users?|customers?|members?|accounts?|visitors?|clients?|people|person|buyers?|subscribers?|reviewers?) ?(?:id|no|key|hash|uuid|number)|uid|cookie id|^(?:user|customer|member|visitor|reviewer)$",
    "(?:会員|顧客|ユーザー?|利用者|購入者|お客様)(?:id|番号|コード|no)",
    "^(?:会員|顧客|ユーザー|利用者)$",
  );

/** Whether a column names things rather than measuring them: numbers in it cannot be added up. */
export const isId = (name: string): boolean =>
  isPersonId(name) ||
  says(
    name,
    "id|uuid|key|hash|code|zip|phone|version|rank|row number|^no|[a-z]+ no$",
    "番号|コード|品番|郵便",
  );

/** Whether a name is of an amount of money. */
export const isMoney = (name: string): boolean =>
  says(
    name,
    "revenues?|sales|gmv|profit|arpu|amount|price|spend|cost|budget|turnover|monthly recurring revenue|mrr|arr|marketing|jpy|yen|usd|eur",
    "売上|売り上げ|収益|利益|金額|価格|広告費|流通総?額|課金額|費|円",
  );

/** Whether a name is of a count of people, who would be counted twice by adding days up. */
export const isPeople = (name: string): boolean =>
  says(
    name,
    "users?|customers?|members?|subscribers?|visitors?|payers|people|buyers?|[dwm]au|sign ?ups?",
    "利用者|会員|ユーザー|顧客|購入者|課金者|訪問者|来店者|人数",
  );

/** Whether a name is of a share or a rate. */
export const isShare = (name: string): boolean =>
  says(
    name,
    "shares?|ratio|rate|ctr|cvr|probability|accuracy|precision|recall|n?dcg|auc|roc auc|pr auc|f1|percent|pct|%|retention|hit rate|hr|map|mrr",
    "率|割合|精度|比",
  ) || name.includes("%");

/** Whether a column holds nothing but yes and no, as 0 and 1 or as words. */
export const isYesNo = ({kind, distinct, distinctComplete, min, max}: ColumnDescription): boolean =>
  kind === "boolean" || (kind === "number" && distinctComplete && distinct <= 2 && min === 0 && max === 1);
