import type {Locale, Text} from "../../domain/texts.js";
import {formatNumber} from "../format.js";

/** What the page of the project file says. */
export const projectWords = {
  page: {en: "Project file", ja: "プロジェクトファイル"},
  lead: {
    en: "Everything that you work out here is one project: the cases put aside, the workshop, ideas, canvases, plans and results of loops. This browser keeps it as you go. Save it as a file to hand it on, to work on it elsewhere, or to be safe.",
    ja: "ここで作るものは、すべて 1 つのプロジェクトになります。候補の事例、ワークショップ、アイデア、キャンバス、計画、ループの結果です。作業中の内容は、このブラウザに自動で保存されます。人に渡す、別の場所で続ける、控えを取るときは、ファイルに保存します。",
  },
  privacy: {
    en: "Nothing leaves this browser: files are read and written on your own computer.",
    ja: "データがこのブラウザの外へ送られることはありません。ファイルの読み書きは、お使いのコンピューターの中だけで行われます。",
  },
  title: {en: "Title", ja: "タイトル"},
  untitled: {en: "Untitled project", ja: "無題のプロジェクト"},
  updated: {en: "Last changed", ja: "最終更新"},
  inIt: {en: "What is in it", ja: "プロジェクトの内容"},
  nothing: {
    en: "Nothing yet. Begin where you like, or open a project's file.",
    ja: "まだ何もありません。どこからでも始められます。プロジェクトファイルを開くこともできます。",
  },
  shortlist: {en: "Shortlist of cases", ja: "候補の事例"},
  session: {en: "Workshop", ja: "ワークショップ"},
  ideas: {en: "Ideas", ja: "アイデア"},
  canvases: {en: "Canvases", ja: "キャンバス"},
  plans: {en: "Plans", ja: "計画"},
  loops: {en: "Loops kept", ja: "ループの結果"},
  none: {en: "none yet", ja: "まだなし"},
  sessionNone: {en: "not set up yet", ja: "未設定"},
  sessionNoted: {en: "set up", ja: "設定あり"},
  sessionRuns: {en: "the clock runs", ja: "進行中"},
  untitledPart: {en: "Untitled", ja: "無題"},
  lastKept: {en: "last kept", ja: "最後に保存"},
  lastResult: {en: "last result", ja: "最新の結果"},
  file: {en: "The file", ja: "ファイル"},
  save: {en: "Save as a file", ja: "ファイルに保存"},
  open: {en: "Open a file…", ja: "ファイルを開く…"},
  drop: {
    en: "A file can also be dropped anywhere on this page.",
    ja: "ファイルは、このページのどこにドロップしても開けます。",
  },
  new: {en: "New project", ja: "新しいプロジェクト"},
  saved: {en: "Saved as", ja: "保存しました："},
  opened: {en: "Opened.", ja: "開きました。"},
  openedAside: {
    en: "Opened. The project before it is among the versions below.",
    ja: "開きました。それまでのプロジェクトは、下の「以前の状態」にあります。",
  },
  begun: {
    en: "A new project. The one before it is among the versions below.",
    ja: "新しいプロジェクトにしました。それまでのものは、下の「以前の状態」にあります。",
  },
  restored: {
    en: "Restored. What was here is among the versions below.",
    ja: "この状態に戻しました。直前の内容は、下の「以前の状態」にあります。",
  },
  refused: {
    en: "The file was not opened; your project is as it was.",
    ja: "ファイルは開けませんでした。プロジェクトはそのままです。",
  },
  tooMany: {en: "Drop one file at a time.", ja: "ファイルは 1 つずつドロップしてください。"},
  replaceFile: {
    en: "Opening it takes the place of the project that you have here, which is put aside among the versions:",
    ja: "開くと、今のプロジェクトと入れ替わります。今の内容は「以前の状態」に残ります。開くファイル：",
  },
  replaceNew: {
    en: "Begin a new project? What you have here is put aside among the versions.",
    ja: "新しいプロジェクトを始めますか。今の内容は「以前の状態」に残ります。",
  },
  replace: {en: "Replace", ja: "入れ替える"},
  begin: {en: "Begin anew", ja: "新しく始める"},
  cancel: {en: "Cancel", ja: "やめる"},
  versions: {en: "Earlier versions", ja: "以前の状態"},
  versionsHint: {
    en: "The last ten: one every five minutes of work, and one before a canvas is removed or another project takes its place. Restoring one puts the present aside first.",
    ja: "直近の 10 件です。作業中は 5 分ごとに残ります。キャンバスを削除する前や、ほかのプロジェクトと入れ替わる前にも残ります。戻すときは、今の内容も先に残します。",
  },
  noVersions: {
    en: "None yet: the first is kept after five minutes of work.",
    ja: "まだありません。作業を始めて 5 分たつと、最初の状態が残ります。",
  },
  restore: {en: "Restore", ja: "この状態に戻す"},
  loopsHint: {
    en: "Keep a result on the page of a loop, to tie it to a canvas or to plan from it.",
    ja: "ループのページで結果を保存すると、キャンバスの根拠や計画の出発点に使えます。",
  },
  loopsFull: {
    en: "There is room for 20. The next one that you keep takes the place of the oldest that no canvas and no plan uses.",
    ja: "20 件まで残せます。次に保存すると、キャンバスにも計画にも使われていない最も古いものと入れ替わります。",
  },
  toLoops: {en: "Does the loop close?", ja: "ループの検証"},
  synthetic: {en: "synthetic", ja: "合成データ"},
  ownLoop: {
    en: "your own data: the page asks for the files again",
    ja: "自分のデータ：ページでファイルをもう一度読み込みます",
  },
  manifest: {en: "Download loop.yaml", ja: "loop.yaml を保存"},
  remove: {en: "Remove", ja: "削除"},
  removeAgain: {en: "Remove for good?", ja: "本当に削除しますか"},
  notKept: {
    en: "This browser keeps nothing (storage is forbidden or full): the project lasts until you leave the page. Save it as a file.",
    ja: "このブラウザには保存できません（保存が禁止されているか、容量がいっぱいです）。ページを離れると消えます。ファイルに保存してください。",
  },
  unread: {
    en: "This browser holds a project that this site cannot read: it comes from a newer copy of the site, or is damaged. It is kept beside your work and not overwritten.",
    ja: "このブラウザに、このサイトでは読めないプロジェクトがあります。新しいバージョンのサイトで作られたか、壊れています。上書きせず、別に残してあります。",
  },
  downloadUnread: {en: "Download it", ja: "そのまま保存"},
  forgetUnread: {en: "Delete it from this browser", ja: "このブラウザから削除"},
  forgetAgain: {en: "Delete for good?", ja: "本当に削除しますか"},
  closed: {en: "The loop closes", ja: "ループは回っています"},
  openLoop: {en: "The loop is broken", ja: "ループは途切れています"},
  unclear: {en: "Not known yet", ja: "まだ判断できません"},
  bottleneck: {en: "weakest link", ja: "最も弱いつながり"},
} as const satisfies Record<string, Text>;

/** Nouns with their counts. */
const nouns = {
  cases: ["case", "cases", "事例"],
  ideas: ["idea", "ideas", "アイデア"],
  chosen: ["chosen", "chosen", "採用"],
  canvases: ["canvas", "canvases", "キャンバス"],
  notes: ["note", "notes", "付箋"],
  plans: ["plan", "plans", "計画"],
  loops: ["loop", "loops", "ループ"],
  tasks: ["task", "tasks", "タスク"],
} as const;

/**
 * A count with its noun.
 *
 * @example
 * countOf(2, "canvases", "en") // "2 canvases"
 * countOf(2, "canvases", "ja") // "キャンバス 2 件"
 */
export function countOf(count: number, noun: keyof typeof nouns, locale: Locale): string {
  const [one, many, ja] = nouns[noun];
  const number = formatNumber(count, locale);
  if (locale === "ja") return `${ja} ${number} ${noun === "notes" || noun === "canvases" ? "枚" : "件"}`;
  return `${number} ${count === 1 ? one : many}`;
}
