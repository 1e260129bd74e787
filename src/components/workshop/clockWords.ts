import type {Text} from "../../domain/texts.js";

/** What the session's clock says. */
export const clockWords = {
  clock: {en: "Clock of the session", ja: "セッションの時計"},
  none: {en: "No agenda yet.", ja: "進行表がまだありません。"},
  choose: {en: "Choose one", ja: "選ぶ"},
  notBegun: {en: "Not begun", ja: "開始前"},
  start: {en: "▶ Start", ja: "▶ 開始"},
  goOn: {en: "▶ Go on", ja: "▶ 再開"},
  pause: {en: "❚❚ Pause", ja: "❚❚ 一時停止"},
  back: {en: "← Back", ja: "← 前へ"},
  next: {en: "Next →", ja: "次へ →"},
  more: {en: "+5 min", ja: "+5 分"},
  project: {en: "↗ Projector's window", ja: "↗ 投影用ウィンドウ"},
  blocked: {en: "The browser opened no window.", ja: "ウィンドウを開けませんでした。"},
  byLink: {en: "Open the projector's view by this link", ja: "このリンクから投影用の画面を開いてください"},
  left: {en: "left", ja: "残り"},
  over: {en: "over time", ja: "超過"},
  stands: {en: "The clock stands.", ja: "時計は止まっています。"},
  onTime: {en: "on time", ja: "予定どおり"},
  behind: {en: "behind", ja: "遅れ"},
  ahead: {en: "ahead", ja: "早い"},
  nextUp: {en: "Next", ja: "次"},
  last: {en: "This is the last step.", ja: "これが最後の手順です。"},
  oneMinute: {en: "One minute left:", ja: "残り 1 分:"},
  timeIsUp: {en: "Time is up:", ja: "時間です:"},
  now: {en: "Now:", ja: "現在:"},
} as const satisfies Record<string, Text>;

/**
 * Which step of how many.
 *
 * @example
 * placeText(2, 8, "Understanding", "en") // "Step 3 of 8 · Understanding"
 */
export const placeText = (at: number, count: number, part: string, locale: keyof Text): string =>
  locale === "ja" ? `手順 ${at + 1} / ${count} · ${part}` : `Step ${at + 1} of ${count} · ${part}`;

/**
 * When the session would end.
 *
 * @example
 * endText("14:05", "en") // "would end at 14:05"
 */
export const endText = (time: string, locale: keyof Text): string =>
  locale === "ja" ? `${time} 終了見込み` : `would end at ${time}`;
