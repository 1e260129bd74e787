import type {Cadence} from "../../domain/loop.js";
import type {Text} from "../../domain/texts.js";
import {cadenceWords} from "./cadenceWords.js";
import type {EventPeriods} from "./placeEvents.js";
import {MONDAY} from "./periodStart.js";
import type {PeriodTable} from "./readPeriods.js";

/** What was decided about one file. */
export type TableNotes = Pick<PeriodTable, "moved"> & Partial<Pick<EventPeriods, "dropped" | "empty">>;

/**
 * What a person should know of how the files became a series, in whole sentences: where weeks start if not on Monday, dates that
 * were put into their period, periods that were left out or have no events. Empty where there is nothing to say.
 *
 * @param tables What was decided, with the file's name.
 * @example
 * importNotes("week", 1, [["events.csv", {moved: 0, dropped: ["2024-01-01"], empty: 0}]])[0].en
 * // "events.csv: the week from 2024-01-01 was left out, since the events cover only some of its days."
 */
export function importNotes(
  cadence: Cadence,
  weekStart: number,
  tables: readonly (readonly [file: string, notes: TableNotes])[],
): Text[] {
  const weeks = cadence === "week" && weekStart !== MONDAY ? [weekNote(weekStart)] : [];
  return [
    ...weeks,
    ...tables.flatMap(([file, {moved, dropped = [], empty = 0}]) => [
      ...(moved > 0 ? [movedNote(file, moved, cadence)] : []),
      ...(dropped.length > 0 ? [droppedNote(file, dropped, cadence)] : []),
      ...(empty > 0 ? [emptyNote(file, empty, cadence)] : []),
    ]),
  ];
}

const weekdays: Text[] = [
  {en: "Monday", ja: "月曜日"},
  {en: "Tuesday", ja: "火曜日"},
  {en: "Wednesday", ja: "水曜日"},
  {en: "Thursday", ja: "木曜日"},
  {en: "Friday", ja: "金曜日"},
  {en: "Saturday", ja: "土曜日"},
  {en: "Sunday", ja: "日曜日"},
];

function weekNote(weekStart: number): Text {
  const {en, ja} = weekdays[weekStart - 1]!;
  return {
    en: `Weeks start on ${en}, the day on which most rows lie.`,
    ja: `週の始まりは、行が最も多い${ja}としました。`,
  };
}

function movedNote(file: string, moved: number, cadence: Cadence): Text {
  const {en, ja} = cadenceWords[cadence];
  const dates = moved === 1 ? "1 date lies" : `${moved} dates lie`;
  return {
    en: `${file}: ${dates} inside a ${en}; the row counts for the whole ${en}.`,
    ja: `${file}：${ja}の途中の日付が${moved}件あります。その行は、その${ja}全体の値とみなしました。`,
  };
}

function droppedNote(file: string, dropped: readonly string[], cadence: Cadence): Text {
  const {en, ja} = cadenceWords[cadence];
  const list = dropped.map((period) => `the ${en} from ${period}`).join(" and ");
  const [were, their] = dropped.length === 1 ? ["was", "its"] : ["were", "their"];
  return {
    en: `${file}: ${list} ${were} left out, since the events cover only some of ${their} days.`,
    ja: `${file}：${dropped.join("、")}からの${ja}は、一部の日のデータしかないため除きました。`,
  };
}

function emptyNote(file: string, empty: number, cadence: Cadence): Text {
  const {en, ja} = cadenceWords[cadence];
  const periods = empty === 1 ? `1 ${en} has` : `${empty} ${en}s have`;
  const unit: Record<Cadence, string> = {day: "日", week: "週", month: "か月"};
  return {
    en: `${file}: ${periods} no event: counts and sums are 0 there, means are missing.`,
    ja: `${file}：イベントが1件もない${ja}が${empty}${unit[cadence]}あります。件数と合計は0、平均は値なしとしました。`,
  };
}
