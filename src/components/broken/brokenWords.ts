import type {Text} from "../../domain/texts.js";

/** Words of the page on broken cycles that belong to no single example; those that stand around numbers take them as texts. */
export const brokenWords = {
  title: {en: "Three ways a cycle breaks", ja: "サイクルが回らない 3 つの例"},
  introduction: {
    en: "A growth cycle needs all three conditions. Each of these invented products lacks one, and all that surrounds the gap looks healthy. The data are synthetic, so the right answer is known; every number below is what the analysis found in them.",
    ja: "成長サイクルが回るには 3 つの条件がすべて必要です。ここに挙げる架空のプロダクトには、条件が一つずつ欠けています。欠けた所のまわりは、どれも順調に見えます。合成データなので正解が分かっており、以下の数字はすべて、分析がそこから見つけたものです。",
  },
  overview: {en: "The three examples", ja: "3 つの例"},
  seenFirst: {en: "What you would see first", ja: "最初に目に入るもの"},
  toldApart: {en: "How this is told from too little data", ja: "データ不足との見分け方"},
  remedies: {en: "What could be done", ja: "考えられる対策"},
  perPeriod: {
    day: (label: string): Text => ({en: `${label} a day`, ja: `${label}（1 日あたり）`}),
    week: (label: string): Text => ({en: `${label} a week`, ja: `${label}（1 週間あたり）`}),
    month: (label: string): Text => ({en: `${label} a month`, ja: `${label}（1 か月あたり）`}),
  },
  changes: (changes: readonly {label: string; change: string}[]): Text => ({
    en: `First year to last: ${changes.map(({label, change}) => `${label} ${change}`).join(", ")}`,
    ja: `最初の 1 年から最後の 1 年まで：${changes.map(({label, change}) => `${label} ${change}`).join("、")}`,
  }),
  years: ({label, first, last, change}: Record<"label" | "first" | "last" | "change", string>): Text => ({
    en: `“${label}” averaged ${first} in the first year and ${last} in the last (${change}).`,
    ja: `「${label}」の平均は、最初の 1 年が ${first}、最後の 1 年が ${last}（${change}）です。`,
  }),
  inside: ({range, region}: Record<"range" | "region", string>): Text => ({
    en: `“Fails” is a finding, not the lack of one. 1\u00a0% better at the start of this arrow moves its end by ${range}\u00a0%: the whole interval lies within ±${region}\u00a0%, too small to matter.`,
    ja: `「成り立たない」は「分からない」とは違います。矢印の元が 1% 良くなったとき、先の変化は ${range}% で、区間全体が ±${region}% に収まっています。効果があるとしても、意味を持たないほど小さいということです。`,
  }),
  withoutTest: ({
    estimate,
    evidence,
    verdict,
  }: Record<"estimate" | "evidence" | "verdict", string>): Text => ({
    en: `Leave out the A/B test and keep every week: the estimate becomes ${estimate}, from ${evidence}, and the verdict is “${verdict}”. That interval has room for a strong effect and for none at all.`,
    ja: `A/B テストを除き、期間はそのまま残すと、根拠は「${evidence}」、推定値は ${estimate}、判定は「${verdict}」に変わります。強い効果があるとも、まったくないとも言える区間です。`,
  }),
  fewPeriods: ({periods, estimate, verdict}: Record<"periods" | "estimate" | "verdict", string>): Text => ({
    en: `Keep only the first ${periods}: the estimate is ${estimate}, and the verdict is “${verdict}”. That interval reaches beyond the region.`,
    ja: `最初の${periods}だけを残すと、推定値は ${estimate}、判定は「${verdict}」です。区間は、この幅の外まで広がっています。`,
  }),
  withTest: {en: "With the A/B test", ja: "A/B テストあり"},
  noTest: {en: "The same weeks without it", ja: "A/B テストなし（期間は同じ）"},
  all: (periods: string): Text => ({en: `All ${periods}`, ja: `全${periods}`}),
  only: (periods: string): Text => ({en: `The first ${periods}`, ja: `最初の${periods}`}),
  row: (kept: string, verdict: string): Text => ({
    en: `${kept}: ${verdict}`,
    ja: `${kept}：${verdict}`,
  }),
  toldTitle: ({full, less}: {full: string; less: string}): Text => ({
    en: `All the data say “${full}”, fewer say “${less}”`,
    ja: `すべてのデータでは「${full}」、減らすと「${less}」`,
  }),
  toldNote: ({region, cut}: {region: string; cut: boolean}): Text => ({
    en: `Shaded: within ±${region}, too small to matter. “Fails” needs the whole interval inside (or wholly on the harmful side); one that includes zero and reaches beyond cannot tell.${cut ? " An arrow: the interval goes on beyond the frame." : ""}`,
    ja: `灰色は ±${region} 以内の、実質的に意味のない効果です。区間の全体がこの中（または悪い側）に収まると「成り立たない」、0 を含んで外まで広がると「まだ判断できない」です。${cut ? "矢じりは、区間が枠の外まで続くことを示します。" : ""}`,
  }),
  levels: (level: string): Text => ({
    en: `${level} intervals in brackets.`,
    ja: `括弧内は${level}区間です。`,
  }),
  open: (condition: number): Text => ({
    en: `Open this cycle and the evidence of condition ${condition}`,
    ja: `このサイクルを開き、条件 ${condition} の根拠を見る`,
  }),
  next: {
    en: "Which of the three is yours? Bring your own numbers, or read how the verdicts are reached:",
    ja: "あなたのプロダクトに近いのはどれでしょうか。自分のデータで確かめるか、判定の方法をご覧ください：",
  },
  ownData: {en: "test your own loop", ja: "自分のループを確かめる"},
  methods: {en: "methods", ja: "方法"},
} as const;
