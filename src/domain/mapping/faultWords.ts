import type {Cadence} from "../loop.js";
import type {TableDescription} from "../tableDescription.js";
import type {Text} from "../texts.js";

const periods: Record<Cadence, Text> = {
  day: {en: "day", ja: "日"},
  week: {en: "week", ja: "週"},
  month: {en: "month", ja: "月"},
};

/** What can be wrong with a mapping, and what would be right. */
export const faultWords = {
  noFile: {
    en: "This file is not here: choose it again.",
    ja: "このファイルがありません。もう一度選んでください。",
  },
  noRows: {
    en: "The file has no rows below its header.",
    ja: "見出しの行だけで、データの行がありません。",
  },
  noColumn: (name: string, {columns}: TableDescription): Text => ({
    en: `The file has no column “${name}”. It has: ${columns.map((column) => column.name).join(", ")}.`,
    ja: `「${name}」という列がありません。あるのは ${columns.map((column) => column.name).join("、")} です。`,
  }),
  noValues: {en: "The column is empty.", ja: "この列は空です。"},
  noDates: {
    en: "These cells are not dates: choose the column that says when.",
    ja: "日付ではありません。日時を表す列を選んでください。",
  },
  otherDateForm: {
    en: "The dates are not written in this form: choose another form.",
    ja: "日付がこの形で書かれていません。ほかの形を選んでください。",
  },
  oddDate: {
    en: "This is no date in the chosen form: correct it in the file.",
    ja: "選んだ形の日付ではありません。ファイルを直してください。",
  },
  missingDates: (count: number): Text => ({
    en: `${count} ${count === 1 ? "row has" : "rows have"} no date: fill them in, or delete those rows in the file.`,
    ja: `${count} 行に日付がありません。ファイルに日付を書くか、その行を消してください。`,
  }),
  twoDates: {
    en: "These dates can be read in two ways: say which is right.",
    ja: "この日付は2通りに読めます。正しいほうを選んでください。",
  },
  twoNumbers: {
    en: "The sign in these numbers may part thousands or decimals: say which is right.",
    ja: "数の中の記号が、桁区切りにも小数点にも読めます。正しいほうを選んでください。",
  },
  repeated: (count: number): Text => ({
    en: `${count} ${count === 1 ? "row stands" : "rows stand"} on a date that another row has too: choose “many rows a period”, or keep one row a date.`,
    ja: `同じ日付の行がほかにもある行が ${count} 行あります。「1期間に複数行」を選ぶか、日付ごとに1行にしてください。`,
  }),
  manyRows: (step: Cadence, cadence: Cadence): Text => ({
    en: `There is a row a ${periods[step].en}, but the loop goes by ${periods[cadence].en}: choose “many rows a period”.`,
    ja: `データは${periods[step].ja}ごとですが、分析は${periods[cadence].ja}単位です。「1期間に複数行」を選んでください。`,
  }),
  fewRows: (step: Cadence, cadence: Cadence): Text => ({
    en: `The dates are about a ${periods[step].en} apart, too far for a loop by ${periods[cadence].en}: choose ${periods[step].en}.`,
    ja: `日付は約1${step === "month" ? "か月" : "週間"}おきで、${periods[cadence].ja}単位には足りません。「${periods[step].ja}」を選んでください。`,
  }),
  needsCount: {
    en: "This file has many rows a period: say how they become one number.",
    ja: "1期間に複数行あるので、1つの数にまとめる方法を選んでください。",
  },
  needsNoCount: {
    en: "This file has one row a period: take the value as it is.",
    ja: "1期間に1行なので、値をそのまま使ってください。",
  },
  noNumbers: {
    en: "These cells are not numbers: choose another column, or count its different values.",
    ja: "数ではありません。別の列を選ぶか、値の種類数を数えてください。",
  },
  otherNumberForm: {
    en: "This is no number in the form chosen for the file: choose the other form of numbers.",
    ja: "このファイルに選んだ数の形では読めません。もう一方の形を選んでください。",
  },
  oddNumber: {
    en: "This is no number: correct it in the file, or leave the cell empty.",
    ja: "数ではありません。ファイルを直すか、値がなければ空にしてください。",
  },
  more: (count: number): Text => ({
    en: `${count} more ${count === 1 ? "cell" : "cells"} of this column cannot be read.`,
    ja: `この列にはほかにも読めない値が ${count} 個あります。`,
  }),
  sameName: (name: string): Text => ({
    en: `Two columns of the series would be called “${name}”.`,
    ja: `「${name}」という名前の列が2つできてしまいます。`,
  }),
  reservedName: {
    en: "“period” is the name of the dates: rename this column in the file.",
    ja: "「period」は日付の列の名前です。ファイルの列名を変えてください。",
  },
  noSource: {en: "Choose a column.", ja: "列を選んでください。"},
  sameColumn: (other: Text): Text => ({
    en: `The same numbers are chosen for “${other.en}”: a link between them would say nothing.`,
    ja: `「${other.ja}」と同じ列です。同じ値どうしの関係からは何も分かりません。`,
  }),
  noUnit: {
    en: "Say in which unit it is measured, e.g. people, yen, points.",
    ja: "単位を入力してください(人、円、点など)。",
  },
  logBelowZero: (least: number): Text => ({
    en: `Changes in per cent need numbers above 0; the least is ${least}: choose “differences”.`,
    ja: `変化率で見るには 0 より大きい数が必要ですが、最小は ${least} です。「差」を選んでください。`,
  }),
  logitOutside: (least: number, greatest: number): Text => ({
    en: `A share lies between 0 and 1, both excluded; these numbers go from ${least} to ${greatest}: choose another scale.`,
    ja: `割合は 0 と 1 の間(両端を除く)の数ですが、${least}〜${greatest} の値があります。ほかの見方を選んでください。`,
  }),
  logitCount: {
    en: "A count or a sum is no share: choose “changes in per cent”.",
    ja: "件数や合計は割合ではありません。「変化率」を選んでください。",
  },
  negativeRows: (least: number): Text => ({
    en: `A number of rows is never negative; the least is ${least}.`,
    ja: `行数が負になることはありませんが、最小は ${least} です。`,
  }),
  countedStock: {
    en: "Rows counted by period are those that the period added: choose “added in the period”.",
    ja: "期間ごとに数えた行は、その期間に増えた分です。「期間中に増えた行」を選んでください。",
  },
  tooFew: {
    en: "Choose at least two of the four measures: a link of the cycle joins two.",
    ja: "4つの指標のうち少なくとも2つを選んでください。サイクルのつながりは2つの指標を結びます。",
  },
  unlinked: {
    en: "No link of the cycle joins these measures: quality leads to experience, experience to the KPI, the KPI to rows, rows to quality.",
    ja: "選んだ指標を結ぶつながりがありません。精度→顧客体験→KPI→学習データ→精度、の隣り合う2つを選んでください。",
  },
  badId: {
    en: "Use lower-case letters, digits and hyphens, e.g. my-product.",
    ja: "半角の小文字・数字・ハイフンだけを使ってください(例: my-product)。",
  },
} as const;
