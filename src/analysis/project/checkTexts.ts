import {canvasBlocks} from "../../domain/canvas.js";
import type {CanvasBlock} from "../../domain/canvas.js";
import {conditionNames, conditions} from "../../domain/conditions.js";
import type {ConditionName} from "../../domain/conditions.js";
import type {Text} from "../../domain/texts.js";

const numbers = (names: readonly ConditionName[]) => names.map((name) => conditions[name].number);

/** `①`, `① and ②`, `①, ② and ③`; in Japanese `①と②と③`. */
function listed(names: readonly ConditionName[]): Text {
  const all = numbers(names);
  const head = all.slice(0, -1).join(", ");
  return {en: head === "" ? all.join("") : `${head} and ${all.at(-1)!}`, ja: all.join("と")};
}

const needs: Record<ConditionName, Text> = {
  customer: {en: "whose problem is solved, and with what", ja: "誰のどの問題を、何で解決するか"},
  business: {en: "which revenue or cost moves", ja: "どの収益またはコストが動くか"},
  data: {en: "which data come from use", ja: "利用からどのデータが得られるか"},
};

/** What the check of the three conditions says. */
export const checkTexts = {
  sentence: {
    customer: {
      en: "Condition ① has no sentence yet: which customer problem does machine learning solve?",
      ja: "条件①の文がありません。機械学習は顧客のどの問題を解決しますか。",
    },
    business: {
      en: "Condition ② has no sentence yet: which business problem does the better experience solve?",
      ja: "条件②の文がありません。体験の改善はビジネスのどの問題を解決しますか。",
    },
    data: {
      en: "Condition ③ has no sentence yet: how does growth make the model better?",
      ja: "条件③の文がありません。成長はどのようにモデルを良くしますか。",
    },
  } satisfies Record<ConditionName, Text>,
  arrow: {
    customer: {
      en: "Arrow ① is not drawn between two cards: from what the model does to the customer's value.",
      ja: "矢印①が 2 枚の付箋を結んでいません。モデルの働きから顧客の価値へ引いてください。",
    },
    business: {
      en: "Arrow ② is not drawn between two cards: from the customer's value to revenue or cost.",
      ja: "矢印②が 2 枚の付箋を結んでいません。顧客の価値から収益またはコストへ引いてください。",
    },
    data: {
      en: "Arrow ③ is not drawn between two cards: from growth back to data and model.",
      ja: "矢印③が 2 枚の付箋を結んでいません。成長からデータとモデルへ引いてください。",
    },
  } satisfies Record<ConditionName, Text>,
  card: {
    en: "The arrow starts or ends at a card without words.",
    ja: "矢印の端の付箋に言葉がありません。",
  } satisfies Text,
  block: (blocks: readonly CanvasBlock[], condition: ConditionName): Text => {
    const {number} = conditions[condition];
    const names = blocks.map((block) => canvasBlocks[block]);
    return {
      en: `No card in ${names.map(({en}) => `“${en}”`).join(" or ")}: condition ${number} needs to say ${needs[condition].en}.`,
      ja: `${names.map(({ja}) => `「${ja}」`).join("または")}に付箋がありません。条件${number}には、${needs[condition].ja}が必要です。`,
    };
  },
  onlyOpinion: {
    en: "There is no evidence beyond opinion.",
    ja: "意見のほかに根拠がありません。",
  } satisfies Text,
  onlyEstimate: {
    en: "There are estimates or plans, but nothing was observed.",
    ja: "見積もりや計画はありますが、観測はありません。",
  } satisfies Text,
  onlyAnecdote: {
    en: "There are anecdotes or successes of other products, but nothing from your own market or users.",
    ja: "数人の声やほかのプロダクトの成功例はありますが、自社の市場や利用者のデータはありません。",
  } satisfies Text,
  against: (condition: ConditionName): Text => ({
    en: `There is evidence against condition ${conditions[condition].number}.`,
    ja: `条件${conditions[condition].number}を否定する根拠があります。`,
  }),
  outweighed: (condition: ConditionName): Text => ({
    en: `There is evidence against condition ${conditions[condition].number}, weaker than what speaks for it.`,
    ja: `条件${conditions[condition].number}を否定する根拠もありますが、支持する根拠より弱いものです。`,
  }),
  broken: {
    en: "Something that was attached is gone; it is worth nothing until it is back.",
    ja: "付けた根拠の一部が見つかりません。元に戻るまで数えません。",
  } satisfies Text,
  question: {
    customer: {
      en: "Must it be right every time, or explained in full, to be of use? If so, it does not solve the problem yet.",
      ja: "毎回正しいこと、または予測を完全に説明できることが、役に立つ前提になっていませんか。そうなら、まだ問題は解決していません。",
    },
    business: {
      en: "If users grow, do they pay or convert too? Growth among those who never pay solves no business problem.",
      ja: "利用者が増えたとき、有料プランなどへの転換も増えますか。無料の利用だけが増えても、ビジネスの問題は解決しません。",
    },
    data: {
      en: "If users grow, may and can their data be used for learning? Data that cannot be used improve no model.",
      ja: "利用者が増えたとき、そのデータを学習に使えますか。使えないデータではモデルは良くなりません。",
    },
  } satisfies Record<ConditionName, Text>,
  /** What the canvas shows as a whole: what speaks against comes first, then what has evidence beyond anecdotes. */
  overall({
    against,
    shown,
    unfinished,
  }: Record<"against" | "shown" | "unfinished", readonly ConditionName[]>): Text {
    const open: Text =
      unfinished.length === 0
        ? {en: "", ja: ""}
        : {
            en: `, and ${listed(unfinished).en} ${unfinished.length === 1 ? "is" : "are"} not drawn up in full`,
            ja: `（${listed(unfinished).ja}は書きかけ）`,
          };
    const end = (text: Text): Text => ({en: `${text.en}${open.en}.`, ja: `${text.ja}${open.ja}。`});
    if (against.length > 0)
      return end({
        en: `There is evidence against ${listed(against).en}, to be settled before anything is built on it`,
        ja: `${listed(against).ja}を否定する根拠があり、先に進む前に確かめる必要があります`,
      });
    if (shown.length === 0)
      return end({
        en: "None of the three conditions has evidence from your own market or users yet: the cycle is an assumption",
        ja: "3 つの条件のどれにも、自社の市場や利用者による根拠がまだなく、このサイクルは仮説です",
      });
    if (shown.length < conditionNames.length) {
      const rest = conditionNames.filter((name) => !shown.includes(name));
      return end({
        en: `${listed(shown).en} ${shown.length === 1 ? "has" : "have"} evidence from your own market or users, ${listed(rest).en} ${rest.length === 1 ? "has" : "have"} not, so the cycle as a whole is an assumption`,
        ja: `${listed(shown).ja}には自社の市場や利用者による根拠がありますが、${listed(rest).ja}にはないため、サイクル全体としては仮説です`,
      });
    }
    return end({
      en: "Each of the three conditions has evidence from your own market or users; whether the cycle turns as a whole, a loop's data have to show",
      ja: "3 つの条件のそれぞれに、自社の市場や利用者による根拠がありますが、サイクル全体が回るかはループのデータで確かめる必要があります",
    });
  },
} as const;
