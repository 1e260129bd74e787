import type {Cadence} from "../loop.js";
import type {MappedTable} from "../mapping.js";
import type {ColumnDescription, TableDescription} from "../tableDescription.js";
import type {Text} from "../texts.js";
import type {MappingEdits} from "./edits.js";
import {guessTime} from "./guessTime.js";
import {guessNumberForm} from "./numberForms.js";
import type {Guess} from "./reasons.js";
import {columnOf} from "./source.js";

/** A file as the mapping reads it, without its columns. */
export type ReadTable = Omit<MappedTable, "columns">;

/** More rows a date than this are many; below it, a few dates stand twice by mistake. */
const MANY = 1.1;

const order: Record<Cadence, number> = {day: 0, week: 1, month: 2};
const cadenceNames: Record<Cadence, Text> = {
  day: {en: "day", ja: "日"},
  week: {en: "week", ja: "週"},
  month: {en: "month", ja: "月"},
};

/**
 * The cadence nearest to the usual number of days between one date and the next; null where there is no such number.
 *
 * @example
 * cadenceOfGap(31) // "month"
 */
export function cadenceOfGap(days: number | null): Cadence | null {
  if (days === null) return null;
  if (days < 5) return "day";
  return days < 20 ? "week" : "month";
}

/** Whether one cadence is finer than another. */
export const isFiner = (a: Cadence, b: Cadence): boolean => order[a] < order[b];

/**
 * How each file is to be read, and at which cadence all are joined: the coarsest of the files with one row a period, a week where all
 * are events. A file that is finer than the cadence is put together by it, as events are.
 *
 * @param edits What a person said; it stands.
 * @example
 * guessTables([description], {}).cadence.value // "week"
 */
export function guessTables(tables: readonly TableDescription[], edits: MappingEdits) {
  const first = tables.map((table, at) => guessTable(table, edits.tables?.[at] ?? {}));
  const cadence = guessCadence(first);
  const chosen = edits.cadence ?? cadence.value;
  const read = first.map(
    ({table, reasons, own, ownReason}, at): {table: ReadTable; reasons: TableReasons} => {
      const isFine = own.rows === "periods" && own.cadence !== null && isFiner(own.cadence, chosen);
      const rows = edits.tables?.[at]?.rows ?? (isFine ? "events" : own.rows);
      return {table: {...table, rows}, reasons: {...reasons, rows: isFine ? fine(chosen) : ownReason}};
    },
  );
  return {read, cadence, chosen};
}

type TableReasons = Partial<Record<keyof ReadTable, Text>>;

function guessTable(description: TableDescription, edits: NonNullable<MappingEdits["tables"]>[number]) {
  const time = guessTime(description);
  const chosen = edits.time ?? time.value;
  const column = columnOf(description, chosen);
  const numberForm = guessNumberForm(description.columns);
  const {rows, reason: ownReason} = guessRows(description, column);
  return {
    table: {
      file: description.file,
      time: chosen,
      dateForm: edits.dateForm ?? column?.dateForm ?? "iso",
      numberForm: edits.numberForm ?? numberForm,
    },
    reasons: {time: time.reason} as TableReasons,
    own: {rows: edits.rows ?? rows, cadence: cadenceOfGap(column?.dayGap ?? null)},
    ownReason,
  };
}

function guessRows({rowsRead}: TableDescription, column: ColumnDescription | undefined) {
  const dated = rowsRead - (column?.missing ?? 0);
  if (column === undefined || column.distinct === 0)
    return {rows: "periods", reason: {en: "No dates were read.", ja: "日付が読めませんでした。"}} as const;
  const [rows, dates] = [dated, column.distinct].map((count) => count.toLocaleString("en"));
  if (dated / column.distinct > MANY)
    return {
      rows: "events",
      reason: {
        en: `${rows} rows stand on ${dates} dates: many rows a date.`,
        ja: `${dates} 日分の日付に ${rows} 行あります。同じ日付の行が複数あります。`,
      },
    } as const;
  return {
    rows: "periods",
    reason: {
      en: `${rows} rows, ${dates} dates: one row a date.`,
      ja: `${rows} 行に ${dates} の日付。日付ごとに1行です。`,
    },
  } as const;
}

const fine = (cadence: Cadence): Text => ({
  en: `Its dates are closer than a ${cadenceNames[cadence].en}: rows are put together by ${cadenceNames[cadence].en}.`,
  ja: `日付の間隔が${cadenceNames[cadence].ja}より短いため、${cadenceNames[cadence].ja}ごとにまとめます。`,
});

function guessCadence(
  tables: readonly {own: {rows: MappedTable["rows"]; cadence: Cadence | null}}[],
): Guess<Cadence> {
  const cadences = tables.flatMap(({own}) =>
    own.rows === "periods" && own.cadence !== null ? [own.cadence] : [],
  );
  if (cadences.length === 0)
    return {
      value: "week",
      reason: {
        en: "Events are counted by week: long enough to even out weekdays.",
        ja: "曜日の違いをならすため、週ごとに数えます。",
      },
    };
  const value = cadences.reduce((a, b) => (isFiner(a, b) ? b : a));
  return {
    value,
    reason: {
      en: `The usual step from one date to the next is a ${value}.`,
      ja: `日付はおおむね${{day: "1日", week: "1週間", month: "1か月"}[value]}おきです。`,
    },
  };
}
