import type {LinkName} from "../../domain/links.js";
import type {Text} from "../../domain/texts.js";

/** What is told of a cycle that is broken on purpose. Numbers are not among it: they come from the loop's report. */
export interface BrokenStory {
  /** The loop's id. */
  id: string;
  /** Where it breaks. */
  link: LinkName;
  heading: Text;
  /** Paragraphs. */
  story: readonly Text[];
  /** What to make of what is seen first. */
  meaning: Text;
  /** What could be done. */
  remedies: readonly Text[];
}

/** The three, in the order of their conditions. */
export const brokenStories: readonly BrokenStory[] = [
  {
    id: "contract-review",
    link: "customer",
    heading: {
      en: "A model that would have to be right every time",
      ja: "100% 正しくなければ役に立たないモデル",
    },
    story: [
      {
        en: "A service reviews contracts. A model marks the clauses that look unusual, and with every release it marks them better.",
        ja: "契約書をレビューするサービスです。通常と異なる条項をモデルが示し、その精度はリリースのたびに上がっていきます。",
      },
      {
        en: "But one missed clause is too many, and the model cannot explain why it let the others pass. So lawyers read every clause, whatever the model says. It would save them time only if it were always right, or if every answer came with its full reason.",
        ja: "しかし、見落としは一つも許されません。モデルは、問題ないと判定した理由も説明できません。そのため担当者は、モデルの判定にかかわらずすべての条項を読みます。時間が減るのは、モデルがつねに正しいか、判定の根拠をすべて説明できるときだけです。",
      },
    ],
    meaning: {
      en: "Every release brings good news to the team and nothing to the customer.",
      ja: "リリースのたびにチームには良い知らせが届きますが、顧客には何も届きません。",
    },
    remedies: [
      {
        en: "Change the task to one in which an error costs little: which contract to read first, or a wording that a person takes or leaves.",
        ja: "間違えても損失の小さい課題に変える。たとえば、どの契約書から読むかの順番付けや、人が採否を決める文案の提案。",
      },
      {
        en: "Keep a person in the loop: the model finds the passage and an earlier contract to compare it with, the person decides, and sooner than before.",
        ja: "人の判断を組み込む。モデルは該当箇所と比較すべき過去の契約書を探し、人はそれを見て、これまでより早く決める。",
      },
      {
        en: "Then measure the time that is saved, by an A/B test. The model's quality is not the customer's experience.",
        ja: "そのうえで、短縮できた時間を A/B テストで測る。モデルの精度は顧客の体験そのものではない。",
      },
    ],
  },
  {
    id: "music-service",
    link: "business",
    heading: {en: "Free users who never pay", ja: "有料会員にならない無料ユーザー"},
    story: [
      {
        en: "A music service makes a playlist for each person. The playlists get better and people listen more: the customer's problem is solved.",
        ja: "一人ひとりに合わせたプレイリストを作る音楽サービスです。プレイリストは良くなり、聴く時間も延びました。顧客の問題は解決しています。",
      },
      {
        en: "The business needs members who pay. But it is free users who listen more, and what they enjoy they have already: nothing that the model makes better is sold.",
        ja: "ビジネスに必要なのは有料会員です。ところが、よく聴くようになったのは無料ユーザーで、良くなったものはすべて無料で手に入ります。モデルが良くしたものは、何も売られていません。",
      },
    ],
    meaning: {
      en: "A report on use looks splendid. The number that pays for it stands still.",
      ja: "利用状況のレポートは好調に見えますが、費用をまかなう数字は動いていません。",
    },
    remedies: [
      {
        en: "Put something that the model makes better into the paid plan, so that a better model is a better reason to pay.",
        ja: "モデルが良くするものを有料プランに入れる。モデルが良くなるほど、支払う理由も強くなる。",
      },
      {
        en: "Or choose a business problem that listening does solve, such as members who leave, and measure that instead.",
        ja: "または、聴く時間が延びることで実際に解決できるビジネスの問題（会員の解約など）を選び、そちらを測る。",
      },
      {
        en: "Offer it to a random half first, and compare how many of each half pay.",
        ja: "まず無作為に選んだ半数に提供し、支払う人の割合を比べる。",
      },
    ],
  },
  {
    id: "health-assistant",
    link: "collection",
    heading: {
      en: "Users whose data cannot be used for training",
      ja: "データを学習に使えない利用者",
    },
    story: [
      {
        en: "A health assistant answers frequent questions at once. More questions are solved, and people come back: the first two conditions hold.",
        ja: "よくある質問にすぐ答える、健康相談のアシスタントです。解決する質問が増え、利用者も戻ってきます。条件 1 と 2 は成り立っています。",
      },
      {
        en: "What people write is about their health and may not be used for training. So the team buys labelled questions, about as many each week, however many people come. The model does get better, but by the budget, not by growth.",
        ja: "利用者が書き込むのは健康に関する内容で、学習には使えません。そこでチームは、利用者が増えても減っても毎週ほぼ同じ数のラベル付きの質問を購入しています。モデルは良くなりますが、それは予算によるもので、成長によるものではありません。",
      },
    ],
    meaning: {
      en: "Everything on the dashboard rises. Only the new rows do not: whoever has the same budget can build the same model.",
      ja: "ダッシュボードの数字はどれも伸びています。伸びないのは新しい学習データだけです。同じ予算があれば、誰でも同じモデルを作れます。",
    },
    remedies: [
      {
        en: "Ask for consent in plain words, for one purpose that people care about, and count how many agree.",
        ja: "利用者にとって意味のある目的を一つに絞り、わかりやすい言葉で同意を求め、同意した人の数を数える。",
      },
      {
        en: "Take labels from use rather than from what is written: was the question solved, was it asked again? Ask those who answer for privacy first.",
        ja: "書き込まれた内容ではなく、使われ方からラベルを得る。質問は解決したか、同じことをもう一度尋ねたか。個人情報の責任者への確認が先に要る。",
      },
      {
        en: "Let labels fall out of the work: a nurse who corrects an answer for somebody who has agreed makes a row.",
        ja: "業務の中でラベルが生まれるようにする。同意した利用者への回答を看護師が直せば、それが 1 行の学習データになる。",
      },
    ],
  },
];
