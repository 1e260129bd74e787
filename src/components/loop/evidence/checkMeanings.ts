import type {CheckName} from "../../../analysis/loop/report.js";
import type {Text} from "../../../domain/texts.js";

/** What a check guards against, and what its outcome says. */
interface CheckMeaning {
  /** What would fool a reader. */
  fooled: Text;
  passed: Text;
  notPassed: Text;
  /** Letter of its statistic; null where the statistic is a count of missing periods. */
  statistic: string | null;
}

/** The checks in plain words. */
export const checkMeanings: Record<CheckName, CheckMeaning> = {
  "reverse direction": {
    fooled: {
      en: "Two series move together although the arrow points back: the target moves first and the source follows.",
      ja: "矢印が逆で、結果が先に動き、原因がそれを追っているのに、ともに動いて見える場合があります。",
    },
    passed: {
      en: "Nothing says that the target leads the source alone. In a closed loop both may lead, and that is allowed.",
      ja: "結果だけが先に動いているという兆しはありません。ループが閉じていれば互いに先行することもあり、それは問題ありません。",
    },
    notPassed: {
      en: "The target leads and the source does not: read the link with its arrow turned round.",
      ja: "先に動くのは結果のほうで、原因は先に動いていません。矢印の向きが逆だと読むべきです。",
    },
    statistic: "χ²",
  },
  "unit roots": {
    fooled: {
      en: "Two series that wander without ever coming back drift together for long stretches by chance.",
      ja: "水準に戻らずさまよう二つの系列は、偶然だけで長いあいだ一緒に動きます。",
    },
    passed: {
      en: "The target keeps coming back to its level, so what it does after a push can be read.",
      ja: "結果の系列は水準に戻るので、押されたあとの動きを読み取れます。",
    },
    notPassed: {
      en: "The target may be such a wanderer, so a lasting effect cannot be told from drifting.",
      ja: "結果の系列がさまよっている可能性があり、長く続く効果と偶然の動きを区別できません。",
    },
    statistic: "t",
  },
  autocorrelation: {
    fooled: {
      en: "If what is left over can still be foretold from its own past, the interval is too narrow: the same surprise is counted several times.",
      ja: "説明しきれない残りが自分の過去から予測できると、同じ驚きを何度も数えることになり、区間が狭くなりすぎます。",
    },
    passed: {
      en: "What is left over looks like noise without memory, so the interval keeps its promise.",
      ja: "残りは記憶のない雑音に見えるので、区間は信頼できます。",
    },
    notPassed: {
      en: "Something regular is left out of the equation; the interval is too sure of itself.",
      ja: "式が捉えていない規則性が残っており、区間は狭すぎます。",
    },
    statistic: "Q",
  },
  placebo: {
    fooled: {
      en: "Slow movements fit almost any other slow movement: the same source with wrong dates would then “explain” the target as well.",
      ja: "緩やかな動きは、別の緩やかな動きにたいてい合います。日付が間違っていても同じように「説明」できてしまいます。",
    },
    passed: {
      en: "The right dates explain the target better than almost all wrong ones.",
      ja: "正しい日付は、間違った日付のほとんどより結果をよく説明します。",
    },
    notPassed: {
      en: "Wrong dates do about as well as the right ones: the fit is no evidence.",
      ja: "間違った日付でも同じくらい説明できます。合っていることは根拠になりません。",
    },
    statistic: "|t|",
  },
  "common driver": {
    fooled: {
      en: "A third thing, such as a campaign or a holiday, moves both series, and neither moves the other.",
      ja: "広告や祝日など第三の要因が両方を動かし、互いには影響していない場合があります。",
    },
    passed: {
      en: "No sign of a driver that hits both at once.",
      ja: "両方に同時に届く要因の兆しはありません。",
    },
    notPassed: {
      en: "Something seems to hit both at once. Add it as a covariate, sample more often, or run an experiment.",
      ja: "両方に同時に届く何かがありそうです。共変量に加える、観測を細かくする、実験するなどが必要です。",
    },
    statistic: "r",
  },
  "missing weeks": {
    fooled: {
      en: "With too many gaps, what is drawn between them is guesswork.",
      ja: "欠けが多すぎると、そのあいだは推測にすぎません。",
    },
    passed: {
      en: "Enough periods are known in all series.",
      ja: "すべての系列で、十分な期間の値がそろっています。",
    },
    notPassed: {
      en: "More than a third of the periods lack a value: fill the gaps at the source first.",
      ja: "3分の1を超える期間で値が欠けています。まず元のデータで補う必要があります。",
    },
    statistic: null,
  },
};
