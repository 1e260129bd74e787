import {conditions} from "../conditions.js";
import type {ConditionName} from "../conditions.js";
import type {Text} from "../texts.js";

/** What is said of each gap in a plan; see `planGaps`. */
export const gapTexts = {
  link: {
    en: "Choose the weakest link, from which the plan starts.",
    ja: "出発点となる最も弱いつながりを選んでください。",
  },
  weakest: (condition: ConditionName): Text => ({
    en: `The plan starts from condition ${conditions[condition].number}, but nothing is measured for it: add a measurement.`,
    ja: `出発点の条件${conditions[condition].number}について測るものがありません。測定を追加してください。`,
  }),
  due: {en: "Give a due date.", ja: "期日を決めてください。"},
  outside: (start: string, end: string): Text => ({
    en: `Lies outside the plan, which runs from ${start} to ${end}.`,
    ja: `計画の期間(${start}〜${end})の外です。`,
  }),
  order: {
    en: "Comes before the milestone above: put the dates in order.",
    ja: "前のマイルストーンより早い日付です。順番を直してください。",
  },
  measurements: {
    en: "Say what is measured: add a measurement.",
    ja: "何を測るかがありません。測定を追加してください。",
  },
  ownCondition: (condition: ConditionName): Text => ({
    en: `Nothing is measured for condition ${conditions[condition].number}, of which this milestone speaks.`,
    ja: `このマイルストーンが扱う条件${conditions[condition].number}について、測るものがありません。`,
  }),
  what: {en: "Say what is measured.", ja: "何を測るかを書いてください。"},
  judge: {en: "Say who judges.", ja: "誰が判断するかを書いてください。"},
  data: {en: "Say which data show it.", ja: "どのデータで見るかを書いてください。"},
  how: {en: "Say how it is measured.", ja: "どう測るかを書いてください。"},
  metric: {en: "Name the number that is to be reached.", ja: "目標とする数値の名前を書いてください。"},
  unit: {en: "Give its unit, e.g. % or people.", ja: "単位を書いてください(例:%、人)。"},
  baseline: {en: "Give today's value.", ja: "現在の値を入れてください。"},
  expected: {en: "Give the value that is expected.", ja: "見込む値を入れてください。"},
  noBetter: {
    en: "Is no better than today's value: change one of them, or which way is better.",
    ja: "現在の値よりよくなっていません。どちらかの値か、よい向きを直してください。",
  },
  stop: {en: "Give the value at which you stop.", ja: "中止する値を入れてください。"},
  stopBeyond: {
    en: "Is as good as the expected value or better: stop at a value that is worse.",
    ja: "見込む値と同じか、それよりよい値です。見込みより悪い値にしてください。",
  },
  stopRule: {en: "Say what you do then.", ja: "そのときどうするかを書いてください。"},
  sample: {
    en: "Say how many people or weeks it takes to tell.",
    ja: "判断に必要な人数か週数を決めてください。",
  },
  tooLong: (needed: number, left: number): Text => ({
    en: `Takes ${round(needed)} weeks, but from the start to the due date there are only ${round(left)}: expect more, find more people, measure by hand, or move the date.`,
    ja: `${round(needed)} 週間かかりますが、開始から期日までは ${round(left)} 週間しかありません。効果の大きい施策にする、人数を増やす、手作業で測る、期日を延ばすなどを検討してください。`,
  }),
  interval: {
    en: "The interval does not hold the measured value.",
    ja: "区間に測定値が含まれていません。",
  },
  resultEarly: {en: "Was measured before the plan began.", ja: "計画の開始より前の日付です。"},
  role: {en: "Say which role does it.", ja: "担当する役割を書いてください。"},
  task: {en: "Say what is to be done.", ja: "何をするかを書いてください。"},
  doneWhen: {en: "Say when it is done.", ja: "完了の条件を書いてください。"},
  owner: {en: "Name who owns it.", ja: "担当者を決めてください。"},
  noMilestone: {en: "Belongs to no milestone of the plan.", ja: "対応するマイルストーンがありません。"},
  afterMilestone: (due: string): Text => ({
    en: `Is later than its milestone, which is due on ${due}.`,
    ja: `マイルストーンの期日(${due})より後です。`,
  }),
  noMeeting: {
    en: "The plan has no first meeting: agree on a date.",
    ja: "最初の会議がありません。日を決めてください。",
  },
  noReport: {
    en: "The plan has no report to management: agree on a date.",
    ja: "経営への報告がありません。日を決めてください。",
  },
  meetingLate: {
    en: "Comes after the first milestone is due.",
    ja: "最初のマイルストーンの期日より後です。",
  },
  reportEarly: {
    en: "Comes before the last milestone is due.",
    ja: "最後のマイルストーンの期日より前です。",
  },
  people: {en: "Say who comes.", ja: "参加者を書いてください。"},
  about: {en: "Say what is to be decided.", ja: "何を決めるかを書いてください。"},
} satisfies Record<string, Text | ((...values: never[]) => Text)>;

/** Weeks to a tenth, as people say them. */
const round = (weeks: number) => String(Math.round(weeks * 10) / 10);
