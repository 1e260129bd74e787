import type {CaseNeed} from "../../../src/analysis/cases/caseNeed.js";

export interface LabelledNeed {
  need: CaseNeed;
  /** Ids of the cases that a careful reader would pick for it. */
  picks: readonly string[];
}

/**
 * Needs of invented but realistic products, each with the cases that a careful reader of all 29 cases of November 2026 would
 * pick. The picks were written down, in this file's first commit, before the ranking was written or tuned, by one reader (the
 * one who then wrote it): a second reader might pick others. Words were not taken from the cases on purpose, nor avoided.
 *
 * `tuning` was looked at while weights and words were chosen; `heldOut` was not.
 */
export const labelledNeeds: Record<"tuning" | "heldOut", readonly LabelledNeed[]> = {
  tuning: [
    {
      need: {
        customerProblem:
          "Shoppers scroll for a long time and leave our clothes app without finding anything they like",
        businessProblem: "Conversion from the home page is falling",
        data: "clicks, purchases and browsing history",
        task: "recommendation",
        doubt: "business",
      },
      picks: ["pomelo", "personalize-email", "spotify-enhance"],
    },
    {
      need: {
        customerProblem: "バスがいつ来るのかわからず、待っている間に不安になる",
        businessProblem: "乗車アプリの利用回数が伸びない",
        data: "走行中の位置情報と到着時刻の記録",
        task: "regression",
        doubt: "data",
      },
      picks: ["uber-eats"],
    },
    {
      need: {
        customerProblem: "Callers wait in a queue and repeat what they want to several agents",
        businessProblem: "We hire temporary agents in peak season",
        data: "call recordings and tickets",
        task: "language",
        doubt: "customer",
      },
      picks: ["intuit-contact-centre", "nhs-business-services", "magellan-health"],
    },
    {
      need: {
        customerProblem: "融資の審査に何週間もかかる",
        businessProblem: "貸し倒れの損失を減らしたい",
        data: "申請書と決算書",
        task: "classification",
        doubt: "business",
      },
      picks: ["fannie-mae", "unequal-misclassification-costs"],
    },
    {
      need: {
        customerProblem: "Clients do not know which pictures in their adverts make people click",
        businessProblem: "Producing advertisements is expensive",
        data: "adverts with their click counts",
        task: "vision",
        doubt: "business",
      },
      picks: ["new-engen", "vidmob"],
    },
    {
      need: {
        customerProblem: "覚えた英単語をすぐ忘れてしまい、どれを復習すればよいかわからない",
        businessProblem: "継続率が低い",
        data: "学習者の解答履歴",
        task: null,
        doubt: "customer",
      },
      picks: ["duolingo-review"],
    },
    {
      need: {
        customerProblem: "Freelancers spend hours writing their profile and proposals",
        businessProblem: "Few of them get an offer from clients",
        data: "profiles and job posts",
        task: "generation",
        doubt: null,
      },
      picks: ["bizreach"],
    },
    {
      need: {
        customerProblem: "見たい場面や番組が見つからない",
        businessProblem: "過去の映像資産が活用されていない",
        data: "放送済みの映像",
        task: "search",
        doubt: null,
      },
      picks: ["c-span", "disney-tagging"],
    },
    {
      need: {
        customerProblem: "Our data scientists wait days for a training run to end",
        businessProblem: "Machine learning costs too much and reaches production late",
        data: "",
        task: "ml-development",
        doubt: "business",
      },
      picks: ["lyft-level-5", "pipe-mode", "pytorch-1-0"],
    },
    {
      need: {
        customerProblem: "障害でサービスが止まり、利用者に迷惑をかける",
        businessProblem: "深夜のアラート対応で担当者が疲弊している",
        data: "サーバーのログと監視アラート",
        task: null,
        doubt: "customer",
      },
      picks: ["pagerduty"],
    },
  ],
  heldOut: [
    {
      need: {
        customerProblem: "お客様がメルマガを読まずに配信停止してしまう",
        businessProblem: "メール経由の売上が伸びない",
        data: "開封とクリックの履歴",
        task: null,
        doubt: "business",
      },
      picks: ["personalize-email", "pomelo"],
    },
    {
      need: {
        customerProblem: "Honest customers pay for the claims of cheats, and scams change every month",
        businessProblem: "Losses from false insurance claims",
        data: "claims and payments",
        task: "anomaly-detection",
        doubt: null,
      },
      picks: ["fraud-net", "vacation-rental-fraud"],
    },
    {
      need: {
        customerProblem: "オペレーターが回答を探すのに時間がかかり、問い合わせた人を待たせる",
        businessProblem: "人手が足りず応対コストが高い",
        data: "マニュアルと FAQ の文書",
        task: "search",
        doubt: null,
      },
      picks: ["magellan-health", "nhs-business-services", "intuit-contact-centre"],
    },
    {
      need: {
        customerProblem: "Doctors must read hundreds of X-ray pictures a day, and tumours are overlooked",
        businessProblem: "A missed tumour costs us far more than a second look",
        data: "labelled radiographs",
        task: "vision",
        doubt: null,
      },
      picks: ["brain-tissue-segmentation", "unequal-misclassification-costs"],
    },
    {
      need: {
        customerProblem: "広告動画のどこが視聴者に響いたのかわからない",
        businessProblem: "動画の制作費が高い",
        data: "動画と視聴データ",
        task: null,
        doubt: null,
      },
      picks: ["vidmob", "new-engen"],
    },
    {
      need: {
        customerProblem: "Sellers do not know what price to ask for their flat",
        businessProblem: "Few sellers list with us",
        data: "sold prices and floor plans",
        task: "regression",
        doubt: null,
      },
      picks: ["zillow-zestimate"],
    },
    {
      need: {
        customerProblem: "通勤中に長い記事を読む時間がない",
        businessProblem: "滞在時間と広告収入が伸びない",
        data: "記事の文章",
        task: null,
        doubt: "business",
      },
      picks: ["spokata"],
    },
    {
      need: {
        customerProblem: "Small firms sort receipts and bank statements by hand at the end of the year",
        businessProblem: "Users give up before they subscribe",
        data: "bank transactions and receipts",
        task: "classification",
        doubt: "customer",
      },
      picks: ["intuit-expense-finder"],
    },
    {
      need: {
        customerProblem: "欲しい商品が品切れになっている",
        businessProblem: "売れ残りの廃棄が多く、利益を圧迫している",
        data: "販売実績と天気",
        task: "forecasting",
        doubt: null,
      },
      picks: ["planalytics"],
    },
    {
      need: {
        customerProblem: "Listeners run out of episodes they like",
        businessProblem: "They cancel after a month",
        data: "listening history and skips",
        task: null,
        doubt: "data",
      },
      picks: ["spotify-enhance"],
    },
  ],
};
