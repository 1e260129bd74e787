import type {Estimate} from "../../../analysis/loop/report.js";
import type {Cadence} from "../../../domain/loop.js";
import type {Text} from "../../../domain/texts.js";

/** What a lag profile shows at its chosen delay. */
export type DelayFinding = "alone" | "shared" | "none" | "unchosen";

/** What the figures of the evidence say, in both languages. */
export const evidenceTexts = {
  delay: {
    day: {en: "Delay (days)", ja: "時間差（日）"},
    week: {en: "Delay (weeks)", ja: "時間差（週）"},
    month: {en: "Delay (months)", ja: "時間差（か月）"},
  } satisfies Record<Cadence, Text>,
  chosen: (delay: string): Text => ({en: `chosen: ${delay}`, ja: `選ばれた時間差：${delay}`}),
  otherWay: (axis: string): Text => ({
    en: `The other way about: ${axis.charAt(0).toLowerCase()}${axis.slice(1)}`,
    ja: `逆向き：${axis}`,
  }),
  profileFinding: (found: DelayFinding, delay: string): Text =>
    ({
      alone: {
        en: `The effect stands out at a delay of ${delay}`,
        ja: `効果は${delay}の時間差ではっきり現れる`,
      },
      shared: {
        en: `At a delay of ${delay} the interval leaves zero, but other delays fit much the same`,
        ja: `${delay}の時間差では区間がゼロを含まないが、ほかの時間差でも同じ程度に合う`,
      },
      none: {en: "No clear effect at the chosen delay", ja: "選ばれた時間差に、はっきりした効果はない"},
      unchosen: {
        en: "The effect by delay; the verdict chose none",
        ja: "時間差ごとの効果（判定で選ばれた時間差はない）",
      },
    })[found],
  profileNote: ({
    region,
    basis,
    single,
    hollow,
    reverse,
  }: {
    region: string;
    /** Where the verdict's estimate comes from. */
    basis: "series" | "experiment" | "none";
    single: boolean;
    hollow: boolean;
    reverse: boolean;
  }): Text => ({
    en: [
      "Each mark is the effect if all of it came after this one delay, beside trend, season, covariates and the target's own inertia. Neighbours share most of their data, so they are not separate tests; the verdict comes from the whole search, which pays for looking at many delays.",
      {
        series: single
          ? "Broad bar: the verdict's own interval, wider for the search."
          : "Broad bar and hollow diamond: the verdict's own estimate. It counts several delays together and need not agree with any single one.",
        experiment: "Here the verdict rests on experiments, not on this figure.",
        none: "The verdict has no estimate of its own to draw here.",
      }[basis],
      `Shaded: within ±${region}, too small to matter.`,
      ...(hollow
        ? ["Hollow: no delay; cause and effect cannot be told apart there, so the search leaves it out."]
        : []),
      ...(reverse
        ? ["Below: the same the other way about; effects there hint that the arrow points back."]
        : []),
    ].join(" "),
    ja: [
      "各点は、効果がすべてその時間差のあとに現れるとした場合の大きさです（傾向、季節、共変量、結果そのものの慣性を除く）。隣り合う点はほとんど同じデータを使うため、別々の検定ではありません。判定は、多くの時間差を調べたことまで考慮した探索全体から出しています。",
      {
        series: single
          ? "太い帯は判定に使った区間で、探索したぶん広くなります。"
          : "太い帯と白抜きのひし形は判定に使った推定値です。複数の時間差をまとめるため、どの一点とも一致しないことがあります。",
        experiment: "ここでの判定の根拠は実験であり、この図ではありません。",
        none: "判定には、ここに描ける推定値がありません。",
      }[basis],
      `灰色は ±${region} 以内の、実質的に意味のない効果です。`,
      ...(hollow ? ["白抜きの点は時間差なしです。原因と結果を区別できないため、探索から除きます。"] : []),
      ...(reverse ? ["下の図は逆向きの場合です。ここに効果があれば、矢印が逆である疑いがあります。"] : []),
    ].join(""),
  }),
  releasesFinding: (label: string, count: number, up: number, down: number): Text => {
    const clear = (n: number) => (n === count && count > 1 ? `all ${n}` : `${n} of ${count}`);
    const releases = count === 1 ? "release" : "releases";
    if (up === 0 && down === 0)
      return {
        en: `No single release moved “${label}” clearly`,
        ja: `${label}をはっきり動かしたと言えるリリースはない`,
      };
    if (down === 0)
      return {
        en: `“${label}” jumped for the better at ${clear(up)} ${releases}`,
        ja: `${count}回のリリースのうち${up}回で、${label}が明らかに良くなった`,
      };
    return {
      en: `“${label}” jumped at ${count} ${releases}: ${up} clearly for the better, ${down} clearly for the worse`,
      ja: `${count}回のリリースのうち、${label}が明らかに良くなったのは${up}回、悪くなったのは${down}回`,
    };
  },
  jumps: (jumps: readonly string[], largest: boolean, level: string): Text => ({
    en: `${largest ? "Largest jumps" : "Jumps"}: ${jumps.join("; ")}. ${level} intervals in brackets.`,
    ja: `${largest ? "大きい順に" : ""}${jumps.join("、")}。括弧内は${level}区間です。`,
  }),
  releasesNote: ({
    delay,
    merged,
    filled,
    expected,
  }: {
    delay: string | null;
    merged: number;
    filled: number;
    expected: boolean;
  }): Text => ({
    en: [
      "Thin: what was seen. Thick: a straight line for each stretch between releases. Dashed: the line before, carried on: what would have been without the release. Below: the gap between the two at the start of each stretch.",
      ...(delay === null ? [] : [`Changes are looked for ${delay} after each release, the link's delay.`]),
      ...(expected
        ? ["Hollow diamonds: the jump that the link's estimate expects from the change in quality."]
        : []),
      ...(merged > 0
        ? [
            `${merged} release${merged === 1 ? " has" : "s have"} too few periods on one side and ${merged === 1 ? "is" : "are"} not judged apart.`,
          ]
        : []),
      ...(filled > 0
        ? [`${filled} missing period${filled === 1 ? " is" : "s are"} filled by straight lines.`]
        : []),
      "Season and other drivers are not taken out here: a picture, not the verdict.",
    ].join(" "),
    ja: [
      "細い線は実測値、太い線はリリースとリリースの間にあてはめた直線、破線は前の区間の直線を延ばしたもので、リリースがなかった場合の見込みです。下の段差は、新しい区間の始まりでの両者の差です。",
      ...(delay === null ? [] : [`変化は、つながりの時間差である${delay}後に現れるものとして見ています。`]),
      ...(expected
        ? ["白抜きのひし形は、リリースで変わった精度から、つながりの推定値によって見込まれる段差です。"]
        : []),
      ...(merged > 0
        ? [`前後どちらかの期間が短すぎる${merged}回のリリースは、単独では判定していません。`]
        : []),
      ...(filled > 0 ? [`欠けている${filled}期間は直線で補いました。`] : []),
      "季節やほかの要因は除いていないため、判定ではなく目安です。",
    ].join(""),
  }),
  pooled: {en: "All experiments together", ja: "すべての実験をまとめた推定"} satisfies Text,
  lift: (lift: string): Text => ({en: `lift ${lift}`, ja: `変化率 ${lift}`}),
  experimentsFinding: (
    count: number,
    {low, high}: Estimate,
    {target, equivalence}: {target: string; equivalence: number},
  ): Text => {
    const who = count === 1 ? "The experiment" : `${count} experiments together`;
    if (Math.max(-low, high) < equivalence)
      return {
        en: `${who} moved “${target}” too little to matter`,
        ja: `${count === 1 ? "実験をしても" : `${count}件の実験をまとめても`}、${target}は実質的に動かなかった`,
      };
    if (low > 0)
      return {
        en: `${who} improved “${target}”`,
        ja: `${count === 1 ? "実験" : `${count}件の実験をまとめると、`}${count === 1 ? "で" : ""}${target}は改善した`,
      };
    if (high < 0)
      return {
        en: `${who} made “${target}” worse`,
        ja: `${count === 1 ? "実験で" : `${count}件の実験をまとめると、`}${target}は悪化した`,
      };
    return {
      en: `${who} cannot tell whether “${target}” moved`,
      ja: `${count === 1 ? "この実験" : `${count}件の実験をまとめても、`}${count === 1 ? "からは" : ""}${target}が動いたかどうか判断できない`,
    };
  },
  experiment: ({
    id,
    start,
    end,
    people,
    exposure,
    lift,
    effect,
  }: {
    id: string;
    start: string;
    end: string;
    people: string;
    exposure: string;
    lift: string | null;
    effect: string;
  }): Text => {
    const dates = start === "" || end === "" ? null : {en: `${start} to ${end}, `, ja: `${start}〜${end}、`};
    return {
      en: `${id} (${dates?.en ?? ""}${people} people): source changed by ${exposure}${lift === null ? "" : `, target by ${lift}`}, effect ${effect}`,
      ja: `${id}（${dates?.ja ?? ""}${people}人）：原因の変化 ${exposure}${lift === null ? "" : `、結果の変化 ${lift}`}、効果 ${effect}`,
    };
  },
  experimentNumbers: ({
    tests,
    more,
    pooled,
    level,
  }: {
    tests: readonly string[];
    more: number;
    pooled: string | null;
    level: string;
  }): Text => ({
    en: `${tests.join("; ")}.${more > 0 ? ` ${more} more in the CSV.` : ""}${pooled === null ? "" : ` Together: ${pooled}.`} ${level} intervals in brackets.`,
    ja: `${tests.join("。")}。${more > 0 ? `ほか${more}件は CSV にあります。` : ""}${pooled === null ? "" : `まとめた推定：${pooled}。`}括弧内は${level}区間です。`,
  }),
  experimentsNote: ({
    region,
    several,
    disagree,
  }: {
    region: string;
    several: boolean;
    disagree: boolean;
  }): Text => ({
    en: [
      "The effect is the difference between the two groups over the change that the test made to the source. Chance decides who is in which group, so nothing else explains the difference.",
      `Shaded: effects within ±${region}, too small to matter.`,
      ...(several ? ["More precise tests weigh more in the pooled estimate."] : []),
      ...(disagree ? ["The tests disagree by more than chance, so its interval is widened."] : []),
      "A test shows the effect as far as it ran; what comes later is not in it.",
    ].join(" "),
    ja: [
      "効果は、二つの群の結果の差を、実験で原因を変えた量で割ったものです。どちらの群に入るかは無作為に決まるため、ほかの要因では説明できません。",
      `灰色の部分は ±${region} 以内の、実質的に意味のない効果です。`,
      ...(several ? ["まとめた推定では、精度の高い実験ほど重くなります。"] : []),
      ...(disagree ? ["実験どうしの差が偶然を超えるため、区間を広げてあります。"] : []),
      "実験期間より後に現れる効果は含まれません。",
    ].join(""),
  }),
  noExperiment: {
    en: "No experiment on this link is in the data. An A/B test would be the strongest evidence: add its two groups as experiments.csv.",
    ja: "このつながりの実験はデータにありません。A/Bテストが最も強い根拠になります。二つの群の結果を experiments.csv に加えてください。",
  } satisfies Text,
  noReleases: {
    en: "No dated releases that could be judged are in the data. Dates of model releases (releases.csv) are stronger evidence than two series alone.",
    ja: "判定できる日付つきのリリースがデータにありません。モデルのリリース日（releases.csv）は、二つの系列だけより強い根拠になります。",
  } satisfies Text,
  noProfile: {
    en: "The effect by delay could not be computed: there are too few periods, or one of the series does not vary.",
    ja: "時間差ごとの効果は計算できません。期間が少なすぎるか、系列に変化がありません。",
  } satisfies Text,
  thisLoop: ({en, ja}: Text): Text => ({en: `This loop: ${en}`, ja: `このループ：${ja}`}),
  precedentsTitle: (count: number): Text => ({
    en: `What ${count} published ${count === 1 ? "case reports" : "cases report"} of this link, beside this estimate`,
    ja: `公開された ${count} 件の事例が示すこのつながりの大きさ`,
  }),
  precedentsNote: {
    en: "Hollow: what a published case implies, the logarithm of one relative change over that of the other. It has no interval, is one success that somebody chose to publish, and is not part of the estimate. Other products measure other things: take it for an order of magnitude.",
    ja: "白抜きは公開事例から計算した値（2 つの変化率の対数の比）です。区間はなく、公表された成功例であり、推定には含めていません。指標の定義も異なるため、おおよその規模の目安としてください。",
  } satisfies Text,
  precedentsSource: (cases: readonly string[]): Text => ({
    en: `Cases: ${cases.join(", ")}, see the case library`,
    ja: `事例：${cases.join("、")}（事例ライブラリ）`,
  }),
};
