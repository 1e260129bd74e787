import type {NeedText} from "../../../analysis/cases/caseNeed.js";
import type {Text} from "../../../domain/texts.js";

/** What the page says that finds cases for a product. */
export const fitWords = {
  introduction: {
    en: "Say what you know of your product, in your own words, English or Japanese. Leave open what you do not know. The cases that have most in common come first, each with the reasons. Nothing you write leaves this browser, except in the page's address when you share it.",
    ja: "プロダクトについてわかることを、自分の言葉で書いてください(日本語でも英語でも)。わからない欄は空のままでかまいません。共通点の多い事例から順に、理由とともに表示します。書いた内容は外部に送られません。ただしページのアドレスには含まれるので、共有するときは注意してください。",
  },
  task: {en: "Task of machine learning", ja: "機械学習のタスク"},
  anyTask: {en: "Open", ja: "未定"},
  doubt: {en: "Which condition worries you?", ja: "どの条件が心配ですか"},
  noDoubt: {en: "None in particular", ja: "特にない"},
  clear: {en: "Clear", ja: "すべて消す"},
  share: {en: "Copy link", ja: "リンクをコピー"},
  nothingSaid: {
    en: "Fill in one field to see the cases that fit. For example:",
    ja: "ひとつでも欄に書くと、合う事例を表示します。例:",
  },
  noneFits: {
    en: "No case has anything in common with this. Use other words for the problem, name it more generally, or leave the task open.",
    ja: "共通点のある事例がありません。問題を別の言葉やもう少し広い言葉で書くか、タスクを未定にしてください。",
  },
  allCases: {en: "See all cases", ja: "すべての事例を見る"},
  weak: {
    en: "None of them comes close: what they share is little, so read the reasons before you rely on one.",
    ja: "近い事例はありません。共通点はわずかなので、理由を確かめてから参考にしてください。",
  },
  reasons: {en: "Why it is here", ja: "表示している理由"},
  sameTask: {en: "Same task", ja: "同じタスク"},
  howRanked: {en: "How cases are ranked", ja: "順位の決め方"},
  part: {en: "What you say", ja: "書いた内容"},
  most: {en: "Points at most", ja: "最大の点"},
  heldAgainst: {en: "What of the case it is held against", ja: "事例の何と比べるか"},
  notAsked: {
    en: "Fields left open do not count: the score is the share of the points that the filled ones can bring.",
    ja: "空の欄は数えません。点数は、書いた欄で取りうる点に対する割合です。",
  },
  words: {
    en: "A text brings the share of its words that the case has too, and rare words weigh more than frequent ones. A short list of related words (such as queue and wait, 融資 and loan) counts as the same; they are shown with ≈. Nothing else is known of meaning: read the cases.",
    ja: "文章の点は、書いた言葉のうち事例にもある言葉の割合で決まります。めずらしい言葉ほど重く数えます。関連語の短い一覧(「待ち」と queue、「融資」と loan など)は同じ言葉とみなし、≈ を付けて示します。それ以上に意味を理解しているわけではないので、事例そのものを読んで確かめてください。",
  },
  tested: {
    en: "A test holds the ranking against 20 invented needs in both languages. A reader had picked the fitting cases before the ranking was made: the first five must hold at least 85 % of the picks, also over the 10 needs on which nothing was tuned.",
    ja: "この順位は、日英 20 件の架空の要望を使ったテストで確かめています。合う事例は、順位の決め方を作る前に人が選んだものです。上位 5 件に、選んだ事例の 85% 以上が入ることを条件とし、調整に使っていない 10 件でも同じ条件を課しています。",
  },
  successes: {
    en: "Published cases are successes: that one fits does not say that your product will do as well.",
    ja: "公開される事例は成功例です。合う事例があっても、同じ成果が出るとは限りません。",
  },
} as const satisfies Record<string, Text>;

/** The texts of a need: what is asked, what one might write, and what a shared word is called. */
export const needWords: Record<NeedText, {label: Text; example: Text; same: Text; against: Text}> = {
  customerProblem: {
    label: {en: "Customer problem", ja: "顧客の問題"},
    example: {en: "Shoppers find nothing they like", ja: "好みの商品が見つからない"},
    same: {en: "Similar customer problem", ja: "顧客の問題が近い"},
    against: {
      en: "title, product, mechanism, customer problem, solution, condition ①",
      ja: "題、プロダクト、仕組み、顧客の問題、解決策、条件 ①",
    },
  },
  businessProblem: {
    label: {en: "Business problem", ja: "ビジネスの問題"},
    example: {en: "Revenue from the shop is flat", ja: "サイトの売上が伸びない"},
    same: {en: "Similar business problem", ja: "ビジネスの問題が近い"},
    against: {
      en: "mechanism, business problem, impact, condition ②",
      ja: "仕組み、ビジネスの問題、成果、条件 ②",
    },
  },
  data: {
    label: {en: "Data at hand", ja: "手元のデータ"},
    example: {en: "Clicks and purchases", ja: "クリックと購入の履歴"},
    same: {en: "Similar data", ja: "データが近い"},
    against: {en: "data used, solution", ja: "使用データ、解決策"},
  },
};
