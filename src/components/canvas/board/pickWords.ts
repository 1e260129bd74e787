import type {Text} from "../../../domain/texts.js";

/** What is said while an arrow is drawn on the board, by the arrow's number. */
export const pickWords = {
  draw: (number: string): Text => ({en: `Draw ${number} on the board`, ja: `${number}をキャンバスに描く`}),
  start: (number: string): Text => ({
    en: `Choose the card where ${number} starts.`,
    ja: `${number}の始点になる付箋を選んでください。`,
  }),
  end: (number: string): Text => ({
    en: `Choose the card where ${number} ends.`,
    ja: `${number}の終点になる付箋を選んでください。`,
  }),
  startHere: (number: string): Text => ({en: `Start ${number} here`, ja: `${number}の始点にする`}),
  endHere: (number: string): Text => ({en: `End ${number} here`, ja: `${number}の終点にする`}),
  cancel: {en: "Cancel (Esc)", ja: "やめる(Esc)"},
  cancelled: {en: "Cancelled: the arrow is as it was.", ja: "中止しました。矢印は元のままです。"},
  fewCards: {
    en: "An arrow joins two cards: write at least two first.",
    ja: "矢印は 2 枚の付箋を結びます。先に付箋を 2 枚以上書いてください。",
  },
  drawn: (number: string, from: string, to: string): Text => ({
    en: `${number} runs from “${from}” to “${to}”.`,
    ja: `${number}を「${from}」から「${to}」へ引きました。`,
  }),
} as const;
