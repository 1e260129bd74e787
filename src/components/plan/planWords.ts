import type {ResultKind, SampleMethod} from "../../domain/project/plan.js";
import type {Text} from "../../domain/texts.js";

/** What the page on plans says around its fields. */
export const planWords = {
  title: {en: "Plan", ja: "計画"},
  what: {
    en: "A plan of one to three months starts where the cycle is weakest and asks three things in order: does a customer react clearly, does the business KPI move, does the base scale? At each milestone you say beforehand who judges, with which data and how, what you expect, and when you stop. What is measured then changes how sure you may be.",
    ja: "計画は 1〜3 か月で、サイクルの最も弱いところから始めます。「顧客の明確な反応があるか」「ビジネスKPIが動くか」「規模を広げられるか」を順に確かめます。各マイルストーンでは、誰が・どのデータで・どう判断するか、何を見込み、どうなったら中止するかを先に決めます。測定の結果で、確信の度合いが変わります。",
  },
  start: {en: "Start a plan", ja: "計画を始める"},
  startHow: {
    en: "Start from a loop, whose report names its bottleneck; from a canvas, whose arrows differ in what they rest on; or from a case that you want to try. Each proposes the weakest link: a loop's bottleneck goes first, then the canvas, then the case. Any of them may be left out.",
    ja: "ループ(レポートがボトルネックを挙げます)、キャンバス(矢印ごとに根拠の強さが違います)、試してみたい事例のどれからでも始められます。最も弱いつながりを、ループ、キャンバス、事例の順で候補として示します。どれも省けます。",
  },
  plans: {en: "Plans of this project", ja: "このプロジェクトの計画"},
  untitled: {en: "Plan without a name", ja: "名前のない計画"},
  newPlan: {en: "New plan", ja: "新しい計画"},
  duplicate: {en: "Duplicate", ja: "複製"},
  remove: {en: "Remove", ja: "削除"},
  removePlan: {en: "Remove this plan", ja: "この計画を削除"},
  surely: {en: "Really remove it?", ja: "本当に削除しますか?"},
  copy: {en: " (copy)", ja: "(コピー)"},
  removed: {en: "Removed.", ja: "削除しました。"},
  undo: {en: "Undo", ja: "元に戻す"},
  cancel: {en: "Cancel", ja: "やめる"},
  tooMany: {
    en: "A project holds ten plans: remove one first.",
    ja: "計画は 10 件までです。先にどれかを削除してください。",
  },
  make: {en: "Make the plan", ja: "計画を作る"},
  loop: {en: "Loop", ja: "ループ"},
  loopHint: {en: "Its report names the bottleneck.", ja: "レポートのボトルネックから始めます。"},
  keptLoop: {en: "kept in the project", ja: "プロジェクトに保存済み"},
  synthetic: {en: "synthetic", ja: "合成データ"},
  canvas: {en: "Canvas", ja: "キャンバス"},
  canvasHint: {en: "The plan tests its least certain arrow.", ja: "最も不確かな矢印を確かめます。"},
  case: {en: "Case", ja: "事例"},
  caseHint: {en: "A case that you want to try for your product.", ja: "自社で試したい事例。"},
  none: {en: "none", ja: "なし"},
  link: {en: "Weakest link", ja: "最も弱いつながり"},
  linkHint: {
    en: "The plan starts from it, and measures it at every milestone.",
    ja: "ここから始め、すべてのマイルストーンで測ります。",
  },
  choose: {en: "Choose …", ja: "選択…"},
  startDate: {en: "Start", ja: "開始日"},
  months: {en: "Months", ja: "期間"},
  unknownLoop: {
    en: "This loop is neither part of this site nor kept in the project. Open it on the loop page, keep it in the project, and come back.",
    ja: "このループはこのサイトにもプロジェクトにもありません。ループのページで開いてプロジェクトに保存してから、もう一度お試しください。",
  },
  unknownCanvas: {en: "The project has no such canvas.", ja: "プロジェクトにこのキャンバスはありません。"},
  unknownCase: {en: "There is no such case.", ja: "この事例はありません。"},
  noBottleneck: {
    en: "The report names no bottleneck: choose the link yourself.",
    ja: "レポートはボトルネックを挙げていません。つながりを選んでください。",
  },
  noneNamed: {
    en: "The loop's report names no bottleneck.",
    ja: "ループのレポートはボトルネックを挙げていません。",
  },
  startedFrom: {en: "Started from:", ja: "出発点:"},
  noPlan: {
    en: "The plan that was open is not in the project any more.",
    ja: "開いていた計画は、プロジェクトにありません。",
  },
  basics: {en: "What it is about", ja: "計画の概要"},
  name: {en: "Name", ja: "名前"},
  until: {en: "ends on", ja: "終了日"},
  spread: {en: "Spread the due dates over the plan", ja: "期日を期間に合わせて割り振る"},
  spreadDone: {en: "The due dates are set anew.", ja: "期日を割り振り直しました。"},
  milestone: {en: "Milestone", ja: "マイルストーン"},
  milestoneName: {en: "Own name, if it needs one", ja: "別の名前(必要なら)"},
  due: {en: "Due", ja: "期日"},
  condition: {en: "Condition", ja: "条件"},
  measured: {en: "What is measured", ja: "何を測るか"},
  measurement: {en: "Measurement", ja: "測定"},
  addMeasurement: {en: "+ Add a measurement", ja: "+ 測定を追加"},
  judge: {en: "Who judges", ja: "誰が判断するか"},
  data: {en: "Which data", ja: "どのデータで"},
  how: {en: "How", ja: "どう測るか"},
  target: {en: "Target and stop", ja: "目標と中止の基準"},
  metric: {en: "Number to be reached", ja: "目標とする数値"},
  unit: {en: "Unit", ja: "単位"},
  better: {en: "Better is", ja: "望ましい向き"},
  higher: {en: "higher", ja: "高い"},
  lower: {en: "lower", ja: "低い"},
  baseline: {en: "Today", ja: "現在の値"},
  expected: {en: "Expected", ja: "見込む値"},
  stop: {en: "Stop if no better than", ja: "中止の基準(これを超えなければ)"},
  stopMark: {en: "Stop", ja: "中止の基準"},
  stopRule: {en: "What you do then", ja: "そのときどうするか"},
  sample: {en: "How many, how long", ja: "必要な人数と期間"},
  method: {en: "How it is told from chance", ja: "偶然との見分け方"},
  notYet: {en: "not said yet", ja: "まだ決めていない"},
  peoplePerWeek: {en: "New people a week, both arms", ja: "1 週間の新しい参加者(両群)"},
  sd: {en: "Standard deviation between people", ja: "人による標準偏差"},
  watchWeeks: {en: "Weeks each is watched", ja: "各人を観察する週数"},
  watchHint: {en: "Left empty: one week.", ja: "空欄なら 1 週間。"},
  elasticity: {en: "Expected elasticity", ja: "見込む弾力性"},
  elasticityHint: {
    en: "Per cent of the target for one per cent of the source.",
    ja: "原因が 1% よくなると結果が何 % よくなるか。",
  },
  noise: {en: "The two series move as in", ja: "2 つの系列の動き方"},
  weeks: {en: "Weeks", ja: "週数"},
  basis: {en: "Why this is enough", ja: "それで足りる理由"},
  sampleOnPower: {en: "Look at it on the page on power", ja: "検出力のページで見る"},
  tasks: {en: "Tasks", ja: "作業"},
  otherTasks: {en: "Tasks of no milestone", ja: "マイルストーンのない作業"},
  task: {en: "Task", ja: "作業"},
  addTask: {en: "+ Add a task", ja: "+ 作業を追加"},
  role: {en: "Role", ja: "役割"},
  taskTitle: {en: "What is to be done", ja: "すること"},
  doneWhen: {en: "Done when", ja: "完了の条件"},
  owner: {en: "Owner", ja: "担当者"},
  done: {en: "done", ja: "完了"},
  result: {en: "Result", ja: "結果"},
  enterResult: {en: "Enter the result", ja: "結果を入力"},
  changeResult: {en: "Change the result", ja: "結果を直す"},
  record: {en: "Record the result", ja: "結果を記録"},
  removeResult: {en: "Remove the result", ja: "結果を削除"},
  on: {en: "Measured on", ja: "測定日"},
  value: {en: "Measured value", ja: "測定値"},
  low: {en: "Interval from", ja: "区間の下限"},
  high: {en: "to", ja: "区間の上限"},
  n: {en: "People, sessions or periods behind it", ja: "もとになった人数・件数・期間数"},
  kind: {en: "How it was come by", ja: "どう得たか"},
  note: {en: "Note", ja: "メモ"},
  firstMeeting: {en: "First meeting", ja: "最初の会議"},
  report: {en: "Report to management", ja: "経営への報告"},
  date: {en: "Date", ja: "日付"},
  time: {en: "Time", ja: "時刻"},
  timeHint: {en: "Left empty: the whole day.", ja: "空欄なら終日。"},
  with: {en: "Who comes", ja: "参加者"},
  about: {en: "What is to be decided", ja: "決めること"},
  next: {en: "Decide next", ja: "次に決めること"},
  wrong: {en: "Does not fit together", ja: "矛盾しているところ"},
  incomplete: {en: "Incomplete.", ja: "未完成です。"},
  proposals: {
    en: "Due dates and tasks are proposals: change or remove what does not fit.",
    ja: "期日と作業は提案です。合わないものは直すか削除してください。",
  },
  allOpen: {en: "Everything that is open, part by part", ja: "未定の項目をすべて見る"},
  complete: {
    en: "Complete: everything is said, and the dates and numbers fit together.",
    ja: "すべて決まっています。日付と数値の矛盾もありません。",
  },
  kept: {
    en: "The plan is kept in this browser and goes nowhere.",
    ja: "計画はこのブラウザに保存され、どこにも送信されません。",
  },
  notKept: {
    en: "This browser keeps nothing: download the JSON before you leave.",
    ja: "このブラウザには保存できません。離れる前に JSON を保存してください。",
  },
  exports: {en: "Take it along", ja: "書き出し"},
  exportsHint: {
    en: "Markdown for management, CSV of the tasks for an issue tracker, iCalendar for the dates, JSON to open it again here.",
    ja: "経営向けの Markdown、課題管理ツール向けの作業 CSV、日付の iCalendar、ここで開き直すための JSON。",
  },
  markdown: {en: "Markdown", ja: "Markdown"},
  csv: {en: "Tasks as CSV", ja: "作業の CSV"},
  calendar: {en: "Dates as iCalendar", ja: "日付の iCalendar"},
  json: {en: "JSON", ja: "JSON"},
  copyMarkdown: {en: "Copy the Markdown", ja: "Markdown をコピー"},
  copied: {en: "Copied.", ja: "コピーしました。"},
  notCopied: {en: "Copying is not allowed here.", ja: "ここではコピーできません。"},
  noTasks: {en: "The plan has no tasks to export.", ja: "書き出す作業がありません。"},
  saved: {en: "Saved:", ja: "保存しました:"},
  notSaved: {en: "The file could not be written.", ja: "ファイルを書き出せませんでした。"},
  import: {en: "Open a plan from JSON", ja: "JSON から計画を開く"},
  imported: {en: "Added to the project.", ja: "プロジェクトに追加しました。"},
  importedCopy: {
    en: "Added as a copy: the project has a plan of the same id already.",
    ja: "同じ ID の計画がすでにあるため、コピーとして追加しました。",
  },
  notRead: {
    en: "The file was not read; your plans are as they were.",
    ja: "ファイルを読めませんでした。計画は元のままです。",
  },
  notNumber: {en: "Write a number, e.g. 12.5.", ja: "数値を書いてください(例:12.5)。"},
  noDate: {en: "Give a date.", ja: "日付を入れてください。"},
  noValue: {en: "Give the measured value.", ja: "測定値を入れてください。"},
  noCount: {en: "Give a whole number from 1.", ja: "1 以上の整数を入れてください。"},
  noInterval: {
    en: "The interval must hold the measured value.",
    ja: "区間に測定値が含まれるようにしてください。",
  },
} as const satisfies Record<string, Text>;

export const methodWords: Record<SampleMethod, Text> = {
  own: {en: "by hand, as we say ourselves", ja: "手作業(自分たちで決める)"},
  percent: {en: "A/B test on a share, in %", ja: "A/B テスト(割合、%)"},
  share: {en: "A/B test on a share, 0 to 1", ja: "A/B テスト(割合、0〜1)"},
  mean: {en: "A/B test on a mean of a person", ja: "A/B テスト(一人あたりの平均)"},
  association: {en: "watching the link over time", ja: "つながりを時間を追って観察"},
};

export const resultKindWords: Record<ResultKind, Text> = {
  test: {en: "a controlled test", ja: "比較実験"},
  users: {en: "users were counted", ja: "利用者を計測"},
  market: {en: "figures of the market", ja: "市場の数値"},
  anecdote: {en: "a few told it", ja: "少数の声"},
};

/** Months of a plan in words. */
export const monthsText = (months: number): Text => ({
  en: months === 1 ? "1 month" : `${months} months`,
  ja: `${months} か月`,
});

/** How much is to be settled, in a sentence. */
export const gapsHeading = (count: number): Text => ({
  en:
    count === 1 ? "Incomplete: one thing is to be settled" : `Incomplete: ${count} things are to be settled`,
  ja: `未完成:決めることが ${count} 件あります`,
});

/** A day that is offered, as a button says it. */
export const takeDateText = (date: string): Text => ({en: `Take ${date}`, ja: `${date} にする`});

/** What a plan without its meetings lacks, in a sentence; null where both are there. */
export const meetingsText = (isMeeting: boolean, isReport: boolean): Text | null => {
  if (isMeeting && isReport) return null;
  if (isMeeting) return {en: "It has no report to management.", ja: "経営への報告がありません。"};
  if (isReport) return {en: "It has no first meeting.", ja: "最初の会議がありません。"};
  return {
    en: "It has neither a first meeting nor a report to management.",
    ja: "最初の会議も経営への報告もありません。",
  };
};

/** What the reckoning says, in a sentence. */
export const sampleText = ({perArm, weeks}: {perArm: string | null; weeks: string}): Text => ({
  en: perArm === null ? `${weeks} weeks of values.` : `${perArm} people in each arm, ${weeks} weeks.`,
  ja: perArm === null ? `${weeks} 週間の値が必要です。` : `各群 ${perArm} 人、${weeks} 週間。`,
});
