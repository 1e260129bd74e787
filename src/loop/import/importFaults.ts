import type {Cadence} from "../../domain/loop.js";
import type {DateForm, NumberForm} from "../../domain/mapping.js";
import type {Text} from "../../domain/texts.js";
import {cadenceWords} from "./cadenceWords.js";

const dateExamples: Record<DateForm, Text | string> = {
  iso: "2024-01-29",
  "ymd/": "2024/1/29",
  "dmy/": "29/1/2024",
  "mdy/": "1/29/2024",
  "dmy.": "29.1.2024",
  ymd: "20240129",
  japanese: {en: "2024年1月29日 or 令和6年1月29日", ja: "2024年1月29日、令和6年1月29日"},
  "iso-week": "2024-W05",
  month: "2024-01",
  "unix-seconds": {en: "1706486400 (seconds since 1970)", ja: "1706486400（1970年からの秒数）"},
  "unix-milliseconds": {
    en: "1706486400000 (milliseconds since 1970)",
    ja: "1706486400000（1970年からのミリ秒数）",
  },
};

const both = (example: Text | string): Text =>
  typeof example === "string" ? {en: example, ja: example} : example;

const decimals: Record<NumberForm, Text> = {
  point: {en: "a point for decimals, e.g. 1234.5", ja: "1234.5 のように小数点をピリオド"},
  comma: {en: "a comma for decimals, e.g. 1234,5", ja: "1234,5 のように小数点をコンマ"},
};

/** What can be wrong with files that are imported, and what would be right. */
export const importFaults = {
  noDate: (form: DateForm): Text => {
    const {en, ja} = both(dateExamples[form]);
    return {
      en: `Is missing: every row needs a date, written like ${en}; remove rows without one.`,
      ja: `日付がありません。どの行にも ${ja} の形の日付が必要です。日付のない行は消してください。`,
    };
  },
  badDate: (form: DateForm): Text => {
    const {en, ja} = both(dateExamples[form]);
    return {
      en: `Write a date that exists, like ${en}, or choose another form of dates for this file.`,
      ja: `${ja} の形で実在する日付を書くか、このファイルの日付の形を選び直してください。`,
    };
  },
  badNumber: (form: NumberForm): Text => ({
    en: `Write a number with ${decimals[form].en}, or leave the cell empty.`,
    ja: `${decimals[form].ja}とする数を書くか、値がなければ空にしてください。`,
  }),
  noColumn: (names: readonly string[]): Text => ({
    en: `No such column. The file has: ${names.join(", ")}.`,
    ja: `この列はありません。あるのは ${names.join("、")} です。`,
  }),
  noRows: {en: "Has no rows below its header.", ja: "列名の行だけで、データの行がありません。"},
  noFile: {
    en: "Is missing: choose it together with the other files.",
    ja: "ファイルがありません。ほかのファイルと一緒に選んでください。",
  },
  nameTaken: {
    en: "This name of the series is taken already: choose another.",
    ja: "この系列名はすでに使われています。別の名前にしてください。",
  },
  manyRows: (most: number): Text => ({
    en: `Has more than ${most} rows, which are too many for one row a period: choose “many rows a period” for this file, or aggregate them.`,
    ja: `${most} 行を超えています。1 期間 1 行にしては多すぎます。「1期間に複数行」として扱うか、集計してください。`,
  }),
  samePeriod: (cadence: Cadence, start: string, row: number): Text => {
    const {en, ja} = cadenceWords[cadence];
    return {
      en: `Lies in the ${en} from ${start}, as row ${row} does: keep one row a ${en}, or choose “many rows a period” for this file.`,
      ja: `${row} 行目と同じ、${start} からの${ja}に入ります。1 つの${ja}に 1 行だけにするか、このファイルを「1期間に複数行」として扱ってください。`,
    };
  },
  noWholePeriod: (cadence: Cadence): Text => {
    const {en, ja} = cadenceWords[cadence];
    return {
      en: `Covers no ${en} from its first day to its last: bring events over a longer time.`,
      ja: `最初の日から最後の日までそろった${ja}が 1 つもありません。もっと長い期間のデータを選んでください。`,
    };
  },
  longSpan: (cadence: Cadence, span: number, most: number): Text => {
    const {en, ja} = cadenceWords[cadence];
    return {
      en: `Spans ${span} ${en}s from the first date to the last; at most ${most} can be read: look for a mistyped year, or choose a longer cadence.`,
      ja: `最初の日付から最後の日付まで ${span} ${ja === "月" ? "か月" : ja}あります。読めるのは ${most} までです。年の打ち間違いを探すか、集計の単位を長くしてください。`,
    };
  },
  twoFiles: (name: string, other: string): Text => ({
    en: `Is ${name}, and so is ${other}: choose one of them.`,
    ja: `${other} と同じく ${name} として読まれます。どちらか一方だけを選んでください。`,
  }),
  twoDates: (forms: readonly DateForm[]): Text => ({
    en: `These dates can be read in several ways (${forms.join(" or ")}): write them as YYYY-MM-DD.`,
    ja: `この日付は何通りかに読めます（${forms.join("、")}）。YYYY-MM-DD の形で書いてください。`,
  }),
  twoNumbers: {
    en: "The commas or points in these numbers can separate thousands or decimals: write no thousands separators, and a point for decimals.",
    ja: "数の中のコンマやピリオドが、桁区切りにも小数点にも読めます。桁区切りを消し、小数点はピリオドにしてください。",
  },
  notUtf8: {
    en: "Is not encoded as UTF-8: save it anew as UTF-8.",
    ja: "UTF-8 ではありません。UTF-8 で保存し直してください。",
  },
  more: (count: number): Text => ({
    en: `And ${count} more problems in these files; they may have the same causes.`,
    ja: `ほかにも ${count} 件の問題があります。原因は同じかもしれません。`,
  }),
} as const;
