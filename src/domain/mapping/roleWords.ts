import type {MeasureName} from "../links.js";

/** What a column may be to a loop. */
export type Role = MeasureName | "covariate";

/**
 * Words in the names of columns, English as patterns of whole words and Japanese as parts of names, with how strongly each speaks for
 * a role: 10 says it outright, 3 hints at it.
 */
export const roleWords: Record<Role, readonly (readonly [pattern: string, weight: number])[]> = {
  model_quality: [
    ["rmse|mae|mse|mape|wape|smape|log ?loss|brier", 10],
    ["n?dcg|auc|roc auc|pr auc|auroc|auprc|f1|f score|mrr", 10],
    ["accuracy|model quality|model score|prediction error|offline score", 10],
    ["precision|recall|hit rate|hr|bleu|rouge|wer|cer|perplexity|r2|top \\d+ error", 9],
    ["error rate|map|quality", 7],
    ["errors?|abs error|absolute error|squared error|correct|is correct", 6],
    ["loss|hits?", 5],
    ["good|right", 3],
    ["model|score", 2],
    ["正解率|適合率|再現率|正答率|的中率|予測精度|平均誤差|予測誤差", 10],
    ["精度|誤差", 9],
    ["正解|モデル品質|モデルの質", 7],
    ["品質|モデル", 3],
  ],
  customer_experience: [
    ["satisfaction|csat|satisfied|customer experience|nps", 10],
    ["ctr|click through|click through rate|retention|retention rate|favou?rites?|favou?rited?|experience", 9],
    ["click rate|repeat rate|churn|churn rate|retained", 8],
    ["likes?|liked|clicked|engagement|bounce|bounce rate|complaints?", 7],
    ["rating|stars?|dwell|completion|completion rate|returned|watch time", 6],
    ["cvr|conversion rate|converted|clicks?|session (?:length|duration)|duration|skips?|skipped|faves?", 5],
    ["solved|index", 3],
    ["満足度|顧客体験|ユーザー体験|推奨度", 10],
    ["お気に入り|継続率|クリック率|定着率|再訪率", 9],
    ["リピート率|離脱率|解約率|直帰率|滞在時間", 8],
    ["いいね|苦情|クレーム|満足", 7],
    ["評価|評点|継続|体験|レビュー点", 5],
    ["クリック", 5],
  ],
  business_kpi: [
    ["revenues?|sales|gmv|net sales|active users?|[dwm]au|weekly active users", 10],
    ["orders?|paying users?|payers|subscribers?|bookings|profit|monthly recurring revenue", 9],
    ["subscriptions?|members?|active members?|contracts|turnover", 8],
    ["purchases?|purchased|customers?|transactions?|arpu|reservations?", 7],
    ["users?|people|amount|conversions|visitors?|active", 6],
    ["mrr|arr", 6],
    ["sign ?ups?|new users|price|total|sessions?|visits", 4],
    ["売上|売上高|売り上げ|アクティブユーザー|利用者数|会員数", 10],
    ["収益|注文数|流通総額|流通額|購入者数|課金者数", 9],
    ["ユーザー数|契約数|予約数|課金|利益|顧客数|利用者|会員", 8],
    ["注文|購入|成約|取引|来店者数|訪問者数", 7],
    ["金額|価格|登録者数|登録数", 5],
  ],
  training_rows: [
    ["training rows|train rows|training data|training examples|training samples|training size|n train", 10],
    ["labels|labell?ed (?:rows|data|examples|items)|annotations|dataset size|data size", 9],
    ["labell?ed|training|ratings", 7],
    ["label|samples|rows|n rows|feedback|corpus", 6],
    ["examples|reviews|records", 5],
    ["学習データ|教師データ|訓練データ|学習件数|学習用", 10],
    ["ラベル数|ラベル件数|アノテーション|ラベル付き", 9],
    ["評価件数|評価数|データ件数|データ数|ラベル", 7],
    ["学習|レビュー数|フィードバック", 5],
  ],
  covariate: [
    ["marketing|marketing spend|ad spend|ads? cost|ad budget|advertising|advertisements?", 10],
    ["promotions?|promo|campaigns?|discounts?|coupons?", 8],
    ["holidays?|temperature|weather|season|rain|spend|ads?", 7],
    ["広告費|広告宣伝費|広告", 10],
    ["販促|販売促進|キャンペーン|割引|クーポン|値引", 9],
    ["祝日|休日|気温|天気|降水|季節|連休", 8],
  ],
};

/** Words that say that a column is beside the matter: what was planned, bounds, what others did. */
export const besideWords: readonly string[] = [
  "baseline|targets?|goals?|plans?|planned|budgeted|forecast|predicted|previous|last year|yoy|wow|lower|upper|ci|se|std ?err|stderr|sd|std|rank|id",
  "目標|予算|計画|予測値|前年|前週|前月|前年比|ベースライン|標準誤差|標準偏差",
];
