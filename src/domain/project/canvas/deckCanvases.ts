import type {CanvasBlock} from "../../canvas.js";
import type {ConditionName} from "../../conditions.js";
import type {Locale, Text} from "../../texts.js";
import {newId} from "../parts.js";
import {emptyCanvas} from "../workCanvas.js";
import type {NoteKind, WorkCanvas} from "../workCanvas.js";

/** An example of the deck: its notes under keys, and the arrows between them. */
export interface DeckExample {
  id: string;
  title: Text;
  /** What is taken from the deck and what it does not say. */
  says: Text;
  notes: Readonly<Record<string, {block: CanvasBlock; text: Text; kind: NoteKind}>>;
  arrows: Partial<Record<ConditionName, {from: string | null; to: string | null; statement: Text}>>;
}

/**
 * The two examples of the workshop's deck whose words its text version keeps, in our own words. Its analysis of Bizreach is a figure
 * without text there: what the case file states stands for it.
 */
export const deckExamples: readonly DeckExample[] = [
  {
    id: "fashion-shop",
    title: {en: "Example: online fashion shop", ja: "例：ファッションの EC サイト"},
    says: {
      en: "The workshop deck's example: its customer problem, business problem, use of machine learning and the three arrows. It names no partners, costs, revenue or segments; those blocks are empty.",
      ja: "研修資料の例から、顧客の問題、ビジネスの問題、機械学習の使い方、3 つの矢印を取りました。協力者、コスト、収益、セグメントは資料にないため空です。",
    },
    notes: {
      visit: {
        block: "value_propositions",
        text: {
          en: "New items at every visit, where the front page used to show the same ones each day",
          ja: "毎日同じ商品が並んでいたトップページで、アクセスするたびに新しい商品が見られる",
        },
        kind: "assumption",
      },
      model: {
        block: "key_activities",
        text: {
          en: "Machine learning chooses the front page's items by what each customer bought",
          ja: "顧客の購買履歴に応じてトップページの表示商品を変える(機械学習)",
        },
        kind: "assumption",
      },
      history: {
        block: "key_resources",
        text: {en: "Customers' purchase histories", ja: "顧客の購買履歴"},
        kind: "assumption",
      },
      users: {
        block: "customer_relationships",
        text: {
          en: "Share of active users: the target is x\u00a0%, it stands at y\u00a0%",
          ja: "アクティブユーザーの割合：目標 x% に対し y%",
        },
        kind: "assumption",
      },
      page: {
        block: "channels",
        text: {en: "The shop's front page", ja: "EC サイトのトップページ"},
        kind: "assumption",
      },
    },
    arrows: {
      customer: {
        from: "model",
        to: "visit",
        statement: {
          en: "A front page by purchase history shows customers new items whenever they come.",
          ja: "購買履歴に応じたトップページにより、顧客はアクセスするたびに新しい商品を見られる。",
        },
      },
      business: {
        from: "visit",
        to: "users",
        statement: {
          en: "Customers who find something new stay active, and users grow in number.",
          ja: "新しい商品が見つかるので利用が続き、ユーザー数が増える。",
        },
      },
      data: {
        from: "users",
        to: "history",
        statement: {
          en: "More users leave more purchase histories, from which the choice of items gets better.",
          ja: "ユーザーが増えるほど購買履歴が集まり、表示商品の選び方が良くなる。",
        },
      },
    },
  },
  {
    id: "cosmetics",
    title: {en: "Example: cosmetics that suit one's skin", ja: "例：自分に合った化粧品"},
    says: {
      en: "The workshop deck's text gives the product and the feature, nothing else: the model drawn from them is a figure whose text is lost. The rest, the arrows too, is for you to fill in.",
      ja: "資料の文章にあるのはプロダクトと機能だけです。そこから描いたビジネスモデルは図で、文字が失われています。残りのブロックと矢印は自分で埋めてください。",
    },
    notes: {
      product: {
        block: "value_propositions",
        text: {en: "Cosmetics that suit me can be used", ja: "自分に合った化粧品が使える"},
        kind: "assumption",
      },
      palette: {
        block: "value_propositions",
        text: {
          en: "Generative AI makes a colour palette that suits my skin",
          ja: "生成系 AI が自分の肌に合ったカラーパレットを作る",
        },
        kind: "assumption",
      },
    },
    arrows: {},
  },
];

/**
 * A canvas to start from, made of an example of the deck.
 *
 * @example
 * deckCanvas(deckExamples[0], {locale: "ja"}).arrows.data.statement // "ユーザーが増えるほど…"
 */
export function deckCanvas(example: DeckExample, {locale}: {locale: Locale}): WorkCanvas {
  const ids = new Map(Object.keys(example.notes).map((key) => [key, newId("note")]));
  const empty = emptyCanvas(example.title[locale]);
  const arrow = (name: ConditionName) => {
    const drawn = example.arrows[name];
    if (drawn === undefined) return empty.arrows[name];
    const end = (key: string | null) => (key === null ? null : ids.get(key)!);
    return {from: end(drawn.from), to: end(drawn.to), statement: drawn.statement[locale], ties: []};
  };
  return {
    ...empty,
    notes: Object.entries(example.notes).map(([key, {block, text, kind}]) => ({
      id: ids.get(key)!,
      block,
      text: text[locale],
      kind,
    })),
    arrows: {customer: arrow("customer"), business: arrow("business"), data: arrow("data")},
  };
}
